package id.lentera.socialsecurity;

import id.lentera.areas.AreaCode;
import id.lentera.platform.LocalizedText;
import id.lentera.socialsecurity.Criterion.Evidence;
import id.lentera.topics.TopicQueries;
import id.lentera.topics.TopicRow;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Reads what is published about employment social security. */
@Service
public class SocialSecurityQueries {

    private final TopicQueries topics;

    SocialSecurityQueries(TopicQueries topics) {
        this.topics = topics;
    }

    /** Standings inside {@code within}, by area, segment and time. */
    public List<Membership> listMembers(AreaCode within) {
        return topics.list(SocialSecurityTables.MEMBERS, within).stream()
                .map(SocialSecurityTables::membership)
                .sorted(Comparator.comparing(Membership::code)
                        .thenComparing(Membership::segment)
                        .thenComparing(Membership::asOf))
                .toList();
    }

    /** Steps between standings of the same area and segment. */
    public List<Growth> listGrowth(AreaCode within) {
        return listMembers(within).stream()
                .collect(Collectors.groupingBy(m -> m.code() + m.segment(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(series -> Growth.of(series).stream())
                .toList();
    }

    public List<CoverageTarget> listTargets(AreaCode within) {
        return topics.list(SocialSecurityTables.TARGETS, within).stream()
                .map(row -> new CoverageTarget(
                        row.area().code(),
                        row.area().name(),
                        row.date("year"),
                        row.word("segment", Segment.class),
                        row.number("percent"),
                        row.count("persons"),
                        row.word("denominator", Denominator.class),
                        words(row, "set_by"),
                        row.source(),
                        row.note()))
                .toList();
    }

    public List<Subsidy> listSubsidies(AreaCode within) {
        return topics.list(SocialSecurityTables.SUBSIDIES, within).stream()
                .map(row -> new Subsidy(
                        row.area().code(),
                        row.area().name(),
                        row.date("year"),
                        row.word("segment", Segment.class),
                        row.word("funding", Subsidy.Funding.class),
                        Objects.requireNonNull(row.count("persons")),
                        Objects.requireNonNull(row.count("months")),
                        Objects.requireNonNull(row.number("monthly")),
                        row.source(),
                        row.note()))
                .toList();
    }

    public List<Tariff> listTariffs() {
        return topics.list(SocialSecurityTables.TARIFFS).stream()
                .map(row -> new Tariff(
                        row.date("as_of"),
                        row.word("segment", Segment.class),
                        Objects.requireNonNull(row.number("monthly")),
                        row.source(),
                        row.note()))
                .toList();
    }

    /** The criteria of the award with what is published about an area itself. */
    public List<Criterion> listCriteria(AreaCode area) {
        Map<String, List<TopicRow>> evidence = topics.list(SocialSecurityTables.EVIDENCE).stream()
                .filter(row -> row.area().code().equals(area.value()))
                .collect(Collectors.groupingBy(row -> row.text("criterion")));
        return topics.list(SocialSecurityTables.CRITERIA).stream()
                .map(row -> new Criterion(
                        row.text("id"),
                        words(row, "name"),
                        row.source(),
                        row.note(),
                        evidence.getOrDefault(row.text("id"), List.of()).stream()
                                .map(e -> new Evidence(e.date("as_of"), words(e, "statement"), e.source()))
                                .toList()))
                .toList();
    }

    private static LocalizedText words(TopicRow row, String prefix) {
        return Objects.requireNonNull(row.words(prefix));
    }
}
