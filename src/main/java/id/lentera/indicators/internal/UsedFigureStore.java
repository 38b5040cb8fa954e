package id.lentera.indicators.internal;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.indicators.Absence;
import id.lentera.indicators.ObservationStatus;
import id.lentera.indicators.UsedFigure;
import id.lentera.platform.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads figures with their batches. */
@Repository
public class UsedFigureStore {

    private static final String LIST = Sql.of(UsedFigureStore.class, "list-used-figures.sql");

    private final JdbcClient jdbc;

    UsedFigureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<UsedFigure> list(String indicator, int year, AreaLevel level, AreaCode within) {
        return jdbc.sql(LIST)
                .param("indicator", indicator)
                .param("year", year)
                .param("level", level.number())
                .param("prefix", Within.prefix(within))
                .query((row, _) -> figure(row))
                .list();
    }

    private static UsedFigure figure(ResultSet row) throws SQLException {
        String absence = row.getString("absence");
        return new UsedFigure(
                row.getString("code"),
                row.getBigDecimal("value"),
                absence == null ? null : Absence.valueOf(absence),
                ObservationStatus.valueOf(row.getString("status")),
                row.getString("source_id"),
                row.getLong("batch_id"));
    }
}
