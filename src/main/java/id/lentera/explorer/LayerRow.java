package id.lentera.explorer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** One layer in the list: what it is, and behind the switch of the list its place and how far one sees through it. */
class LayerRow extends Div {

    private final String key;
    private final String name;
    private final transient FocusKeeper focus;
    private final Div arranging = new Div();

    /** @param key tells the rows of a list apart */
    LayerRow(String key, String name, Component content, FocusKeeper focus) {
        this.key = key;
        this.name = name;
        this.focus = focus;
        addClassName("layer");
        getElement().setAttribute("role", "listitem");
        arranging.addClassName("layer-arranging");
        add(content, arranging);
    }

    /** Adds what stands at the end of the first line. */
    LayerRow with(Component... more) {
        addComponentAtIndex(1, new Div(more));
        return this;
    }

    LayerRow movable(boolean first, boolean last, Consumer<Boolean> move) {
        Button up = mover(VaadinIcon.ARROW_UP, "up", () -> move.accept(true));
        Button down = mover(VaadinIcon.ARROW_DOWN, "down", () -> move.accept(false));
        up.setEnabled(!first);
        down.setEnabled(!last);
        // At the end of the list the way back is what is left to focus.
        focus.add("up " + key, first ? down : up);
        focus.add("down " + key, last ? up : down);
        arranging.add(up, down);
        return this;
    }

    LayerRow fading(int percent, IntConsumer fade) {
        Input slider = new Input(ValueChangeMode.ON_CHANGE);
        slider.setType("range");
        slider.getElement().setAttribute("min", String.valueOf(Layers.FAINTEST));
        slider.getElement().setAttribute("max", String.valueOf(Layers.OPAQUE));
        slider.getElement().setAttribute("step", "10");
        slider.setValue(String.valueOf(percent));
        slider.getElement().setAttribute("aria-label", getTranslation("explorer.layers.opacity", name));
        slider.getElement().setAttribute("title", getTranslation("explorer.layers.opacity", name));
        slider.addValueChangeListener(e -> {
            if (e.isFromClient() && e.getValue().matches("\\d{1,3}")) {
                focus.use("fade " + key);
                fade.accept(Integer.parseInt(e.getValue()));
            }
        });
        focus.add("fade " + key, slider);
        arranging.add(slider);
        return this;
    }

    private Button mover(VaadinIcon icon, String way, Runnable action) {
        return iconButton(icon, getTranslation("explorer.layers." + way, name), () -> {
            focus.use(way + " " + key);
            action.run();
        });
    }

    static Button iconButton(VaadinIcon icon, String label, Runnable action) {
        Button button = new Button(icon.create(), _ -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }
}
