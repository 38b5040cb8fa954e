package id.lentera.electricity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.lentera.areas.Area;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaQueries;
import id.lentera.areaview.PlaceField;
import id.lentera.areaview.TopicAddress;
import id.lentera.areaview.TopicNav;
import id.lentera.electricity.ElectricityQueries;
import id.lentera.electricity.VillageCards;
import java.util.Map;

/** Electricity: counts under named definitions, kits that age, who may have a free connection. */
@Route("listrik")
@Menu(order = 3.5, title = "electricity.menu")
@AnonymousAllowed
@StyleSheet("styles/tables.css")
@StyleSheet("styles/topics.css")
class ElectricityView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final AreaCode USUAL = new AreaCode("53");

    private final transient ElectricityQueries electricity;
    private final transient VillageCards cards;
    private final transient AreaQueries areas;
    private final PlaceField within;
    private final Div parts = new Div();
    private TopicAddress address = new TopicAddress(Map.of());

    ElectricityView(ElectricityQueries electricity, VillageCards cards, AreaQueries areas) {
        this.electricity = electricity;
        this.cards = cards;
        this.areas = areas;
        addClassNames("page", "topic-page");
        Paragraph lead = new Paragraph(getTranslation("electricity.lead"));
        lead.addClassName("lead");
        within = new PlaceField(getTranslation("electricity.within"), code -> go(address.within(code)));
        Div fields = new Div(within);
        fields.addClassName("page-fields");
        add(new H1(getTranslation("electricity.title")), new TopicNav("listrik"), lead, fields, parts);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = TopicAddress.of(event.getLocation());
        Area place = areas.get(address.within(USUAL));
        within.show(areas.listChoices(place.code()), place);
        parts.removeAll();
        parts.add(
                new KitSection(electricity.listKits(place.code()), cards.today()),
                new CountSection(electricity.list(place.code())),
                new ShareSection(electricity.listShares()),
                new BpblSection(address.parts(), (name, value) -> go(address.with(name, value))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("electricity.title") + " – Lentera";
    }

    private static void go(TopicAddress next) {
        UI.getCurrent().navigate(ElectricityView.class, next.query());
    }
}
