package id.lentera.priority;

import id.lentera.areas.AreaCode;
import id.lentera.platform.LocalizedText;
import java.util.List;

/**
 * A named recipe from {@code gis-data/priority/models.json}.
 *
 * @param within  the area it was made for
 * @param top     how many areas it was made to choose
 * @param caveats what a reader must know before using the list, for the year of the recipe
 * @param sources ids of the sources behind the recipe
 */
public record PriorityModel(
        String id,
        LocalizedText name,
        LocalizedText description,
        Recipe recipe,
        AreaCode within,
        int top,
        List<LocalizedText> caveats,
        List<String> sources) {}
