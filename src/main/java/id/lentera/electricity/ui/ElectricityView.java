package id.lentera.electricity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.lentera.areas.Area;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaQueries;
import id.lentera.areaview.TopicNav;
import id.lentera.electricity.ElectricityQueries;
import id.lentera.electricity.VillageCards;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Electricity: counts under named definitions, kits that age, who may have a free connection. */
@Route("listrik")
@Menu(order = 3.5, title = "electricity.menu")
@AnonymousAllowed
@StyleSheet("styles/tables.css")
@StyleSheet("styles/topics.css")
class ElectricityView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ElectricityQueries electricity;
    private final transient VillageCards cards;
    private final transient AreaQueries areas;
    private final Select<Area> within = new Select<>();
    private final Div parts = new Div();
    private Map<String, String> query = Map.of();
    private boolean showing;

    ElectricityView(ElectricityQueries electricity, VillageCards cards, AreaQueries areas) {
        this.electricity = electricity;
        this.cards = cards;
        this.areas = areas;
        addClassNames("page", "topic-page");
        Paragraph lead = new Paragraph(getTranslation("electricity.lead"));
        lead.addClassName("lead");
        within.setLabel(getTranslation("electricity.within"));
        within.setItems(
                Stream.concat(Stream.of(areas.get(AreaCode.INDONESIA)), areas.listChildren(AreaCode.INDONESIA).stream())
                        .filter(Area::registered)
                        .toList());
        within.setItemLabelGenerator(Area::name);
        within.addValueChangeListener(_ -> {
            if (!showing && within.getValue() != null) {
                go("within", within.getValue().code().value());
            }
        });
        Div fields = new Div(within);
        fields.addClassName("page-fields");
        add(new H1(getTranslation("electricity.title")), new TopicNav("listrik"), lead, fields, parts);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, String> asked = new LinkedHashMap<>();
        event.getLocation().getQueryParameters().getParameters().forEach((name, values) -> {
            if (!values.isEmpty()) {
                asked.put(name, values.getFirst());
            }
        });
        query = asked;
        Area place = areas.get(new AreaCode(asked.getOrDefault("within", "53")));
        showing = true;
        within.setValue(place);
        showing = false;
        parts.removeAll();
        parts.add(
                new KitSection(electricity.listKits(place.code()), cards.today()),
                new CountSection(electricity.list(place.code())),
                new ShareSection(electricity.listShares()),
                new BpblSection(asked, this::go));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("electricity.title") + " – Lentera";
    }

    /** The address is the state: an empty value leaves it out. */
    private void go(String name, String value) {
        Map<String, String> next = new LinkedHashMap<>(query);
        if (value.isEmpty()) {
            next.remove(name);
        } else {
            next.put(name, value);
        }
        UI.getCurrent().navigate(ElectricityView.class, QueryParameters.simple(next));
    }
}
