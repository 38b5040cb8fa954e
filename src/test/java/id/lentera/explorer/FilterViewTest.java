package id.lentera.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.lentera.LoadedData;
import id.lentera.Pages;
import id.lentera.explorer.ValueTable.Order;
import id.lentera.mapview.LenteraMap;
import id.lentera.mapview.PairScatter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@LoadedData
class FilterViewTest extends SpringBrowserlessTest {

    private static final String POVERTY = "?indicator=poverty_rate&year=2021&level=regency&within=53";

    @Test
    void a_filter_in_the_address_narrows_table_map_and_legend_and_says_so() {
        Pages.open("?filter=nilai%20%3C%2050");

        assertThat(rows()).extracting(ValueRow::name).containsExactly("Manggarai Timur", "Timor Tengah Selatan");
        assertThat(rows().getFirst().rank()).isEqualTo(1);
        assertThat(passing().cardinality()).isEqualTo(2);
        assertThat(textOf(FilterBar.class)).contains("Nilai pada peta: < 50%", "2 dari 22 wilayah");
        assertThat(textOf(AreaTable.class)).contains("2 dari 22 wilayah");
        assertThat(textOf(LegendPanel.class)).contains("2 dari ", "0 dari ");
        assertThat(histogram("bars")
                        .valueStream()
                        .mapToInt(b -> b.get("passing").asInt())
                        .sum())
                .isEqualTo(2);
        assertThat(histogram("bars")
                        .valueStream()
                        .mapToInt(b -> b.get("count").asInt())
                        .sum())
                .isEqualTo(22);
    }

    @Test
    void points_of_two_indicators_are_pale_where_the_map_is_veiled() {
        Pages.open("?level=regency&within=53&compare=pair&with=poverty_rate&filter=nilai%20%3C%2050");

        assertThat(passing().cardinality()).isEqualTo(2);
        assertThat($view(PairScatter.class).single().getElement().getProperty("passing"))
                .isEqualTo(map().getElement().getProperty("passing"));
    }

    @Test
    void without_a_filter_nothing_is_veiled() {
        navigate(ExplorerView.class);

        assertThat(map().getElement().getProperty("passing")).isEmpty();
        assertThat(rows()).hasSize(22);
    }

    @Test
    void each_condition_goes_by_itself_and_all_go_together() {
        Pages.open(POVERTY + "&filter=nilai%20%3E%2020%20AND%20nama%20ILIKE%20'%25timor%25'");
        assertThat(chips()).hasSize(2);

        test(chips().getFirst()).click();
        assertThat(address()).contains("filter=nama ILIKE '%timor%'");

        Pages.open(POVERTY + "&filter=nilai%20%3E%2020%20AND%20nama%20ILIKE%20'%25timor%25'");
        test($view(Button.class).withText("Hapus semua").single()).click();
        assertThat(address()).doesNotContain("filter=");
    }

