package id.lentera.tiles.internal;

import id.lentera.platform.Sql;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Baked tilesets in the database. */
@Repository
public class TilesetTable {

    private static final String INSERT = sql("tileset_insert.sql");
    private static final String INSERT_TILE = sql("tile_insert.sql");
    private static final String SET_VERSION = sql("tileset_version.sql");
    private static final String DEACTIVATE = sql("tileset_deactivate.sql");
    private static final String ACTIVATE = sql("tileset_activate.sql");
    private static final String DELETE_OLD = sql("tileset_delete_old.sql");
    private static final String LIST_ACTIVE = sql("tileset_list_active.sql");
    private static final String FIND_VERSION = sql("tileset_find_version.sql");
    private static final String LIST_TILES = sql("tile_list.sql");
    private static final String FIND_TILE = sql("tile_find.sql");
    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    TilesetTable(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /** Adds an inactive tileset; its version is known when all tiles are. */
    public int insert(TilesetRow tileset) {
        return jdbc.sql(INSERT)
                .param("layer", tileset.layer())
                .param("version", tileset.version())
                .param("minZoom", tileset.minZoom())
                .param("maxZoom", tileset.maxZoom())
                .param("west", tileset.west())
                .param("south", tileset.south())
                .param("east", tileset.east())
                .param("north", tileset.north())
                .param("attribution", tileset.attribution())
                .param("createdAt", OffsetDateTime.now(clock))
                .query(Integer.class)
                .single();
    }

    public void insertTiles(int tileset, List<EncodedTile> tiles) {
        batches.batchUpdate(INSERT_TILE, tiles, BATCH, (statement, tile) -> {
            statement.setInt(1, tileset);
            statement.setInt(2, tile.address().z());
            statement.setInt(3, tile.address().x());
            statement.setInt(4, tile.address().y());
            statement.setBytes(5, tile.gz());
        });
    }

    public void setVersion(int tileset, String version) {
        jdbc.sql(SET_VERSION).param("id", tileset).param("version", version).update();
    }

    /** Makes tilesets the active ones of their layers; of each layer the one before is kept for maps that are still open. */
    public void activate(List<Integer> tilesets) {
        for (String statement : List.of(DEACTIVATE, ACTIVATE, DELETE_OLD)) {
            jdbc.sql(statement).param("ids", tilesets).update();
        }
    }

    public List<TilesetRow> listActive() {
        return jdbc.sql(LIST_ACTIVE).query(TilesetRow.class).list();
    }

    public Optional<TilesetRow> findVersion(String layer, String version) {
        return jdbc.sql(FIND_VERSION)
                .param("layer", layer)
                .param("version", version)
                .query(TilesetRow.class)
                .optional();
    }

    public void forEachTile(int tileset, Consumer<EncodedTile> consumer) {
        jdbc.sql(LIST_TILES).param("id", tileset).query(rows -> {
            TileAddress address = new TileAddress(rows.getInt("z"), rows.getInt("x"), rows.getInt("y"));
            consumer.accept(new EncodedTile(address, rows.getBytes("gz")));
        });
    }

    public Optional<byte[]> findTile(int tileset, TileAddress address) {
        return jdbc.sql(FIND_TILE)
                .param("id", tileset)
                .param("z", address.z())
                .param("x", address.x())
                .param("y", address.y())
                .query((row, _) -> row.getBytes("gz"))
                .optional();
    }

    private static String sql(String file) {
        return Sql.of(TilesetTable.class, file);
    }
}
