package id.lentera.programs.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.lentera.areas.Area;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaDirectory;
import id.lentera.areas.AreaLevel;
import id.lentera.indicators.ClassColors;
import id.lentera.indicators.Classification;
import id.lentera.indicators.ClassificationQueries;
import id.lentera.indicators.FigureFormat;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.IndicatorQueries;
import id.lentera.mapview.IndicatorLayer;
import id.lentera.mapview.LenteraMap;
import id.lentera.mapview.MapTexts;
import id.lentera.mapview.Marker;
import id.lentera.programs.Programme;
import id.lentera.programs.ProgrammeLocation;
import id.lentera.programs.ProgrammeQueries;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;

/** Where a programme delivered, as points over the electrification ratio of the regencies. */
class ProgrammeMap extends Section {

    private static final String BACKGROUND = "electrification_ratio";
    private static final int BACKGROUND_YEAR = 2019;
    private static final int CLASSES = 5;

    /** Land shown around the outermost deliveries, in degrees. */
    private static final double MARGIN = 0.25;

    private final transient ProgrammeQueries programmes;
    private final transient AreaDirectory directory;
    private final transient IndicatorQueries indicators;
    private final transient ClassificationQueries classifications;
    private final LenteraMap map = new LenteraMap();
    private final Paragraph what = new Paragraph();

    ProgrammeMap(
            ProgrammeQueries programmes,
            AreaDirectory directory,
            IndicatorQueries indicators,
            ClassificationQueries classifications) {
        this.programmes = programmes;
        this.directory = directory;
        this.indicators = indicators;
        this.classifications = classifications;
        addClassNames("card", "programme-map");
        map.setTexts(MapTexts.of(getLocale()));
        map.setSizeFull();
        map.setBorders(List.of(AreaLevel.PROVINCE.slug()));
        map.setAriaLabel(getTranslation("programs.map"));
        Div box = new Div(map);
        box.addClassName("small-map");
        what.addClassName("muted");
        add(new H2(getTranslation("programs.map")), what, box);
    }

    void show(Programme programme, Area within) {
        List<ProgrammeLocation> places = programmes.listLocations(programme.id(), within.code());
        what.setText(getTranslation("programs.map.what", places.size()));
        map.setMarkers(places.stream().map(ProgrammeMap::marker).toList());
        showBackground(background(within.code()));
        fit(places, within);
    }

    /** Moves to the deliveries; to the whole area where there are none. */
    private void fit(List<ProgrammeLocation> places, Area within) {
        if (places.isEmpty()) {
            directory
                    .findPlace(within.code())
                    .ifPresent(place -> map.fitBounds(place.west(), place.south(), place.east(), place.north()));
            return;
        }
        DoubleSummaryStatistics lng =
                places.stream().mapToDouble(ProgrammeLocation::lng).summaryStatistics();
        DoubleSummaryStatistics lat =
                places.stream().mapToDouble(ProgrammeLocation::lat).summaryStatistics();
        map.fitBounds(lng.getMin() - MARGIN, lat.getMin() - MARGIN, lng.getMax() + MARGIN, lat.getMax() + MARGIN);
    }

    /** The regencies around a smaller place: it has none of its own. */
    private static AreaCode background(AreaCode within) {
        AreaCode wide = within;
        while (wide.level().number() >= AreaLevel.REGENCY.number()) {
            wide = wide.parent().orElse(AreaCode.INDONESIA);
        }
        return wide;
    }

    private void showBackground(AreaCode within) {
        Indicator indicator = indicators.get(BACKGROUND);
        Classification classes = classifications.classify(
                BACKGROUND, AreaLevel.REGENCY, within, BACKGROUND_YEAR, "quantile", CLASSES, null);
        List<String> colors = ClassColors.of(indicator.direction(), Math.max(0, classes.edges().length - 1));
        map.setChoropleth(IndicatorLayer.of(
                BACKGROUND,
                BACKGROUND_YEAR,
                AreaLevel.REGENCY.slug(),
                within.value(),
                new IndicatorLayer.Classes(classes.edges(), colors, ClassColors.ABSENT),
                FigureFormat.suffix(indicator.unit(), getLocale())));
    }

    private static Marker marker(ProgrammeLocation place) {
        String furthest = place.states().stream()
                .max(Comparator.naturalOrder())
                .map(state -> state.name().toLowerCase(Locale.ROOT))
                .orElse("");
        Long number = place.reached() == null ? place.target() : place.reached();
        return new Marker(
                place.code(),
                place.name(),
                furthest,
                place.lng(),
                place.lat(),
                number == null ? null : number.doubleValue());
    }
}
