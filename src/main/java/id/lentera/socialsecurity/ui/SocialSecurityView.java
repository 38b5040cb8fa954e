package id.lentera.socialsecurity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
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
import id.lentera.areas.AreaQueries;
import id.lentera.areaview.PlaceField;
import id.lentera.areaview.TopicAddress;
import id.lentera.areaview.TopicNav;
import id.lentera.socialsecurity.Membership;
import id.lentera.socialsecurity.SocialSecurityQueries;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Members by segment, growth, targets, subsidies, and the sheet of the Paritrana Award; the address says all that is entered. */
@Route("jamsostek")
@AnonymousAllowed
@StyleSheet("styles/tables.css")
@StyleSheet("styles/topics.css")
class SocialSecurityView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final AreaCode USUAL = new AreaCode("52.03");

    private final transient SocialSecurityQueries security;
    private final transient AreaQueries areas;
    private final PlaceField within;
    private final Div parts = new Div();
    private TopicAddress address = new TopicAddress(Map.of());

    SocialSecurityView(SocialSecurityQueries security, AreaQueries areas) {
        this.security = security;
        this.areas = areas;
        addClassNames("page", "topic-page");
        Paragraph lead = new Paragraph(getTranslation("jamsostek.lead"));
        lead.addClassName("lead");
        within = new PlaceField(getTranslation("jamsostek.within"), code -> go(address.within(code)));
        Div fields = new Div(within);
        fields.addClassName("page-fields");
        add(new H1(getTranslation("jamsostek.title")), new TopicNav("jamsostek"), lead, fields, parts);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = TopicAddress.of(event.getLocation());
        Area place = areas.get(address.within(USUAL));
        within.show(choices(place), place);
        parts.removeAll();
        parts.add(
                new MembersSection(security.listMembers(place.code())),
                new GrowthSection(security.listGrowth(place.code())),
                new TargetsSection(security.listTargets(place.code())),
                new SubsidySection(security.listSubsidies(place.code()), security.listTariffs()),
                new SheetSection(
                        place,
                        security.listCriteria(place.code()),
                        address.parts(),
                        (name, value) -> go(address.with(name, value))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("jamsostek.title") + " – Lentera";
    }

    /** Areas with a standing, the nation, and the one shown. */
    private List<Area> choices(Area shown) {
        Stream<Area> known = security.listMembers(AreaCode.INDONESIA).stream()
                .map(Membership::code)
                .distinct()
                .map(code -> areas.find(new AreaCode(code)))
                .flatMap(Optional::stream);
        return Stream.of(Stream.of(areas.get(AreaCode.INDONESIA)), known, Stream.of(shown))
                .flatMap(s -> s)
                .distinct()
                .toList();
    }

    private static void go(TopicAddress next) {
        UI.getCurrent().navigate(SocialSecurityView.class, next.query());
    }
}