    @Test
    void a_class_of_the_legend_is_pressed_and_pressed_again() {
        Pages.open(POVERTY);
        int expected =
                rows().stream().filter(row -> row.classNumber() == 5).toList().size();

        test(classes().getLast()).click();
        assertThat(rows()).hasSize(expected).allMatch(row -> row.classNumber() == 5);
        assertThat(classes().getLast().getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");

        test(classes().getFirst()).click();
        assertThat(rows()).allMatch(row -> row.classNumber() == 5 || row.classNumber() == 1);
        assertThat(rows()).anyMatch(row -> row.classNumber() == 1);

        test(classes().getLast()).click();
        test(classes().getFirst()).click();
        assertThat(address()).doesNotContain("filter=");
    }

    @Test
    void columns_of_the_table_take_the_short_grammar() {
        Pages.open(POVERTY);
        assertThat(column(Order.VALUE).getAriaLabel()).contains("Saring kolom Nilai");

        column(Order.VALUE).setValue(">20&<25; >30");
        assertThat(rows()).isNotEmpty().allMatch(row -> row.value() > 20 && row.value() < 25 || row.value() > 30);

        column(Order.NAME).setValue("sumba");
        assertThat(rows()).isNotEmpty().allMatch(row -> row.name().contains("Sumba"));
        assertThat(column(Order.VALUE).getValue()).isEqualTo(">20&<25; >30");

        column(Order.VALUE).setValue("banyak");
        assertThat(column(Order.VALUE).isInvalid()).isTrue();
        assertThat(column(Order.VALUE).getErrorMessage()).contains("\"banyak\" tidak dapat dibaca");
    }

    @Test
    void ticked_areas_become_the_only_ones() {
        Pages.open(POVERTY);
        Grid<ValueRow> grid = grid();
        for (int line : List.of(1, 3)) {
            test(grid).invokeLitRendererFunction(line, 0, "tick");
        }
        List<String> names = List.of(rows().get(1).name(), rows().get(3).name());

        test($view(Button.class).withText("Hanya yang ini (2)").single()).click();

        assertThat(rows()).extracting(ValueRow::name).containsExactlyElementsOf(names);
        assertThat(address()).contains("filter=kode IN (");
    }

    @Test
    void a_wrong_filter_shows_where_and_why_and_veils_nothing() {
        Pages.open("?filter=nilai%20%3E%2050%20AND%20povrty_rate%20%3E%205");

        assertThat(textOf(FilterBar.class))
                .contains("Saringan tidak dijalankan", "Atribut \"povrty_rate\" di karakter 16", "\"poverty_rate\"");
        assertThat($(Pre.class, $view(FilterBar.class).single()).single().getText())
                .isEqualTo("nilai > 50 AND povrty_rate > 5\n               ^");
        assertThat(map().getElement().getProperty("passing")).isEmpty();
        assertThat(rows()).hasSize(22);
    }

    @Test
    void the_form_shows_conditions_as_lines_and_the_rest_as_an_expression() {
        Pages.open(POVERTY + "&filter=nilai%20BETWEEN%2020%20AND%2030%20AND%20luas_km2%20%3C%3E%205");
        test($view(Button.class).withText("Saring").single()).click();

        assertThat($(FilterRow.class).all()).hasSize(1);
        assertThat($(TextField.class, $(FilterRow.class).single()).single().getValue())
                .isEqualTo("20; 30");
        assertThat($(TextArea.class).single().getValue()).isEqualTo("NOT (luas_km2 = 5)");

        $(TextArea.class).single().setValue("nilai > x y");
        test($(Button.class).withText("Terapkan").single()).click();
        assertThat($(TextArea.class).single().isInvalid()).isTrue();
        assertThat($(Pre.class).withClassName("filter-caret").all().getLast().getText())
                .isEqualTo("nilai > x y\n          ^");

        $(TextArea.class).single().setValue("");
        test($(TextField.class, $(FilterRow.class).single()).single()).setValue("25; 30,5");
        test($(Button.class).withText("Terapkan").single()).click();
        assertThat(address()).contains("filter=nilai BETWEEN 25 AND 30.5");
    }

    @Test
    void another_indicator_keeps_the_question_about_the_first() {
        Pages.open(POVERTY + "&filter=nilai%20%3E%2030");
        List<String> poor = rows().stream().map(ValueRow::name).sorted().toList();

        ((ExplorerView) getCurrentView()).chooseIndicator("hdi", 2021);

        assertThat(address()).contains("filter=poverty_rate_2021 > 30");
        assertThat(rows().stream().map(ValueRow::name).sorted()).containsExactlyElementsOf(poor);
        assertThat(textOf(FilterBar.class)).contains("2021: > 30%");
    }

    @Test
    void demonstration_values_are_counted_beside_the_others() {
        Pages.open("?indicator=electrification_ratio&level=village&within=53.02&filter=nilai%20%3E%200");

        assertThat(textOf(FilterBar.class)).containsPattern("\\d+ di antaranya dengan data contoh");
    }

    @Test
    void english_readers_get_english() {
        UI.getCurrent().setLocale(Locale.ENGLISH);

        Pages.open(POVERTY + "&filter=nilai%20%3E%3D%2030%20AND%20kode%20IN%20('53.02','53.01')");

        assertThat(textOf(FilterBar.class)).contains("Figure on the map: ≥ 30%", "53.02 or 53.01", "of 22 areas");
    }

    private BitSet passing() {
        String text = map().getElement().getProperty("passing");
        return BitSet.valueOf(Base64.getDecoder().decode(text.substring(1)));
    }

    private LenteraMap map() {
        return $view(LenteraMap.class).all().getFirst();
    }

    private JsonNode histogram(String property) {
        return (JsonNode) $view(Histogram.class).single().getElement().getPropertyRaw(property);
    }

    private List<Button> chips() {
        return $view(Button.class).withClassName("filter-chip").all();
    }

    private List<NativeButton> classes() {
        return $view(NativeButton.class).withClassName("legend-class").all();
    }

    /** Fields over columns are not among the components that a page lists. */
    private TextField column(Order order) {
        Grid<ValueRow> grid = grid();
        return (TextField) grid.getHeaderRows()
                .getLast()
                .getCell(grid.getColumnByKey(order.name()))
                .getComponent();
    }

    private static String address() {
        return URLDecoder.decode(
                UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters(), StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked")
    private Grid<ValueRow> grid() {
        return (Grid<ValueRow>) $view(Grid.class).single();
    }

    private List<ValueRow> rows() {
        Grid<ValueRow> grid = grid();
        return IntStream.range(0, test(grid).size())
                .mapToObj(test(grid)::getRow)
                .toList();
    }

    private String textOf(Class<? extends Component> part) {
        return $view(part).single().getElement().getTextRecursively();
    }
}
