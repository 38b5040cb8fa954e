package id.lentera.featurestore;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFinder;
import org.geotools.api.data.SimpleFeatureSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The application's own database as a GeoTools store, found through DataStoreFinder. Feature types are the views whose names
 * begin with {@code fs_}: what else lies in the database (users, batches) can't be asked for. Features are read on a
 * connection of their own and don't see what an open transaction of the caller has written.
 */
@Service
public class FeatureStores {

    /** Areas with the polygon of the active boundary set. */
    public static final String AREA = "fs_area";

    /** Current observations with the polygon of their area. */
    public static final String OBSERVATION = "fs_observation";

    private static final int VIEW_SECONDS = 5;
    private static final int FETCHED = 5000;

    private final DataSource dataSource;
    private @Nullable DataStore store;

    FeatureStores(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The store; shared, closed with the application. Opened at first use, when the schema is migrated. */
    public synchronized DataStore dataStore() {
        if (store == null) {
            store = open();
        }
        return store;
    }

    /** One feature type, for example {@link #AREA}. */
    public SimpleFeatureSource source(String typeName) {
        try {
            return dataStore().getFeatureSource(typeName);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a statement as features; it is cancelled after {@value #VIEW_SECONDS} seconds. */
    public SimpleFeatureSource source(SqlView view) {
        try {
            StoreSettings settings = new StoreSettings("", "", true, FETCHED, VIEW_SECONDS);
            return PostgisDataStore.of(view.relation(), dataSource, settings).getFeatureSource(view.name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DataStore open() {
        try {
            DataStore found = DataStoreFinder.getDataStore(Map.of(
                    PostgisDataStoreFactory.DBTYPE.key,
                    "postgis",
                    PostgisDataStoreFactory.DATA_SOURCE.key,
                    dataSource,
                    PostgisDataStoreFactory.SCHEMA.key,
                    schema(),
                    PostgisDataStoreFactory.EXPOSE_KEYS.key,
                    true,
                    PostgisDataStoreFactory.PREFIX.key,
                    "fs_"));
            if (found == null) {
                throw new IllegalStateException("GeoTools found no store for PostGIS");
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String schema() throws IOException {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getSchema();
        } catch (SQLException e) {
            throw new IOException("No connection to the database", e);
        }
    }

    @PreDestroy
    synchronized void close() {
        if (store != null) {
            store.dispose();
        }
    }
}
