package id.lentera.convergence.internal;

import id.lentera.areas.AreaCode;
import id.lentera.convergence.AreaClass;
import id.lentera.convergence.CellState;
import id.lentera.convergence.Column;
import id.lentera.convergence.Convergence;
import id.lentera.convergence.GapArea;
import id.lentera.convergence.GapQuestion;
import id.lentera.convergence.Matrix;
import id.lentera.platform.ProblemException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the areas behind a cell, those with the largest gap first. */
public final class Gaps {

    private static final Comparator<GapArea> LARGEST_FIRST =
            Comparator.comparing(GapArea::gap, Comparator.nullsLast(Comparator.reverseOrder()));

    private Gaps() {}

    public static List<GapArea> list(Convergence found, GapQuestion asked) {
        Column lacks = column(found, asked.lacks());
        Column has = column(found, asked.has());
        AreaClass wanted = areaClass(asked.areaClass());
        String inside = isBlank(asked.inside()) ? "" : new AreaCode(asked.inside()).value();
        boolean priority = "true".equals(asked.priority());
        List<GapArea> areas = new ArrayList<>();
        for (int row = 0; row < found.matrix().areas(); row++) {
            boolean listed = !priority || found.priority() != null && found.priority()[row];
            if (listed
                    && (wanted == null || found.classes()[row] == wanted)
                    && (has == null || found.state(has, row).present())
                    && inside(found.code(row), inside)) {
                add(areas, found, lacks, row);
            }
        }
        areas.sort(LARGEST_FIRST);
        return areas;
    }

    private static void add(List<GapArea> areas, Convergence found, @Nullable Column lacks, int row) {
        if (lacks == null) {
            areas.add(new GapArea(row, null, null));
            return;
        }
        CellState state = found.state(lacks, row);
        if (!state.met()) {
            Matrix matrix = found.matrix();
            Long gap = matrix.comparable(lacks.index(), row)
                    ? matrix.target()[lacks.index()][row] - matrix.reached()[lacks.index()][row]
                    : null;
            areas.add(new GapArea(row, state, gap));
        }
    }

    private static boolean inside(String code, String area) {
        return area.isEmpty()
                || area.equals(AreaCode.INDONESIA.value())
                || code.equals(area)
                || code.startsWith(area + ".");
    }

    private static @Nullable Column column(Convergence found, @Nullable String programme) {
        if (isBlank(programme)) {
            return null;
        }
        return found.columns().stream()
                .filter(c -> c.programme().id().equals(programme))
                .findFirst()
                .orElseThrow(() -> {
                    String known = found.columns().stream()
                            .map(c -> c.programme().id())
                            .collect(Collectors.joining(", "));
                    return ProblemException.notFound(
                            "unknown-programme",
                            "Program %.80s tidak ada pada matriks ini. Yang ada: %s.".formatted(programme, known),
                            "Programme %.80s is not in this matrix. There are: %s.".formatted(programme, known));
                });
    }

    private static @Nullable AreaClass areaClass(@Nullable String word) {
        if (isBlank(word)) {
            return null;
        }
        return Arrays.stream(AreaClass.values())
                .filter(c -> c.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> {
                    String known = Arrays.toString(AreaClass.values());
                    return ProblemException.badRequest(
                            "unknown-class",
                            "Kelas wilayah harus salah satu dari " + known + ".",
                            "The class of areas must be one of " + known + ".");
                });
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
