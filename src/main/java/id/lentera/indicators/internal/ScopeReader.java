package id.lentera.indicators.internal;

import id.lentera.areas.Area;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaQueries;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.IndicatorQueries;
import id.lentera.platform.ProblemException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the parameters that name indicator, level, area and year, and answers each wrong one with a sentence. */
@Component
class ScopeReader {

    private static final String ALTERNATIVE = "_alt";

    private final IndicatorQueries indicators;
    private final IndicatorStore store;
    private final AreaQueries areas;

    /** The parameters as they came. */
    record Words(
            @Nullable String indicator,
            @Nullable String level,
            @Nullable String within,
            @Nullable String system,
            @Nullable String year) {

        Words withYear(String other) {
            return new Words(indicator, level, within, system, other);
        }
    }

    ScopeReader(IndicatorQueries indicators, IndicatorStore store, AreaQueries areas) {
        this.indicators = indicators;
        this.store = store;
        this.areas = areas;
    }

    /** Level and year may be left out. */
    Scope readOpen(Words words) {
        String id = required("indicator", words.indicator());
        boolean alternatives = id.endsWith(ALTERNATIVE);
        Indicator indicator = indicators.get(alternatives ? id.substring(0, id.length() - ALTERNATIVE.length()) : id);
        AreaLevel level = isBlank(words.level()) ? null : AreaLevel.parse(words.level());
        Area within = readWithin(words.within(), words.system());
        if (level != null) {
            requireInside(level, within);
        }
        Integer year = isBlank(words.year()) ? null : readYear(words.year());
        Scope scope = new Scope(indicator, alternatives, level, within.code(), year);
        if (year != null) {
            requireYear(scope, year);
        }
        return scope;
    }

    /** Level and year must be there, and an alternative cannot be drawn on a map. */
    Scope readClosed(Words words) {
        required("level", words.level());
        required("year", words.year());
        Scope scope = readOpen(words);
        if (scope.alternatives()) {
            throw ProblemException.badRequest(
                    "no-alternatives-here",
                    "Nilai kedua (_alt) hanya tersedia di /api/observations.",
                    "Second values (_alt) are available at /api/observations only.");
        }
        return scope;
    }

    /** The area of a code in either system; Indonesia where there is none. */
    Area readWithin(@Nullable String code, @Nullable String system) {
        if (!isBlank(system) && !system.equals("bps") && !system.equals("kemendagri")) {
            throw ProblemException.badRequest(
                    "unknown-system",
                    "Parameter system harus kemendagri atau bps.",
                    "Parameter system must be kemendagri or bps.");
        }
        if (isBlank(code)) {
            return areas.get(AreaCode.INDONESIA);
        }
        if (!"bps".equals(system)) {
            return areas.get(new AreaCode(code.strip()));
        }
        if (!code.strip().matches("\\d{2,10}")) {
            throw ProblemException.badRequest(
                    "bad-area-code",
                    "Kode BPS terdiri atas 2 sampai 10 angka, misalnya 5304.",
                    "A BPS code has 2 to 10 digits, for example 5304.");
        }
        return areas.findByBps(code.strip())
                .orElseThrow(() -> ProblemException.notFound(
                        "unknown-area",
                        "Tidak ada wilayah dengan kode BPS ini.",
                        "There is no area with this BPS code."));
    }

    /** Nothing of a level lies inside an area of a lower one. */
    static void requireInside(AreaLevel level, Area within) {
        if (level.number() < within.level().number()) {
            throw ProblemException.badRequest(
                    "bad-within",
                    "Wilayah %s berada di bawah tingkat %s; pilih wilayah induk atau tingkat yang lebih rendah."
                            .formatted(within.code(), level.slug()),
                    "Area %s lies below level %s; choose an ancestor or a lower level."
                            .formatted(within.code(), level.slug()));
        }
    }

    int readYear(@Nullable String text) {
        String word = required("year", text);
        if (word.matches("\\d{4}")) {
            int year = Integer.parseInt(word);
            if (year >= 1945 && year <= 2100) {
                return year;
            }
        }
        throw ProblemException.badRequest(
                "bad-year",
                "Parameter year harus tahun antara 1945 dan 2100.",
                "Parameter year must be a year between 1945 and 2100.");
    }

    static String required(String name, @Nullable String text) {
        if (isBlank(text)) {
            throw ProblemException.badRequest(
                    "missing-parameter",
                    "Parameter %s wajib diisi.".formatted(name),
                    "Parameter %s is required.".formatted(name));
        }
        return text.strip();
    }

    private void requireYear(Scope scope, int year) {
        List<Integer> years = store.listYearsOfEntries(scope);
        if (!years.contains(year)) {
            String existing = years.stream().map(String::valueOf).collect(Collectors.joining(", "));
            throw ProblemException.notFound(
                    "no-data-for-year",
                    "Tidak ada data tahun %d untuk indikator, tingkat dan wilayah ini; tahun yang ada: %s."
                            .formatted(year, existing.isEmpty() ? "tidak ada" : existing),
                    "There are no data of %d for this indicator, level and area; years that exist: %s."
                            .formatted(year, existing.isEmpty() ? "none" : existing));
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
