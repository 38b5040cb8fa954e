package id.lentera.explorer;

import com.vaadin.flow.component.html.Span;
import id.lentera.indicators.FigureFormat;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a screen reader says after a selection: one sentence, always in the same order. */
class Announcement extends Span {

    Announcement() {
        addClassName("visually-hidden");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-live", "polite");
    }

    void say(ExplorerScreen screen, AreaCard card, @Nullable ValueRow row, int ranked) {
        setText(sentence(screen, card.area().name(), row, ranked));
    }

    private String sentence(ExplorerScreen screen, String name, @Nullable ValueRow row, int ranked) {
        String indicator = screen.indicator().name().in(getLocale());
        if (row == null) {
            return getTranslation("explorer.say.area", name);
        }
        if (row.value() == null) {
            return getTranslation(
                    "explorer.say.absent", name, indicator, getTranslation("explorer.state." + row.state()));
        }
        String value = (screen.mode() == Comparison.Mode.CHANGE && row.value() > 0 ? "+" : "")
                + FigureFormat.number(BigDecimal.valueOf(row.value()), getLocale()) + " "
                + FigureFormat.unit(screen.unit(), getLocale());
        if (row.demonstration()) {
            return getTranslation("explorer.say.demo", name, indicator, value);
        }
        if (row.classNumber() == 0) {
            return getTranslation("explorer.say.ranked", name, indicator, value, row.rank(), ranked);
        }
        return getTranslation(
                "explorer.say.value",
                name,
                indicator,
                value,
                row.classNumber(),
                screen.colors().size(),
                row.rank(),
                ranked);
    }
}
