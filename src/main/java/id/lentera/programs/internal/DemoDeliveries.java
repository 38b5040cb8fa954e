package id.lentera.programs.internal;

import id.lentera.indicators.DemoPart;
import id.lentera.platform.Sql;
import id.lentera.provenance.Batch;
import id.lentera.provenance.BatchKind;
import id.lentera.provenance.BatchService;
import id.lentera.provenance.BatchStatus;
import id.lentera.provenance.Source;
import id.lentera.provenance.SourceImport;
import id.lentera.provenance.SourceQueries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes and removes demonstration deliveries of twelve programmes for the villages of NTT, as one batch. */
@Component
class DemoDeliveries implements DemoPart {

    private static final String FILE = "demo/deliveries";
    private static final String VERSION = "2";
    private static final int YEAR = 2024;
    private static final Source SOURCE = new Source(
            "lentera_demo_deliveries",
            "Lentera",
            "Demonstration deliveries for villages",
            null,
            null,
            "project",
            "generated, not observed");
    private static final String VILLAGES = Sql.of(DemoDeliveries.class, "list-demo-villages.sql");
    private static final String INSERT = Sql.of(DemoDeliveries.class, "insert-demo-deliveries.sql");
    private static final String INSERT_GROUPS = Sql.of(DemoDeliveries.class, "insert-demo-target-groups.sql");

    private final JdbcClient jdbc;
    private final BatchService batches;
    private final SourceQueries sources;
    private final SourceImport sourceImport;

    private record Village(int id, String code) {}

    DemoDeliveries(JdbcClient jdbc, BatchService batches, SourceQueries sources, SourceImport sourceImport) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.sources = sources;
        this.sourceImport = sourceImport;
    }

    @Override
    @Transactional
    public void generate(boolean again) {
        List<Village> villages = jdbc.sql(VILLAGES).query(Village.class).list();
        List<String> known = jdbc.sql("SELECT id FROM programme ORDER BY id")
                .query(String.class)
                .list();
        List<DemoProgramme> programmes =
                DemoProgramme.ALL.stream().filter(p -> known.contains(p.id())).toList();
        String checksum = "%s-%08x-%08x"
                .formatted(
                        VERSION,
                        villages.stream().map(Village::code).toList().hashCode(),
                        programmes.stream().map(DemoProgramme::id).toList().hashCode());
        Optional<Batch> latest = batches.findLatest(BatchKind.DEMO, FILE);
        boolean removed =
                latest.filter(b -> b.status() == BatchStatus.WITHDRAWN).isPresent();
        if (villages.isEmpty()
                || programmes.isEmpty()
                || batches.isActive(BatchKind.DEMO, FILE, checksum)
                || removed && !again) {
            return;
        }
        latest.ifPresent(batch -> delete(batch.id()));
        if (sources.find(SOURCE.id()).isEmpty()) {
            sourceImport.register(SOURCE);
        }
        long batch = batches.begin(BatchKind.DEMO, FILE, checksum);
        int rows = insert(batch, villages, programmes);
        batches.finish(batch, rows, rows);
    }

    @Override
    @Transactional
    public void removeAll() {
        batches.findLatest(BatchKind.DEMO, FILE).ifPresent(batch -> {
            batches.withdraw(batch.id());
            delete(batch.id());
        });
    }

    @Override
    public boolean present() {
        return batches.findLatest(BatchKind.DEMO, FILE)
                .filter(batch -> batch.status() == BatchStatus.ACTIVE)
                .isPresent();
    }

    private int insert(long batch, List<Village> villages, List<DemoProgramme> programmes) {
        List<DemoDelivery> rows = new ArrayList<>();
        for (Village village : villages) {
            for (DemoProgramme programme : programmes) {
                DemoDelivery row = DemoDelivery.of(village.id(), village.code(), programme);
                if (row != null) {
                    rows.add(row);
                }
            }
        }
        jdbc.sql(INSERT)
                .param("batch", batch)
                .param("source", SOURCE.id())
                .param("year", YEAR)
                .param("area", rows.stream().map(DemoDelivery::areaId).toArray(Integer[]::new))
                .param("programme", rows.stream().map(r -> r.programme().id()).toArray(String[]::new))
                .param("target", rows.stream().map(DemoDelivery::target).toArray(Long[]::new))
                .param("reached", rows.stream().map(DemoDelivery::reached).toArray(Long[]::new))
                .param("planned", rows.stream().map(DemoDelivery::planned).toArray(Long[]::new))
                .param("spent", rows.stream().map(DemoDelivery::spent).toArray(Long[]::new))
                .param("stage", rows.stream().map(r -> r.stage().name()).toArray(String[]::new))
                .param("state", rows.stream().map(r -> r.stage().state().name()).toArray(String[]::new))
                .param(
                        "funding",
                        rows.stream().map(r -> r.programme().funding().name()).toArray(String[]::new))
                .update();
        jdbc.sql(INSERT_GROUPS)
                .param("batch", batch)
                .param("source", SOURCE.id())
                .param("area", villages.stream().map(Village::id).toArray(Integer[]::new))
                .param(
                        "households",
                        villages.stream()
                                .map(v -> DemoDelivery.households(v.code()))
                                .toArray(Long[]::new))
                .update();
        jdbc.sql("ANALYZE delivery, delivery_area").update();
        return rows.size();
    }

    private void delete(long batch) {
        jdbc.sql("DELETE FROM delivery WHERE batch_id = :batch AND status = 'DEMO'")
                .param("batch", batch)
                .update();
        jdbc.sql("DELETE FROM target_group WHERE batch_id = :batch AND status = 'DEMO'")
                .param("batch", batch)
                .update();
    }
}
