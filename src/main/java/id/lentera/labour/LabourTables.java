package id.lentera.labour;

import static id.lentera.topics.TopicColumn.count;
import static id.lentera.topics.TopicColumn.date;
import static id.lentera.topics.TopicColumn.text;
import static id.lentera.topics.TopicColumn.word;

import id.lentera.topics.RowRemark;
import id.lentera.topics.TopicRow;
import id.lentera.topics.TopicTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The published table of employment programmes. */
@Configuration(proxyBeanMethods = false)
class LabourTables {

    static final TopicTable ACTIONS = TopicTable.of(
                    "labour/actions.csv",
                    date("period"),
                    word("kind", LabourAction.Kind.class),
                    text("locus_id"),
                    text("locus_en"),
                    count("packages").optional(),
                    count("applicants").optional(),
                    count("seats").optional(),
                    count("realised").optional(),
                    count("passed").optional(),
                    count("after3").optional(),
                    count("after6").optional(),
                    count("after12").optional(),
                    text("funding").optional())
            .withKey(TopicTable.AREA, "period", "kind", "locus_id")
            .checkedBy(LabourTables::check);

    private static final Set<String> FUNDING = Set.of("APBN", "APBD_PROV", "APBD_KAB");

    @Bean
    TopicTable labourActionTable() {
        return ACTIONS;
    }

    private static List<RowRemark> check(TopicRow row) {
        List<RowRemark> remarks = new ArrayList<>();
        Long realised = row.count("realised");
        if (more(row.count("passed"), realised)) {
            remarks.add(RowRemark.error(
                    "passed-above-realised",
                    "passed",
                    "Yang lulus lebih banyak daripada yang dilatih.",
                    "More passed than were trained."));
        }
        for (String column : List.of("after3", "after6", "after12")) {
            if (more(row.count(column), realised)) {
                remarks.add(RowRemark.error(
                        "outcome-above-realised",
                        column,
                        "Yang bekerja atau berusaha lebih banyak daripada yang dilatih.",
                        "More work or run a business than were trained."));
            }
        }
        if (row.find("funding")
                .filter(text -> !FUNDING.containsAll(List.of(text.split("\\|"))))
                .isPresent()) {
            remarks.add(RowRemark.error(
                    "bad-value",
                    "funding",
                    "Dana harus APBN, APBD_PROV atau APBD_KAB, beberapa dipisah dengan |.",
                    "Funding must be APBN, APBD_PROV or APBD_KAB, several separated by |."));
        }
        if (more(realised, row.count("seats"))) {
            remarks.add(RowRemark.warning(
                    "realised-above-seats",
                    "realised",
                    "Yang dilatih melebihi tempat yang direncanakan; ditampilkan apa adanya.",
                    "More were trained than places were planned; shown as it is."));
        }
        return remarks;
    }

    private static boolean more(@Nullable Long part, @Nullable Long whole) {
        return part != null && whole != null && part > whole;
    }
}
