package id.lentera.decisions.internal;

import id.lentera.decisions.FrozenRun;
import id.lentera.decisions.RunAnswer;
import id.lentera.decisions.RunAnswer.Criterion;
import id.lentera.indicators.FigureFormat;
import id.lentera.platform.LocalizedText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Differences in sentences of both languages. */
final class DifferenceTexts {

    private static final Locale INDONESIAN = Locale.of("id", "ID");

    private DifferenceTexts() {}

    /** @param counts entered, left, stayed */
    static LocalizedText summary(List<Integer> counts, Optional<PeopleIn> people) {
        String id = "%d masuk, %d keluar, %d tetap.".formatted(counts.toArray());
        String en = "%d in, %d out, %d stay.".formatted(counts.toArray());
        if (people.isEmpty()) {
            return new LocalizedText(id, en);
        }
        PeopleIn in = people.get();
        BigDecimal change = in.after().subtract(in.before());
        String indonesian = "%s Tercakup %s jiwa (%s, %d), sebelumnya %s jiwa: %s.%s"
                .formatted(
                        id,
                        people(in.after(), INDONESIAN),
                        in.name().id(),
                        in.year(),
                        people(in.before(), INDONESIAN),
                        direction(change, "bertambah %s jiwa", "berkurang %s jiwa", "tidak berubah", INDONESIAN),
                        in.unknown() == 0
                                ? ""
                                : " %d wilayah tanpa angka tidak ikut dihitung.".formatted(in.unknown()));
        String english = "%s It covers %s people (%s, %d), before %s people: %s.%s"
                .formatted(
                        en,
                        people(in.after(), Locale.ENGLISH),
                        in.name().en(),
                        in.year(),
                        people(in.before(), Locale.ENGLISH),
                        direction(change, "%s people more", "%s people fewer", "no change", Locale.ENGLISH),
                        in.unknown() == 0
                                ? ""
                                : " %d areas without this figure are not counted.".formatted(in.unknown()));
        return new LocalizedText(indonesian, english);
    }

    static LocalizedText figures(int changed, int moved) {
        if (changed == 0 && moved == 0) {
            return new LocalizedText(
                    "Semua angka yang dipakai keduanya sama, begitu pula peringkatnya.",
                    "All figures that both use are the same, and so are the ranks.");
        }
        return new LocalizedText(
                "%d angka berbeda; %d wilayah berpindah peringkat.".formatted(changed, moved),
                "%d figures differ; %d areas changed their rank.".formatted(changed, moved));
    }

    /** What differs between the recipes; nothing where they are alike. */
    static List<LocalizedText> recipes(FrozenRun before, FrozenRun after) {
        List<LocalizedText> texts = new ArrayList<>();
        RunAnswer.Recipe old = before.answer().recipe();
        RunAnswer.Recipe now = after.answer().recipe();
        if (!old.within().equals(now.within()) || !old.level().equals(now.level())) {
            texts.add(new LocalizedText(
                    "Wilayah yang dibandingkan tidak sama: %s, sebelumnya %s."
                            .formatted(now.withinName(), old.withinName()),
                    "The areas compared are not the same: %s, before %s."
                            .formatted(now.withinName(), old.withinName())));
        }
        if (before.top() != after.top()) {
            texts.add(new LocalizedText(
                    "Yang dipilih %d wilayah, sebelumnya %d.".formatted(after.top(), before.top()),
                    "%d areas are chosen, before %d.".formatted(after.top(), before.top())));
        }
        if (!old.ruleText().equals(now.ruleText())) {
            texts.add(new LocalizedText(
                    "Aturan berubah menjadi: " + now.ruleText().id(),
                    "The rule became: " + now.ruleText().en()));
        }
        if (!words(old, INDONESIAN).equals(words(now, INDONESIAN))) {
            texts.add(new LocalizedText(
                    "Kriteria menjadi %s; sebelumnya %s.".formatted(words(now, INDONESIAN), words(old, INDONESIAN)),
                    "The criteria became %s; before %s."
                            .formatted(words(now, Locale.ENGLISH), words(old, Locale.ENGLISH))));
        }
        return texts;
    }

    private static String words(RunAnswer.Recipe recipe, Locale locale) {
        return recipe.criteria().stream().map(c -> words(c, locale)).collect(Collectors.joining(", "));
    }

    private static String words(Criterion criterion, Locale locale) {
        return "%s %d (%s%%)"
                .formatted(
                        criterion.name().in(locale),
                        criterion.year(),
                        FigureFormat.number(criterion.weight().movePointRight(2), locale));
    }

    private static String direction(BigDecimal change, String more, String fewer, String same, Locale locale) {
        if (change.signum() == 0) {
            return same;
        }
        return (change.signum() > 0 ? more : fewer).formatted(people(change.abs(), locale));
    }

    private static String people(BigDecimal number, Locale locale) {
        return FigureFormat.number(number.setScale(0, RoundingMode.HALF_UP), locale);
    }
}
