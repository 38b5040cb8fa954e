package id.lentera.decisions.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.lentera.decisions.Decision;
import id.lentera.decisions.DecisionPage;
import id.lentera.decisions.DecisionQueries;
import id.lentera.decisions.DecisionSummary;
import id.lentera.decisions.Mark;
import id.lentera.platform.Paging;
import id.lentera.platform.ProblemException;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** All decisions; two ticks compare two of them, and the address says which. */
@Route("keputusan")
@Menu(order = 2.7, title = "decisions.menu")
@AnonymousAllowed
@StyleSheet("styles/tables.css")
@StyleSheet("styles/decisions.css")
class DecisionListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Paging NEWEST = new Paging(200, 0);

    private final transient DecisionQueries decisions;
    private final Set<Long> ticked = new TreeSet<>();
    private final Button compare = new Button();
    private final Div list = new Div();
    private final Div difference = new Div();

    DecisionListView(DecisionQueries decisions) {
        this.decisions = decisions;
        addClassNames("page", "decisions");
        Paragraph lead = new Paragraph(getTranslation("decisions.lead"));
        lead.addClassName("lead");
        compare.setText(getTranslation("decisions.compare"));
        compare.addClickListener(_ -> go());
        list.addClassName("decision-list");
        add(new H1(getTranslation("decisions.title")), lead, difference, list, compare);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        ticked.clear();
        difference.removeAll();
        query.getSingleParameter("from").ifPresent(from -> query.getSingleParameter("to")
                .ifPresent(to -> showDifference(number(from), number(to))));
        DecisionPage page = decisions.list(NEWEST);
        list.removeAll();
        page.items().forEach(item -> list.add(line(item)));
        compare.setVisible(page.items().size() > 1);
        compare.setEnabled(ticked.size() == 2);
        if (page.items().isEmpty()) {
            list.add(
                    new Paragraph(getTranslation("decisions.none")),
                    new Anchor("prioritas", getTranslation("decisions.toPriorities")));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("decisions.title") + " – Lentera";
    }

    private void showDifference(long from, long to) {
        ticked.add(from);
        ticked.add(to);
        Decision before = decisions.get(from);
        Decision after = decisions.get(to);
        difference.add(new DiffCard(
                getTranslation(
                        "decisions.diff",
                        before.adoption().title(),
                        after.adoption().title()),
                decisions.compare(before, after)));
    }

    private Section line(DecisionSummary item) {
        Checkbox tick = new Checkbox();
        tick.setAriaLabel(getTranslation("decisions.tick", item.title()));
        tick.setValue(ticked.contains(item.id()));
        tick.addValueChangeListener(e -> {
            if (Boolean.TRUE.equals(e.getValue())) {
                ticked.add(item.id());
            } else {
                ticked.remove(item.id());
            }
            compare.setEnabled(ticked.size() == 2);
        });
        Anchor title = new Anchor("keputusan/" + item.id(), item.title());
        title.addClassName("decision-title");
        Span date = new Span(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .format(item.decidedOn()));
        date.addClassName("muted");
        Span state = new Span(getTranslation("decisions.state." + item.state()));
        state.addClassNames("badge", "state-" + item.state());
        Div words = new Div(title, date, state);
        words.addClassName("decision-words");
        item.marks().forEach(mark -> words.add(mark(mark)));
        Section line = new Section(tick, words);
        line.addClassNames("card", "decision-line");
        return line;
    }

    private Span mark(Mark mark) {
        Span text = new Span(mark.text().in(getLocale()));
        text.addClassNames("decision-mark", "mark-" + mark.weight());
        return text;
    }

    /** The older one first: what changed since. */
    private void go() {
        if (ticked.size() == 2) {
            var both = ticked.iterator();
            UI.getCurrent()
                    .navigate(
                            DecisionListView.class,
                            QueryParameters.simple(
                                    Map.of("from", String.valueOf(both.next()), "to", String.valueOf(both.next()))));
        }
    }

    private static long number(String text) {
        if (text.matches("\\d{1,15}")) {
            return Long.parseLong(text);
        }
        throw ProblemException.badRequest(
                "bad-decision-id",
                "Nomor keputusan harus bilangan bulat.",
                "The number of a decision must be a whole number.");
    }
}
