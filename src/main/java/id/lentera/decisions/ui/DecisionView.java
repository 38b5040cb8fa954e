package id.lentera.decisions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.lentera.decisions.Adoption;
import id.lentera.decisions.Decision;
import id.lentera.decisions.DecisionQueries;
import id.lentera.decisions.DecisionService;
import id.lentera.platform.ProblemException;
import id.lentera.security.Roles;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A decision as it was adopted, and what is different since. */
@Route("keputusan")
@AnonymousAllowed
@StyleSheet("styles/tables.css")
@StyleSheet("styles/decisions.css")
class DecisionView extends Div implements HasUrlParameter<Long>, HasDynamicTitle {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Makassar");

    private final transient DecisionQueries decisions;
    private final transient DecisionService service;
    private final transient AuthenticationContext authentication;
    private String title = "";

    DecisionView(DecisionQueries decisions, DecisionService service, AuthenticationContext authentication) {
        this.decisions = decisions;
        this.service = service;
        this.authentication = authentication;
        addClassNames("page", "wide-page", "decisions");
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        show(decisions.get(id));
    }

    @Override
    public String getPageTitle() {
        return title + " – Lentera";
    }

    private void show(Decision decision) {
        removeAll();
        title = decision.adoption().title();
        String address = "api/decisions/" + decision.id();
        Div main = new Div(
                about(decision), new RunCard(decision.run(), decision.chosen()), today(decision), history(decision));
        Div side = new Div(
                new RunPicture(address + "/map.svg?", getTranslation("decisions.map")),
                new SourcesCard(decision.run(), decision.sha256()));
        Div parts = new Div(main, side);
        parts.addClassName("two-columns");
        add(
                new Anchor("keputusan", getTranslation("decisions.all")),
                new H1(title),
                new MarkList(decision),
                new BriefLinks(format -> address + "/brief." + format + "?"),
                parts);
        if (decision.state() == Decision.State.IN_FORCE && authentication.hasRole(Roles.ADMIN)) {
            add(new Button(
                    getTranslation("decisions.revoke"),
                    _ -> new RevokeDialog(service, decision.id(), () -> show(decisions.get(decision.id()))).open()));
        }
    }

    private Section about(Decision decision) {
        Adoption adoption = decision.adoption();
        DateTimeFormatter day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(getLocale());
        Section about = new Section(new H2(getTranslation("decisions.about")), new Paragraph(adoption.reason()));
        about.addClassName("card");
        UnorderedList facts = new UnorderedList(
                new ListItem(getTranslation("decisions.decidedOn", day.format(adoption.decidedOn()))),
                new ListItem(getTranslation(
                        "decisions.participants",
                        adoption.participants().stream()
                                .map(p -> p.body() + " (" + p.role() + ")")
                                .collect(Collectors.joining("; ")))));
        if (adoption.legalBasis() != null) {
            facts.add(new ListItem(getTranslation("decisions.basis", adoption.legalBasis())));
        }
        departures(decision, facts);
        about.add(facts);
        return about;
    }

    private void departures(Decision decision, UnorderedList facts) {
        Map<String, String> names = Stream.concat(
                        decision.run().answer().items().stream().map(i -> Map.entry(i.code(), i.name())),
                        decision.run().answer().notAssessed().stream().map(n -> Map.entry(n.code(), n.name())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        decision.adoption().picks().stream()
                .filter(pick -> pick.reason() != null)
                .forEach(pick -> facts.add(
                        new ListItem(getTranslation("decisions.pickedAnyway", names.get(pick.code()), pick.reason()))));
        decision.adoption()
                .passedOver()
                .forEach(pick -> facts.add(
                        new ListItem(getTranslation("decisions.passedOver", names.get(pick.code()), pick.reason()))));
    }

    /** What the same recipe says on the data of today, beside what was decided. */
    private Section today(Decision decision) {
        String heading = getTranslation("decisions.today");
        try {
            return new DiffCard(heading, decisions.compareWithToday(decision, decisions.today(decision)));
        } catch (ProblemException e) {
            Section card = new Section(
                    new H2(heading),
                    new Paragraph(getTranslation("decisions.today.not", e.text().in(getLocale()))));
            card.addClassName("card");
            return card;
        }
    }

    private Section history(Decision decision) {
        DateTimeFormatter moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(OFFICE);
        UnorderedList events = new UnorderedList();
        for (Decision.Event event : decision.history()) {
            ListItem line = new ListItem(getTranslation(
                    "decisions.event." + event.state(), moment.format(event.at()) + " WITA", event.reason()));
            if (event.other() != null) {
                line.add(" ");
                line.add(new Anchor(
                        "keputusan/" + event.other(),
                        getTranslation("decisions.other", String.valueOf(event.other()))));
            }
            events.add(line);
        }
        Section card = new Section(new H2(getTranslation("decisions.history")), events);
        card.addClassName("card");
        return card;
    }
}
