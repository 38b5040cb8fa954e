package id.lentera.patterns.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.lentera.areas.AreaDirectory;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaQueries;
import id.lentera.indicators.IndicatorQueries;
import id.lentera.patterns.PatternQueries;
import id.lentera.patterns.PatternQuestion;
import id.lentera.patterns.Patterns;
import id.lentera.patterns.PocketQueries;
import id.lentera.patterns.internal.PatternWords;
import id.lentera.platform.ProblemException;

/** Where alike lies beside alike: the classes on a map, the whole in words, and the areas as a table. */
@Route("pola")
@Menu(order = 2.4, title = "patterns.menu")
@AnonymousAllowed
@StyleSheet("styles/tables.css")
@StyleSheet("styles/patterns.css")
class PatternView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PatternQueries patterns;
    private final transient PocketQueries pocketQueries;
    private final transient PatternWords words;
    private final transient IndicatorQueries indicators;
    private final PatternFields fields;
    private final PatternMap map;
    private final PatternWordsCard global = new PatternWordsCard();
    private final PatternTable table;
    private final PocketCard pockets;
    private final Paragraph problem = new Paragraph();
    private final Div parts = new Div();

    PatternView(
            PatternQueries patterns,
            PocketQueries pocketQueries,
            PatternWords words,
            IndicatorQueries indicators,
            AreaQueries areas,
            AreaDirectory directory) {
        this.patterns = patterns;
        this.pocketQueries = pocketQueries;
        this.words = words;
        this.indicators = indicators;
        fields = new PatternFields(
                indicators, areas, query -> UI.getCurrent().navigate(PatternView.class, QueryParameters.simple(query)));
        map = new PatternMap(directory);
        table = new PatternTable(patterns, map::select);
        pockets = new PocketCard(pocketQueries, directory);
        addClassNames("page", "wide-page", "patterns");
        Paragraph lead = new Paragraph(getTranslation("patterns.lead"));
        lead.addClassName("lead");
        problem.addClassNames("card", "problem");
        problem.getElement().setAttribute("role", "alert");
        parts.addClassName("two-columns");
        parts.add(new Div(map, table), new Div(global, pockets));
        add(new H1(getTranslation("patterns.title")), lead, fields, problem, parts);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PatternQuestion question = PatternAddress.parse(event.getLocation().getQueryParameters(), words, indicators);
        fields.show(question);
        problem.setVisible(false);
        parts.setVisible(true);
        try {
            show(patterns.find(question));
        } catch (ProblemException e) {
            // The fields stay, so that the reader can ask something else.
            problem.setText(e.text().in(getLocale()));
            problem.setVisible(true);
            parts.setVisible(false);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("patterns.title") + " – Lentera";
    }

    private void show(Patterns found) {
        PatternQuestion question = found.question();
        map.show(found);
        global.show(found);
        table.show(found);
        boolean villages = question.level() == AreaLevel.VILLAGE
                && pocketQueries.has(question.indicator(), question.year(), question.within());
        pockets.setVisible(villages);
        if (villages) {
            pockets.show(question.indicator(), question.year(), question.within());
        }
    }
}
