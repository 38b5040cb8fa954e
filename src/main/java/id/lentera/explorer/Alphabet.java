package id.lentera.explorer;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The places of names in the Indonesian alphabet, found once: comparing tens of thousands of names letter by letter takes seconds. */
final class Alphabet {

    private final String[] names;
    private volatile int @Nullable [] places;

    Alphabet(String[] names) {
        this.names = names;
    }

    /** Place by position of the name, equal for equal names. */
    int[] places() {
        int[] known = places;
        if (known == null) {
            known = find();
            places = known;
        }
        return known;
    }

    private int[] find() {
        Collator collator = Collator.getInstance(Locale.of("id", "ID"));
        CollationKey[] keys =
                Arrays.stream(names).map(collator::getCollationKey).toArray(CollationKey[]::new);
        Integer[] order = IntStream.range(0, names.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparing(i -> keys[i]));
        int[] found = new int[names.length];
        for (int i = 1; i < order.length; i++) {
            boolean same = keys[order[i]].compareTo(keys[order[i - 1]]) == 0;
            found[order[i]] = same ? found[order[i - 1]] : i;
        }
        return found;
    }
}
