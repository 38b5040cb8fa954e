package id.lentera.profile.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLinks;
import id.lentera.indicators.Indicator;
import id.lentera.profile.AreaProfile;
import id.lentera.profile.AreaProfiles;
import id.lentera.profile.Comparison;
import id.lentera.profile.ComparisonQueries;
import java.util.Map;

/** Everything published about one area, to read and to print. The address names the area, and the indicator to compare by. */
@Route(AreaLinks.PROFILE)
@AnonymousAllowed
@StyleSheet("styles/tables.css")
@StyleSheet("styles/profile.css")
class ProfileView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient AreaProfiles profiles;
    private final transient ComparisonQueries comparisons;
    private String title = "Lentera";

    ProfileView(AreaProfiles profiles, ComparisonQueries comparisons) {
        this.profiles = profiles;
        this.comparisons = comparisons;
        addClassNames("page", "wide-page", "profile");
    }

    @Override
    public void setParameter(BeforeEvent event, String code) {
        String indicator = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("indicator")
                .orElse(null);
        AreaProfile profile = profiles.get(new AreaCode(code), indicator);
        Comparison comparison =
                comparisons.get(profile.area().code(), profile.chosen().id());
        show(profile, comparison);
        title = getTranslation(
                "profile.title",
                profile.area().name(),
                getTranslation("areas.kind." + profile.area().kind()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(AreaProfile profile, Comparison comparison) {
        removeAll();
        AreaCode code = profile.area().code();
        Div views = new Div(
                new ComparisonSection(profile, comparison, chosen -> go(code, chosen)),
                new AroundSection(profile, comparison));
        Div columns = new Div(new FiguresSection(profile), views);
        columns.addClassName("profile-columns");
        Paragraph imprint = new Paragraph(getTranslation("profile.imprint", code.value()));
        imprint.addClassNames("muted", "on-paper");
        add(new ProfileHeader(profile), columns, imprint);
    }

    private static void go(AreaCode code, Indicator chosen) {
        UI.getCurrent().navigate(AreaLinks.profile(code), QueryParameters.simple(Map.of("indicator", chosen.id())));
    }
}
