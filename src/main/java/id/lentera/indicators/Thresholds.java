package id.lentera.indicators;

import id.lentera.platform.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Class edges that a policy or a standard names.
 *
 * @param edges  ascending, one more than labels
 * @param labels a word for each class
 * @param source id of the source that names them
 */
public record Thresholds(List<Double> edges, List<LocalizedText> labels, String source) {

    /** Reads lists divided by semicolons; empty where there are none, where they don't fit each other or don't ascend. */
    public static Optional<Thresholds> parse(
            @Nullable String edges, @Nullable String id, @Nullable String en, @Nullable String source) {
        if (edges == null || id == null || en == null || source == null || !edges.matches("[0-9.;-]+")) {
            return Optional.empty();
        }
        double[] numbers =
                Arrays.stream(edges.split(";")).mapToDouble(Double::parseDouble).toArray();
        String[] indonesian = id.split(";");
        String[] english = en.split(";");
        boolean fits = indonesian.length == numbers.length - 1
                && english.length == indonesian.length
                && IntStream.range(1, numbers.length).allMatch(i -> numbers[i] > numbers[i - 1]);
        return fits
                ? Optional.of(new Thresholds(
                        Arrays.stream(numbers).boxed().toList(),
                        IntStream.range(0, english.length)
                                .mapToObj(i -> new LocalizedText(indonesian[i], english[i]))
                                .toList(),
                        source))
                : Optional.empty();
    }
}
