package id.lentera.socialsecurity;

import static id.lentera.topics.TopicColumn.count;
import static id.lentera.topics.TopicColumn.date;
import static id.lentera.topics.TopicColumn.number;
import static id.lentera.topics.TopicColumn.text;
import static id.lentera.topics.TopicColumn.word;

import id.lentera.topics.RowRemark;
import id.lentera.topics.TopicRow;
import id.lentera.topics.TopicTable;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The published tables of employment social security. */
@Configuration(proxyBeanMethods = false)
class SocialSecurityTables {

    static final TopicTable MEMBERS = TopicTable.of(
                    "socialsecurity/members.csv",
                    date("as_of"),
                    word("segment", Segment.class),
                    count("active").optional(),
                    count("potential").optional(),
                    word("denominator", Denominator.class),
                    number("stated_percent").optional())
            .withKey(TopicTable.AREA, "as_of", "segment")
            .checkedBy(SocialSecurityTables::checkMembers);

    static final TopicTable TARGETS = TopicTable.of(
                    "socialsecurity/targets.csv",
                    date("year"),
                    word("segment", Segment.class),
                    number("percent").optional(),
                    count("persons").optional(),
                    word("denominator", Denominator.class),
                    text("set_by_id"),
                    text("set_by_en"))
            .withKey(TopicTable.AREA, "year", "segment", "set_by_id");

    static final TopicTable SUBSIDIES = TopicTable.of(
                    "socialsecurity/subsidies.csv",
                    date("year"),
                    word("segment", Segment.class),
                    word("funding", Subsidy.Funding.class),
                    count("persons"),
                    count("months"),
                    number("monthly"))
            .withKey(TopicTable.AREA, "year", "segment", "funding")
            .checkedBy(SocialSecurityTables::checkSubsidy);

    static final TopicTable TARIFFS = TopicTable.of(
                    "socialsecurity/tariffs.csv", date("as_of"), word("segment", Segment.class), number("monthly"))
            .withKey(TopicTable.AREA, "as_of", "segment");

    static final TopicTable CRITERIA = TopicTable.of(
                    "socialsecurity/paritrana_criteria.csv", text("id"), text("name_id"), text("name_en"))
            .withKey("id")
            .anywhere();

    static final TopicTable EVIDENCE = TopicTable.of(
            "socialsecurity/paritrana_evidence.csv",
            text("criterion"),
            date("as_of"),
            text("statement_id"),
            text("statement_en"));

    @Bean
    TopicTable membershipTable() {
        return MEMBERS;
    }

    @Bean
    TopicTable coverageTargetTable() {
        return TARGETS;
    }

    @Bean
    TopicTable subsidyTable() {
        return SUBSIDIES;
    }

    @Bean
    TopicTable tariffTable() {
        return TARIFFS;
    }

    @Bean
    TopicTable paritranaCriterionTable() {
        return CRITERIA;
    }

    @Bean
    TopicTable paritranaEvidenceTable() {
        return EVIDENCE;
    }

    static Membership membership(TopicRow row) {
        return new Membership(
                row.area().code(),
                row.area().name(),
                row.date("as_of"),
                row.word("segment", Segment.class),
                row.count("active"),
                row.count("potential"),
                row.word("denominator", Denominator.class),
                row.number("stated_percent"),
                row.source(),
                row.note());
    }

    private static List<RowRemark> checkMembers(TopicRow row) {
        Membership members = membership(row);
        List<RowRemark> remarks = new ArrayList<>();
        if (members.active() == null && members.stated() == null) {
            remarks.add(RowRemark.error(
                    "missing-value",
                    "active",
                    "Isi jumlah peserta atau cakupan yang diterbitkan.",
                    "Give the members or the published coverage."));
        }
        if (members.contradictsItself()) {
            remarks.add(RowRemark.warning(
                    "ratio-differs",
                    "stated_percent",
                    "Cakupan yang tercetak tidak sama dengan hasil bagi angkanya; keduanya ditampilkan.",
                    "The printed coverage is not the quotient of the counts; both are shown."));
        }
        return remarks;
    }

    /** Contributions may not be paid from Dana Desa (SE Dirjen PDP 4/PRI.00/I/2024). */
    private static List<RowRemark> checkSubsidy(TopicRow row) {
        return row.word("funding", Subsidy.Funding.class) == Subsidy.Funding.DANA_DESA
                ? List.of(
                        RowRemark.error(
                                "funding-forbidden",
                                "funding",
                                "Iuran Jamsostek tidak boleh dibayar dari Dana Desa (SE Dirjen PDP 4/PRI.00/I/2024); mungkin yang dimaksud ADD.",
                                "Contributions may not be paid from Dana Desa (SE Dirjen PDP 4/PRI.00/I/2024); ADD may be meant."))
                : List.of();
    }
}
