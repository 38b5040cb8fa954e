package id.lentera.electricity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.lentera.areas.Area;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLinks;
import id.lentera.areaview.AreaFacts;
import id.lentera.areaview.CodeHistory;
import id.lentera.areaview.PresenceList;
import id.lentera.electricity.SupplyService;
import id.lentera.electricity.VillageCard;
import id.lentera.electricity.VillageCards;
import id.lentera.security.Roles;
import id.lentera.security.SecurityLinks;
import java.util.Map;

/** The card of a village, to read and to print: its ledger of supply, its kits, what fits it. The address says what is assumed. */
@Route(AreaLinks.VILLAGE_CARD)
@AnonymousAllowed
@StyleSheet("styles/tables.css")
@StyleSheet("styles/profile.css")
@StyleSheet("styles/topics.css")
@StyleSheet("styles/entry.css")
class VillageCardView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient VillageCards cards;
    private final transient SupplyService supplies;
    private final boolean mayWrite;
    private String title = "Lentera";

    VillageCardView(VillageCards cards, SupplyService supplies, AuthenticationContext authentication) {
        this.cards = cards;
        this.supplies = supplies;
        mayWrite = authentication.hasRole(Roles.ADMIN);
        addClassNames("page", "topic-page", "profile");
    }

    @Override
    public void setParameter(BeforeEvent event, String code) {
        VillageCard card = cards.get(new AreaCode(code));
        QueryParameters query = event.getLocation().getQueryParameters();
        Assumption assumed = Assumption.read(
                query.getSingleParameter("grid").orElse(""),
                query.getSingleParameter("year").orElse(""));
        title = getTranslation("electricity.card.title", card.area().name());
        show(card, assumed);
    }

    private void show(VillageCard card, Assumption assumed) {
        removeAll();
        add(
                header(card),
                new LedgerSection(card),
                keeping(card.area(), assumed),
                new AdviceSection(card, assumed, next -> go(card.area().code(), next)),
                card.kits().isEmpty() ? kitsNone() : new KitSection(card.kits(), card.today()),
                programmes(card));
        if (!card.changes().items().isEmpty()) {
            add(new CodeHistory(card.area().code(), card.changes()));
        }
    }

    @Override
    public String getPageTitle() {
        return title + " – Lentera";
    }

    private Header header(VillageCard card) {
        Area area = card.area();
        OrderedList steps = new OrderedList();
        card.path()
                .forEach(above -> steps.add(new ListItem(new Anchor(AreaLinks.profile(above.code()), above.name()))));
        Nav path = new Nav(steps);
        path.addClassName("profile-path");
        path.getElement().setAttribute("aria-label", getTranslation("electricity.card.path"));
        Button print = new Button(getTranslation("electricity.card.print"), VaadinIcon.PRINT.create());
        print.addClickListener(
                _ -> print.getUI().ifPresent(ui -> ui.getPage().executeJs("setTimeout(() => window.print())")));
        Div actions = new Div(
                new Anchor(AreaLinks.map(area.code()), getTranslation("electricity.card.map")),
                new Anchor(AreaLinks.profile(area.code()), getTranslation("electricity.card.profile")),
                print);
        actions.addClassNames("profile-actions", "on-screen");
        Header header = new Header(path, new H1(area.name()), new AreaFacts(area, null, 0, null), actions);
        header.addClassName("profile-header");
        return header;
    }

    /** Only who may write sees how. */
    private Component keeping(Area village, Assumption assumed) {
        return mayWrite
                ? new SupplySection(supplies, village, () -> show(cards.get(village.code()), assumed))
                : new Paragraph(new Anchor(SecurityLinks.LOGIN, getTranslation("electricity.entry.sign")));
    }

    private Section kitsNone() {
        return section("electricity.kits.title", new Paragraph(getTranslation("electricity.card.kits.none")));
    }

    private Section programmes(VillageCard card) {
        return card.programmes().isEmpty()
                ? section(
                        "electricity.card.programmes",
                        new Paragraph(getTranslation("electricity.card.programmes.none")))
                : section("electricity.card.programmes", new PresenceList(card.programmes()));
    }

    private Section section(String key, Component content) {
        Section section = new Section(new H2(getTranslation(key)), content);
        section.addClassName("card");
        return section;
    }

    private static void go(AreaCode code, Assumption next) {
        Map<String, String> query = next.query();
        UI.getCurrent().navigate(AreaLinks.villageCard(code), QueryParameters.simple(query));
    }
}
