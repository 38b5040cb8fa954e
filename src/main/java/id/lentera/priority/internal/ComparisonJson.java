package id.lentera.priority.internal;

import id.lentera.priority.mcda.PairwiseComparison;
import tools.jackson.databind.JsonNode;

/** Reads judgements in pairs from JSON: {@code judgements}, a square of numbers from 1/9 to 9. */
final class ComparisonJson {

    private static final String PROBLEM = "bad-comparison";

    private ComparisonJson() {}

    static PairwiseComparison read(JsonNode json) {
        JsonMembers members = new JsonMembers(PROBLEM, json);
        JsonNode rows = json.get("judgements");
        if (rows == null || !rows.isArray() || rows.isEmpty() || rows.size() > PairwiseComparison.MAX) {
            throw members.bad(
                    "Anggota judgements harus matriks 1 sampai %d baris.".formatted(PairwiseComparison.MAX),
                    "Member judgements must be a matrix of 1 to %d rows.".formatted(PairwiseComparison.MAX));
        }
        double[][] judgements = rows.valueStream()
                .map(row -> row.valueStream()
                        .mapToDouble(j -> j.doubleValue(Double.NaN))
                        .toArray())
                .toArray(double[][]::new);
        try {
            return new PairwiseComparison(judgements);
        } catch (IllegalArgumentException _) {
            throw members.bad(
                    "Matriks harus persegi, bernilai 1/9 sampai 9, diagonal 1, dan berkebalikan (a dan 1/a).",
                    "The matrix must be square, from 1/9 to 9, with ones on its diagonal, and reciprocal (a and 1/a).");
        }
    }
}
