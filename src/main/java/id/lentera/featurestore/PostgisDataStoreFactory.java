package id.lentera.featurestore;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.util.Map;
import javax.sql.DataSource;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFactorySpi;

/**
 * Found by DataStoreFinder. The parameters are those of GeoTools' own PostGIS store, which is not on Maven Central; either
 * the address of a database or a "Data Source".
 */
public final class PostgisDataStoreFactory implements DataStoreFactorySpi {

    static final Param DBTYPE = new Param("dbtype", String.class, "postgis or postgis-lentera", true, "postgis");
    static final Param DATA_SOURCE = new Param("Data Source", DataSource.class, "A pool that the caller owns", false);
    static final Param HOST = new Param("host", String.class, "Host", false, "localhost");
    static final Param PORT = new Param("port", Integer.class, "Port", false, 5432);
    static final Param DATABASE = new Param("database", String.class, "Database", false);
    static final Param SCHEMA = new Param("schema", String.class, "Schema", false, "public");
    static final Param USER = new Param("user", String.class, "User", false);
    static final Param PASSWORD =
            new Param("passwd", String.class, "Password", false, null, Map.of("isPassword", true));
    static final Param NAMESPACE = new Param("namespace", String.class, "Namespace URI of the types", false);
    static final Param MAX_CONNECTIONS =
            new Param("max connections", Integer.class, "Size of the pool of this store", false, 10);
    static final Param FETCH_SIZE = new Param("fetch size", Integer.class, "Rows fetched at a time", false, 1000);
    static final Param EXPOSE_KEYS =
            new Param("Expose primary keys", Boolean.class, "Whether keys are attributes too", false, false);
    static final Param TIMEOUT =
            new Param("Statement timeout", Integer.class, "Seconds after which a statement is cancelled", false, 30);
    static final Param PREFIX =
            new Param("Table prefix", String.class, "Only tables and views whose names begin so", false, "");

    private static final Param[] PARAMETERS = {
        DBTYPE,
        HOST,
        PORT,
        DATABASE,
        SCHEMA,
        USER,
        PASSWORD,
        NAMESPACE,
        DATA_SOURCE,
        MAX_CONNECTIONS,
        FETCH_SIZE,
        EXPOSE_KEYS,
        TIMEOUT,
        PREFIX
    };

    @Override
    public DataStore createDataStore(Map<String, ?> parameters) throws IOException {
        DataSource given = (DataSource) DATA_SOURCE.lookUp(parameters);
        StoreSettings settings = new StoreSettings(
                text(SCHEMA, parameters),
                text(PREFIX, parameters),
                value(EXPOSE_KEYS, parameters, Boolean.class),
                value(FETCH_SIZE, parameters, Integer.class),
                value(TIMEOUT, parameters, Integer.class));
        HikariDataSource pool = given == null ? pool(parameters) : null;
        PostgisDataStore store = new PostgisDataStore(pool == null ? given : pool, pool, settings);
        store.setNamespaceURI((String) NAMESPACE.lookUp(parameters));
        store.setDataStoreFactory(this);
        return store;
    }

    private static HikariDataSource pool(Map<String, ?> parameters) throws IOException {
        HikariConfig config = new HikariConfig();
        config.setDataSourceClassName("org.postgresql.ds.PGSimpleDataSource");
        config.addDataSourceProperty("serverName", text(HOST, parameters));
        config.addDataSourceProperty("portNumber", value(PORT, parameters, Integer.class));
        config.addDataSourceProperty("databaseName", text(DATABASE, parameters));
        config.setUsername((String) USER.lookUp(parameters));
        config.setPassword((String) PASSWORD.lookUp(parameters));
        config.setMaximumPoolSize(value(MAX_CONNECTIONS, parameters, Integer.class));
        config.setMinimumIdle(0);
        config.setPoolName("featurestore");
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException e) {
            throw new IOException(
                    "No connection to " + text(DATABASE, parameters) + " on " + text(HOST, parameters), e);
        }
    }

    private static String text(Param param, Map<String, ?> parameters) throws IOException {
        return value(param, parameters, String.class);
    }

    private static <T> T value(Param param, Map<String, ?> parameters, Class<T> type) throws IOException {
        Object value = param.lookUp(parameters);
        if (value == null) {
            value = param.sample;
        }
        if (value == null) {
            throw new IOException("Parameter " + param.key + " is missing");
        }
        return type.cast(value);
    }

    @Override
    public boolean canProcess(Map<String, ?> parameters) {
        try {
            Object type = parameters.get(DBTYPE.key);
            boolean ours = "postgis".equals(type) || "postgis-lentera".equals(type);
            return ours
                    && (DATA_SOURCE.lookUp(parameters) != null
                            || DATABASE.lookUp(parameters) != null && USER.lookUp(parameters) != null);
        } catch (IOException _) {
            // a parameter of a wrong type is meant for another factory
            return false;
        }
    }

    @Override
    public DataStore createNewDataStore(Map<String, ?> parameters) {
        throw new UnsupportedOperationException("The store only reads");
    }

    @Override
    public String getDisplayName() {
        return "PostGIS (Lentera, read-only)";
    }

    @Override
    public String getDescription() {
        return "Tables and views of a PostGIS schema as features, with filters, sorting and pages decided in SQL";
    }

    @Override
    public Param[] getParametersInfo() {
        return PARAMETERS.clone();
    }

    @Override
    public boolean isAvailable() {
        return true;
    }
}
