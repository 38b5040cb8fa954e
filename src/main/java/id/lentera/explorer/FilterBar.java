package id.lentera.explorer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.lentera.filters.Condition;
import id.lentera.filters.Filter;
import id.lentera.platform.TextProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conditions in force, each with a way to take it back, how many areas meet them, and what is wrong where they can't be run. */
class FilterBar extends Section {

    private static final int CARET_WINDOW = 60;

    private final transient FilterChoices choices;
    private final transient ExplorerActions actions;
    private final Button open = new Button(VaadinIcon.FILTER.create());
    private final Div chips = new Div();
    private final Span count = new Span();
    private final Div problem = new Div();
    private transient @Nullable ExplorerScreen shown;

    FilterBar(FilterChoices choices, ExplorerActions actions) {
        this.choices = choices;
        this.actions = actions;
        addClassName("filter-bar");
        getElement().setAttribute("aria-label", getTranslation("filters.label"));
        open.setText(getTranslation("filters.open"));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        open.addClickListener(_ -> edit());
        chips.addClassName("filter-chips");
        count.addClassName("filter-count");
        count.getElement().setAttribute("role", "status");
        problem.addClassName("filter-problem");
        problem.getElement().setAttribute("role", "alert");
        add(chips, count, problem);
    }

    /** Opens the form; stands outside of the bar, which is hidden as long as there is no filter. */
    Button opener() {
        return open;
    }

    void show(ExplorerScreen screen) {
        shown = screen;
        Sifted sifted = screen.sifted();
        chips.removeAll();
        problem.removeAll();
        setVisible(!sifted.filter().isNone());
        addChips(screen);
        count.setText(sifted.sieve() == null ? "" : FilterWords.count(sifted.sieve(), this::getTranslation));
        if (sifted.problem() != null) {
            addProblem(sifted.filter(), sifted.problem());
        }
    }

    private void addChips(ExplorerScreen screen) {
        Filter filter = screen.sifted().filter();
        if (filter.isNone()) {
            return;
        }
        FilterWords words = FilterWords.of(screen, this::getTranslation, getLocale());
        List<Condition> conditions = FilterWords.conditions(filter);
        for (int i = 0; i < conditions.size(); i++) {
            int number = i;
            boolean whole = conditions.size() == 1;
            chips.add(chip(
                    words.of(conditions.get(i)), () -> actions.filter(whole ? Filter.NONE : filter.without(number))));
        }
        if (conditions.size() > 1) {
            Button clear = new Button(getTranslation("filters.clear"), _ -> actions.filter(Filter.NONE));
            clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            chips.add(clear);
        }
    }

    private Button chip(String words, Runnable remove) {
        Button chip = new Button(words, VaadinIcon.CLOSE_SMALL.create(), _ -> remove.run());
        chip.setIconAfterText(true);
        chip.addThemeVariants(ButtonVariant.LUMO_SMALL);
        chip.addClassName("filter-chip");
        chip.setAriaLabel(getTranslation("filters.remove", words));
        chip.setTooltipText(getTranslation("filters.remove", words));
        return chip;
    }

    private void addProblem(Filter filter, TextProblem found) {
        Pre place = new Pre(caret(filter.ecql(), found));
        place.addClassName("filter-caret");
        place.getElement().setAttribute("aria-hidden", "true");
        problem.add(new Paragraph(getTranslation("filters.wrong", found.text().in(getLocale()))), place);
    }

    /** The text around the place with a caret below it. */
    static String caret(String text, TextProblem found) {
        int at = Math.min(found.position() - 1, text.length());
        int from = Math.max(0, at - CARET_WINDOW);
        String part = text.substring(from, Math.min(text.length(), at + CARET_WINDOW));
        String before = from > 0 ? "…" : "";
        return before + part + "\n" + " ".repeat(at - from + before.length()) + "^";
    }

    private void edit() {
        ExplorerScreen screen = shown;
        if (screen != null) {
            new FilterDialog(
                            choices.listAttributes(screen.state().level()),
                            filter -> choices.check(filter, screen.scope()),
                            actions)
                    .open(screen.sifted().filter());
        }
    }
}
