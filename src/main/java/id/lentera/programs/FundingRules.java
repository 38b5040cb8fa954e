package id.lentera.programs;

import id.lentera.programs.FundingRule.Outcome;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges who may pay what: pure, so that every rule can be tried. Where no rule speaks, nothing is forbidden and nothing confirmed. */
public record FundingRules(List<FundingRule> rules) {

    /** "Dana desa" is written for both kinds of money in the field, so it names neither. */
    private static final Map<String, Set<FundingSource>> WORDS = Map.ofEntries(
            Map.entry("dana desa", EnumSet.of(FundingSource.DD, FundingSource.ADD)),
            Map.entry("anggaran dana desa", EnumSet.of(FundingSource.DD, FundingSource.ADD)),
            Map.entry("anggaran dana desa add", EnumSet.of(FundingSource.DD, FundingSource.ADD)),
            Map.entry("village fund", EnumSet.of(FundingSource.DD, FundingSource.ADD)),
            Map.entry("apbdes", EnumSet.of(FundingSource.DD, FundingSource.ADD)),
            Map.entry("apbd", EnumSet.of(FundingSource.APBD_KAB, FundingSource.APBD_PROV)),
            Map.entry("dd", EnumSet.of(FundingSource.DD)),
            Map.entry("dana desa dd", EnumSet.of(FundingSource.DD)),
            Map.entry("dana desa apbn", EnumSet.of(FundingSource.DD)),
            Map.entry("add", EnumSet.of(FundingSource.ADD)),
            Map.entry("alokasi dana desa", EnumSet.of(FundingSource.ADD)),
            Map.entry("alokasi dana desa add", EnumSet.of(FundingSource.ADD)),
            Map.entry("apbn", EnumSet.of(FundingSource.APBN)),
            Map.entry("apbd kab", EnumSet.of(FundingSource.APBD_KAB)),
            Map.entry("apbd kabupaten", EnumSet.of(FundingSource.APBD_KAB)),
            Map.entry("apbd kota", EnumSet.of(FundingSource.APBD_KAB)),
            Map.entry("apbd prov", EnumSet.of(FundingSource.APBD_PROV)),
            Map.entry("apbd provinsi", EnumSet.of(FundingSource.APBD_PROV)),
            Map.entry("dbhcht", EnumSet.of(FundingSource.DBHCHT)),
            Map.entry("dbh cht", EnumSet.of(FundingSource.DBHCHT)),
            Map.entry("csr", EnumSet.of(FundingSource.CSR)),
            Map.entry("tjsl", EnumSet.of(FundingSource.CSR)),
            Map.entry("zakat", EnumSet.of(FundingSource.ZAKAT)),
            Map.entry("mandiri", EnumSet.of(FundingSource.SELF)),
            Map.entry("self", EnumSet.of(FundingSource.SELF)));

    public FundingRules {
        rules = List.copyOf(rules);
    }

    /** What words may mean: one source, several where somebody has to say which, none where they are unknown. */
    public static Set<FundingSource> read(String words) {
        String plain = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
        return WORDS.getOrDefault(plain, Set.of());
    }

    /** The strictest rule that speaks of this on this day. */
    public Optional<FundingRule> find(@Nullable String spending, FundingSource funding, LocalDate on) {
        return spending == null
                ? Optional.empty()
                : rules.stream()
                        .filter(rule -> rule.appliesTo(spending, funding, on))
                        .max(Comparator.comparing(FundingRule::outcome));
    }

    /** Sources that a rule allows on this day, to suggest in place of a forbidden one. */
    public List<FundingSource> listAllowed(@Nullable String spending, LocalDate on) {
        return rules.stream()
                .filter(rule -> rule.outcome() == Outcome.ALLOWED)
                .map(FundingRule::funding)
                .distinct()
                .filter(funding -> find(spending, funding, on)
                        .filter(rule -> rule.outcome() == Outcome.ALLOWED)
                        .isPresent())
                .sorted()
                .toList();
    }
}
