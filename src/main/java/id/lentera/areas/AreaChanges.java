package id.lentera.areas;

import java.util.List;

/**
 * How the list of codes changed within an area.
 *
 * @param villages of today's list
 */
public record AreaChanges(List<AreaChange> items, int villages) {

    public long count(AreaChange.Relation relation) {
        return items.stream().filter(change -> change.relation() == relation).count();
    }

    /** How many villages the list had before the first of the changes. */
    public long villagesBefore() {
        return villages - villages(AreaChange.Relation.SPLIT) + villages(AreaChange.Relation.MERGE);
    }

    private long villages(AreaChange.Relation relation) {
        return items.stream()
                .filter(change -> change.relation() == relation)
                .filter(change -> new AreaCode(change.nowCode()).level() == AreaLevel.VILLAGE)
                .count();
    }
}
