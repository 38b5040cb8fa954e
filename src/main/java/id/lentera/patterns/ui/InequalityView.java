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
import id.lentera.areas.AreaQueries;
import id.lentera.indicators.IndicatorQueries;
import id.lentera.patterns.InequalityQueries;
import id.lentera.patterns.TargetingQueries;
import id.lentera.patterns.internal.InequalityWords;
import id.lentera.patterns.internal.PatternWords;
import id.lentera.platform.ProblemException;
import id.lentera.programs.ProgrammeQueries;
import java.util.Map;

/** How unevenly a figure is spread over areas, and whether programmes reach those in need. */
@Route("ketimpangan")
@Menu(order = 2.5, title = "inequality.menu")
@AnonymousAllowed
@StyleSheet("styles/tables.css")
@StyleSheet("styles/patterns.css")
class InequalityView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient InequalityQueries inequality;
    private final transient IndicatorQueries indicators;
    private final transient PatternWords places;
    private final transient InequalityWords words;
    private final InequalityFields fields;
    private final InequalityCard card;
    private final TargetingCard targeting;
    private final Paragraph problem = new Paragraph();

    InequalityView(
            InequalityQueries inequality,
            TargetingQueries targetingQueries,
            IndicatorQueries indicators,
            AreaQueries areas,
            ProgrammeQueries programmes,
            PatternWords places) {
        this.inequality = inequality;
        this.indicators = indicators;
        this.places = places;
        words = new InequalityWords(indicators);
        fields = new InequalityFields(indicators, areas, InequalityView::go);
        card = new InequalityCard(indicators);
        targeting = new TargetingCard(targetingQueries, indicators, programmes, InequalityView::go);
        addClassNames("page", "wide-page", "patterns");
        Paragraph lead = new Paragraph(getTranslation("inequality.lead"));
        lead.addClassName("lead");
        problem.addClassNames("card", "problem");
        problem.getElement().setAttribute("role", "alert");
        add(new H1(getTranslation("inequality.title")), lead, fields, problem, card, targeting);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InequalityAddress address =
                InequalityAddress.parse(event.getLocation().getQueryParameters(), places, words, indicators);
        fields.show(address);
        targeting.show(address);
        problem.setVisible(false);
        card.setVisible(true);
        try {
            card.show(inequality.find(address.question()));
        } catch (ProblemException e) {
            // The fields stay, so that the reader can ask something else.
            problem.setText(e.text().in(getLocale()));
            problem.setVisible(true);
            card.setVisible(false);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("inequality.title") + " – Lentera";
    }

    private static void go(Map<String, String> query) {
        UI.getCurrent().navigate(InequalityView.class, QueryParameters.simple(query));
    }
}
