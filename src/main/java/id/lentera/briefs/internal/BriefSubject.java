package id.lentera.briefs.internal;

import id.lentera.decisions.Adoption.Pick;
import id.lentera.decisions.Decision;
import id.lentera.decisions.FrozenRun;
import id.lentera.decisions.RunAnswer;
import id.lentera.decisions.RunDocument.People;
import id.lentera.indicators.FigureFormat;
import id.lentera.indicators.UsedFigure;
import id.lentera.platform.LocalizedText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a brief is about, in the language of its reader. */
public record BriefSubject(FrozenRun run, @Nullable Decision decision, Locale locale) {

    private static final Map<String, LocalizedText> LEVELS = Map.of(
            "province", new LocalizedText("provinsi", "provinces"),
            "regency", new LocalizedText("kabupaten/kota", "kabupaten and kota"),
            "district", new LocalizedText("kecamatan", "kecamatan"),
            "village", new LocalizedText("desa/kelurahan", "villages"));

    String words(String indonesian, String english) {
        return new LocalizedText(indonesian, english).in(locale);
    }

    String title() {
        return decision == null
                ? run.name().in(locale) + ": " + run.answer().recipe().withinName()
                : decision.adoption().title();
    }

    public Set<String> chosenCodes() {
        return decision == null
                ? run.chosen().stream().map(RunAnswer.Item::code).collect(Collectors.toCollection(LinkedHashSet::new))
                : decision.adoption().picks().stream()
                        .map(Pick::code)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The chosen areas that are ranked, in their order. */
    List<RunAnswer.Item> chosen() {
        Map<String, RunAnswer.Item> byCode = new LinkedHashMap<>();
        run.answer().items().forEach(item -> byCode.put(item.code(), item));
        return chosenCodes().stream()
                .map(byCode::get)
                .filter(item -> item != null)
                .toList();
    }

    /** Why the choice departs from the ranking, by code. */
    Map<String, String> reasons() {
        Map<String, String> reasons = new LinkedHashMap<>();
        if (decision != null) {
            decision.adoption().picks().forEach(pick -> {
                if (pick.reason() != null) {
                    reasons.put(pick.code(), pick.reason());
                }
            });
        }
        return reasons;
    }

    /** Ranked areas behind the cut, and those that were passed over. */
    List<RunAnswer.Item> missed(int most) {
        Set<String> chosen = chosenCodes();
        return run.answer().items().stream()
                .filter(item -> !chosen.contains(item.code()))
                .limit(most)
                .toList();
    }

    String name(String code) {
        return run.answer().items().stream()
                .filter(item -> item.code().equals(code))
                .map(RunAnswer.Item::name)
                .findFirst()
                .or(() -> run.answer().notAssessed().stream()
                        .filter(n -> n.code().equals(code))
                        .map(RunAnswer.NotAssessed::name)
                        .findFirst())
                .orElse(code);
    }

    String level() {
        String level = run.answer().recipe().level();
        return Optional.ofNullable(LEVELS.get(level))
                .map(text -> text.in(locale))
                .orElse(level);
    }

    String firmness(RunAnswer.Item item) {
        return run.firmness(item) == FrozenRun.Firmness.STABLE
                ? words("stabil", "stable")
                : words("diperebutkan", "contested");
    }

    String number(BigDecimal number) {
        return FigureFormat.number(number, locale);
    }

    String date() {
        return decision == null
                ? ""
                : DateTimeFormatter.ofPattern("d MMMM yyyy", "en".equals(locale.getLanguage()) ? Locale.UK : locale)
                        .format(decision.adoption().decidedOn());
    }

    /** "142.550 jiwa (Jumlah penduduk miskin ekstrem, 2021)"; empty where nobody published such a number for all of them. */
    Optional<String> people() {
        People people = run.document().people();
        if (people == null) {
            return Optional.empty();
        }
        Map<String, BigDecimal> numbers = people.values().stream()
                .filter(f -> f.value() != null)
                .collect(Collectors.toMap(UsedFigure::code, UsedFigure::value));
        Set<String> chosen = chosenCodes();
        if (!numbers.keySet().containsAll(chosen)) {
            return Optional.empty();
        }
        BigDecimal factor = BigDecimal.valueOf(people.unit().startsWith("thousand") ? 1000 : 1);
        BigDecimal sum = chosen.stream().map(numbers::get).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of("%s %s (%s, %d)"
                .formatted(
                        number(sum.multiply(factor).setScale(0, RoundingMode.HALF_UP)),
                        words("jiwa", "people"),
                        people.name().in(locale),
                        people.year()));
    }

    boolean adopted() {
        return decision != null;
    }
}
