package id.lentera.indicators.internal;

import id.lentera.indicators.Absence;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.ObservationStatus;
import id.lentera.provenance.Finding;
import id.lentera.provenance.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks the rows of one file: each row becomes an observation, or leaves findings that say everything that is wrong with it. */
final class RowChecks {

    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2100;
    private static final String ALTERNATIVE = "_alt";
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,10})?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final String file;
    private final ReferenceData known;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<ObservationKey, Integer> rowOfKey = new HashMap<>();
    private final Map<ObservationKey, Integer> alternatives = new HashMap<>();
    private final Map<Spelling, List<Integer>> spellings = new LinkedHashMap<>();

    private record Spelling(String written, String register, boolean byName) {}

    private record Subject(ObservationKey key, Indicator indicator, String source) {}

    RowChecks(String file, ReferenceData known) {
        this.file = file;
        this.known = known;
    }

    /** What was wrong so far; a name that differs from the register appears once, not once per row. */
    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        spellings.forEach((s, rows) -> all.add(
                s.byName()
                        ? Defect.NEAR_NAME.of(file, rows.getFirst(), s.written(), rows.size(), s.register())
                        : Defect.NAME_DIFFERS.of(file, rows.getFirst(), s.written(), s.register(), rows.size())));
        return all;
    }

    /** A row of a value file. */
    Optional<NewObservation> checkValue(Row row) {
        int before = findings.size();
        Optional<Subject> subject = subject(row);
        Optional<BigDecimal> value = number(row);
        String unit = row.text("unit");
        indicator(row).ifPresent(indicator -> {
            if (!indicator.unit().equals(unit)) {
                add(Defect.UNIT_MISMATCH, row, unit, indicator.unit());
            }
            PlausibleRange range = PlausibleRange.of(indicator.unit());
            value.filter(v -> !range.contains(v))
                    .ifPresent(v -> add(Defect.OUT_OF_RANGE, row, row.text("value"), indicator.unit(), range));
        });
        if (hasErrorSince(before) || subject.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        return variant(row, subject.get().key()).map(v -> observation(row, subject.get(), v, value.get(), null));
    }

    /** A row of the file of stated absences. */
    Optional<NewObservation> checkAbsence(Row row, Set<ObservationKey> withValue) {
        int before = findings.size();
        Optional<Subject> subject = subject(row);
        String word = row.text("absence");
        Optional<Absence> absence = Arrays.stream(Absence.values())
                .filter(a -> a.name().equals(word))
                .findFirst();
        if (absence.isEmpty()) {
            add(Defect.UNKNOWN_ABSENCE, row, word);
        }
        if (subject.isPresent() && withValue.contains(subject.get().key())) {
            add(Defect.ABSENCE_BESIDE_VALUE, row, word);
        }
        if (hasErrorSince(before) || subject.isEmpty() || absence.isEmpty()) {
            return Optional.empty();
        }
        return variant(row, subject.get().key()).map(v -> observation(row, subject.get(), v, null, absence.get()));
    }

    private Optional<Subject> subject(Row row) {
        Optional<Integer> area = area(row);
        Optional<Integer> year = year(row);
        Optional<Indicator> indicator = indicator(row);
        if (indicator.isEmpty()) {
            add(Defect.UNKNOWN_INDICATOR, row, row.text("indicator"));
        }
        String source = row.text("source_id");
        if (!known.sources().contains(source)) {
            add(Defect.UNKNOWN_SOURCE, row, source);
        }
        if (area.isEmpty() || year.isEmpty() || indicator.isEmpty()) {
            return Optional.empty();
        }
        ObservationKey key = new ObservationKey(area.get(), indicator.get().id(), year.get());
        return Optional.of(new Subject(key, indicator.get(), source));
    }

    private Optional<Integer> area(Row row) {
        String code = row.text("area_code_bps");
        String name = row.text("area_name");
        if (code.isEmpty() || name.isEmpty()) {
            add(Defect.INCOMPLETE_ROW, row, null, code.isEmpty() ? "area_code_bps" : "area_name");
            return Optional.empty();
        }
        return switch (known.areas().resolve(code, name, row.optional("note"))) {
            case AreaResolver.Found found -> {
                if (found.spelling() != null) {
                    Spelling spelling = new Spelling(name, found.spelling(), found.byName());
                    spellings.computeIfAbsent(spelling, _ -> new ArrayList<>()).add(row.number());
                }
                yield Optional.of(found.areaId());
            }
            case AreaResolver.Contradiction c -> {
                add(Defect.CODE_AND_NAME_DISAGREE, row, name, c.byCode(), c.byName());
                yield Optional.empty();
            }
            case AreaResolver.Unknown _ -> {
                add(Defect.UNKNOWN_AREA, row, code, name);
                yield Optional.empty();
            }
        };
    }

    private Optional<Indicator> indicator(Row row) {
        String id = row.text("indicator");
        String base = id.endsWith(ALTERNATIVE) ? id.substring(0, id.length() - ALTERNATIVE.length()) : id;
        return Optional.ofNullable(known.indicators().get(base));
    }

    private Optional<Integer> year(Row row) {
        String text = row.text("year");
        if (YEAR.matcher(text).matches()) {
            int year = Integer.parseInt(text);
            if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                return Optional.of(year);
            }
        }
        add(Defect.BAD_YEAR, row, text);
        return Optional.empty();
    }

    private Optional<BigDecimal> number(Row row) {
        String text = row.text("value");
        if (NUMBER.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        add(Defect.NOT_A_NUMBER, row, text);
        return Optional.empty();
    }

    /** 0 for the main series, 1.. in file order for further values; empty for a second value of the main series. */
    private Optional<Integer> variant(Row row, ObservationKey key) {
        if (row.text("indicator").endsWith(ALTERNATIVE)) {
            return Optional.of(alternatives.merge(key, 1, Integer::sum));
        }
        Integer earlier = rowOfKey.putIfAbsent(key, row.number());
        if (earlier != null) {
            add(Defect.DUPLICATE_KEY, row, row.text("indicator"), earlier);
            return Optional.empty();
        }
        return Optional.of(0);
    }

    private NewObservation observation(
            Row row, Subject subject, int variant, @Nullable BigDecimal value, @Nullable Absence absence) {
        ObservationKey key = subject.key();
        String note = row.optional("note");
        return new NewObservation(
                key,
                variant,
                value,
                absence,
                ObservationStatus.PUBLISHED,
                null,
                null,
                subject.source(),
                row.number(),
                note);
    }

    private boolean hasErrorSince(int size) {
        return findings.subList(size, findings.size()).stream().anyMatch(f -> f.severity() == Severity.ERROR);
    }

    private void add(Defect defect, Row row, @Nullable String value, Object... parts) {
        findings.add(defect.of(file, row.number(), value, parts));
    }
}
