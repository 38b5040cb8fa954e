package id.lentera.electricity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import id.lentera.electricity.Bpbl;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who may have a free connection: what is known of a household in, the rule that decides out. */
class BpblSection extends Section {

    private static final List<String> FLAGS = List.of("customer", "network", "remote", "validated");

    private final transient Map<String, String> asked;
    private final transient BiConsumer<String, String> change;

    /** @param change tells the page which part of the address changes */
    BpblSection(Map<String, String> asked, BiConsumer<String, String> change) {
        this.asked = asked;
        this.change = change;
        addClassName("card");
        add(new H2(getTranslation("electricity.bpbl.title")));
        Paragraph what = new Paragraph(getTranslation("electricity.bpbl.what", Bpbl.USUAL_DECILE));
        what.addClassName("muted");
        Div fields = new Div();
        fields.addClassName("topic-fields");
        FLAGS.subList(0, 2).forEach(name -> fields.add(flag(name)));
        fields.add(decile());
        FLAGS.subList(2, FLAGS.size()).forEach(name -> fields.add(flag(name)));
        add(what, fields, answer());
    }

    private Div answer() {
        Bpbl.Decision decision = Bpbl.decide(new Bpbl.Household(
                known("customer"),
                known("network"),
                decileAsked(),
                Bpbl.USUAL_DECILE,
                known("remote"),
                known("validated")));
        Span outcome = new Span(getTranslation("electricity.bpbl." + decision.outcome()));
        outcome.addClassName("partner-name");
        Div answer = new Div(outcome, new Span(" " + decision.text().in(getLocale())));
        answer.addClassNames(
                "notice",
                switch (decision.outcome()) {
                    case ELIGIBLE -> "good";
                    case NOT_ELIGIBLE -> "bad";
                    case UNKNOWN -> "calm";
                });
        answer.getElement().setAttribute("role", "status");
        return answer;
    }

    private Select<String> flag(String name) {
        return field(
                name,
                List.of("", "true", "false"),
                word -> getTranslation("electricity.bpbl.flag" + (word.isEmpty() ? "" : "." + word)));
    }

    private Select<String> decile() {
        List<String> deciles = Stream.concat(
                        Stream.of(""), IntStream.rangeClosed(1, 10).mapToObj(String::valueOf))
                .toList();
        return field("decile", deciles, word -> word.isEmpty() ? getTranslation("electricity.bpbl.flag") : word);
    }

    private Select<String> field(String name, List<String> words, java.util.function.UnaryOperator<String> label) {
        Select<String> field = new Select<>();
        field.setLabel(getTranslation("electricity.bpbl.field." + name));
        field.setItems(words);
        field.setItemLabelGenerator(label::apply);
        String value = asked.getOrDefault(name, "");
        field.setValue(words.contains(value) ? value : "");
        field.addValueChangeListener(e -> change.accept(name, e.getValue()));
        return field;
    }

    private @Nullable Boolean known(String name) {
        return switch (asked.getOrDefault(name, "")) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> null;
        };
    }

    private @Nullable Integer decileAsked() {
        String text = asked.getOrDefault("decile", "");
        return text.matches("[1-9]|10") ? Integer.valueOf(text) : null;
    }
}
