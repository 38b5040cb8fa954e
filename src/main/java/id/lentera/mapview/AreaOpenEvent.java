package id.lentera.mapview;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** The reader opened an area with the keyboard, to see its parts. */
@DomEvent("area-open")
public class AreaOpenEvent extends ComponentEvent<LenteraMap> {

    private final String code;
    private final String level;

    public AreaOpenEvent(
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
