package id.lentera.recertification.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.lentera.areas.AreaCode;
import id.lentera.areaview.TopicNav;
import id.lentera.recertification.Complaint;
import id.lentera.recertification.ComplaintService;
import id.lentera.recertification.RecertificationQueries;
import id.lentera.security.Roles;
import id.lentera.security.SecurityLinks;
import java.util.List;
import java.util.Map;

/** Everybody sees complaints as numbers; an administrator works at the desk. The address says which complaints the desk shows. */
@Route("pengaduan")
@AnonymousAllowed
@StyleSheet("styles/tables.css")
@StyleSheet("styles/topics.css")
class ComplaintView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<String> SHOWN = List.of("open", "overdue", "closed", "all");

    private final transient RecertificationQueries recertification;
    private final transient ComplaintService service;
    private final boolean mayWrite;
    private final Div parts = new Div();
    private String shown = SHOWN.getFirst();

    ComplaintView(
            RecertificationQueries recertification, ComplaintService service, AuthenticationContext authentication) {
        this.recertification = recertification;
        this.service = service;
        mayWrite = authentication.hasRole(Roles.ADMIN);
        addClassNames("page", "topic-page");
        Paragraph lead = new Paragraph(getTranslation("complaint.lead"));
        lead.addClassName("lead");
        add(new H1(getTranslation("complaint.title")), new TopicNav("pengaduan"), lead, parts);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("show")
                .filter(SHOWN::contains)
                .orElse(SHOWN.getFirst());
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("complaint.title") + " – Lentera";
    }

    private void show() {
        parts.removeAll();
        parts.add(new ComplaintSummary(
                recertification.getComplaints(AreaCode.INDONESIA),
                recertification.listTypes(),
                recertification.listLevels()));
        if (mayWrite) {
            parts.add(desk(), new ListSection(service, recertification, this::show));
        } else {
            Anchor login = new Anchor(SecurityLinks.LOGIN, getTranslation("complaint.login"));
            Section closed = new Section(
                    new H2(getTranslation("complaint.desk")),
                    new Paragraph(getTranslation("complaint.desk.closed")),
                    login);
            closed.addClassName("card");
            parts.add(closed);
        }
    }

    private Section desk() {
        Select<String> filter = new Select<>();
        filter.setLabel(getTranslation("complaint.show"));
        filter.setItems(SHOWN);
        filter.setItemLabelGenerator(word -> getTranslation("complaint.show." + word));
        filter.setValue(shown);
        filter.addValueChangeListener(e ->
                UI.getCurrent().navigate(ComplaintView.class, QueryParameters.simple(Map.of("show", e.getValue()))));
        Button receive = new Button(
                getTranslation("complaint.receive"),
                _ -> new ReceiveDialog(service, recertification, this::show).open());
        Div tools = new Div(filter, receive);
        tools.addClassName("topic-fields");
        Section desk = new Section(new H2(getTranslation("complaint.desk")), tools);
        desk.addClassName("card");
        List<Complaint> complaints =
                service.list().stream().filter(this::isShown).toList();
        desk.add(
                complaints.isEmpty()
                        ? new Paragraph(getTranslation("complaint.desk.none"))
                        : new DeskTable(service, recertification, complaints, this::show));
        return desk;
    }

    private boolean isShown(Complaint complaint) {
        return switch (shown) {
            case "open" -> !complaint.state().closed();
            case "overdue" -> complaint.overdue(recertification.today());
            case "closed" -> complaint.state().closed();
            default -> true;
        };
    }
}
