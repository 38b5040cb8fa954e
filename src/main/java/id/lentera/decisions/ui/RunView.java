package id.lentera.decisions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.lentera.decisions.DecisionQueries;
import id.lentera.decisions.DecisionService;
import id.lentera.decisions.FrozenRun;
import id.lentera.decisions.RunAnswer;
import id.lentera.decisions.RunQueries;
import id.lentera.platform.ProblemException;
import id.lentera.priority.Run;
import id.lentera.security.Roles;
import id.lentera.security.SecurityLinks;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;

/** A run that nobody adopted yet: looked at by everybody, adopted by an administrator. The address holds all of it. */
@Route("keputusan/baru")
@AnonymousAllowed
@StyleSheet("styles/tables.css")
@StyleSheet("styles/decisions.css")
class RunView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Makassar");

    private final transient RunQueries runs;
    private final transient DecisionService service;
    private final transient DecisionQueries decisions;
    private final transient AuthenticationContext authentication;
    private final transient Clock clock;

    RunView(
            RunQueries runs,
            DecisionService service,
            DecisionQueries decisions,
            AuthenticationContext authentication,
            Clock clock) {
        this.runs = runs;
        this.service = service;
        this.decisions = decisions;
        this.authentication = authentication;
        this.clock = clock;
        addClassNames("page", "wide-page", "decisions");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new H1(getTranslation("decisions.run.title")));
        try {
            Run run = Run.parse(event.getLocation().getQueryParameters().getParameters());
            show(run, runs.compute(run));
        } catch (ProblemException e) {
            Paragraph problem = new Paragraph(e.text().in(getLocale()));
            problem.addClassNames("card", "decision-problem");
            problem.getElement().setAttribute("role", "alert");
            add(problem, new Anchor("prioritas", getTranslation("decisions.toPriorities")));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("decisions.run.title") + " – Lentera";
    }

    private void show(Run run, FrozenRun frozen) {
        String query = run.query();
        Paragraph draft = new Paragraph(getTranslation("decisions.draft"));
        draft.addClassNames("card", "decision-mark", "mark-NOTE");
        Paragraph lead = new Paragraph(getTranslation(
                "decisions.run.lead",
                frozen.name().in(getLocale()),
                frozen.answer().recipe().withinName(),
                frozen.top()));
        lead.addClassName("lead");
        Set<String> chosen = frozen.chosen().stream().map(RunAnswer.Item::code).collect(Collectors.toSet());
        Div side = new Div(
                new RunPicture("api/priorities/map.svg?" + query + "&", getTranslation("decisions.map")),
                new SourcesCard(frozen, frozen.sha256()));
        Div parts = new Div(new Div(new RunCard(frozen, chosen)), side);
        parts.addClassName("two-columns");
        add(
                lead,
                draft,
                adoption(run, frozen),
                new BriefLinks(format -> "api/priorities/brief?format=" + format + "&" + query + "&"),
                parts);
    }

    private Div adoption(Run run, FrozenRun frozen) {
        Div place = new Div();
        place.addClassName("adopt-place");
        if (authentication.hasRole(Roles.ADMIN)) {
            Button adopt = new Button(getTranslation("decisions.adopt"), _ -> new AdoptDialog(
                            service, decisions, run, frozen, LocalDate.now(clock.withZone(OFFICE)))
                    .open());
            adopt.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            place.add(adopt);
        } else {
            place.add(new Anchor(SecurityLinks.LOGIN, getTranslation("decisions.signIn")));
        }
        return place;
    }
}
