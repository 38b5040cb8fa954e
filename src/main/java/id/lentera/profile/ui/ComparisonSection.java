package id.lentera.profile.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import id.lentera.indicators.Indicator;
import id.lentera.profile.AreaProfile;
import id.lentera.profile.Comparison;
import id.lentera.profile.Series;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The four TKPK views of one indicator: position, progress, relevance, effectiveness. */
class ComparisonSection extends Section {

    ComparisonSection(AreaProfile profile, Comparison comparison, Consumer<Indicator> choose) {
        addClassNames("card", "comparison");
        TrendSentences sentences = new TrendSentences(this::getTranslation, getLocale(), comparison.indicator());
        Paragraph definition = new Paragraph(comparison.indicator().definition().in(getLocale()));
        definition.addClassName("muted");
        add(new H2(getTranslation(
                "profile.comparison", comparison.indicator().name().in(getLocale()))));
        add(select(profile, choose), definition);
        if (comparison.indicator().caveat() != null) {
            Paragraph caveat = new Paragraph(comparison.indicator().caveat().in(getLocale()));
            caveat.addClassName("note");
            add(caveat);
        }
        add(
                view("profile.position", new PositionSentences(this::getTranslation, getLocale(), comparison).list()),
                new Div(
                        new H3(getTranslation("profile.progress")),
                        new Paragraph(sentences.progress(comparison.own())),
                        new TrendFigure(comparison, sentences)),
                view("profile.relevance", relevance(comparison, sentences)),
                view(
                        "profile.effectiveness",
                        List.of(sentences.effectiveness(comparison.own()), getTranslation("profile.judgement"))));
    }

    private Select<Indicator> select(AreaProfile profile, Consumer<Indicator> choose) {
        Select<Indicator> select = new Select<>();
        select.setLabel(getTranslation("profile.indicator"));
        select.setItems(profile.choices().contains(profile.chosen()) ? profile.choices() : with(profile));
        select.setItemLabelGenerator(indicator -> indicator.name().in(getLocale()));
        select.setValue(profile.chosen());
        select.addValueChangeListener(e -> choose.accept(e.getValue()));
        select.addClassName("on-screen");
        return select;
    }

    /** An address may name an indicator that has no figures here. */
    private static List<Indicator> with(AreaProfile profile) {
        return Stream.concat(Stream.of(profile.chosen()), profile.choices().stream())
                .toList();
    }

    private List<String> relevance(Comparison comparison, TrendSentences sentences) {
        List<Series> references = comparison.references();
        return references.isEmpty()
                ? List.of(getTranslation("profile.relevance.alone"))
                : references.stream()
                        .map(reference -> sentences.relevance(comparison.own(), reference))
                        .toList();
    }

    private Div view(String heading, List<String> sentences) {
        Div view = new Div(new H3(getTranslation(heading)));
        if (sentences.size() == 1) {
            view.add(new Paragraph(sentences.getFirst()));
        } else {
            UnorderedList list = new UnorderedList();
            sentences.forEach(sentence -> list.add(new ListItem(sentence)));
            view.add(list);
        }
        return view;
    }
}
