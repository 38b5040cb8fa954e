package id.lentera.mapview;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** The reader chose an area or a marker, by pointer or keyboard. */
@DomEvent("area-click")
public class AreaClickEvent extends ComponentEvent<LenteraMap> {

    private final String code;
    private final String level;
    private final boolean open;

    public AreaClickEvent(
            LenteraMap source,
            boolean fromClient,
            @EventData("event.detail.code") String code,
            @EventData("event.detail.level") String level,
            @EventData("event.detail.open") boolean open) {
        super(source, fromClient);
        this.code = code;
        this.level = level;
        this.open = open;
    }

    public String code() {
        return code;
    }

    /** Whether its parts shall be shown, not only its figures. */
    public boolean open() {
        return open;
    }

    public String level() {
        return level;
    }
}
