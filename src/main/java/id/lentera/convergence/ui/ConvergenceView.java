package id.lentera.convergence.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.lentera.areas.AreaDirectory;
import id.lentera.areas.AreaQueries;
import id.lentera.convergence.Convergence;
import id.lentera.convergence.ConvergenceQueries;
import id.lentera.convergence.ConvergenceQuestion;
import id.lentera.convergence.CoverageMapQueries;
import id.lentera.convergence.CoverageSymbol;
import id.lentera.convergence.internal.ConvergenceWords;
import id.lentera.platform.ProblemException;
import id.lentera.priority.ReferenceLists;
import id.lentera.programs.DeliveryBasis;
import id.lentera.programs.DeliveryDetailQueries;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Programmes by area: where the package is complete, where one is alone, who is left out, and the areas behind each cell. */
@Route("konvergensi")
@Menu(order = 3.1, title = "convergence.menu")
@AnonymousAllowed
@StyleSheet("styles/tables.css")
@StyleSheet("styles/patterns.css")
@StyleSheet("styles/convergence.css")
class ConvergenceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ConvergenceQueries queries;
    private final transient ConvergenceWords words;
    private final transient CoverageMapQueries coverages;
    private final QuestionFields fields;
    private final PackageEditor editor;
    private final Paragraph demo = new Paragraph();
    private final SummaryCards summary;
    private final LenteraMatrix matrix = new LenteraMatrix();
    private final MatrixKey key = new MatrixKey();
    private final ConvergenceMap map;
    private final CellCard cell;
    private final GapCard gaps;
    private final OverlapTable overlap;
    private final LociCard loci = new LociCard();
    private final NearCard near = new NearCard();
    private final CoverageCard coverage;
    private final Paragraph problem = new Paragraph();
    private final Div parts = new Div();
    private final Div lower = new Div();
    private transient @Nullable PageAddress address;
    private transient @Nullable Convergence later;

    /** What the page asks about places. */
    @Component
    record Places(AreaQueries areas, AreaDirectory directory, ReferenceLists lists) {}

    ConvergenceView(
            ConvergenceQueries queries,
            ConvergenceWords words,
            Places places,
            DeliveryDetailQueries details,
            CoverageMapQueries coverages) {
        this.queries = queries;
        this.words = words;
        this.coverages = coverages;
        fields = new QuestionFields(
                places.areas(), places.lists(), changes -> go(address().elsewhere(changes)));
        editor = new PackageEditor(rule -> go(address().with(Map.of("package", rule))));
        summary = new SummaryCards(kind -> behind("", "", kind.name().toLowerCase(Locale.ROOT)));
        map = new ConvergenceMap(places.directory(), code -> open(code, ""));
        cell = new CellCard(details, programme -> behind(programme, "", ""));
        gaps = new GapCard(() -> behind("", "", ""));
        overlap = new OverlapTable((has, lacks) -> behind(lacks, has, ""));
        coverage = new CoverageCard(coverages, (part, value) -> redraw(address().with(Map.of(part, value))));
        matrix.onOpen(this::open);
        matrix.onSettled(this::rest);
        addClassNames("page", "wide-page", "convergence");
        Paragraph lead = new Paragraph(getTranslation("convergence.lead"));
        lead.addClassName("lead");
        problem.addClassNames("card", "problem");
        problem.getElement().setAttribute("role", "alert");
        demo.addClassName("note");
        parts.add(editor, summary, table(), cell, gaps, lower);
        parts.addClassName("convergence-parts");
        lower.addClassName("convergence-parts");
        add(new H1(getTranslation("convergence.title")), lead, fields, problem, demo, parts);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PageAddress asked = PageAddress.of(event.getLocation().getQueryParameters());
        address = asked;
        problem.setVisible(false);
        parts.setVisible(true);
        try {
            show(queries.get(asked.question(words)), asked);
        } catch (ProblemException e) {
            // The fields stay, so that the reader can ask something else.
            problem.setText(e.text().in(getLocale()));
            problem.setVisible(true);
            parts.setVisible(false);
            demo.setVisible(false);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("convergence.title") + " – Lentera";
    }

    private void show(Convergence found, PageAddress asked) {
        // Said here if wrong, although the small maps come later.
        CoverageSymbol.parse(asked.get("symbol"));
        coverages.findBackground(asked.get("background"), CoverageMapQueries.small(found.question()));
        fields.show(found.question());
        boolean invented = found.question().basis() == DeliveryBasis.DEMO;
        demo.setVisible(invented);
        demo.removeAll();
        Span badge = new Span("DEMO");
        badge.addClassNames("badge", "demo");
        demo.add(badge, new Span(" " + getTranslation("convergence.demo")));
        editor.show(found.columns());
        summary.show(found);
        key.show(found.columns());
        later = found;
        if (!matrix.show(PageAddress.matrix(found.question()), found.columns())) {
            rest();
        }
        details(found, asked);
    }

    /** Map and tables further down wait until the matrix is drawn: they would take its time. */
    private void rest() {
        if (later == null) {
            return;
        }
        Convergence found = later;
        later = null;
        map.show(found);
        loci.show(found);
        overlap.show(found);
        coverage(found.question(), address());
        near.show(queries, found.question().within());
        if (lower.getComponentCount() == 0) {
            Div both = new Div(new Div(map), new Div(loci));
            both.addClassName("two-columns");
            lower.add(both, coverage, overlap, near);
        }
    }

    /** What follows the open cell and list only. */
    private void details(Convergence found, PageAddress asked) {
        matrix.select(asked.get("area"));
        map.select(asked.get("area"));
        cell.show(found, asked.get("area"), asked.get("program"));
        gaps.show(found, asked.gap());
    }

    private Section table() {
        Paragraph what = new Paragraph(getTranslation("convergence.matrix.what"));
        what.addClassName("muted");
        Section section = new Section(new H2(getTranslation("convergence.matrix")), what, matrix, key);
        section.addClassNames("card", "matrix-card");
        return section;
    }

    private void open(String code, String programme) {
        stay(address().with(Map.of("area", code, "program", programme)));
    }

    private void behind(String lacks, String has, String areaClass) {
        stay(address().with(Map.of("lacks", lacks, "has", has, "class", areaClass)));
        if (gaps.isVisible()) {
            gaps.getElement().callJsFunction("focus");
        }
    }

    /** The same page with another part open: nothing is fetched again and the page doesn't move. */
    private void stay(PageAddress next) {
        address = next;
        UI.getCurrent().getPage().getHistory().replaceState(null, "konvergensi?" + next.query());
        details(queries.get(next.question(words)), next);
    }

    private void coverage(ConvergenceQuestion question, PageAddress asked) {
        coverage.show(
                queries.get(CoverageMapQueries.small(question)),
                asked.get("background"),
                CoverageSymbol.parse(asked.get("symbol")));
    }

    /** Other small maps on the same page. */
    private void redraw(PageAddress next) {
        stay(next);
        coverage(next.question(words), next);
    }

    private void go(PageAddress next) {
        UI.getCurrent().navigate(ConvergenceView.class, QueryParameters.simple(next.parts()));
    }

    private PageAddress address() {
        return address == null ? PageAddress.of(QueryParameters.empty()) : address;
    }
}
