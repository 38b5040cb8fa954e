package id.lentera.convergence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLinks;
import id.lentera.areaview.SourceLink;
import id.lentera.convergence.Column;
import id.lentera.convergence.Convergence;
import id.lentera.convergence.GapQuestion;
import id.lentera.convergence.Matrix;
import id.lentera.convergence.internal.Gaps;
import id.lentera.indicators.FigureFormat;
import id.lentera.indicators.ObservationStatus;
import id.lentera.programs.DeliveryArea;
import id.lentera.programs.DeliveryDetail;
import id.lentera.programs.DeliveryDetailQueries;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One area of the matrix: what each programme does there, and for one programme every delivery with its source. */
class CellCard extends Section {

    private static final int MOST = 12;

    private final transient DeliveryDetailQueries details;
    private final transient Consumer<String> lacking;

    /** @param lacking is told a programme whose gap areas are asked for */
    CellCard(DeliveryDetailQueries details, Consumer<String> lacking) {
        this.details = details;
        this.lacking = lacking;
        addClassNames("card", "cell-card");
        getElement().setAttribute("aria-live", "polite");
    }

    void show(Convergence found, String code, String programme) {
        removeAll();
        setVisible(!code.isEmpty());
        if (code.isEmpty()) {
            return;
        }
        int row = IntStream.range(0, found.matrix().areas())
                .filter(i -> found.code(i).equals(code))
                .findFirst()
                .orElse(-1);
        if (row < 0) {
            add(new H2(getTranslation("convergence.cell")), new Paragraph(getTranslation("convergence.cell.none")));
            return;
        }
        Anchor link = new Anchor(AreaLinks.profile(new AreaCode(code)), found.name(row));
        H2 heading = new H2(link);
        Span parent = new Span(found.parentName(row) + " · " + code);
        parent.addClassName("muted");
        Span kind = new Span(found.classes()[row].label().in(getLocale()));
        kind.addClassName("badge");
        add(heading, new Div(parent, new Span(" "), kind));
        Optional<Column> column = found.columns().stream()
                .filter(c -> c.programme().id().equals(programme))
                .findFirst();
        if (column.isPresent()) {
            programme(found, column.get(), row, code);
        } else {
            all(found, row);
        }
    }

    private void all(Convergence found, int row) {
        UnorderedList list = new UnorderedList();
        for (Column column : found.columns()) {
            list.add(new ListItem(
                    new Span(LenteraMatrix.shortName(column.programme(), getLocale()) + ": "),
                    new Span(words(found, column, row))));
        }
        add(list);
    }

    private void programme(Convergence found, Column column, int row, String code) {
        Paragraph what = new Paragraph(column.programme().name().in(getLocale()) + ": " + words(found, column, row));
        what.addClassName("cell-words");
        add(what);
        List<DeliveryDetail> deliveries = details.list(
                column.programme().id(), new AreaCode(code), found.question().basis(), MOST);
        UnorderedList list = new UnorderedList();
        deliveries.forEach(delivery -> list.add(line(delivery)));
        add(list);
        if (deliveries.size() == MOST) {
            add(new Paragraph(getTranslation("convergence.cell.first", MOST)));
        }
        String id = column.programme().id();
        int gaps = Gaps.list(found, new GapQuestion(id, null, null, null, null)).size();
        Button open = new Button(
                getTranslation(
                        "convergence.gap.open", LenteraMatrix.shortName(column.programme(), getLocale()), number((long)
                                gaps)),
                _ -> lacking.accept(id));
        open.setEnabled(gaps > 0);
        add(open);
    }

    private String words(Convergence found, Column column, int row) {
        Matrix matrix = found.matrix();
        int p = column.index();
        String state = getTranslation(
                "convergence.state." + STATES.get(found.state(column, row).ordinal()));
        if (matrix.deliveries()[p][row] == 0) {
            return state;
        }
        String unit = FigureFormat.unit(column.programme().unit(), getLocale());
        return state + "; "
                + getTranslation(
                        "convergence.cell.numbers",
                        number(matrix.noReached()[p][row] > 0 ? null : matrix.reached()[p][row]),
                        number(matrix.noTarget()[p][row] > 0 ? null : matrix.target()[p][row]),
                        unit);
    }

    private static final List<String> STATES = List.of("absent", "planned", "present", "below", "met", "above", "out");

    private ListItem line(DeliveryDetail delivery) {
        ListItem item = new ListItem();
        Span head = new Span(delivery.year() + ": "
                + getTranslation("convergence.cell.short", number(delivery.reached()), number(delivery.target())));
        item.add(head);
        if (delivery.areas().size() > 1) {
            item.add(new Div(getTranslation("convergence.cell.joint") + " "
                    + delivery.areas().stream().map(DeliveryArea::name).collect(Collectors.joining(", "))));
        }
        if (delivery.stage() != null) {
            Span stage = new Span(getTranslation("programs.stage." + delivery.stage()));
            stage.addClassName("badge");
            item.add(new Span(" "), stage);
        }
        if (delivery.status() == ObservationStatus.DEMO) {
            Span demo = new Span("DEMO");
            demo.addClassNames("badge", "demo");
            item.add(new Span(" "), demo);
        }
        if (delivery.planned() != null || delivery.spent() != null) {
            item.add(muted(getTranslation("convergence.cell.money", money(delivery.planned()), money(delivery.spent()))
                    + (delivery.funding() == null
                            ? ""
                            : " · " + getTranslation("programs.funding." + delivery.funding()))));
        }
        Div source = new Div(SourceLink.brief(delivery.source(), getLocale()));
        source.addClassName("source-link");
        item.add(source);
        return item;
    }

    private static Component muted(String text) {
        Div line = new Div(text);
        line.addClassName("muted");
        return line;
    }

    private String money(@Nullable Long rupiah) {
        return rupiah == null ? "–" : "Rp" + number(rupiah);
    }

    private String number(@Nullable Long count) {
        return count == null ? "–" : FigureFormat.number(BigDecimal.valueOf(count), getLocale());
    }
}
