package id.lentera.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.areas.AreaIndex;
import id.lentera.explorer.ValueTable.Order;
import id.lentera.indicators.Indicator.Direction;
import id.lentera.indicators.ValueArray;
import org.junit.jupiter.api.Test;

class ValueTableTest {

    private static final AreaIndex INDEX = new AreaIndex(
            new int[] {3, 4, 7, 9, 12},
            new String[] {"53.01", "53.02", "53.03", "53.04", "53.05"},
            new String[] {"Kupang", "Timor Tengah Selatan", "Belu", "Alor", "Ende"},
            new String[] {"53", "53", "53", "53", "53"},
            new boolean[] {true, true, true, true, true});
    private static final ValueArray VALUES = new ValueArray(
            new int[] {3, 4, 7, 9, 12}, new double[] {80, 50, Double.NaN, 50, 90}, new byte[] {0, 0, 2, 0, 4});
    private static final double[] EDGES = {50, 60, 80, 90};

    @Test
    void where_high_is_good_the_lowest_needs_it_most_and_equals_share_a_rank() {
        ValueTable table = new ValueTable(INDEX, VALUES, null, Direction.HIGHER_IS_BETTER, EDGES);
        assertThat(table.page(Order.RANK, true, 0, 10))
                .extracting(ValueRow::name)
                .containsExactly("Alor", "Timor Tengah Selatan", "Kupang", "Belu", "Ende");
        assertThat(table.page(Order.RANK, true, 0, 10))
                .extracting(ValueRow::rank)
                .containsExactly(1, 1, 3, 0, 0);
        assertThat(table.ranked()).isEqualTo(3);
    }

    @Test
    void where_high_is_bad_the_highest_comes_first() {
        ValueTable table = new ValueTable(INDEX, VALUES, null, Direction.HIGHER_IS_WORSE, EDGES);
        assertThat(table.page(Order.RANK, true, 0, 1))
                .extracting(ValueRow::name)
                .containsExactly("Kupang");
    }

    @Test
    void an_absent_value_is_last_both_ways_and_a_demonstration_value_never_ranks() {
        ValueTable table = new ValueTable(INDEX, VALUES, null, Direction.HIGHER_IS_WORSE, EDGES);
        assertThat(table.page(Order.VALUE, true, 0, 10).getLast().name()).isEqualTo("Belu");
        assertThat(table.page(Order.VALUE, false, 0, 10).getLast().name()).isEqualTo("Belu");
        assertThat(table.find("53.05")).hasValueSatisfying(row -> {
            assertThat(row.demonstration()).isTrue();
            assertThat(row.rank()).isZero();
        });
    }

    @Test
    void a_polygon_without_an_area_of_the_register_comes_after_all_areas() {
        ValueArray values = new ValueArray(
                new int[] {3, 4, 7, 9, 12},
                new double[] {80, 50, Double.NaN, Double.NaN, 90},
                new byte[] {0, 0, ValueArray.NOT_COLLECTED, ValueArray.UNREGISTERED, ValueArray.DEMONSTRATION});
        ValueTable table = new ValueTable(INDEX, values, null, Direction.HIGHER_IS_BETTER, EDGES);
        assertThat(table.page(Order.RANK, true, 0, 10))
                .extracting(ValueRow::name)
                .containsExactly("Timor Tengah Selatan", "Kupang", "Belu", "Ende", "Alor");
    }

    @Test
    void a_lower_edge_belongs_to_its_class_and_the_last_class_is_closed() {
        ValueTable table = new ValueTable(INDEX, VALUES, null, Direction.HIGHER_IS_BETTER, EDGES);
        assertThat(table.page(Order.NAME, true, 0, 10))
                .extracting(ValueRow::name, ValueRow::classNumber)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Alor", 1),
                        org.assertj.core.groups.Tuple.tuple("Belu", 0),
                        org.assertj.core.groups.Tuple.tuple("Ende", 3),
                        org.assertj.core.groups.Tuple.tuple("Kupang", 3),
                        org.assertj.core.groups.Tuple.tuple("Timor Tengah Selatan", 1));
    }

    @Test
    void pages_follow_each_other_and_the_line_of_an_area_is_known() {
        ValueTable table = new ValueTable(INDEX, VALUES, null, Direction.HIGHER_IS_BETTER, EDGES);
        assertThat(table.page(Order.NAME, true, 2, 2))
                .extracting(ValueRow::name)
                .containsExactly("Ende", "Kupang");
        assertThat(table.line("53.01", Order.NAME, true)).contains(3);
        assertThat(table.line("99.99", Order.NAME, true)).isEmpty();
    }
}
