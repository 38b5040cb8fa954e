package id.lentera.convergence.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import id.lentera.convergence.CellState;
import id.lentera.convergence.Column;
import id.lentera.convergence.Convergence;
import id.lentera.convergence.ConvergenceQuestion;
import id.lentera.convergence.CoverageBackground;
import id.lentera.convergence.CoverageMapQueries;
import id.lentera.convergence.CoverageSymbol;
import id.lentera.convergence.internal.CoverageSheet;
import id.lentera.indicators.ClassColors;
import id.lentera.indicators.FigureFormat;
import id.lentera.indicators.Indicator;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One small map of coverage per programme: the same place, sizes and colours, one legend. */
class CoverageCard extends Section {

    /** More would be too small to compare. */
    private static final int MOST = 12;

    private final transient CoverageMapQueries maps;
    private final ComboBox<Indicator> background = new ComboBox<>();
    private final Select<CoverageSymbol> symbol = new Select<>();
    private final Paragraph what = new Paragraph();
    private final UnorderedList legend = new UnorderedList();
    private final Div pictures = new Div();
    private boolean showing;

    /** @param changed is told a part of the address and what it becomes */
    CoverageCard(CoverageMapQueries maps, BiConsumer<String, String> changed) {
        this.maps = maps;
        addClassNames("card", "coverage-maps");
        background.setLabel(getTranslation("convergence.coverage.background"));
        background.setPlaceholder(getTranslation("convergence.coverage.plain"));
        background.setItemLabelGenerator(i -> i.name().in(getLocale()));
        background.setClearButtonVisible(true);
        background.addValueChangeListener(e -> {
            if (!showing) {
                changed.accept(
                        "background", e.getValue() == null ? "" : e.getValue().id());
            }
        });
        symbol.setLabel(getTranslation("convergence.coverage.symbol"));
        symbol.setItems(CoverageSymbol.values());
        symbol.setItemLabelGenerator(s -> getTranslation("convergence.coverage.symbol." + s));
        symbol.addValueChangeListener(e -> {
            if (!showing) {
                changed.accept(
                        "symbol",
                        e.getValue() == CoverageSymbol.CIRCLE
                                ? ""
                                : e.getValue().slug());
            }
        });
        what.addClassName("muted");
        legend.addClassName("coverage-legend");
        pictures.addClassName("coverage-pictures");
        Div fields = new Div(background, symbol);
        fields.addClassName("coverage-fields");
        add(new H2(getTranslation("convergence.coverage")), what, fields, legend, pictures);
    }

    /** @param found of the areas one level below the place */
    void show(Convergence found, String wanted, CoverageSymbol drawn) {
        ConvergenceQuestion question = found.question();
        CoverageBackground colors = maps.findBackground(wanted, question).orElse(null);
        showing = true;
        background.setItems(maps.listBackgrounds(question));
        background.setValue(colors == null ? null : colors.indicator());
        symbol.setValue(drawn);
        showing = false;
        what.setText(getTranslation("convergence.coverage.what", getTranslation("areas.level." + question.level())));
        legend(colors);
        pictures.removeAll();
        found.columns().stream().limit(MOST).forEach(column -> pictures.add(picture(found, column, wanted, drawn)));
    }

    private Div picture(Convergence found, Column column, String wanted, CoverageSymbol drawn) {
        String programme = column.programme().id();
        String address = PageAddress.picture(
                found.question(),
                Map.of(
                        "program",
                        programme,
                        "background",
                        wanted,
                        "symbol",
                        drawn.slug(),
                        "lang",
                        getLocale().getLanguage()));
        Image image = new Image(address, column.programme().name().in(getLocale()) + ": " + words(found, column));
        image.getElement().setAttribute("loading", "lazy");
        image.getElement().setAttribute("width", "340");
        image.getElement().setAttribute("height", "250");
        Anchor link = new Anchor(
                "program?program=" + URLEncoder.encode(programme, StandardCharsets.UTF_8) + "&within="
                        + found.question().within(),
                getTranslation("convergence.coverage.more"));
        link.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("convergence.coverage.more") + ": "
                                + column.programme().name().in(getLocale()));
        Div picture = new Div(image, new Div(new Span(words(found, column) + " "), link));
        picture.addClassName("coverage-picture");
        return picture;
    }

    private String words(Convergence found, Column column) {
        int[] counts = new int[CellState.values().length];
        for (int row = 0; row < found.matrix().areas(); row++) {
            counts[found.state(column, row).ordinal()]++;
        }
        return getTranslation(
                "convergence.coverage.counts",
                column.threshold(),
                counts[CellState.BELOW_THRESHOLD.ordinal()],
                counts[CellState.MET.ordinal()],
                counts[CellState.ABOVE_TARGET.ordinal()],
                counts[CellState.PLANNED.ordinal()]
                        + counts[CellState.PRESENT.ordinal()]
                        + counts[CellState.OUT_OF_USE.ordinal()],
                counts[CellState.ABSENT.ordinal()]);
    }

    private void legend(@Nullable CoverageBackground colors) {
        legend.removeAll();
        legend.add(
                entry(CoverageSheet.BELOW, "below"),
                entry(CoverageSheet.MET, "met"),
                entry(CoverageSheet.ABOVE, "above"),
                entry("transparent", "none"),
                entry(CoverageSheet.UNKNOWN, "unknown"));
        if (colors != null) {
            String unit = colors.indicator().unit();
            legend.add(new ListItem(colors.indicator().name().in(getLocale()) + " " + colors.year() + ":"));
            IntStream.range(0, colors.colors().size())
                    .forEach(i -> legend.add(swatch(
                            colors.colors().get(i),
                            FigureFormat.edge(colors.edges()[i], unit, getLocale()) + "–"
                                    + FigureFormat.withUnit(
                                            BigDecimal.valueOf(colors.edges()[i + 1]), unit, getLocale()))));
            ListItem absent = swatch(ClassColors.ABSENT, getTranslation("convergence.coverage.absent"));
            absent.addClassName("coverage-absent");
            legend.add(absent);
        }
    }

    private ListItem entry(String color, String word) {
        ListItem item = swatch(color, getTranslation("convergence.coverage.legend." + word));
        item.addClassName("coverage-round");
        return item;
    }

    private static ListItem swatch(String color, String words) {
        Span swatch = new Span();
        swatch.addClassName("coverage-swatch");
        swatch.getStyle().set("background-color", color);
        swatch.getElement().setAttribute("aria-hidden", "true");
        return new ListItem(swatch, new Span(words));
    }
}
