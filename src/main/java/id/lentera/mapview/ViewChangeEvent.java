package id.lentera.mapview;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** The reader moved the map; sent when the movement has ended. */
@DomEvent("view-change")
public class ViewChangeEvent extends ComponentEvent<LenteraMap> {

    private final double lng;
    private final double lat;
    private final double zoom;

    public ViewChangeEvent(
            LenteraMap source,
            boolean fromClient,
            @EventData("event.detail.lng") double lng,
            @EventData("event.detail.lat") double lat,
            @EventData("event.detail.zoom") double zoom) {
        super(source, fromClient);
        this.lng = lng;
        this.lat = lat;
        this.zoom = zoom;
    }

    public double lng() {
        return lng;
    }

    public double lat() {
        return lat;
    }

    public double zoom() {
        return zoom;
    }
}
