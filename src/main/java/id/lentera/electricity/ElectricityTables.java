package id.lentera.electricity;

import static id.lentera.topics.TopicColumn.count;
import static id.lentera.topics.TopicColumn.date;
import static id.lentera.topics.TopicColumn.number;
import static id.lentera.topics.TopicColumn.text;
import static id.lentera.topics.TopicColumn.word;

import id.lentera.topics.RowRemark;
import id.lentera.topics.TopicRow;
import id.lentera.topics.TopicTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The published tables of electricity. */
@Configuration(proxyBeanMethods = false)
class ElectricityTables {

    static final TopicTable POWER = TopicTable.of(
                    "electricity/power.csv",
                    date("as_of"),
                    word("unit", PowerRecord.Unit.class),
                    word("definition", PowerDefinition.class),
                    count("pln").optional(),
                    count("non_pln").optional(),
                    count("solar").optional(),
                    count("none").optional(),
                    count("lit").optional(),
                    count("total").optional(),
                    number("percent").optional())
            .withKey(TopicTable.AREA, "as_of", "unit", "definition")
            .checkedBy(ElectricityTables::check);

    static final TopicTable SHARES = TopicTable.of(
                    "electricity/shares.csv",
                    date("as_of"),
                    number("pln"),
                    number("non_pln"),
                    number("solar"),
                    number("total"))
            .withKey(TopicTable.AREA, "as_of");

    static final TopicTable GRID = TopicTable.of(
                    "electricity/village_grid.csv",
                    date("as_of"),
                    word("grid", Advice.Grid.class),
                    date("plan_year").optional())
            .withKey(TopicTable.AREA, "as_of");

    static final TopicTable INDEX = TopicTable.of(
                    "villages/idm.csv", date("year"), text("village"), number("iks"), number("ike"), number("ikl"))
            .withKey(TopicTable.AREA, "village", "year")
            .checkedBy(ElectricityTables::checkIndex);

    @Bean
    TopicTable powerTable() {
        return POWER;
    }

    @Bean
    TopicTable powerSharesTable() {
        return SHARES;
    }

    @Bean
    TopicTable villageGridTable() {
        return GRID;
    }

    @Bean
    TopicTable villageIndexTable() {
        return INDEX;
    }

    static PowerRecord record(TopicRow row) {
        return new PowerRecord(
                row.area().code(),
                row.area().name(),
                row.date("as_of"),
                row.word("unit", PowerRecord.Unit.class),
                row.word("definition", PowerDefinition.class),
                new SupplyCount(
                        row.count("pln"),
                        row.count("non_pln"),
                        row.count("solar"),
                        row.count("none"),
                        row.count("total")),
                row.count("lit"),
                row.number("percent"),
                row.source(),
                row.note());
    }

    private static List<RowRemark> check(TopicRow row) {
        PowerRecord power = record(row);
        return Stream.of(podes(power), tooMany(power), disagrees(power))
                .filter(remark -> remark != null)
                .toList();
    }

    private static @Nullable RowRemark podes(PowerRecord power) {
        SupplyCount count = power.count();
        if (power.definition() != PowerDefinition.PODES
                || count.pln() == null
                || count.nonPln() == null
                || count.none() == null
                || count.total() == null) {
            return null;
        }
        return PodesCheck.problem(count.total(), count.pln(), count.nonPln(), count.none())
                .map(text -> RowRemark.error("sum-differs", "total", text.id(), text.en()))
                .orElse(null);
    }

    private static @Nullable RowRemark tooMany(PowerRecord power) {
        PowerRatio ratio = power.computed();
        return ratio == null || !ratio.exceedsDenominator()
                ? null
                : RowRemark.warning(
                        "above-100",
                        "lit",
                        "Yang berlistrik melebihi penyebut; ditampilkan apa adanya.",
                        "More are lit than there are; shown as it is.");
    }

    private static @Nullable RowRemark disagrees(PowerRecord power) {
        return power.agrees()
                ? null
                : RowRemark.warning(
                        "ratio-differs",
                        "percent",
                        "Persen yang tercetak tidak sama dengan hasil bagi angkanya; keduanya ditampilkan.",
                        "The printed percentage is not the quotient of the counts; both are shown.");
    }

    private static List<RowRemark> checkIndex(TopicRow row) {
        boolean fits =
                Stream.of("iks", "ike", "ikl").allMatch(part -> row.number(part).compareTo(BigDecimal.ONE) <= 0);
        return fits
                ? List.of()
                : List.of(RowRemark.error(
                        "bad-value",
                        "iks",
                        "Indeks ketahanan paling besar 1; gunakan titik desimal.",
                        "An index of resilience is at most 1; use a decimal point."));
    }
}
