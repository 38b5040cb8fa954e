package id.lentera.featurestore;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.geotools.api.feature.type.Name;
import org.geotools.data.store.ContentDataStore;
import org.geotools.data.store.ContentEntry;
import org.geotools.data.store.ContentFeatureSource;
import org.jspecify.annotations.Nullable;

/** Read-only feature types over the tables and views of one schema. */
final class PostgisDataStore extends ContentDataStore {

    private final DataSource dataSource;
    private final @Nullable HikariDataSource ownPool;
    private final StoreSettings settings;
    private final Map<String, Relation> relations = new ConcurrentHashMap<>();
    private @Nullable Relation only;

    /** @param ownPool closed with the store; null where {@code dataSource} belongs to someone else */
    PostgisDataStore(DataSource dataSource, @Nullable HikariDataSource ownPool, StoreSettings settings) {
        this.dataSource = dataSource;
        this.ownPool = ownPool;
        this.settings = settings;
    }

    StoreSettings settings() {
        return settings;
    }

    /** A store of one feature type, the rows of a statement. */
    static PostgisDataStore of(Relation relation, DataSource dataSource, StoreSettings settings) {
        PostgisDataStore store = new PostgisDataStore(dataSource, null, settings);
        store.relations.put(relation.name(), relation);
        store.only = relation;
        return store;
    }

    /** The connection is read-only and outside auto-commit, without which rows would not be streamed. */
    Connection connect() throws IOException {
        try {
            Connection connection = dataSource.getConnection();
            try {
                connection.setReadOnly(true);
                connection.setAutoCommit(false);
                return connection;
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new IOException("No connection to the database", e);
        }
    }

    /** Ends the transaction and gives the connection back as it was. */
    static void release(Connection connection) throws SQLException {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.setReadOnly(false);
        }
    }

    /** A table or view, read from the catalogue once. */
    Relation relation(String name) throws IOException {
        Relation known = relations.get(name);
        if (known != null) {
            return known;
        }
        Relation read = ask(connection -> Catalogue.read(connection, settings.schema(), name));
        relations.put(name, read);
        return read;
    }

    @Override
    protected List<Name> createTypeNames() throws IOException {
        if (only != null) {
            return List.of(name(only.name()));
        }
        return ask(connection -> Catalogue.names(connection, settings.schema(), settings.prefix())).stream()
                .map(this::name)
                .toList();
    }

    @Override
    protected ContentFeatureSource createFeatureSource(ContentEntry entry) {
        return new PostgisFeatureSource(entry, null);
    }

    @Override
    public void dispose() {
        super.dispose();
        if (ownPool != null) {
            ownPool.close();
        }
    }

    /** A short question to the database. */
    @FunctionalInterface
    interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    <T> T ask(Question<T> question) throws IOException {
        Connection connection = connect();
        try {
            try {
                return question.ask(connection);
            } finally {
                release(connection);
            }
        } catch (SQLException e) {
            throw new IOException("The database did not answer: " + e.getMessage(), e);
        }
    }
}
