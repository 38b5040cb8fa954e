package id.lentera.programs.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.lentera.areas.Area;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaDirectory;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaQueries;
import id.lentera.indicators.ClassificationQueries;
import id.lentera.indicators.IndicatorQueries;
import id.lentera.programs.Coverage;
import id.lentera.programs.GroupedCoverage;
import id.lentera.programs.Programme;
import id.lentera.programs.ProgrammeQueries;
import id.lentera.programs.ProgrammeRegisterQueries;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A programme: who takes part, whom it reached of how many, where, and every published figure behind that. */
@Route("program")
@Menu(order = 3, title = "programs.menu")
@AnonymousAllowed
@StyleSheet("styles/tables.css")
class ProgrammeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ProgrammeQueries programmes;
    private final transient AreaQueries areas;
    private final Select<Programme> programme = new Select<>();
    private final Select<Area> within = new Select<>();
    private final Select<AreaLevel> level = new Select<>();
    private final Paragraph description = new Paragraph();
    private final PartnerList partners = new PartnerList();
    private final CoverageTable coverage = new CoverageTable();
    private final DeliveryTable deliveries = new DeliveryTable();
    private final transient ProgrammeRegisterQueries register;
    private final GroupTable kinds = new GroupTable(GroupedCoverage.By.KIND);
    private final GroupTable others = new GroupTable(GroupedCoverage.By.PARTNER);
    private final RegisterCard entry = new RegisterCard();
    private final ProgrammeMap map;
    private boolean showing;

    ProgrammeView(
            ProgrammeQueries programmes,
            AreaQueries areas,
            AreaDirectory directory,
            IndicatorQueries indicators,
            ClassificationQueries classifications,
            ProgrammeRegisterQueries register) {
        this.programmes = programmes;
        this.areas = areas;
        this.register = register;
        map = new ProgrammeMap(programmes, directory, indicators, classifications);
        addClassNames("page", "wide-page");
        Paragraph lead = new Paragraph(getTranslation("programs.lead"));
        lead.addClassName("lead");
        Div list = new Div(description, coverage, deliveries, kinds, others);
        list.addClassName("programme-figures");
        Div side = new Div(map, entry, partners);
        side.addClassName("programme-side");
        Div parts = new Div(list, side);
        parts.addClassName("two-columns");
        add(new H1(getTranslation("programs.title")), lead, fields(), parts);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        List<Programme> all = programmes.list();
        if (all.isEmpty()) {
            description.setText(getTranslation("programs.none"));
            return;
        }
        Programme shown = programmes.get(
                query.getSingleParameter("program").orElse(all.getFirst().id()));
        AreaCode place = new AreaCode(query.getSingleParameter("within").orElse(AreaCode.INDONESIA.value()));
        AreaLevel asked =
                query.getSingleParameter("level").map(AreaLevel::parse).orElse(null);
        show(shown, areas.get(place), asked);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("programs.title") + " – Lentera";
    }

    private void show(Programme shown, Area place, @Nullable AreaLevel asked) {
        List<AreaLevel> levels = shown.levels().stream()
                .map(AreaLevel::parse)
                .filter(l -> l.number() >= place.level().number())
                .toList();
        AreaLevel chosen = asked != null ? asked : levels.isEmpty() ? AreaLevel.VILLAGE : levels.getLast();
        showing = true;
        programme.setValue(shown);
        within.setItems(areas.listChoices(place.code()));
        within.setValue(place);
        level.setItems(Stream.concat(levels.stream(), Stream.of(chosen))
                .distinct()
                .sorted()
                .toList());
        level.setValue(chosen);
        showing = false;
        description.setText(shown.description().in(getLocale()));
        Coverage figures = programmes.getCoverage(shown.id(), chosen, place.code(), null);
        coverage.show(figures);
        deliveries.show(shown, figures);
        partners.show(shown.partners());
        entry.show(shown, register.get(shown.id()), register.getRules());
        kinds.show(programmes.listGroups(GroupedCoverage.By.KIND, chosen, place.code()));
        others.show(programmes.listGroups(GroupedCoverage.By.PARTNER, chosen, place.code()));
        map.show(shown, place);
    }

    private Div fields() {
        programme.setLabel(getTranslation("programs.programme"));
        programme.setItems(programmes.list());
        programme.setItemLabelGenerator(p -> p.name().in(getLocale()));
        within.setLabel(getTranslation("programs.within"));
        within.setItemLabelGenerator(Area::name);
        level.setLabel(getTranslation("programs.level"));
        level.setItemLabelGenerator(l -> getTranslation("areas.level." + l));
        programme.addValueChangeListener(_ -> go(false));
        within.addValueChangeListener(_ -> go(false));
        level.addValueChangeListener(_ -> go(true));
        Div fields = new Div(programme, within, level);
        fields.addClassName("page-fields");
        return fields;
    }

    private void go(boolean withLevel) {
        if (showing || programme.getValue() == null || within.getValue() == null) {
            return;
        }
        Map<String, String> query = new LinkedHashMap<>();
        query.put("program", programme.getValue().id());
        query.put("within", within.getValue().code().value());
        if (withLevel && level.getValue() != null) {
            query.put("level", level.getValue().slug());
        }
        UI.getCurrent().navigate(ProgrammeView.class, QueryParameters.simple(query));
    }
}
