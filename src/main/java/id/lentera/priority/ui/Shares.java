package id.lentera.priority.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Weights in percent that always sum to 100, to one decimal: what one gets, the unlocked others give in proportion. */
final class Shares {

    static final BigDecimal ALL = BigDecimal.valueOf(100);

    private static final int DECIMALS = 1;

    private Shares() {}

    /** A weight with whether it may move by itself. */
    record Share(BigDecimal percent, boolean locked) {}

    /** Sets one share as far as the locked ones leave room; without an unlocked other it takes all the room there is. */
    static List<BigDecimal> set(List<Share> shares, int index, BigDecimal wanted) {
        BigDecimal locked = BigDecimal.ZERO;
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            if (i != index && shares.get(i).locked()) {
                locked = locked.add(shares.get(i).percent());
            } else if (i != index) {
                others.add(i);
            }
        }
        BigDecimal room = ALL.subtract(locked).max(BigDecimal.ZERO);
        BigDecimal own = others.isEmpty()
                ? room
                : wanted.max(BigDecimal.ZERO).min(room).setScale(DECIMALS, RoundingMode.HALF_UP);
        List<BigDecimal> result =
                new ArrayList<>(shares.stream().map(Share::percent).toList());
        result.set(index, own);
        divide(result, others, room.subtract(own));
        return result.stream().map(Shares::plain).toList();
    }

    /** Fits shares to 100, for example after one was removed; the locked ones keep theirs while they can. */
    static List<BigDecimal> fit(List<Share> shares) {
        List<Integer> movable = new ArrayList<>();
        BigDecimal locked = BigDecimal.ZERO;
        for (int i = 0; i < shares.size(); i++) {
            if (shares.get(i).locked()) {
                locked = locked.add(shares.get(i).percent());
            } else {
                movable.add(i);
            }
        }
        List<BigDecimal> result =
                new ArrayList<>(shares.stream().map(Share::percent).toList());
        BigDecimal room = ALL.subtract(locked);
        if (movable.isEmpty() || room.signum() < 0) {
            for (int i = 0; i < shares.size(); i++) {
                movable.add(i);
            }
            movable = movable.stream().distinct().toList();
            room = ALL;
        }
        divide(result, movable, room);
        return result.stream().map(Shares::plain).toList();
    }

    /** In proportion to what they have, evenly where they have nothing; rounding ends at the last one. */
    private static void divide(List<BigDecimal> percents, List<Integer> among, BigDecimal amount) {
        BigDecimal sum = among.stream().map(percents::get).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal left = amount;
        for (int k = 0; k < among.size(); k++) {
            int index = among.get(k);
            boolean last = k == among.size() - 1;
            BigDecimal part = sum.signum() == 0
                    ? amount.divide(BigDecimal.valueOf(among.size()), DECIMALS, RoundingMode.HALF_UP)
                    : amount.multiply(percents.get(index)).divide(sum, DECIMALS, RoundingMode.HALF_UP);
            BigDecimal given = last ? left : part.min(left);
            percents.set(index, given);
            left = left.subtract(given);
        }
    }

    private static BigDecimal plain(BigDecimal percent) {
        BigDecimal stripped = percent.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
