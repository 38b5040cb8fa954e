package id.lentera.programs.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.lentera.indicators.FigureFormat;
import id.lentera.programs.FundingRule;
import id.lentera.programs.FundingRules;
import id.lentera.programs.FundingSource;
import id.lentera.programs.Programme;
import id.lentera.programs.ProgrammeRegister;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the register says about a programme, and the rules about who may pay for it. */
class RegisterCard extends Section {

    RegisterCard() {
        addClassNames("card", "register-card");
    }

    void show(Programme programme, ProgrammeRegister register, FundingRules rules) {
        removeAll();
        add(new H2(getTranslation("programs.register")));
        DescriptionList list = new DescriptionList();
        line(list, "kind", getTranslation("programs.kind." + programme.kind()));
        line(
                list,
                "strategy",
                register.strategy() == null ? null : getTranslation("programs.strategy." + register.strategy()));
        line(list, "owner", register.owner() == null ? null : register.owner().in(getLocale()));
        line(
                list,
                "legal",
                register.legalBase() == null ? null : register.legalBase().in(getLocale()));
        line(list, "years", years(register));
        line(list, "unit", FigureFormat.unit(programme.unit(), getLocale()));
        line(list, "cost", cost(register));
        line(list, "funding", register.funding().isEmpty() ? null : names(register.funding()));
        add(list);
        if (register.source() != null) {
            add(new SourceLink(register.source()));
        }
        List<FundingRule> own = rules.rules().stream()
                .filter(rule -> rule.spending().equals(register.spending()))
                .toList();
        if (!own.isEmpty()) {
            add(new H3(getTranslation("programs.rules")));
            own.forEach(rule -> add(rule(rule)));
        }
    }

    private void line(DescriptionList list, String word, @Nullable String text) {
        list.add(
                new DescriptionList.Term(getTranslation("programs.register." + word)),
                new DescriptionList.Description(text == null ? getTranslation("programs.register.unknown") : text));
    }

    private @Nullable String years(ProgrammeRegister register) {
        if (register.firstYear() == null) {
            return null;
        }
        return register.lastYear() == null
                ? getTranslation("programs.register.since", String.valueOf(register.firstYear()))
                : register.firstYear() + "–" + register.lastYear();
    }

    private @Nullable String cost(ProgrammeRegister register) {
        if (register.unitCost() == null) {
            return null;
        }
        String money = "Rp" + FigureFormat.number(BigDecimal.valueOf(register.unitCost()), getLocale());
        return register.costNote() == null
                ? money
                : money + ". " + register.costNote().in(getLocale());
    }

    private String names(List<FundingSource> sources) {
        return sources.stream()
                .map(s -> getTranslation("programs.funding." + s))
                .collect(Collectors.joining(", "));
    }

    private Div rule(FundingRule rule) {
        Span badge = new Span(getTranslation("programs.outcome." + rule.outcome()));
        badge.addClassNames("badge", "outcome-" + rule.outcome());
        Div reference = new Div(rule.reference().in(getLocale())
                + (rule.from() == null
                        ? ""
                        : " ("
                                + getTranslation(
                                        "programs.rules.from", rule.from().toString()) + ")"));
        reference.addClassName("muted");
        Div line = new Div(badge, new Span(" " + getTranslation("programs.funding." + rule.funding())), reference);
        if (rule.source() != null) {
            line.add(new SourceLink(rule.source()));
        }
        line.addClassName("rule-line");
        return line;
    }
}
