package id.lentera.mapview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import java.util.BitSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The areas of a map of two indicators as points: the same figures, colours and class edges, for the many who read a scatter more easily
 * than nine colours. Figures are fetched by the browser from the addresses of the map.
 */
@Tag("lentera-scatter")
@JsModule("./map/lentera-scatter.ts")
@NpmPackage(value = "echarts", version = "6.1.0")
public class PairScatter extends Component implements HasSize {

    /** @param choropleth of the kind {@link Choropleth.Kind#PAIR} */
    public void show(Choropleth choropleth, Map<String, String> texts) {
        getElement().setPropertyMap("texts", texts);
        getElement().setPropertyBean("choropleth", choropleth);
    }

    /** Marks the point of an area; {@code null} marks none. */
    public void setSelected(@Nullable String code) {
        getElement().setProperty("selected", code == null ? "" : code);
    }

    /** Pales the points of areas whose id isn't in the set; null for none. */
    public void setPassing(@Nullable BitSet ids) {
        getElement().setProperty("passing", LenteraMap.passing(ids));
    }

    public Registration addPointClickListener(ComponentEventListener<PointClickEvent> listener) {
        return addListener(PointClickEvent.class, listener);
    }

    public Registration addRangeListener(ComponentEventListener<RangeEvent> listener) {
        return addListener(RangeEvent.class, listener);
    }

    /** A reader chose the point of an area. */
    @DomEvent("area-click")
    public static class PointClickEvent extends ComponentEvent<PairScatter> {

        private final String code;

        public PointClickEvent(PairScatter source, boolean fromClient, @EventData("event.detail.code") String code) {
            super(source, fromClient);
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** A reader drew a rectangle: from and to on the axis of the first and of the second indicator. */
    @DomEvent("ranges")
    public static class RangeEvent extends ComponentEvent<PairScatter> {

        private final double[] ends;

        public RangeEvent(
                PairScatter source,
                boolean fromClient,
                @EventData("event.detail.firstFrom") double firstFrom,
                @EventData("event.detail.firstTo") double firstTo,
                @EventData("event.detail.secondFrom") double secondFrom,
                @EventData("event.detail.secondTo") double secondTo) {
            super(source, fromClient);
            ends = new double[] {firstFrom, firstTo, secondFrom, secondTo};
        }

        public double firstFrom() {
            return ends[0];
        }

        public double firstTo() {
            return ends[1];
        }

        public double secondFrom() {
            return ends[2];
        }

        public double secondTo() {
            return ends[3];
        }
    }
}
