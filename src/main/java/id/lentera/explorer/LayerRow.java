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

    private final String name;
    private final Div arranging = new Div();

    LayerRow(String name, Component content) {
        this.name = name;
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
        arranging.add(
                button(VaadinIcon.ARROW_UP, "explorer.layers.up", !first, () -> move.accept(true)),
                button(VaadinIcon.ARROW_DOWN, "explorer.layers.down", !last, () -> move.accept(false)));
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
                fade.accept(Integer.parseInt(e.getValue()));
            }
        });
        arranging.add(slider);
        return this;
    }

    private Button button(VaadinIcon icon, String key, boolean enabled, Runnable action) {
        Button button = iconButton(icon, getTranslation(key, name), action);
        button.setEnabled(enabled);
        return button;
    }

    static Button iconButton(VaadinIcon icon, String label, Runnable action) {
        Button button = new Button(icon.create(), _ -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }
}
