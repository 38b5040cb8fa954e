package id.lentera.priority.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.lentera.areas.Area;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaQueries;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.IndicatorQueries;
import id.lentera.platform.ProblemException;
import id.lentera.priority.Priorities;
import id.lentera.priority.PriorityQueries;
import id.lentera.priority.Run;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A reader's own composite score: criteria and weights, how they are combined, the list and how firm it is. */
@Route("prioritas/susun")
@AnonymousAllowed
@StyleSheet("styles/tables.css")
@StyleSheet("styles/compose.css")
class ComposeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PriorityQueries priorities;
    private final transient AreaQueries areas;
    private final transient IndicatorQueries indicators;
    private final Div form = new Div();
    private final Paragraph problem = new Paragraph();
    private final PriorityTable table = new PriorityTable(_ -> {});
    private final RunActions actions = new RunActions();
    private final CriterionLegend legend = new CriterionLegend();
    private final RecipeCard recipe = new RecipeCard();
    private final WithoutList without = new WithoutList();
    private final NotAssessedList notAssessed = new NotAssessedList();
    private @Nullable CriteriaEditor editor;
    private @Nullable ComposeSettings settings;
    private @Nullable AreaLevel editedLevel;
    private transient @Nullable ComposeState state;

    ComposeView(PriorityQueries priorities, AreaQueries areas, IndicatorQueries indicators) {
        this.priorities = priorities;
        this.areas = areas;
        this.indicators = indicators;
        addClassNames("page", "wide-page");
        Paragraph lead = new Paragraph(getTranslation("priority.compose.lead"));
        lead.addClassName("lead");
        problem.addClassNames("card", "compose-problem");
        problem.getElement().setAttribute("role", "status");
        form.addClassName("compose-form");
        Div results = new Div(problem, actions, legend, table, without, notAssessed, recipe);
        results.addClassName("compose-results");
        Div parts = new Div(form, results);
        parts.addClassName("compose-columns");
        add(
                new H1(getTranslation("priority.compose.title")),
                lead,
                new Anchor("prioritas", getTranslation("priority.compose.named")),
                parts);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ComposeState shown = ComposeState.parse(event.getLocation().getQueryParameters());
        Area within = areas.get(shown.within());
        state = shown;
        showForm(shown, within);
        try {
            Priorities result =
                    priorities.rank(priorities.readRecipe(shown.recipe()), shown.within(), PriorityQueries.MAX_TOP);
            showResult(result);
            actions.show(Run.ofRecipe(shown.recipe(), shown.within(), shown.top()));
        } catch (ProblemException e) {
            problem.setText(e.text().in(getLocale()));
            setResultVisible(false);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("priority.compose.title") + " – Lentera";
    }

    private void showForm(ComposeState shown, Area within) {
        CriteriaEditor criteria = editor;
        ComposeSettings how = settings;
        if (criteria == null || how == null || editedLevel != shown.level()) {
            form.removeAll();
            criteria = new CriteriaEditor(choices(shown.level()), this::criteriaChanged, this::judged);
            how = new ComposeSettings(places(), shown, this::go);
            form.add(criteria, how);
            editor = criteria;
            settings = how;
            editedLevel = shown.level();
        }
        criteria.show(shown.criteria(), shown.judgements());
        how.show(shown, within);
    }

    private void showResult(Priorities result) {
        setResultVisible(true);
        legend.show(result);
        table.show(result);
        without.show(result);
        notAssessed.show(result);
        recipe.show(result);
    }

    private void setResultVisible(boolean visible) {
        problem.setVisible(!visible);
        Stream.of(actions, legend, table, without, notAssessed, recipe).forEach(part -> part.setVisible(visible));
    }

    /** Indicators with published figures on a level, and the years that have some. */
    private Map<Indicator, List<Integer>> choices(AreaLevel level) {
        var years = indicators.listAllLevels();
        var published = indicators.listPublishedLevels();
        Map<Indicator, List<Integer>> choices = new LinkedHashMap<>();
        for (Indicator indicator : indicators.list()) {
            boolean wanted = indicator.kind() != Indicator.Kind.CATEGORY
                    && published.getOrDefault(indicator.id(), Set.of()).contains(level);
            if (wanted) {
                choices.put(indicator, years.get(indicator.id()).get(level));
            }
        }
        return choices;
    }

    private List<Area> places() {
        return Stream.concat(Stream.of(areas.get(AreaCode.INDONESIA)), areas.listChildren(AreaCode.INDONESIA).stream())
                .filter(Area::registered)
                .toList();
    }

    private void criteriaChanged(List<CriterionLine> criteria) {
        if (state != null) {
            go(state.withCriteria(criteria));
        }
    }

    private void judged(Judgements made) {
        if (state != null) {
            go(state.withJudgements(made));
        }
    }

    private void go(ComposeState wanted) {
        if (!wanted.equals(state)) {
            UI.getCurrent().navigate(ComposeView.class, wanted.toQuery());
        }
    }
}
