package id.lentera.socialsecurity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import id.lentera.areas.Area;
import id.lentera.areaview.SourceLink;
import id.lentera.indicators.FigureFormat;
import id.lentera.socialsecurity.Criterion;
import id.lentera.socialsecurity.Scoresheet;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** The sheet of the Paritrana Award: evidence by criterion; weights and points are the reader's own and stay in the address. */
class SheetSection extends Section {

    private static final int MOST = 100;

    private final transient Map<String, String> asked;
    private final transient BiConsumer<String, String> change;

    SheetSection(Area area, List<Criterion> criteria, Map<String, String> asked, BiConsumer<String, String> change) {
        this.asked = asked;
        this.change = change;
        addClassName("card");
        setVisible(!criteria.isEmpty());
        Paragraph what = new Paragraph(getTranslation("jamsostek.sheet.what"));
        what.addClassName("muted");
        add(new H2(getTranslation("jamsostek.sheet.title", area.name())), what);
        criteria.forEach(this::criterion);
        add(answer(criteria));
    }

    private void criterion(Criterion criterion) {
        Div named = new Div(SourceLink.brief(criterion.source(), getLocale()));
        named.addClassName("source-link");
        if (criterion.note() != null) {
            named.add(new Span(" · " + criterion.note().in(getLocale())));
        }
        UnorderedList evidence = new UnorderedList();
        criterion.evidence().forEach(fact -> {
            ListItem item = new ListItem(new Span(
                    fact.asOf().in(getLocale()) + ": " + fact.statement().in(getLocale()) + " "));
            item.add(SourceLink.brief(fact.source(), getLocale()));
            evidence.add(item);
        });
        if (criterion.evidence().isEmpty()) {
            evidence.add(new ListItem(getTranslation("jamsostek.sheet.noEvidence")));
        }
        Div fields = new Div(
                field("w." + criterion.id(), "jamsostek.sheet.weight"),
                field("p." + criterion.id(), "jamsostek.sheet.points"));
        fields.addClassName("topic-fields");
        add(new H3(criterion.name().in(getLocale())), named, evidence, fields);
    }

    private IntegerField field(String name, String label) {
        IntegerField field = new IntegerField(getTranslation(label));
        field.setMin(0);
        field.setMax(MOST);
        field.setStepButtonsVisible(true);
        String text = asked.getOrDefault(name, "");
        if (isPart(text)) {
            field.setValue(Integer.valueOf(text));
        }
        field.addValueChangeListener(
                e -> change.accept(name, e.getValue() == null ? "" : String.valueOf(e.getValue())));
        return field;
    }

    private Div answer(List<Criterion> criteria) {
        Scoresheet sheet = new Scoresheet(entered("w.", criteria), entered("p.", criteria));
        String words = sheet.score()
                .map(score -> getTranslation("jamsostek.sheet.score", FigureFormat.number(score, getLocale())))
                .orElseGet(() -> missing(sheet, criteria));
        Div answer = new Div(new Span(words));
        answer.addClassNames("notice", sheet.score().isPresent() ? "good" : "calm");
        answer.getElement().setAttribute("role", "status");
        return answer;
    }

    private String missing(Scoresheet sheet, List<Criterion> criteria) {
        if (sheet.missing().isEmpty()) {
            return getTranslation("jamsostek.sheet.noWeights");
        }
        String names = criteria.stream()
                .filter(criterion -> sheet.missing().contains(criterion.id()))
                .map(criterion -> criterion.name().in(getLocale()))
                .collect(Collectors.joining("; "));
        return getTranslation("jamsostek.sheet.noPoints", names);
    }

    private Map<String, BigDecimal> entered(String prefix, List<Criterion> criteria) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        criteria.forEach(criterion -> {
            String text = asked.getOrDefault(prefix + criterion.id(), "");
            if (isPart(text)) {
                numbers.put(criterion.id(), new BigDecimal(text));
            }
        });
        return numbers;
    }

    /** A whole number from 0 to 100; anything else in the address is as if it were not there. */
    private static boolean isPart(String text) {
        return text.matches("\\d{1,3}") && Integer.parseInt(text) <= MOST;
    }
}
