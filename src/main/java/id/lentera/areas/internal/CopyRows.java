package id.lentera.areas.internal;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;

/** Sends many rows to PostgreSQL through COPY, within the transaction of the calling thread. */
final class CopyRows implements AutoCloseable {

    private static final SQLExceptionTranslator TRANSLATOR = new SQLStateSQLExceptionTranslator();
    private static final int CHUNK = 1 << 20;

    private final DataSource dataSource;
    private final Connection connection;
    private final CopyIn copy;
    private final StringBuilder chunk = new StringBuilder(CHUNK + 4096);

    /** @param sql a {@code COPY ... FROM STDIN} statement in text format */
    CopyRows(DataSource dataSource, String sql) {
        this.dataSource = dataSource;
        this.connection = DataSourceUtils.getConnection(dataSource);
        try {
            this.copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
        } catch (SQLException e) {
            DataSourceUtils.releaseConnection(connection, dataSource);
            throw failure(sql, e);
        }
    }

    void add(@Nullable Object... fields) {
        for (int i = 0; i < fields.length; i++) {
            if (i > 0) {
                chunk.append('\t');
            }
            Object field = fields[i];
            if (field == null) {
                chunk.append("\\N");
            } else {
                escape(field.toString());
            }
        }
        chunk.append('\n');
        if (chunk.length() > CHUNK) {
            send();
        }
    }

    /** Ends the COPY; without this call closing discards it. */
    void finish() {
        send();
        try {
            copy.endCopy();
        } catch (SQLException e) {
            throw failure("end of COPY", e);
        }
    }

    @Override
    public void close() {
        try {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        } catch (SQLException e) {
            throw failure("cancel of COPY", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> chunk.append("\\\\");
                case '\t' -> chunk.append("\\t");
                case '\n' -> chunk.append("\\n");
                case '\r' -> chunk.append("\\r");
                default -> chunk.append(c);
            }
        }
    }

    private void send() {
        try {
            byte[] bytes = chunk.toString().getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException e) {
            throw failure("COPY", e);
        }
        chunk.setLength(0);
    }

    private static RuntimeException failure(String what, SQLException cause) {
        RuntimeException translated = TRANSLATOR.translate("copy", what, cause);
        return translated != null ? translated : new IllegalStateException(what, cause);
    }
}
