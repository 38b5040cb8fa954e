package id.lentera.explorer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.function.IntConsumer;

/** A slider over the years that exist, with a button that plays them. Shows nothing where there is one year only. */
@Tag("lentera-year-slider")
@JsModule("./explorer/year-slider.ts")
class YearSlider extends Component {

    YearSlider(IntConsumer choose) {
        getElement().setProperty("label", getTranslation("explorer.year"));
        getElement().setProperty("playLabel", getTranslation("explorer.years.play"));
        getElement().setProperty("stopLabel", getTranslation("explorer.years.stop"));
        addListener(YearChosen.class, e -> choose.accept(e.year));
    }

    void show(List<Integer> years, int year) {
        getElement().setPropertyList("years", years.stream().sorted().toList());
        getElement().setProperty("year", year);
    }

    /** A year was chosen by hand or by playing. */
    @DomEvent("year-chosen")
    public static class YearChosen extends ComponentEvent<YearSlider> {

        private final int year;

        public YearChosen(YearSlider source, boolean fromClient, @EventData("event.detail.year") int year) {
            super(source, fromClient);
            this.year = year;
        }
    }
}
