package id.lentera.explorer;

import id.lentera.indicators.FigureFormat;
import id.lentera.mapview.Picture;
import id.lentera.provenance.Citation;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words around a saved picture of the map. */
final class MapPicture {

    /** The day of a picture is the day in Jakarta. */
    static final ZoneId OFFICE = ZoneId.of("Asia/Jakarta");

    private static final int SOURCES_NAMED = 3;

    private MapPicture() {}

    static Picture of(ExplorerScreen screen, SheetSize size, LegendLines.Words words, Locale locale, LocalDate today) {
        LegendLines legend = new LegendLines(screen, words, locale);
        String unit = FigureFormat.unit(screen.unit(), locale);
        return new Picture(
                ScreenTitle.of(screen, words, locale),
                screen.indicator().definition().in(locale),
                words.of("explorer.legend") + " (" + unit + ")",
                legend.list(),
                Stream.concat(legend.remarks().stream(), FilterWords.remark(screen, words, locale).stream())
                        .toList(),
                footer(screen, words, locale, today),
                screen.demonstration() ? words.of("explorer.demo") : "",
                fileName(screen, "png"),
                size.width(),
                size.height(),
                size.dense());
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

    static String fileName(ExplorerScreen screen, String kind) {
        ExplorerState state = screen.state();
        return "lentera-%s-%s-%s-%s.%s"
                .formatted(
                        state.indicator(),
                        state.year(),
                        state.level().slug(),
                        state.within().value(),
                        kind);
    }
}
