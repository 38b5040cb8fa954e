package id.lentera.areas;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.lentera.areas.internal.AreaStore;
import id.lentera.areas.internal.ShapeStore;
import id.lentera.areas.internal.SimplifiedShapes;
import id.lentera.platform.LocalizedText;
import id.lentera.platform.ProblemException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The areas as lines for maps inside documents, as fine as the paper shows. */
@Service
public class AreaShapeQueries {

    /** More areas than this are a blot on any paper, and reading them costs minutes. */
    static final int MOST_AREAS = 8_000;

    private static final long CACHED_POINTS = 4_000_000;

    private final AreaQueries areas;
    private final AreaStore versions;
    private final ShapeStore shapes;
    private final Cache<Key, AreaShapes> cache = Caffeine.newBuilder()
            .maximumWeight(CACHED_POINTS)
            .weigher((Key _, AreaShapes kept) -> SimplifiedShapes.points(kept))
            .build();

    AreaShapeQueries(AreaQueries areas, AreaStore versions, ShapeStore shapes) {
        this.areas = areas;
        this.versions = versions;
        this.shapes = shapes;
    }

    /** @param step tolerance as a power of two of the world's width, so that pictures of nearly the same scale share their lines */
    private record Key(String version, AreaLevel level, AreaCode within, int step) {}

    /**
     * The areas of a level within an area; too many of them are a 413.
     *
     * @param tolerance size of what cannot be seen, as a fraction of the world's width
     */
    public AreaShapes get(AreaLevel level, AreaCode within, double tolerance) {
        areas.get(within);
        int step = Math.clamp((int) Math.floor(Math.log(tolerance) / Math.log(2)), -24, -8);
        return Objects.requireNonNull(cache.get(new Key(versions.readVersion(), level, within, step), this::read));
    }

    /** Who made the boundaries and on what terms they may be shown. */
    public Optional<String> findCredit() {
        return shapes.findCredit();
    }

    /** Which edition of boundaries is in use. */
    public Optional<BoundaryEdition> findEdition() {
        return shapes.findEdition();
    }

    private AreaShapes read(Key key) {
        int count = shapes.count(key.level(), key.within());
        if (count > MOST_AREAS) {
            throw new ProblemException(
                    413,
                    "too-many-areas",
                    new LocalizedText(
                            "Peta vektor memuat paling banyak %d wilayah, yang diminta %d; pilih wilayah yang lebih kecil atau tingkat yang lebih tinggi."
                                    .formatted(MOST_AREAS, count),
                            "A vector map holds at most %d areas, this one has %d; choose a smaller area or a higher level."
                                    .formatted(MOST_AREAS, count)));
        }
        return SimplifiedShapes.of(shapes.list(key.level(), key.within()), key.level(), Math.scalb(1.0, key.step()));
    }
}
