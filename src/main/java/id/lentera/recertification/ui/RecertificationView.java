package id.lentera.recertification.ui;

import com.vaadin.flow.component.button.Button;
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
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaQueries;
import id.lentera.areaview.FactTable;
import id.lentera.areaview.FactTable.Column;
import id.lentera.areaview.Known;
import id.lentera.areaview.TopicNav;
import id.lentera.recertification.Cohort;
import id.lentera.recertification.CohortService;
import id.lentera.recertification.RecertState;
import id.lentera.recertification.RecertificationQueries;
import id.lentera.security.Roles;
import java.util.List;

/** Recertification by kabupaten and cohort, as numbers; an administrator records cohorts and moves. The address names the area. */
@Route("resertifikasi")
@AnonymousAllowed
@StyleSheet("styles/tables.css")
@StyleSheet("styles/topics.css")
class RecertificationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RecertificationQueries recertification;
    private final transient CohortService service;
    private final transient AreaQueries areas;
    private final boolean mayWrite;
    private final Div parts = new Div();
    private AreaCode within = AreaCode.INDONESIA;

    RecertificationView(
            RecertificationQueries recertification,
            CohortService service,
            AreaQueries areas,
            AuthenticationContext authentication) {
        this.recertification = recertification;
        this.service = service;
        this.areas = areas;
        mayWrite = authentication.hasRole(Roles.ADMIN);
        addClassNames("page", "topic-page");
        Paragraph lead = new Paragraph(getTranslation("recert.lead"));
        lead.addClassName("lead");
        add(new H1(getTranslation("recert.title")), new TopicNav("resertifikasi"), lead, parts);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        within = new AreaCode(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("within")
                .orElse(AreaCode.INDONESIA.value()));
        areas.get(within);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("recert.title") + " – Lentera";
    }

    private void show() {
        parts.removeAll();
        parts.add(
                cohorts(recertification.listCohorts(within)),
                new ComplaintSummary(
                        recertification.getComplaints(within),
                        recertification.listTypes(),
                        recertification.listLevels()));
    }

    private Section cohorts(List<Cohort> cohorts) {
        Section section = new Section(new H2(getTranslation("recert.cohorts")));
        section.addClassName("card");
        if (cohorts.isEmpty()) {
            section.add(new Paragraph(getTranslation("recert.none")));
        } else {
            section.add(table(cohorts));
        }
        if (mayWrite) {
            Button open =
                    new Button(getTranslation("recert.open"), _ -> new CohortDialog(service, areas, this::show).open());
            section.add(open);
        }
        return section;
    }

    private FactTable table(List<Cohort> cohorts) {
        FactTable table = new FactTable(
                getTranslation("recert.cohorts"),
                Column.text(getTranslation("recert.area")),
                Column.number(getTranslation("recert.cohort")),
                Column.number(getTranslation("recert.households")),
                Column.number(getTranslation("recert.surveyed")),
                Column.number(getTranslation("recert.transition")),
                Column.number(getTranslation("recert.graduation")),
                Column.number(getTranslation("recert.handedOver")),
                Column.text(getTranslation("recert.now")));
        cohorts.forEach(cohort -> table.row(
                new Span(cohort.name()),
                new Span(String.valueOf(cohort.year())),
                Known.span(cohort.households(), getLocale()),
                Known.span(cohort.reached(RecertState.DISURVEI), getLocale()),
                Known.span(cohort.reached(RecertState.HASIL_TRANSISI), getLocale()),
                Known.span(cohort.reached(RecertState.HASIL_GRADUASI), getLocale()),
                Known.span(cohort.reached(RecertState.HASIL_DISERAHKAN), getLocale()),
                now(cohort)));
        return table;
    }

    private Div now(Cohort cohort) {
        Div cell = new Div();
        cohort.standing().forEach((state, households) -> {
            if (households > 0) {
                Span part =
                        new Span(getTranslation("recert.state." + state) + " " + Known.count(households, getLocale()));
                part.addClassName("badge");
                cell.add(part, new Span(" "));
            }
        });
        if (mayWrite) {
            Button move =
                    new Button(getTranslation("recert.move"), _ -> new MoveDialog(service, cohort, this::show).open());
            move.setAriaLabel(getTranslation("recert.move.of", cohort.name(), String.valueOf(cohort.year())));
            cell.add(move);
        }
        return cell;
    }
}
