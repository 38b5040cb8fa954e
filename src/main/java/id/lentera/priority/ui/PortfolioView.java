package id.lentera.priority.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.lentera.areas.Area;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaDirectory;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaQueries;
import id.lentera.platform.ProblemException;
import id.lentera.priority.PortfolioComparison;
import id.lentera.priority.PortfolioQueries;
import id.lentera.priority.PortfolioResult;
import id.lentera.priority.ScenarioText;
import id.lentera.priority.UnitCost;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which villages get which package within a budget, who is left out, and two scenarios side by side. */
@Route("portofolio")
@AnonymousAllowed
@StyleSheet("styles/tables.css")
@StyleSheet("styles/compose.css")
@StyleSheet("styles/patterns.css")
class PortfolioView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** Both maps move together. */
    private static final String MAPS = "portfolio";

    private final transient PortfolioQueries portfolios;
    private final transient AreaQueries areas;
    private final Select<Area> within = new Select<>();
    private final Button second = new Button();
    private final ScenarioForm firstForm;
    private final ScenarioForm secondForm;
    private final Div results = new Div();
    private final List<PortfolioMap> maps;
    private final RegionTable regions = new RegionTable(this::open);
    private transient @Nullable PortfolioState state;
    private boolean showing;

    PortfolioView(PortfolioQueries portfolios, AreaQueries areas, AreaDirectory directory) {
        this.portfolios = portfolios;
        this.areas = areas;
        maps = List.of(new PortfolioMap(directory, MAPS), new PortfolioMap(directory, MAPS));
        List<UnitCost> published = portfolios.listUnitCosts();
        firstForm = new ScenarioForm(getTranslation("portfolio.scenario", "A"), published, s -> {
            if (state != null) {
                go(state.withFirst(s));
            }
        });
        secondForm = new ScenarioForm(getTranslation("portfolio.scenario", "B"), published, s -> {
            if (state != null) {
                go(state.withSecond(s));
            }
        });
        addClassNames("page", "wide-page");
        Paragraph lead = new Paragraph(getTranslation("portfolio.lead"));
        lead.addClassName("lead");
        Div forms = new Div(firstForm, secondForm);
        forms.addClassName("scenarios");
        results.addClassName("compose-results");
        add(new H1(getTranslation("portfolio.title")), lead, fields(), forms, results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PortfolioState shown =
                PortfolioState.parse(event.getLocation().getQueryParameters(), portfolios.listUnitCosts());
        Area place = areas.get(shown.within());
        state = shown;
        showing = true;
        within.setItems(Stream.concat(
                        areas.listChildren(AreaCode.INDONESIA).stream().filter(Area::registered), Stream.of(place))
                .distinct()
                .toList());
        within.setValue(place);
        showing = false;
        List<Area> kabupaten = kabupaten(place);
        firstForm.show(shown.first(), kabupaten);
        secondForm.setVisible(shown.second() != null);
        if (shown.second() != null) {
            secondForm.show(shown.second(), kabupaten);
        }
        second.setText(getTranslation(shown.second() == null ? "portfolio.second" : "portfolio.second.close"));
        results.removeAll();
        try {
            showResults(shown);
        } catch (ProblemException e) {
            Paragraph problem = new Paragraph(e.text().in(getLocale()));
            problem.addClassNames("card", "compose-problem");
            problem.getElement().setAttribute("role", "status");
            results.add(problem);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portfolio.title") + " – Lentera";
    }

    /** The kabupaten of a province; a smaller place has the one it lies in. */
    private List<Area> kabupaten(Area place) {
        return place.level() == AreaLevel.PROVINCE
                ? areas.listChildren(place.code()).stream()
                        .filter(Area::registered)
                        .toList()
                : Stream.concat(areas.listAncestors(place.code()).stream(), Stream.of(place))
                        .filter(a -> a.level() == AreaLevel.REGENCY)
                        .toList();
    }

    private Div fields() {
        within.setLabel(getTranslation("priority.within"));
        within.setItemLabelGenerator(Area::name);
        within.addValueChangeListener(e -> {
            if (!showing && state != null && e.getValue() != null) {
                go(new PortfolioState(e.getValue().code(), state.first(), state.second(), null));
            }
        });
        second.addClickListener(_ -> {
            if (state != null) {
                go(state.withSecond(state.second() == null ? state.first() : null));
            }
        });
        Div fields = new Div(within, second);
        fields.addClassName("page-fields");
        return fields;
    }

    private void showResults(PortfolioState shown) {
        List<PortfolioResult> found = new ArrayList<>();
        found.add(portfolios.plan(shown.first().scenario(shown.within())));
        if (shown.second() != null) {
            found.add(portfolios.plan(shown.second().scenario(shown.within())));
        }
        Div summaries = new Div();
        summaries.addClassName("scenarios");
        for (int i = 0; i < found.size(); i++) {
            summaries.add(new PortfolioSummary(getTranslation("portfolio.result", letter(i)), found.get(i)));
        }
        results.add(summaries);
        if (found.size() == 2) {
            results.add(difference(portfolios.compare(found.getFirst(), found.getLast())));
        }
        results.add(maps(shown, found));
        regions.show(found);
        results.add(regions);
        if (shown.region() != null) {
            Div villages = new Div();
            villages.addClassName("scenarios");
            for (int i = 0; i < found.size(); i++) {
                String title = found.size() == 1 ? "" : getTranslation("portfolio.scenario", letter(i));
                villages.add(new RegionVillages(title, found.get(i), shown.region()));
            }
            results.add(villages);
        }
    }

    private Div maps(PortfolioState shown, List<PortfolioResult> found) {
        Div parts = new Div();
        parts.addClassName("scenarios");
        for (int i = 0; i < found.size(); i++) {
            ScenarioText scenario = i == 0 ? shown.first() : Objects.requireNonNull(shown.second());
            String mark = found.size() == 1 ? "" : ": " + getTranslation("portfolio.scenario", letter(i));
            maps.get(i).show(found.get(i), scenario, getTranslation("portfolio.map") + mark);
            parts.add(maps.get(i));
        }
        return parts;
    }

    private Paragraph difference(PortfolioComparison comparison) {
        Paragraph words = new Paragraph(getTranslation(
                comparison.households() < 0 ? "portfolio.difference.fewer" : "portfolio.difference.more",
                Math.abs(comparison.households()),
                comparison.onlySecond().size(),
                comparison.onlyFirst().size()));
        words.addClassName("card");
        return words;
    }

    private static String letter(int index) {
        return index == 0 ? "A" : "B";
    }

    private void open(String region) {
        if (state != null) {
            go(state.withRegion(new AreaCode(region)));
        }
    }

    private void go(PortfolioState wanted) {
        if (!wanted.equals(state)) {
            UI.getCurrent().navigate(PortfolioView.class, wanted.toQuery());
        }
    }
}
