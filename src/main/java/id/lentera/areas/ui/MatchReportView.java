package id.lentera.areas.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.lentera.areas.MatchReport;
import id.lentera.areas.MatchReport.BoundaryEdition;
import id.lentera.areas.MatchReportQueries;

/** How the polygons of the boundary source and the register of areas found each other, by kabupaten, with totals that add up. */
@Route("laporan-kecocokan")
@Menu(order = 6, title = "areas.match.menu")
@AnonymousAllowed
@StyleSheet("styles/tables.css")
class MatchReportView extends Div implements HasDynamicTitle {

    MatchReportView(MatchReportQueries reports) {
        addClassNames("page", "wide-page");
        add(new H1(getTranslation("areas.match.title")), paragraph("lead", getTranslation("areas.match.lead")));
        reports.find()
                .ifPresentOrElse(
                        report -> show(report, reports), () -> add(new Paragraph(getTranslation("areas.match.none"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("areas.match.title") + " – Lentera";
    }

    private void show(MatchReport report, MatchReportQueries reports) {
        BoundaryEdition edition = report.edition();
        add(paragraph(
                "muted",
                getTranslation(
                        "areas.match.edition",
                        edition.sourceTitle(),
                        String.valueOf(edition.year()),
                        edition.licence() == null ? "–" : edition.licence())));
        MatchDetails details = new MatchDetails(reports);
        add(new MatchTotals(report.total()), new MatchTable(report.rows(), details::show), details);
    }

    private static Paragraph paragraph(String className, String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName(className);
        return paragraph;
    }
}
