package id.lentera.indicators.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.indicators.DemoPart;
import id.lentera.indicators.ObservationStatus;
import id.lentera.platform.Sql;
import id.lentera.provenance.Batch;
import id.lentera.provenance.BatchKind;
import id.lentera.provenance.BatchService;
import id.lentera.provenance.BatchStatus;
import id.lentera.provenance.Source;
import id.lentera.provenance.SourceImport;
import id.lentera.provenance.SourceQueries;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes and removes demonstration values, as one batch. */
@Component
public class DemoGenerator implements DemoPart {

    private static final String FILE = "demo/villages";
    private static final String VERSION = "1";
    private static final AreaCode WHERE = new AreaCode("53");
    private static final Source SOURCE = new Source(
            "lentera_demo",
            "Lentera",
            "Demonstration values for villages",
            null,
            null,
            "project",
            "generated, not observed; adds up to the published kabupaten figure");
    private static final String NOTE = "Demonstration value, not data";
    private static final String VILLAGES = Sql.of(DemoGenerator.class, "list-demo-villages.sql");

    private final JdbcClient jdbc;
    private final ObservationStore observations;
    private final BatchService batches;
    private final SourceQueries sources;
    private final SourceImport sourceImport;

    private record VillageRow(int areaId, String code, boolean kelurahan, String regency) {}

    private record Published(DemoSeries series, String regency, BigDecimal value) {}

    DemoGenerator(
            JdbcClient jdbc,
            ObservationStore observations,
            BatchService batches,
            SourceQueries sources,
            SourceImport sourceImport) {
        this.jdbc = jdbc;
        this.observations = observations;
        this.batches = batches;
        this.sources = sources;
        this.sourceImport = sourceImport;
    }

    @Override
    @Transactional
    public void generate(boolean again) {
        List<VillageRow> villages = jdbc.sql(VILLAGES)
                .param("prefix", Within.prefix(WHERE))
                .query(VillageRow.class)
                .list();
        List<Published> published = DemoSeries.ALL.stream()
                .flatMap(series -> listPublished(series).stream())
                .toList();
        String checksum = checksum(villages, published);
        Optional<Batch> latest = batches.findLatest(BatchKind.DEMO, FILE);
        boolean removed =
                latest.filter(b -> b.status() == BatchStatus.WITHDRAWN).isPresent();
        if (villages.isEmpty() || batches.isActive(BatchKind.DEMO, FILE, checksum) || (removed && !again)) {
            return;
        }
        latest.ifPresent(batch -> observations.deleteGenerated(batch.id()));
        if (sources.find(SOURCE.id()).isEmpty()) {
            sourceImport.register(SOURCE);
        }
        long batch = batches.begin(BatchKind.DEMO, FILE, checksum);
        List<NewObservation> rows = rows(villages, published);
        observations.insert(batch, rows);
        batches.finish(batch, rows.size(), rows.size());
    }

    @Override
    @Transactional
    public void removeAll() {
        batches.findLatest(BatchKind.DEMO, FILE).ifPresent(batch -> {
            batches.withdraw(batch.id());
            observations.deleteGenerated(batch.id());
        });
    }

    @Override
    public boolean present() {
        return batches.findLatest(BatchKind.DEMO, FILE)
                .filter(batch -> batch.status() == BatchStatus.ACTIVE)
                .isPresent();
    }

    private List<Published> listPublished(DemoSeries series) {
        ObservationFilter filter = ObservationFilter.of(series.indicator(), AreaLevel.REGENCY, WHERE, series.year());
        return observations.list(filter).stream()
                .map(ObservationRow::observation)
                .filter(o -> o.value() != null && o.status() == ObservationStatus.PUBLISHED)
                .map(o -> new Published(series, o.code().value(), o.value()))
                .toList();
    }

    private static List<NewObservation> rows(List<VillageRow> villages, List<Published> published) {
        Map<String, List<DemoVillage>> byRegency = villages.stream()
                .collect(groupingBy(
                        VillageRow::regency,
                        mapping(v -> new DemoVillage(v.areaId(), v.code(), v.kelurahan()), toList())));
        List<NewObservation> rows = new ArrayList<>();
        for (Published p : published) {
            List<DemoVillage> inside = byRegency.getOrDefault(p.regency(), List.of());
            DemoSeries series = p.series();
            DemoDistribution.spread(series.indicator(), inside, p.value(), series.lead())
                    .forEach(share -> rows.add(row(series, share, rows.size() + 1)));
        }
        return rows;
    }

    private static NewObservation row(DemoSeries series, DemoDistribution.Share share, int number) {
        return new NewObservation(
                new ObservationKey(share.village().areaId(), series.indicator(), series.year()),
                0,
                share.percent(),
                null,
                ObservationStatus.DEMO,
                BigDecimal.valueOf(share.part()),
                BigDecimal.valueOf(share.whole()),
                SOURCE.id(),
                number,
                NOTE);
    }

    /** Names what the values follow from: the rule, the villages and the published figures. */
    private static String checksum(List<VillageRow> villages, List<Published> published) {
        String codes = villages.stream().map(v -> v.code() + v.kelurahan()).collect(joining(" "));
        String figures = published.stream()
                .map(p -> p.series().indicator() + p.series().year() + p.regency() + "=" + p.value())
                .collect(joining(" "));
        return "%s-%08x-%08x".formatted(VERSION, codes.hashCode(), figures.hashCode());
    }
}
