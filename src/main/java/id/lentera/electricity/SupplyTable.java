package id.lentera.electricity;

import static id.lentera.topics.TopicColumn.count;
import static id.lentera.topics.TopicColumn.date;
import static id.lentera.topics.TopicColumn.text;
import static id.lentera.topics.TopicColumn.word;

import id.lentera.areas.AreaLevel;
import id.lentera.topics.RowRemark;
import id.lentera.topics.TopicRow;
import id.lentera.topics.TopicTable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The supply of single villages: families by what lights them, and PLN's grid. Entered by people, or brought as a file of the same columns. */
@Configuration(proxyBeanMethods = false)
class SupplyTable {

    static final String FILE = "electricity/supply.csv";
    private static final int EARLIEST = 1990;
    private static final int LATEST_PLAN = 30;

    private final Clock clock;

    SupplyTable(Clock clock) {
        this.clock = clock;
    }

    @Bean
    TopicTable villageSupplyTable() {
        return TopicTable.of(
                        FILE,
                        date("as_of"),
                        count("pln").optional(),
                        count("non_pln").optional(),
                        count("solar").optional(),
                        count("none").optional(),
                        count("total").optional(),
                        word("grid", Advice.Grid.class).optional(),
                        count("plan_year").optional(),
                        text("note_id").optional())
                .withKey(TopicTable.AREA, "as_of")
                .checkedBy(this::check);
    }

    static SupplyCount counts(TopicRow row) {
        return new SupplyCount(
                row.count("pln"), row.count("non_pln"), row.count("solar"), row.count("none"), row.count("total"));
    }

    static boolean hasCounts(TopicRow row) {
        return Stream.of("pln", "non_pln", "solar", "none", "total")
                .anyMatch(column -> row.find(column).isPresent());
    }

    private List<RowRemark> check(TopicRow row) {
        List<RowRemark> remarks = new ArrayList<>();
        if (row.area().area().level() != AreaLevel.VILLAGE) {
            remarks.add(RowRemark.error(
                    "not-a-village",
                    TopicTable.AREA,
                    "%s bukan desa atau kelurahan; pasokan dicatat per desa dan dijumlahkan ke atas."
                            .formatted(row.area().name()),
                    "%s is no village; supply is kept by village and added up."
                            .formatted(row.area().name())));
        }
        LocalDate today = LocalDate.now(clock);
        if (row.date("as_of").year() < EARLIEST || row.date("as_of").first().isAfter(today)) {
            remarks.add(RowRemark.error(
                    "bad-date",
                    "as_of",
                    "Keadaan harus antara tahun %d dan hari ini; periksa tahunnya.".formatted(EARLIEST),
                    "The time must lie between %d and today; check the year.".formatted(EARLIEST)));
        }
        if (!hasCounts(row) && row.find("grid").isEmpty()) {
            remarks.add(RowRemark.error(
                    "empty-entry",
                    "pln",
                    "Isi sedikitnya satu jumlah keluarga atau keadaan jaringan PLN.",
                    "Fill in at least one number of families or the state of PLN's grid."));
        }
        sums(counts(row), remarks);
        grid(row, remarks);
        return remarks;
    }

    /** The parts never exceed all families; where all parts are known they are all families. */
    private static void sums(SupplyCount count, List<RowRemark> remarks) {
        Long total = count.total();
        if (total == null) {
            return;
        }
        long sum = Stream.of(count.pln(), count.nonPln(), count.solar(), count.none())
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
        boolean all = count.pln() != null && count.nonPln() != null && count.none() != null;
        if (sum > total || all && sum < total) {
            String parts = "PLN %s + non-PLN %s + %s %s + %s %s = %d"
                    .formatted(
                            known(count.pln()),
                            known(count.nonPln()),
                            "%s",
                            known(count.solar()),
                            "%s",
                            known(count.none()),
                            sum);
            remarks.add(RowRemark.error(
                    sum > total ? "sum-above-total" : "sum-differs",
                    "total",
                    parts.formatted("lampu surya", "tanpa listrik")
                            + ", padahal jumlah keluarga %d. Periksa apakah kolomnya tertukar; setiap keluarga dihitung sekali."
                                    .formatted(total),
                    parts.formatted("solar lamps", "without electricity")
                            + ", but there are %d families. See whether columns are swapped; each family counts once."
                                    .formatted(total)));
        }
    }

    private static String known(@Nullable Long part) {
        return part == null ? "?" : part.toString();
    }

    private static void grid(TopicRow row, List<RowRemark> remarks) {
        String grid = row.find("grid").orElse("");
        Long year = row.count("plan_year");
        int since = row.date("as_of").year();
        if (year != null && !grid.equals(Advice.Grid.PLANNED.name())) {
            remarks.add(RowRemark.error(
                    "plan-without-plan",
                    "plan_year",
                    "Tahun rencana hanya diisi bila jaringan direncanakan; kosongkan atau pilih direncanakan.",
                    "A planned year belongs to a planned grid only; empty it or choose planned."));
        } else if (year != null && (year < since || year > since + LATEST_PLAN)) {
            remarks.add(RowRemark.error(
                    "bad-plan-year",
                    "plan_year",
                    "Tahun rencana %d tidak masuk akal untuk keadaan %d; isi tahun %d sampai %d."
                            .formatted(year, since, since, since + LATEST_PLAN),
                    "The planned year %d makes no sense for %d; enter a year from %d to %d."
                            .formatted(year, since, since, since + LATEST_PLAN)));
        }
        Long pln = row.count("pln");
        if (pln != null && pln > 0 && !grid.isEmpty() && !grid.equals(Advice.Grid.PRESENT.name())) {
            remarks.add(RowRemark.warning(
                    "customers-without-grid",
                    "grid",
                    "Ada %d keluarga dengan PLN, tetapi jaringan PLN disebut belum ada. Periksa, atau simpan bila hanya sebagian desa terjangkau."
                            .formatted(pln),
                    "%d families have PLN, but PLN's grid is said not to be there. Check, or save it if only a part of the village is reached."
                            .formatted(pln)));
        }
    }
}
