package id.lentera.explorer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import id.lentera.areas.Area;
import id.lentera.areas.AreaLinks;
import id.lentera.areaview.AreaFacts;
import id.lentera.areaview.FigureLine;
import id.lentera.areaview.PresenceList;
import id.lentera.indicators.AreaFigure;
import id.lentera.indicators.Indicator;
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

    /** @param open whether the map colours this area's parts already */
    void show(AreaCard card, boolean open) {
        removeAll();
        H2 name = new H2(card.area().name());
        Paragraph where = new Paragraph(card.path().reversed().stream()
                .filter(a -> a.parentId() != null)
                .map(Area::name)
                .collect(Collectors.joining(" › ")));
        where.addClassName("area-where");
        AreaFacts facts = new AreaFacts(card.area(), card.km2(), card.children(), card.childLevel());
        add(name, where, facts, buttons(card, open), current);
        addFigures(card);
        addProgrammes(card);
    }

    /** The figure of the map for this area; null when the map doesn't show the area. */
    void showCurrent(ExplorerScreen screen, @Nullable ValueRow row, int ranked) {
        current.show(screen, row, ranked);
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
        buttons.add(new Anchor(AreaLinks.profile(card.area().code()), getTranslation("explorer.profile")));
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
        for (AreaFigure figure : card.figures()) {
            if (!figure.indicator().theme().equals(theme)) {
                theme = figure.indicator().theme();
                Div heading = new Div(getTranslation("indicators.theme." + theme));
                heading.addClassName("theme-heading");
                add(heading);
            }
            add(new FigureLine(figure, chooser(figure)));
        }
    }

    private void addProgrammes(AreaCard card) {
        if (card.programmes().isEmpty()) {
            return;
        }
        add(new H3(getTranslation("explorer.programmes")));
        add(new PresenceList(card.programmes()));
    }

    /** A plain button: two dozen of the richer ones hold up the first map noticeably. */
    private NativeButton chooser(AreaFigure figure) {
        Indicator indicator = figure.indicator();
        return new NativeButton(
                indicator.name().in(getLocale()),
                _ -> actions.chooseIndicator(indicator.id(), figure.newest().year()));
    }
}
