package id.lentera.explorer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** The figure of the map for the selected area, large: value, rank, class, or why there is none. */
class CurrentFigure extends Div {

    private final Span name = new Span();
    private final Span value = new Span();
    private final Span place = new Span();
    private final Span badge = new Span();

    CurrentFigure() {
        addClassName("current-figure");
        name.addClassName("current-name");
        value.addClassNames("current-value", "number");
        place.addClassName("current-place");
        badge.addClassNames("badge", "demo");
        badge.setText(getTranslation("explorer.demo"));
        add(name, value, badge, place);
    }

    void show(ExplorerScreen screen, @Nullable ValueRow row, int ranked) {
        setVisible(row != null);
        if (row == null) {
            return;
        }
        name.setText(
                screen.mode() == Comparison.Mode.CHANGE
                        ? ScreenTitle.subject(screen, this::getTranslation, getLocale())
                        : ScreenTitle.first(screen, getLocale()));
        badge.setVisible(row.demonstration());
        value.setText(
                row.value() == null
                        ? getTranslation("explorer.state." + row.state())
                        : screen.figure(row.value(), getLocale()));
        value.setClassName("absent", row.value() == null);
        place.setVisible(row.rank() > 0);
        place.setText(
                row.classNumber() == 0
                        ? getTranslation("explorer.place.ranked", row.rank(), ranked)
                        : getTranslation(
                                "explorer.place",
                                row.rank(),
                                ranked,
                                row.classNumber(),
                                screen.colors().size()));
    }
}
