package id.lentera.explorer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import id.lentera.explorer.ExplorerScreen.LevelChoice;
import id.lentera.indicators.Indicator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Left side: what is asked, of which year, on which level. */
class ChoicePanel extends Section {

    private final transient ExplorerActions actions;
    private final Select<Indicator> indicator = new Select<>();
    private final Select<Integer> year = new Select<>();
    private final RadioButtonGroup<LevelChoice> level = new RadioButtonGroup<>();
    private final YearSlider slider;
    private final ClassesPanel classes;
    private final ComparePanel comparing;
    private final Section tools = new Section();
    private boolean showing;

    ChoicePanel(List<Indicator> indicators, ExplorerActions actions) {
        this.actions = actions;
        classes = new ClassesPanel(actions);
        comparing = new ComparePanel(indicators, actions);
        slider = new YearSlider(actions::slideYear);
        addClassNames("panel", "choices");
        H2 heading = new H2(getTranslation("explorer.questions"));
        add(heading, questions(indicators));
        indicator.setLabel(getTranslation("explorer.indicator"));
        indicator.setItemLabelGenerator(i -> i.name().in(getLocale()));
        indicator.addValueChangeListener(e -> act(e.getValue(), chosen -> actions.chooseIndicator(chosen.id(), null)));
        setIndicators(indicators);
        year.setLabel(getTranslation("explorer.year"));
        year.setItemLabelGenerator(String::valueOf);
        year.addValueChangeListener(e -> act(e.getValue(), actions::chooseYear));
        level.setLabel(getTranslation("explorer.level"));
        level.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        level.setRenderer(new ComponentRenderer<>(this::levelLabel));
        level.addValueChangeListener(e -> act(e.getValue(), chosen -> actions.chooseLevel(chosen.level())));
        Div row = new Div(year, level);
        row.addClassName("choices-row");
        add(indicator, row, slider);
        tools.addClassNames("panel", "choices", "tools");
        tools.add(comparing, classes);
    }

    /** What comes after the legend: comparisons and classes, folded away until they are used. */
    Section tools() {
        return tools;
    }

    void show(ExplorerScreen screen) {
        showing = true;
        indicator.setValue(screen.indicator());
        year.setItems(screen.years().isEmpty() ? List.of(screen.state().year()) : screen.years());
        year.setValue(screen.state().year());
        slider.show(screen.years(), Objects.requireNonNull(screen.state().year()));
        level.setItems(screen.levels());
        screen.levels().stream()
                .filter(choice -> choice.level() == screen.state().level())
                .findFirst()
                .ifPresent(level::setValue);
        classes.show(screen);
        comparing.show(screen);
        showing = false;
    }

    /** Indicators under the heading of their theme. */
    private void setIndicators(List<Indicator> indicators) {
        indicator.setItems(indicators);
        String theme = "";
        for (Indicator each : indicators) {
            if (!each.theme().equals(theme)) {
                theme = each.theme();
                Span heading = new Span(getTranslation("indicators.theme." + theme));
                heading.addClassName("select-heading");
                indicator.prependComponents(each, heading);
            }
        }
    }

    private Div questions(List<Indicator> indicators) {
        Div list = new Div();
        list.addClassName("questions");
        for (Question question : Question.values()) {
            if (indicators.stream().anyMatch(i -> i.id().equals(question.indicator()))) {
                Button button = new Button(
                        getTranslation("explorer.question." + question),
                        _ -> actions.chooseIndicator(question.indicator(), question.year()));
                button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
                list.add(button);
            }
        }
        return list;
    }

    private Span levelLabel(LevelChoice choice) {
        Span label = new Span(getTranslation("areas.level." + choice.level()));
        if (!choice.hasFigures()) {
            label.add(mark("explorer.level.without", "badge"));
        } else if (choice.demonstration()) {
            label.add(mark("explorer.demo", "badge demo"));
        }
        return label;
    }

    private Span mark(String key, String classNames) {
        Span mark = new Span(getTranslation(key));
        mark.addClassNames(classNames.split(" "));
        return mark;
    }

    private <T> void act(@Nullable T value, java.util.function.Consumer<T> action) {
        if (!showing && value != null) {
            action.accept(value);
        }
    }
}
