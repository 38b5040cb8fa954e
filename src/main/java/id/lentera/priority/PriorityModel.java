package id.lentera.priority;

import id.lentera.platform.LocalizedText;
import java.util.List;

/**
 * A named recipe from {@code gis-data/priority/models.json}.
 *
 * @param caveats what a reader must know before using the list
 */
public record PriorityModel(
        String id, LocalizedText name, LocalizedText description, Recipe recipe, List<LocalizedText> caveats) {}
