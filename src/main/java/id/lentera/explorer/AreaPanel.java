package id.lentera.explorer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.lentera.areas.Area;
import id.lentera.explorer.AreaCard.Presence;
import id.lentera.indicators.FigureFormat;
import id.lentera.programs.Tally;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Right side: everything known about the selected area, every figure with its source. */
class AreaPanel extends Aside {

    private static final double SMALL_KM2 = 100;

    private final transient ExplorerActions actions;
    private final CurrentFigure current = new CurrentFigure();

    AreaPanel(ExplorerActions actions) {
        this.actions = actions;
        addClassNames("panel", "area-part");
        getElement().setAttribute("aria-label", getTranslation("explorer.area.label"));
    }

    /** @param open whether the map colours this area's parts already */
    void show(AreaCard card, boolean open) {
        removeAll();
        H2 name = new H2(card.area().name());
        Paragraph where = new Paragraph(card.path().reversed().stream()
                .filter(a -> a.parentId() != null)
                .map(Area::name)
                .collect(Collectors.joining(" › ")));
        where.addClassName("area-where");
        add(name, where, facts(card), buttons(card, open), current);
        addFigures(card);
        addProgrammes(card);
    }

    /** The figure of the map for this area; null when the map doesn't show the area. */
    void showCurrent(ExplorerScreen screen, @Nullable ValueRow row, int ranked) {
        current.show(screen, row, ranked);
    }

    private UnorderedList facts(AreaCard card) {
        UnorderedList facts = new UnorderedList();
        facts.addClassName("area-facts");
        Area area = card.area();
        facts.add(new ListItem(getTranslation("areas.kind." + area.kind())));
        facts.add(fact("explorer.code.kemendagri", area.code().value()));
        if (area.bpsCode() != null) {
            facts.add(fact("explorer.code.bps", area.bpsCode()));
        }
        if (card.km2() != null) {
            facts.add(fact("explorer.km2", squareKilometres(card.km2())));
        }
        if (card.childLevel() != null) {
            facts.add(new ListItem(getTranslation("explorer.children." + card.childLevel(), card.children())));
        }
        if (!area.registered()) {
            Span mark = new Span(getTranslation("explorer.unregistered"));
            mark.addClassNames("badge", "warning");
            facts.add(new ListItem(mark));
        }
        return facts;
    }

    /** Two decimals only where the area is small. */
    private String squareKilometres(double km2) {
        BigDecimal rounded = BigDecimal.valueOf(km2).setScale(km2 < SMALL_KM2 ? 2 : 0, RoundingMode.HALF_UP);
        return FigureFormat.number(rounded, getLocale());
    }

    private ListItem fact(String key, String value) {
        Span number = new Span(value);
        number.addClassName("number");
        return new ListItem(new Span(getTranslation(key) + " "), number);
    }

    private Div buttons(AreaCard card, boolean open) {
        Div buttons = new Div();
        buttons.addClassName("area-buttons");
        if (card.children() > 0 && !open) {
            Button inside = new Button(
                    getTranslation("explorer.open"),
                    _ -> actions.open(card.area().code()));
            inside.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
            buttons.add(inside);
        }
        return buttons;
    }

    private void addFigures(AreaCard card) {
        add(new H3(getTranslation("explorer.figures")));
        if (card.figures().isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("explorer.figures.none"));
            none.addClassName("muted");
            add(none);
        }
        String theme = "";
        for (AreaCard.Figure figure : card.figures()) {
            if (!figure.indicator().theme().equals(theme)) {
                theme = figure.indicator().theme();
                Div heading = new Div(getTranslation("indicators.theme." + theme));
                heading.addClassName("theme-heading");
                add(heading);
            }
            add(new FigureLine(figure, actions));
        }
    }

    private void addProgrammes(AreaCard card) {
        if (card.programmes().isEmpty()) {
            return;
        }
        add(new H3(getTranslation("explorer.programmes")));
        UnorderedList list = new UnorderedList();
        list.addClassName("area-programmes");
        for (Presence presence : card.programmes()) {
            Anchor link = new Anchor(
                    "program?program=" + presence.programme().id(),
                    presence.programme().name().in(getLocale()));
            Span tally = new Span(words(presence));
            tally.addClassName("muted");
            list.add(new ListItem(link, new Div(tally)));
        }
        add(list);
    }

    private String words(Presence presence) {
        Tally tally = presence.tally();
        String unit = FigureFormat.unit(presence.programme().unit(), getLocale());
        if (tally.reached() != null && tally.target() != null) {
            return getTranslation("explorer.programme.reached.of", tally.reached(), tally.target(), unit);
        }
        if (tally.reached() != null) {
            return getTranslation("explorer.programme.reached", tally.reached(), unit);
        }
        return tally.target() == null
                ? getTranslation("explorer.programme.present")
                : getTranslation("explorer.programme.target", tally.target(), unit);
    }
}
