package id.lentera.areas.internal;

import id.lentera.areas.AreaLevel;
import id.lentera.platform.LocalizedText;
import id.lentera.tiles.TileLayer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tile layers of the four levels. The source has coordinates of about 11 m, so zoom 11 is the last that adds detail. */
@Configuration
class AreaTileLayers {

    private static final int MAX_ZOOM = 11;

    @Bean
    TileLayer provinceTiles() {
        return of(AreaLevel.PROVINCE);
    }

    @Bean
    TileLayer regencyTiles() {
        return of(AreaLevel.REGENCY);
    }

    @Bean
    TileLayer districtTiles() {
        return of(AreaLevel.DISTRICT);
    }

    @Bean
    TileLayer villageTiles() {
        return of(AreaLevel.VILLAGE);
    }

    static TileLayer of(AreaLevel level) {
        return switch (level) {
            case NATION -> throw new IllegalArgumentException("The nation has no tile layer");
            case PROVINCE -> layer(level, "provinsi", 2, 2, false);
            case REGENCY -> layer(level, "kabupaten/kota", 2, 4, false);
            case DISTRICT -> layer(level, "kecamatan", 2, 6, false);
            case VILLAGE -> layer(level, "desa/kelurahan", 2, 8, true);
        };
    }

    private static TileLayer layer(AreaLevel level, String word, int minZoom, int labelMinZoom, boolean dense) {
        LocalizedText title = new LocalizedText("ubin peta " + word, "map tiles of level " + level.slug());
        return new TileLayer(level.slug(), title, minZoom, MAX_ZOOM, labelMinZoom, dense);
    }
}
