package id.lentera.mapview;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** The pointer rests on an area; an empty code means that it left. Sent at most every 150 ms. */
@DomEvent("area-hover")
public class AreaHoverEvent extends ComponentEvent<LenteraMap> {

    private final String code;
    private final String level;

    public AreaHoverEvent(
            LenteraMap source,
            boolean fromClient,
            @EventData("event.detail.code") String code,
            @EventData("event.detail.level") String level) {
        super(source, fromClient);
        this.code = code;
        this.level = level;
    }

    public String code() {
        return code;
    }

    public String level() {
        return level;
    }
}
