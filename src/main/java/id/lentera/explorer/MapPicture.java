package id.lentera.explorer;

import id.lentera.indicators.FigureFormat;
import id.lentera.mapview.Picture;
import id.lentera.provenance.Citation;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words around a saved picture of the map. */
final class MapPicture {

    static final int WIDTH = 2400;

    private static final int SOURCES_NAMED = 3;

    private MapPicture() {}

    static Picture of(ExplorerScreen screen, String title, LegendLines.Words words, Locale locale, LocalDate today) {
        LegendLines legend = new LegendLines(screen, words, locale);
        String unit = FigureFormat.unit(screen.unit(), locale);
        return new Picture(
                title,
                screen.indicator().definition().in(locale),
                words.of("explorer.legend") + " (" + unit + ")",
                legend.list(),
                legend.remarks(),
                footer(screen, words, locale, today),
                screen.demonstration() ? words.of("explorer.demo") : "",
                fileName(screen),
                WIDTH);
    }

    private static List<String> footer(ExplorerScreen screen, LegendLines.Words words, Locale locale, LocalDate today) {
        String sources = screen.sources().stream()
                .limit(SOURCES_NAMED)
                .map(source -> Citation.of(source, locale))
                .collect(Collectors.joining("; "));
        String others = screen.sources().size() > SOURCES_NAMED
                ? " " + words.of("explorer.source.more", screen.sources().size() - SOURCES_NAMED)
                : "";
        String date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(today);
        return Stream.of(
                        sources.isEmpty() ? "" : words.of("explorer.source") + " " + sources + others,
                        words.of("explorer.picture.date", date))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String fileName(ExplorerScreen screen) {
        ExplorerState state = screen.state();
        return "lentera-%s-%s-%s-%s.png"
                .formatted(
                        state.indicator(),
                        state.year(),
                        state.level().slug(),
                        state.within().value());
    }
}
