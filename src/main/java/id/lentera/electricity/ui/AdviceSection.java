package id.lentera.electricity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import id.lentera.areaview.SourceLink;
import id.lentera.electricity.Advice;
import id.lentera.electricity.VillageCard;
import java.time.Year;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which way to light fits the village and why; what is missing is named, and a reader may try an assumption. */
class AdviceSection extends Section {

    private static final int YEARS_AHEAD = 10;

    private final transient VillageCard card;
    private final transient Assumption assumed;
    private final transient Consumer<Assumption> change;

    AdviceSection(VillageCard card, Assumption assumed, Consumer<Assumption> change) {
        this.card = card;
        this.assumed = assumed;
        this.change = change;
        addClassName("card");
        add(new H2(getTranslation("electricity.advice.title")), grid(), answer(), fields());
    }

    private Paragraph grid() {
        if (card.grid() == null) {
            return new Paragraph(getTranslation("electricity.advice.grid.none"));
        }
        Paragraph known = new Paragraph(new Span(getTranslation(
                "electricity.advice.grid.known",
                getTranslation("electricity.grid." + card.grid().grid()),
                card.grid().asOf().in(getLocale()))));
        known.add(new Span(" "), SourceLink.brief(card.grid().source(), getLocale()));
        if (card.grid().note() != null) {
            Span note = new Span(card.grid().note().in(getLocale()));
            note.addClassName("cell-note");
            known.add(note);
        }
        return known;
    }

    private Div answer() {
        Advice advice = assumed.grid() == null ? card.advice() : assumedAdvice();
        Span option =
                new Span(getTranslation("electricity.option." + (advice.option() == null ? "OPEN" : advice.option())));
        option.addClassName("partner-name");
        Div answer = new Div(option, new Span(" " + getTranslation("electricity.reason." + advice.reason())));
        answer.addClassNames("notice", advice.option() == null ? "calm" : "good");
        answer.getElement().setAttribute("role", "status");
        if (assumed.grid() != null) {
            Paragraph note = new Paragraph(getTranslation("electricity.advice.assumed"));
            note.addClassName("muted");
            answer.add(note);
        }
        if (!advice.missing().isEmpty()) {
            UnorderedList missing = new UnorderedList();
            advice.missing().forEach(input -> missing.add(new ListItem(getTranslation("electricity.input." + input))));
            answer.add(new Paragraph(getTranslation("electricity.advice.missing")), missing);
        }
        return answer;
    }

    /** With what is published about households; only the grid is assumed. */
    private Advice assumedAdvice() {
        boolean unlitMissing = card.advice().missing().contains(Advice.Input.UNLIT_HOUSEHOLDS);
        boolean lit = card.advice().option() == Advice.Option.NONE_NEEDED;
        Long unlit = lit ? Long.valueOf(0) : unlitMissing ? null : Long.valueOf(1);
        return Advice.of(new Advice.Village(unlit, assumed.grid(), assumed.year(), false), Year.from(card.today()));
    }

    private Div fields() {
        Select<String> grid = new Select<>();
        grid.setLabel(getTranslation("electricity.advice.try"));
        grid.setItems(
                Stream.concat(Stream.of(""), Stream.of(Advice.Grid.values()).map(Enum::name))
                        .toList());
        grid.setItemLabelGenerator(word -> word.isEmpty()
                ? getTranslation("electricity.advice.published")
                : getTranslation("electricity.grid." + word));
        grid.setValue(assumed.grid() == null ? "" : assumed.grid().name());
        grid.addValueChangeListener(e -> change.accept(Assumption.read(e.getValue(), "")));
        Div fields = new Div(grid);
        if (assumed.grid() == Advice.Grid.PLANNED) {
            fields.add(year());
        }
        fields.addClassNames("topic-fields", "on-screen");
        return fields;
    }

    private Select<Integer> year() {
        int today = card.today().getYear();
        List<Integer> years =
                IntStream.rangeClosed(today, today + YEARS_AHEAD).boxed().toList();
        Select<Integer> year = new Select<>();
        year.setLabel(getTranslation("electricity.advice.year"));
        year.setItems(years);
        if (assumed.year() != null && years.contains(assumed.year())) {
            year.setValue(assumed.year());
        }
        year.addValueChangeListener(e -> change.accept(new Assumption(assumed.grid(), e.getValue())));
        return year;
    }
}
