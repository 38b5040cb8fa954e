package id.lentera.convergence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.areas.AreaTree;
import id.lentera.convergence.CellState;
import id.lentera.convergence.Matrix;
import id.lentera.programs.DeliveryFacts;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatrixEngineTest {

    /** A province with two regencies; 53.01 has two districts of two villages, 53.02 one of two. */
    private static final String[] CODES = {
        "00",
        "53",
        "53.01",
        "53.01.01",
        "53.01.01.2001",
        "53.01.01.2002",
        "53.01.02",
        "53.01.02.2001",
        "53.01.02.2002",
        "53.02",
        "53.02.01",
        "53.02.01.2001",
        "53.02.01.2002"
    };

    private static final int NATION = 0;
    private static final int PROVINCE = 1;

    @Test
    void rows_and_columns_add_up_to_the_deliveries_whatever_the_level() {
        Random random = new Random(11);
        int[] villages = {4, 5, 7, 8, 11, 12};
        Facts facts = new Facts();
        for (int i = 0; i < 400; i++) {
            facts.add(i % 3, 2020 + i % 4, random.nextInt(50), random.nextInt(60), villages[random.nextInt(6)]);
        }
        DeliveryFacts all = facts.build();
        long[] reached = new long[3];
        for (int i = 0; i < all.size(); i++) {
            reached[all.programme()[i]] += all.reached()[i];
        }
        for (int level = 1; level <= 4; level++) {
            Matrix matrix = engine(all, false).compute(level, NATION, null);
            for (int p = 0; p < 3; p++) {
                assertThat(Arrays.stream(matrix.reached()[p]).sum()).isEqualTo(reached[p]);
            }
            assertThat(IntStream.range(0, matrix.areas())
                            .mapToLong(row -> IntStream.range(0, 3)
                                    .mapToLong(p -> matrix.reached()[p][row])
                                    .sum())
                            .sum())
                    .isEqualTo(Arrays.stream(reached).sum());
            assertThat(deliveries(matrix)).isEqualTo(400);
        }
    }

    @Test
    void a_joint_figure_is_in_no_cell_but_marks_each_and_counts_once() {
        DeliveryFacts facts =
                new Facts().add(0, 2016, 53, 50, 4, 5).add(0, 2016, 61, 61, 4).build();

        Matrix villages = engine(facts, false).compute(4, PROVINCE, null);
        assertThat(villages.reached()[0]).containsExactly(61, 0, 0, 0, 0, 0);
        assertThat(villages.rests()[0].jointReached()).isEqualTo(50);
        assertThat(villages.state(0, 0, 50)).as("part of its target is joint").isEqualTo(CellState.PRESENT);
        assertThat(villages.state(0, 1, 50)).isEqualTo(CellState.PRESENT);
        assertThat(villages.state(0, 2, 50)).isEqualTo(CellState.ABSENT);

        Matrix districts = engine(facts, false).compute(3, PROVINCE, null);
        assertThat(districts.reached()[0])
                .as("both villages lie in one district")
                .containsExactly(111, 0, 0);
    }

    @Test
    void a_figure_of_a_wider_area_holds_those_inside_and_is_never_split() {
        DeliveryFacts facts = new Facts()
                .add(0, 2018, 100, 90, 2)
                .add(0, 2018, 20, 20, 4)
                .add(0, 2019, 7, 7, 5)
                .add(0, 2018, 500, 400, 1)
                .build();

        Matrix regencies = engine(facts, false).compute(2, PROVINCE, null);
        assertThat(regencies.reached()[0]).containsExactly(97, 0);
        assertThat(regencies.rests()[0].contained()).isEqualTo(1);
        assertThat(regencies.rests()[0].notPlaced()).isEqualTo(1);

        Matrix villages = engine(facts, false).compute(4, PROVINCE, null);
        assertThat(Arrays.stream(villages.reached()[0]).sum()).isEqualTo(27);
        assertThat(villages.rests()[0].notPlaced()).isEqualTo(2);
    }

    @Test
    void a_later_standing_replaces_an_earlier_one_and_a_year_stands_alone() {
        DeliveryFacts facts =
                new Facts().add(0, 2023, 200, 110, 2).add(0, 2024, 200, 144, 2).build();

        Matrix standing = engine(facts, true).compute(2, PROVINCE, null);
        assertThat(standing.reached()[0]).containsExactly(144, 0);
        assertThat(standing.rests()[0].earlier()).isEqualTo(1);
        assertThat(engine(facts, true).compute(2, PROVINCE, 2023).reached()[0]).containsExactly(110, 0);
        assertThat(engine(facts, false).compute(2, PROVINCE, null).reached()[0]).containsExactly(254, 0);
    }

    @Test
    void states_flag_what_exceeds_its_target_and_never_call_unknown_good() {
        DeliveryFacts facts = new Facts()
                .add(0, 2024, 10, 11, 4)
                .add(0, 2024, 10, 5, 5)
                .add(0, 2024, 10, 4, 7)
                .add(0, 2024, 10, 0, 8)
                .add(0, 2024, -1, 9, 11)
                .add(0, 2024, 10, -1, 12)
                .build();

        Matrix matrix = engine(facts, false).compute(4, PROVINCE, null);

        assertThat(IntStream.range(0, 6).mapToObj(row -> matrix.state(0, row, 50)))
                .containsExactly(
                        CellState.ABOVE_TARGET,
                        CellState.MET,
                        CellState.BELOW_THRESHOLD,
                        CellState.PLANNED,
                        CellState.PRESENT,
                        CellState.PLANNED);
    }

    private static int deliveries(Matrix matrix) {
        return Arrays.stream(matrix.deliveries()).flatMapToInt(Arrays::stream).sum();
    }

    private static MatrixEngine engine(DeliveryFacts facts, boolean stock) {
        boolean[] stocks = new boolean[facts.programmes().size()];
        Arrays.fill(stocks, stock);
        return new MatrixEngine(tree(), facts, stocks);
    }

    private static AreaTree tree() {
        int n = CODES.length;
        List<String> codes = List.of(CODES);
        AreaTree tree = new AreaTree(
                IntStream.range(0, n).map(i -> i + 1).toArray(),
                IntStream.range(0, n).map(i -> i + 1).toArray(),
                new byte[n],
                new int[n],
                new boolean[n],
                CODES,
                CODES);
        for (int i = 0; i < n; i++) {
            tree.levels()[i] = (byte) (i == 0 ? 0 : CODES[i].split("\\.").length);
            int dot = CODES[i].lastIndexOf('.');
            tree.parents()[i] = i == 0 ? -1 : dot < 0 ? 0 : codes.indexOf(CODES[i].substring(0, dot));
            tree.registered()[i] = true;
        }
        return tree;
    }

    /** Deliveries by places of the tree above; negative is unknown. */
    private static final class Facts {

        private final java.util.ArrayList<long[]> rows = new java.util.ArrayList<>();
        private final java.util.ArrayList<int[]> places = new java.util.ArrayList<>();

        Facts add(int programme, int year, long target, long reached, int... at) {
            rows.add(new long[] {programme, year, target, reached});
            places.add(at);
            return this;
        }

        DeliveryFacts build() {
            int n = rows.size();
            int[] start = new int[n + 1];
            for (int i = 0; i < n; i++) {
                start[i + 1] = start[i] + places.get(i).length;
            }
            return new DeliveryFacts(
                    List.of("a", "b", "c"),
                    rows.stream().mapToInt(r -> (int) r[0]).toArray(),
                    rows.stream().mapToInt(r -> (int) r[1]).toArray(),
                    start,
                    places.stream().flatMapToInt(Arrays::stream).map(i -> i + 1).toArray(),
                    rows.stream().mapToLong(r -> r[2]).toArray(),
                    rows.stream().mapToLong(r -> r[3]).toArray(),
                    new long[n],
                    new long[n],
                    new boolean[n]);
        }
    }
}
