package id.lentera.priority;

import id.lentera.areas.AreaCode;
import id.lentera.platform.ProblemException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Computes priority lists from named or own recipes; nothing is stored. */
@Service
public class PriorityQueries {

    /** As many regencies as there are. */
    public static final int MAX_TOP = 514;

    /** The named recipes in the order of their file. */
    public List<PriorityModel> listModels() {
        return List.of();
    }

    public Optional<PriorityModel> findModel(String id) {
        return listModels().stream().filter(m -> m.id().equals(id)).findFirst();
    }

    /** The named recipe, or a 404 that names the ones there are. */
    public PriorityModel getModel(String id) {
        return findModel(id).orElseThrow(() -> ProblemException.notFound("unknown-model", id, id));
    }

    /**
     * Applies a named recipe.
     *
     * @param year null for the year of the recipe
     * @param top  1..{@value #MAX_TOP}
     */
    public Priorities rank(String model, AreaCode within, @Nullable Integer year, int top) {
        throw new UnsupportedOperationException("Not available");
    }

    /** Applies a recipe of the reader's own. */
    public Priorities rank(Recipe recipe, AreaCode within, int top) {
        throw new UnsupportedOperationException("Not available");
    }
}
