package id.lentera.programs.internal;

import id.lentera.platform.Sql;
import id.lentera.programs.DeliveryBasis;
import id.lentera.programs.DeliveryFacts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads all current deliveries as arrays, and the households they are meant for. */
@Repository
public class FactStore {

    private static final String LIST = Sql.of(FactStore.class, "list-facts.sql");
    private static final String TARGET_GROUPS = Sql.of(FactStore.class, "list-target-groups.sql");
    private static final String HAS = Sql.of(FactStore.class, "has-deliveries.sql");
    private static final int ROWS_AT_ONCE = 20_000;

    private final JdbcClient jdbc;

    FactStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of their ids. Only inside a transaction are rows read bit by bit. */
    @Transactional(readOnly = true)
    public DeliveryFacts read(DeliveryBasis basis) {
        FactColumns columns = new FactColumns();
        jdbc.sql(LIST)
                .withFetchSize(ROWS_AT_ONCE)
                .param("statuses", statuses(basis))
                .query(row -> {
                    columns.add(row);
                });
        return columns.facts();
    }

    /** Households of the lowest decile by the key of their area. */
    public Map<Integer, Long> listTargetGroups(DeliveryBasis basis) {
        Map<Integer, Long> households = new HashMap<>();
        jdbc.sql(TARGET_GROUPS).param("statuses", statuses(basis)).query(row -> {
            households.put(row.getInt(1), row.getLong(2));
        });
        return households;
    }

    /** Whether a delivery of one of the statuses lies in an area or inside it. */
    public boolean has(List<String> statuses, String within) {
        return jdbc.sql(HAS)
                .param("statuses", statuses.toArray(String[]::new))
                .param("within", within)
                .query(Boolean.class)
                .single();
    }

    private static String[] statuses(DeliveryBasis basis) {
        return basis == DeliveryBasis.DEMO ? new String[] {"DEMO"} : new String[] {"PUBLISHED", "IMPORTED"};
    }
}
