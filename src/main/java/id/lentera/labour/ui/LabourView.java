package id.lentera.labour.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.lentera.areas.Area;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaQueries;
import id.lentera.areaview.PlaceField;
import id.lentera.areaview.TopicAddress;
import id.lentera.areaview.TopicNav;
import id.lentera.labour.LabourAction;
import id.lentera.labour.LabourQueries;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Employment programmes by kind: planned, realised, passed, and what became of the trained. */
@Route("ketenagakerjaan")
@AnonymousAllowed
@StyleSheet("styles/tables.css")
@StyleSheet("styles/topics.css")
class LabourView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient LabourQueries labour;
    private final transient AreaQueries areas;
    private final PlaceField within;
    private final Div parts = new Div();
    private TopicAddress address = new TopicAddress(Map.of());

    LabourView(LabourQueries labour, AreaQueries areas) {
        this.labour = labour;
        this.areas = areas;
        addClassNames("page", "topic-page");
        Paragraph lead = new Paragraph(getTranslation("labour.lead"));
        lead.addClassName("lead");
        within = new PlaceField(getTranslation("labour.within"), code -> UI.getCurrent()
                .navigate(LabourView.class, address.within(code).query()));
        Div fields = new Div(within);
        fields.addClassName("page-fields");
        add(new H1(getTranslation("labour.title")), new TopicNav("ketenagakerjaan"), lead, fields, parts);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = TopicAddress.of(event.getLocation());
        Area place = areas.get(address.within(AreaCode.INDONESIA));
        within.show(areas.listChoices(place.code()), place);
        List<LabourAction> actions = labour.list(place.code());
        parts.removeAll();
        Arrays.stream(LabourAction.Kind.values())
                .filter(kind -> actions.stream().anyMatch(a -> a.kind() == kind))
                .forEach(kind -> parts.add(new KindSection(
                        kind, actions.stream().filter(a -> a.kind() == kind).toList())));
        List<String> silent = Arrays.stream(LabourAction.Kind.values())
                .filter(kind -> actions.stream().noneMatch(a -> a.kind() == kind))
                .map(kind -> getTranslation("labour.kind." + kind))
                .toList();
        if (!silent.isEmpty()) {
            parts.add(silent(place, silent));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("labour.title") + " – Lentera";
    }

    private Section silent(Area place, List<String> kinds) {
        Section section = new Section(
                new H2(getTranslation("labour.silent.title")),
                new Paragraph(getTranslation("labour.silent", place.name(), String.join("; ", kinds))));
        section.addClassName("card");
        return section;
    }
}
