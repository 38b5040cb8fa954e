package id.lentera.explorer;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import id.lentera.explorer.Comparison.Mode;
import id.lentera.indicators.Indicator;
import java.util.List;

/** What the map is compared with: an earlier year, another indicator, all years side by side. Folded away until it is used. */
class ComparePanel extends Details {

    private final transient ExplorerActions actions;
    private final Select<Mode> mode = new Select<>();
    private final Select<Indicator> indicator = new Select<>();
    private final Select<Integer> year = new Select<>();
    private final Paragraph note = new Paragraph();
    private final List<Indicator> indicators;
    private boolean showing;

    ComparePanel(List<Indicator> indicators, ExplorerActions actions) {
        this.actions = actions;
        this.indicators = indicators;
        addClassName("compare-panel");
        setSummaryText(getTranslation("explorer.compare"));
        mode.setLabel(getTranslation("explorer.compare.mode"));
        mode.setItems(Mode.values());
        mode.setItemLabelGenerator(m -> getTranslation("explorer.compare." + m));
        indicator.setLabel(getTranslation("explorer.compare.indicator"));
        indicator.setItems(indicators);
        indicator.setItemLabelGenerator(i -> i.name().in(getLocale()));
        year.setItemLabelGenerator(String::valueOf);
        note.addClassName("note");
        mode.addValueChangeListener(_ -> choose(new Comparison(mode.getValue(), null, null)));
        indicator.addValueChangeListener(e -> choose(new Comparison(mode.getValue(), idOf(e.getValue()), null)));
        year.addValueChangeListener(
                e -> choose(new Comparison(mode.getValue(), idOf(indicator.getValue()), e.getValue())));
        Div fields = new Div(indicator, year);
        fields.addClassName("compare-fields");
        Unfolding.once(this, mode, fields, note);
    }

    void show(ExplorerScreen screen) {
        showing = true;
        Mode asked = screen.state().look().comparison().mode();
        Versus versus = screen.versus();
        boolean withIndicator = versus != null && (asked == Mode.PAIR || asked == Mode.SWIPE);
        mode.setValue(asked);
        if (asked != Mode.NONE) {
            setOpened(true);
        }
        indicator.setVisible(withIndicator);
        year.setVisible(versus != null && !versus.years().isEmpty());
        year.setLabel(getTranslation(asked == Mode.CHANGE ? "explorer.compare.base" : "explorer.compare.year"));
        if (versus != null) {
            indicators.stream()
                    .filter(i -> i.id().equals(versus.indicator().id()))
                    .findFirst()
                    .ifPresent(indicator::setValue);
            year.setItems(versus.years());
            year.setValue(versus.year());
        }
        note.setText(note(screen, asked));
        note.setVisible(!note.getText().isEmpty());
        showing = false;
    }

    /** Why a comparison that was asked for can't be shown, or why some areas are left blank in it. */
    private String note(ExplorerScreen screen, Mode asked) {
        if (asked != Mode.NONE && screen.mode() == Mode.NONE) {
            return getTranslation(asked == Mode.PAIR ? "explorer.compare.none" : "explorer.compare.oneYear");
        }
        int blank = screen.classification().absent().notComparable();
        return asked == Mode.CHANGE && blank > 0 ? getTranslation("explorer.compare.broken", blank) : "";
    }

    private static String idOf(Indicator chosen) {
        return chosen.id();
    }

    private void choose(Comparison comparison) {
        if (!showing) {
            actions.compare(comparison.mode() == Mode.NONE ? Comparison.NONE : comparison);
        }
    }
}
