package id.lentera.priority.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.lentera.areas.Area;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaDirectory;
import id.lentera.areas.AreaQueries;
import id.lentera.indicators.ClassificationQueries;
import id.lentera.priority.Priorities;
import id.lentera.priority.PriorityModel;
import id.lentera.priority.PriorityQueries;
import id.lentera.priority.Run;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Priority areas under a named recipe: the list, the map, the recipe in words, and who could not be assessed. */
@Route("prioritas")
@Menu(order = 2, title = "priority.menu")
@AnonymousAllowed
@StyleSheet("styles/tables.css")
class PriorityView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PriorityQueries priorities;
    private final transient AreaQueries areas;
    private final Select<PriorityModel> model = new Select<>();
    private final Select<Area> within = new Select<>();
    private final IntegerField top = new IntegerField();
    private final PriorityTable table = new PriorityTable(this::mark);
    private final PriorityMap map;
    private final RecipeCard recipe = new RecipeCard();
    private final NotAssessedList notAssessed = new NotAssessedList();
    private final RunActions actions = new RunActions();
    private boolean showing;

    PriorityView(
            PriorityQueries priorities,
            AreaQueries areas,
            AreaDirectory directory,
            ClassificationQueries classifications) {
        this.priorities = priorities;
        this.areas = areas;
        map = new PriorityMap(classifications, directory);
        addClassNames("page", "wide-page");
        Paragraph lead = new Paragraph(getTranslation("priority.lead"));
        lead.addClassName("lead");
        Div list = new Div(table, notAssessed);
        list.addClassName("priority-list");
        Div side = new Div(map, recipe);
        side.addClassName("priority-side");
        Div parts = new Div(list, side);
        parts.addClassName("two-columns");
        add(new H1(getTranslation("priority.title")), lead, links(), fields(), actions, parts);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PriorityAddress address =
                PriorityAddress.parse(event.getLocation().getQueryParameters(), priorities.listModels());
        Priorities result = priorities.rank(address.model(), address.within(), null, address.top());
        showing = true;
        priorities.findModel(address.model()).ifPresent(model::setValue);
        within.setValue(areas.get(address.within()));
        top.setValue(address.top());
        showing = false;
        table.show(result);
        map.show(result);
        recipe.show(result);
        notAssessed.show(result);
        actions.show(Run.ofModel(address.model(), address.within(), address.top()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("priority.title") + " – Lentera";
    }

    private Div links() {
        Div links = new Div(
                new Anchor("prioritas/pilih", getTranslation("selection.title")),
                new Anchor("prioritas/susun", getTranslation("priority.compose.title")),
                new Anchor("portofolio", getTranslation("portfolio.title")));
        links.addClassName("page-links");
        return links;
    }

    private Div fields() {
        model.setLabel(getTranslation("priority.model"));
        model.setItems(priorities.listModels());
        model.setItemLabelGenerator(m -> m.name().in(getLocale()));
        within.setLabel(getTranslation("priority.within"));
        within.setItems(places());
        within.setItemLabelGenerator(Area::name);
        top.setLabel(getTranslation("priority.top"));
        top.setMin(1);
        top.setMax(PriorityQueries.MAX_TOP);
        top.setStepButtonsVisible(true);
        model.addValueChangeListener(_ -> go());
        within.addValueChangeListener(_ -> go());
        top.addValueChangeListener(_ -> go());
        Div fields = new Div(model, within, top);
        fields.addClassName("page-fields");
        return fields;
    }

    private List<Area> places() {
        return Stream.concat(Stream.of(areas.get(AreaCode.INDONESIA)), areas.listChildren(AreaCode.INDONESIA).stream())
                .filter(Area::registered)
                .toList();
    }

    private void go() {
        if (showing || model.getValue() == null || within.getValue() == null) {
            return;
        }
        Integer asked = top.getValue();
        Map<String, String> query = new LinkedHashMap<>();
        query.put("model", model.getValue().id());
        query.put("within", within.getValue().code().value());
        query.put(
                "top",
                String.valueOf(asked == null ? PriorityAddress.TOP : Math.clamp(asked, 1, PriorityQueries.MAX_TOP)));
        UI.getCurrent().navigate(PriorityView.class, QueryParameters.simple(query));
    }

    private void mark(String code) {
        map.select(code);
    }
}
