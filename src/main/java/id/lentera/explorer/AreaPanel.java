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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Right side: everything known about the selected area, every figure with its source. */
class AreaPanel extends Aside {

    private final transient ExplorerActions actions;
    private final CurrentFigure current = new CurrentFigure();

    AreaPanel(ExplorerActions actions) {
        this.actions = actions;
        addClassNames("panel", "area-part");
        getElement().setAttribute("aria-label", getTranslation("explorer.area.label"));
    }

    void show(AreaCard card) {
        removeAll();
        H2 name = new H2(card.area().name());
        Paragraph where = new Paragraph(card.path().reversed().stream()
                .filter(a -> a.parentId() != null)
                .map(Area::name)
                .collect(Collectors.joining(" › ")));
        where.addClassName("area-where");
        add(name, where, facts(card), buttons(card), current);
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
            facts.add(fact("explorer.km2", FigureFormat.edge(card.km2(), "km2", getLocale())));
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

    private ListItem fact(String key, String value) {
        Span number = new Span(value);
        number.addClassName("number");
        return new ListItem(new Span(getTranslation(key) + " "), number);
    }

    private Div buttons(AreaCard card) {
        Div buttons = new Div();
        buttons.addClassName("area-buttons");
        if (card.children() > 0) {
            Button open = new Button(
                    getTranslation("explorer.open"),
                    _ -> actions.open(card.area().code()));
            open.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
            buttons.add(open);
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
