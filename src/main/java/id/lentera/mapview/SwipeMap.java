package id.lentera.mapview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.jspecify.annotations.Nullable;

/**
 * A map under which a second one can lie, with a handle between them: left of it the reader sees the one, right of it the other. The
 * handle is a slider and moves by keyboard too.
 */
@Tag("lentera-swipe")
@JsModule("./map/lentera-swipe.ts")
public class SwipeMap extends Component implements HasSize {

    private final LenteraMap left;
    private @Nullable LenteraMap right;

    public SwipeMap(LenteraMap left) {
        this.left = left;
        left.getElement().setAttribute("slot", "left");
        getElement().appendChild(left.getElement());
    }

    /** Shows a second map beside the first; both move together. */
    public void compare(LenteraMap other, String leftLabel, String rightLabel, String handleLabel) {
        if (right != other) {
            alone();
            right = other;
            other.getElement().setAttribute("slot", "right");
            getElement().appendChild(other.getElement());
        }
        String group = "swipe";
        left.setGroup(group);
        other.setGroup(group);
        getElement().setProperty("comparing", true);
        getElement().setProperty("leftLabel", leftLabel);
        getElement().setProperty("rightLabel", rightLabel);
        getElement().setProperty("handleLabel", handleLabel);
    }

    /** Takes the second map away. */
    public void alone() {
        if (right != null) {
            right.getElement().removeFromParent();
            right = null;
            left.setGroup("");
            getElement().setProperty("comparing", false);
        }
    }
}
