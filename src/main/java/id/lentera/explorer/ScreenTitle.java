package id.lentera.explorer;

import id.lentera.explorer.LegendLines.Words;
import java.util.Locale;
import java.util.Objects;

/** One line that says what a screen shows, of which years, for which areas. */
final class ScreenTitle {

    private ScreenTitle() {}

    static String of(ExplorerScreen screen, Words words, Locale locale) {
        return words.of(
                "explorer.title",
                subject(screen, words, locale),
                words.of("areas.level." + screen.state().level()),
                screen.within().name());
    }

    /** The figures of the main map: indicator and year. */
    static String first(ExplorerScreen screen, Locale locale) {
        return named(
                screen.indicator().name().in(locale),
                Objects.requireNonNull(screen.state().year()));
    }

    /** The figures of the other side. */
    static String second(Versus versus, Locale locale) {
        return named(versus.indicator().name().in(locale), versus.year());
    }

    /** Indicators and years, without the place. */
    static String subject(ExplorerScreen screen, Words words, Locale locale) {
        String name = screen.indicator().name().in(locale);
        Versus versus = screen.versus();
        return switch (screen.mode()) {
            case NONE -> first(screen, locale);
            case CHANGE ->
                words.of(
                        "explorer.title.change",
                        name,
                        String.valueOf(Objects.requireNonNull(versus).year()),
                        String.valueOf(screen.state().year()));
            case PANELS -> words.of("explorer.title.panels", name);
            case PAIR, SWIPE -> both(screen, words, locale);
        };
    }

    /** Two years of one indicator name it once. */
    private static String both(ExplorerScreen screen, Words words, Locale locale) {
        Versus versus = Objects.requireNonNull(screen.versus());
        boolean same = versus.indicator().id().equals(screen.indicator().id());
        return words.of(
                "explorer.title.both",
                first(screen, locale),
                same ? String.valueOf(versus.year()) : second(versus, locale));
    }

    private static String named(String name, int year) {
        return name + ", " + year;
    }
}
