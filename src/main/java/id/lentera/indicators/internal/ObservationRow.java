package id.lentera.indicators.internal;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.indicators.Absence;
import id.lentera.indicators.Observation;
import id.lentera.indicators.ObservationStatus;
import id.lentera.provenance.Source;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** An observation with what lists show beside it. */
public record ObservationRow(
        Observation observation, @Nullable String bpsCode, AreaLevel level) {

    static ObservationRow of(ResultSet row) throws SQLException {
        String absence = row.getString("absence");
        Observation observation = new Observation(
                new AreaCode(row.getString("area_code")),
                row.getString("area_name"),
                row.getString("indicator_id"),
                row.getInt("year"),
                row.getInt("variant"),
                row.getBigDecimal("value"),
                absence == null ? null : Absence.valueOf(absence),
                ObservationStatus.valueOf(row.getString("status")),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                source(row),
                row.getString("note"));
        return new ObservationRow(observation, row.getString("bps_code"), AreaLevel.of(row.getInt("level")));
    }

    static Source source(ResultSet row) throws SQLException {
        return new Source(
                row.getString("source_id"),
                row.getString("source_publisher"),
                row.getString("source_title"),
                row.getObject("source_year", Integer.class),
                row.getString("source_url"),
                row.getString("source_licence"),
                row.getString("source_note"));
    }
}
