package id.lentera.priority.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import id.lentera.indicators.FigureFormat;
import id.lentera.priority.mcda.PairwiseComparison;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Weights from judgements in pairs (AHP): how many times more important is one criterion than another. */
class ComparisonDialog extends Dialog {

    private final transient List<String> names;
    private final UnorderedList weights = new UnorderedList();
    private final Paragraph consistency = new Paragraph();
    private transient Judgements judgements;

    /**
     * @param made what was judged before; none for all alike
     * @param use  takes the judgements when the reader is done
     */
    ComparisonDialog(List<String> names, Judgements made, Consumer<Judgements> use) {
        this.names = names;
        judgements = made.isEmpty() ? Judgements.even(names.size()) : made;
        setHeaderTitle(getTranslation("priority.ahp.title"));
        addClassName("comparison-dialog");
        consistency.getElement().setAttribute("role", "status");
        add(new Paragraph(getTranslation("priority.ahp.what")), pairs(), weights, consistency);
        Button apply = new Button(getTranslation("priority.ahp.use"), _ -> {
            use.accept(judgements);
            close();
        });
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("priority.ahp.cancel"), _ -> close()), apply);
        weigh();
    }

    private Div pairs() {
        Div pairs = new Div();
        pairs.addClassName("pairs");
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                pairs.add(pair(i, j));
            }
        }
        return pairs;
    }

    /** Positive steps favour the first, negative ones the second; 0 is equal. */
    private Select<Integer> pair(int first, int second) {
        Select<Integer> select = new Select<>();
        select.setLabel(getTranslation("priority.ahp.pair", names.get(first), names.get(second)));
        select.setItems(IntStream.rangeClosed(-Judgements.MOST, Judgements.MOST)
                .map(step -> -step)
                .boxed()
                .toList());
        select.setItemLabelGenerator(step -> step == 0
                ? getTranslation("priority.ahp.equal")
                : getTranslation("priority.ahp.times", names.get(step > 0 ? first : second), Math.abs(step) + 1));
        select.setValue(judgements.step(first, second, names.size()));
        select.setWidthFull();
        select.addValueChangeListener(e -> {
            judgements = judgements.with(first, second, names.size(), e.getValue());
            weigh();
        });
        return select;
    }

    private void weigh() {
        PairwiseComparison.Result result = judgements.weigh(names.size());
        List<BigDecimal> percents = judgements.percents(names.size());
        weights.removeAll();
        IntStream.range(0, names.size())
                .forEach(i -> weights.add(
                        new ListItem(names.get(i) + ": " + FigureFormat.number(percents.get(i), getLocale()) + "%")));
        String ratio = FigureFormat.number(
                BigDecimal.valueOf(result.consistencyRatio()).setScale(3, RoundingMode.HALF_UP), getLocale());
        consistency.setText(
                result.acceptable()
                        ? getTranslation("priority.ahp.consistent", ratio)
                        : getTranslation(
                                "priority.ahp.contradicts",
                                ratio,
                                names.get(result.first()),
                                names.get(result.second())));
        consistency.setClassName("warning-text", !result.acceptable());
    }
}
