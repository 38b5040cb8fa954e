package id.lentera.explorer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import id.lentera.indicators.Indicator;
import java.util.List;

/** For electricity: other definitions of the same question, and a better question where a ratio no longer tells areas apart. */
class DefinitionsNote extends Div {

    private final transient ExplorerActions actions;

    DefinitionsNote(ExplorerActions actions) {
        this.actions = actions;
        addClassName("definitions-note");
    }

    /** @param others indicators that answer the same question by other definitions, with figures here */
    void show(ExplorerScreen screen, List<Indicator> others, boolean saturated) {
        removeAll();
        boolean electricity = Definitions.answers(screen.indicator());
        setVisible(electricity);
        if (!electricity) {
            return;
        }
        if (saturated) {
            Span words = new Span(getTranslation("explorer.definitions.saturated"));
            words.addClassName("saturated");
            add(words, choice(getTranslation("explorer.definitions.unserved"), Definitions.UNSERVED));
        }
        if (!others.isEmpty()) {
            add(other(new Span(getTranslation("explorer.definitions.others"))));
            others.forEach(other -> add(other(choice(other.name().in(getLocale()), other.id()))));
        }
        RouterLink all = new RouterLink(
                getTranslation("explorer.definitions.all"),
                DefinitionsView.class,
                DefinitionsView.parameters(screen.state().within()));
        add(all);
    }

    /** Gives way where there is little room; the link to all definitions stays. */
    private static <C extends Component> C other(C part) {
        part.addClassName("other");
        return part;
    }

    private Button choice(String text, String indicator) {
        Button button = new Button(text, _ -> actions.chooseIndicator(indicator, null));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
