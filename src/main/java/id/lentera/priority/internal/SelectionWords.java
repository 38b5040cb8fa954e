package id.lentera.priority.internal;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.platform.ProblemException;
import id.lentera.priority.ReferenceKind;
import id.lentera.priority.SelectionQuestion;
import id.lentera.priority.SelectionQuestion.Axis;
import id.lentera.priority.selection.Stop;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a selection from the words of an address, the same for the page and for HTTP. */
@Component
public class SelectionWords {

    private static final String USUAL_RATE = "poverty_rate";
    private static final String USUAL_COUNT = "poor_population_thousand";
    private static final int USUAL_TOP = 5;

    /** Where an indicator has no figures at all. */
    static final int NO_YEAR = 0;

    private static final String NUMBER = "-?\\d{1,15}(\\.\\d{1,9})?";

    private final SelectionFigures figures;

    SelectionWords(SelectionFigures figures) {
        this.figures = figures;
    }

    /** Missing words are filled in; a wrong one is a 400 that names it. Whether the indicators exist is not looked at. */
    public SelectionQuestion read(Map<String, String> words) {
        AreaCode within = new AreaCode(word(words, "within").orElse("53"));
        AreaLevel level = AreaLevel.parse(word(words, "level").orElse(AreaLevel.REGENCY.slug()));
        String rate = indicator(words, "rate", USUAL_RATE);
        String count = indicator(words, "count", USUAL_COUNT);
        int[] years = years(words, rate, count, level, within);
        return new SelectionQuestion(
                axis(words, "rate", rate, years[0]),
                axis(words, "count", count, years[1]),
                level,
                within,
                whole(words, "weight", SelectionQuestion.EVEN, 0, 100),
                flag(words, "worst"),
                stop(words),
                flag(words, "demo"));
    }

    /** The address of a question, so that reading it gives the question again. */
    public Map<String, String> write(SelectionQuestion question) {
        Map<String, String> words = new LinkedHashMap<>();
        write(words, "rate", question.rate());
        write(words, "count", question.count());
        words.put("level", question.level().slug());
        words.put("within", question.within().value());
        words.put("weight", String.valueOf(question.numberWeight()));
        switch (question.stop()) {
            case Stop.Top(int areas) -> words.put("top", String.valueOf(areas));
            case Stop.Share(double percent) ->
                words.put(
                        "share",
                        BigDecimal.valueOf(percent).stripTrailingZeros().toPlainString());
        }
        if (question.worstOnly()) {
            words.put("worst", "1");
        }
        if (question.demo()) {
            words.put("demo", "1");
        }
        return words;
    }

    private static void write(Map<String, String> words, String name, Axis axis) {
        words.put(name, axis.indicator());
        if (axis.year() != NO_YEAR) {
            words.put(name + "Year", String.valueOf(axis.year()));
        }
        if (axis.cut() != null) {
            words.put(name + "Cut", axis.cut().toPlainString());
        } else if (axis.reference() != null) {
            words.put(name + "Ref", axis.reference().slug());
        }
    }

    private static Axis axis(Map<String, String> words, String name, String indicator, int year) {
        BigDecimal cut = number(words, name + "Cut").orElse(null);
        ReferenceKind reference = word(words, name + "Ref")
                .map(slug -> ReferenceKind.parse(name + "Ref", slug))
                .orElse(cut == null ? null : ReferenceKind.MANUAL);
        if ((reference == ReferenceKind.MANUAL) != (cut != null)) {
            throw bad(
                    "Angka %sCut hanya berlaku bersama acuan manual, dan acuan manual memerlukannya.".formatted(name),
                    "The number %sCut goes with the reference manual only, and manual needs it.".formatted(name));
        }
        return new Axis(indicator, year, reference, cut);
    }

    /** Where one year is named the other axis takes it too if it can, else the newest that both have, else the newest of each. */
    private int[] years(Map<String, String> words, String rate, String count, AreaLevel level, AreaCode within) {
        List<Integer> ofRate = figures.listYears(rate, level, within);
        List<Integer> ofCount = figures.listYears(count, level, within);
        List<Integer> named = Stream.of("rateYear", "countYear")
                .filter(name -> word(words, name).isPresent())
                .map(name -> year(words, name, null, List.of()))
                .toList();
        Integer common = ofRate.stream()
                .filter(ofCount::contains)
                .max(Comparator.<Integer, Boolean>comparing(named::contains).thenComparing(year -> year))
                .orElse(null);
        return new int[] {year(words, "rateYear", common, ofRate), year(words, "countYear", common, ofCount)};
    }

    private static int year(Map<String, String> words, String name, @Nullable Integer common, List<Integer> years) {
        int usual = common != null ? common : years.isEmpty() ? NO_YEAR : Collections.max(years);
        return word(words, name).isEmpty() ? usual : whole(words, name, usual, 1900, 2099);
    }

    private static Stop stop(Map<String, String> words) {
        Optional<BigDecimal> share = number(words, "share");
        if (share.isEmpty()) {
            return new Stop.Top(whole(words, "top", USUAL_TOP, 1, SelectionQuestion.MOST_AREAS));
        }
        if (word(words, "top").isPresent()) {
            throw bad(
                    "Pilih satu aturan berhenti: top atau share, bukan keduanya.",
                    "Choose one stop rule: top or share, not both.");
        }
        double percent = share.get().doubleValue();
        if (percent <= 0 || percent > 100) {
            throw bad(
                    "Parameter share harus lebih dari 0 dan paling banyak 100 persen.",
                    "Parameter share must be more than 0 and at most 100 percent.");
        }
        return new Stop.Share(percent);
    }

    private static String indicator(Map<String, String> words, String name, String usual) {
        String id = word(words, name).orElse(usual);
        if (!id.matches("[a-z0-9_]{1,80}")) {
            throw bad(
                    "Parameter %s harus id indikator dari /api/indicators.".formatted(name),
                    "Parameter %s must be the id of an indicator from /api/indicators.".formatted(name));
        }
        return id;
    }

    private static boolean flag(Map<String, String> words, String name) {
        String word = word(words, name).orElse("0");
        if (!word.matches("[01]")) {
            throw bad("Parameter %s harus 0 atau 1.".formatted(name), "Parameter %s must be 0 or 1.".formatted(name));
        }
        return word.equals("1");
    }

    private static int whole(Map<String, String> words, String name, int usual, int least, int most) {
        String text = word(words, name).orElse(String.valueOf(usual));
        if (text.matches("\\d{1,6}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw bad(
                "Parameter %s harus bilangan bulat antara %d dan %d.".formatted(name, least, most),
                "Parameter %s must be a whole number between %d and %d.".formatted(name, least, most));
    }

    private static Optional<BigDecimal> number(Map<String, String> words, String name) {
        return word(words, name).map(text -> {
            if (!text.matches(NUMBER)) {
                throw bad(
                        "Parameter %s harus bilangan dengan titik desimal, misalnya 73.16.".formatted(name),
                        "Parameter %s must be a number with a decimal point, for example 73.16.".formatted(name));
            }
            return new BigDecimal(text);
        });
    }

    private static Optional<String> word(Map<String, String> words, String name) {
        return Optional.ofNullable(words.get(name)).map(String::strip).filter(w -> !w.isEmpty());
    }

    private static ProblemException bad(String indonesian, String english) {
        return ProblemException.badRequest("bad-selection", indonesian, english);
    }
}
