package id.lentera.recertification;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The households of one kabupaten that entered in one year.
 *
 * @param version of the reading; a change names it, and is refused when the cohort was changed since
 * @param moves   in the order in which they were recorded
 */
public record Cohort(long id, String code, String name, int year, long households, int version, List<Move> moves) {

    /** A number of households that went from one state to another. */
    public record Move(RecertState from, RecertState to, long households) {}

    /** How many stand in each state now. */
    public Map<RecertState, Long> standing() {
        Map<RecertState, Long> standing = new EnumMap<>(RecertState.class);
        for (RecertState state : RecertState.values()) {
            standing.put(state, 0L);
        }
        standing.put(RecertState.BELUM_DISURVEI, households);
        moves.forEach(move -> {
            standing.merge(move.from(), -move.households(), Long::sum);
            standing.merge(move.to(), move.households(), Long::sum);
        });
        return standing;
    }

    /** How many ever came to a state. */
    public long reached(RecertState state) {
        return moves.stream()
                .filter(move -> move.to() == state)
                .mapToLong(Move::households)
                .sum();
    }
}
