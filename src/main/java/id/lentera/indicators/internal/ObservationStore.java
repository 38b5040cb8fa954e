package id.lentera.indicators.internal;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.indicators.ValueArray;
import id.lentera.platform.Sql;
import id.lentera.provenance.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** The table of observations. */
@Repository
public class ObservationStore {

    private static final String INSERT = Sql.of(ObservationStore.class, "insert-observations.sql");
    private static final String LIST = Sql.of(ObservationStore.class, "list-observations.sql");
    private static final String COUNT = Sql.of(ObservationStore.class, "count-observations.sql");
    private static final String LATEST = Sql.of(ObservationStore.class, "list-latest.sql");
    private static final String VALUES = Sql.of(ObservationStore.class, "list-values.sql");
    private static final String UNLIT_FAMILIES = Sql.of(ObservationStore.class, "insert-unlit-families.sql");
    private static final String SOURCES = Sql.of(ObservationStore.class, "list-sources.sql");
    private static final String REMARKS = Sql.of(ObservationStore.class, "list-remarks.sql");
    private static final String VALUES_OF_ALL_YEARS = Sql.of(ObservationStore.class, "list-values-of-all-years.sql");
    private static final String KEYS = Sql.of(ObservationStore.class, "list-keys-with-value.sql");
    private static final String AREAS = Sql.of(ObservationStore.class, "list-area-entries.sql");
    private static final String FILES_VERSION = Sql.of(ObservationStore.class, "files-version.sql");
    private static final String ANALYZE = Sql.of(ObservationStore.class, "analyze-observations.sql");
    private static final String DELETE = Sql.of(ObservationStore.class, "delete-batch-observations.sql");

    private final JdbcClient jdbc;

    /** One area of a value array. */
    private record ValueRow(int fid, double value, int state) {}

    ObservationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Inserts all rows in one statement. */
    public void insert(long batch, List<NewObservation> rows) {
        jdbc.sql(INSERT)
                .param("batch", batch)
                .param("area", array("integer", rows, o -> o.key().areaId()))
                .param("indicator", array("text", rows, o -> o.key().indicatorId()))
                .param("year", array("integer", rows, o -> o.key().year()))
                .param("variant", array("integer", rows, NewObservation::variant))
                .param("value", array("numeric", rows, NewObservation::value))
                .param(
                        "absence",
                        array(
                                "text",
                                rows,
                                o -> o.absence() == null ? null : o.absence().name()))
                .param("status", array("text", rows, o -> o.status().name()))
                .param("numerator", array("numeric", rows, NewObservation::numerator))
                .param("denominator", array("numeric", rows, NewObservation::denominator))
                .param("source", array("text", rows, NewObservation::source))
                .param("row", array("integer", rows, NewObservation::row))
                .param("note", array("text", rows, NewObservation::note))
                .update();
        // Without fresh statistics the first readers of a newly filled table get plans made for an empty one.
        jdbc.sql(ANALYZE).update();
    }

    public List<ObservationRow> list(ObservationFilter filter) {
        return jdbc.sql(LIST)
                .params(filter.parameters())
                .query((row, _) -> ObservationRow.of(row))
                .list();
    }

    public int count(ObservationFilter filter) {
        return jdbc.sql(COUNT).params(filter.parameters()).query(Integer.class).single();
    }

    public List<ObservationRow> listLatest(String areaCode) {
        return jdbc.sql(LATEST)
                .param("code", areaCode)
                .query((row, _) -> ObservationRow.of(row))
                .list();
    }

    /** Every visible area of the level inside {@code filter.within}, with the figure of the filter's year where there is one. */
    public ValueArray listValues(ObservationFilter filter) {
        List<ValueRow> rows = jdbc.sql(VALUES)
                .params(filter.parameters())
                .query((row, _) -> new ValueRow(row.getInt(1), row.getDouble(2), row.getInt(3)))
                .list();
        int[] ids = new int[rows.size()];
        double[] values = new double[rows.size()];
        byte[] states = new byte[rows.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = rows.get(i).fid();
            values[i] = rows.get(i).value();
            states[i] = (byte) rows.get(i).state();
        }
        return new ValueArray(ids, values, states);
    }

    /** The figures of every year on a level inside an area, in no order. */
    public double[] listValuesOfAllYears(String indicator, AreaLevel level, AreaCode within) {
        return jdbc
                .sql(VALUES_OF_ALL_YEARS)
                .param("indicator", indicator)
                .param("level", level.number())
                .param("code", within.value())
                .param("prefix", Within.prefix(within))
                .query(Double.class)
                .list()
                .stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    /** How many estimates of families without electric light the published figures allow. */
    int insertUnlitFamilies(long batch) {
        return jdbc.sql(UNLIT_FAMILIES).param("batch", batch).update();
    }

    /** Publishers of the figures of one year, demonstration values left out. */
    public List<Source> listSources(ObservationFilter filter) {
        return jdbc.sql(SOURCES)
                .params(filter.parameters())
                .query((row, _) -> ObservationRow.source(row))
                .list();
    }

    /** Remarks of the published figures of two years, demonstration values left out. */
    public List<Remark> listRemarks(String indicator, AreaLevel level, AreaCode within, int earlier, int later) {
        return jdbc.sql(REMARKS)
                .param("indicator", indicator)
                .param("level", level.number())
                .param("code", within.value())
                .param("prefix", Within.prefix(within))
                .param("earlier", earlier)
                .param("later", later)
                .query((row, _) -> new Remark(row.getInt(1), row.getInt(2), row.getString(3)))
                .list();
    }

    /** Areas, indicators and years whose main series has a value. */
    Set<ObservationKey> listKeysWithValue() {
        return jdbc.sql(KEYS)
                .query((row, _) -> new ObservationKey(row.getInt(1), row.getString(2), row.getInt(3)))
                .set();
    }

    List<AreaEntry> listAreaEntries() {
        return jdbc.sql(AREAS)
                .query((row, _) -> new AreaEntry(
                        row.getInt("id"),
                        row.getInt("level"),
                        row.getString("name"),
                        row.getObject("parent_id", Integer.class),
                        row.getString("bps_code"),
                        row.getString("edition")))
                .list();
    }

    /** Names the content of all active files of figures but some: what comparisons and stated absences rest on. */
    String versionWithout(List<String> files) {
        return jdbc.sql(FILES_VERSION).param("files", files).query(String.class).single();
    }

    /** Removes the rows of a batch for good: only for generated demonstration values. */
    void deleteGenerated(long batch) {
        jdbc.sql(DELETE).param("batch", batch).update();
    }

    private static SqlArrayValue array(
            String type, List<NewObservation> rows, Function<NewObservation, ? extends @Nullable Object> cell) {
        List<Object> cells = new ArrayList<>(rows.size());
        rows.forEach(row -> cells.add(cell.apply(row)));
        return new SqlArrayValue(type, cells.toArray());
    }
}
