package id.lentera.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import id.lentera.LoadedData;
import id.lentera.Pages;
import id.lentera.areas.AreaCode;
import id.lentera.mapview.LenteraMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@LoadedData
class ExplorerViewTest extends SpringBrowserlessTest {

    @Autowired
    private AreaFinder finder;

    @Test
    void opens_on_the_electrification_of_the_regencies_of_nusa_tenggara_timur() {
        navigate(ExplorerView.class);

        assertThat($view(H1.class).single().getText())
                .isEqualTo("Rasio elektrifikasi (PLN/ESDM), 2019: kabupaten/kota di Nusa Tenggara Timur");
        assertThat(rows()).extracting(ValueRow::name).startsWith("Manggarai Timur", "Timor Tengah Selatan");
        assertThat(rows().getFirst()).satisfies(row -> {
            assertThat(row.value()).isEqualTo(46.22);
            assertThat(row.rank()).isEqualTo(1);
            assertThat(row.classNumber()).isEqualTo(1);
        });
        assertThat(rows()).hasSize(22);
    }

    @Test
    void the_legend_counts_every_area_once() {
        navigate(ExplorerView.class);

        int counted = $(Span.class, $view(LegendPanel.class).single()).withClassName("legend-count").all().stream()
                .mapToInt(count -> Integer.parseInt(count.getText()))
                .sum();
        assertThat(counted).isEqualTo(22);
    }

    @Test
    void an_address_with_a_selected_area_shows_its_figures_codes_and_place() {
        Pages.open("?selected=53.02");

        assertThat(textOf(AreaPanel.class))
                .contains(
                        "Timor Tengah Selatan",
                        "Kode Kemendagri 53.02",
                        "Kode BPS 5304",
                        "49,96%",
                        "Peringkat 2 dari 22");
        assertThat($view(Announcement.class).single().getText())
                .isEqualTo(
                        "Timor Tengah Selatan, Rasio elektrifikasi (PLN/ESDM) 49,96 persen, kelas 1 dari 5, peringkat 2 dari 22.");
        assertThat($view(LenteraMap.class).single().getElement().getProperty("selected"))
                .isEqualTo("53.02");
        assertThat($(Anchor.class, $view(AreaPanel.class).single())
                        .withText("Profil wilayah")
                        .single()
                        .getHref())
                .isEqualTo("wilayah/53.02");
    }

    @Test
    void choosing_a_row_selects_the_area_and_the_address_says_so() {
        navigate(ExplorerView.class);

        test(grid()).clickRow(1);

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("selected=53.02");
        assertThat(textOf(AreaPanel.class)).contains("Timor Tengah Selatan");
    }

    @Test
    void a_question_changes_indicator_and_year() {
        navigate(ExplorerView.class);

        test($view(Button.class).withTextContaining("kemiskinan ekstrem").single())
                .click();

        assertThat($view(H1.class).single().getText()).contains("2021", "Nusa Tenggara Timur");
        assertThat(textOf(LegendPanel.class)).contains("Tidak dikumpulkan");
    }

    @Test
    void looking_inside_an_area_shows_its_parts_and_going_up_comes_back() {
        Pages.open("?selected=53.02");
        ExplorerView view = (ExplorerView) getCurrentView();

        test($view(Button.class).withText("Lihat di dalamnya").single()).click();
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("within=53.02");
        assertThat($view(H1.class).single().getText()).endsWith("di Timor Tengah Selatan");

        view.up();
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("within=53&", "selected=53.02");
    }

    @Test
    void demonstration_values_are_marked_on_map_legend_table_and_panel_and_never_rank() {
        Pages.open("?indicator=electrification_ratio&level=village&within=53.02&selected=53.02.10.2013");

        assertThat(textOf(LegendPanel.class)).contains("Data contoh, bukan angka resmi");
        assertThat(textOf(AreaPanel.class)).contains("DATA CONTOH");
        assertThat($view(Span.class)
                        .withClassName("badge", "demo")
                        .withText("DATA CONTOH")
                        .exists())
                .isTrue();
        assertThat(rows()).isNotEmpty().allSatisfy(row -> assertThat(row.rank()).isZero());
        assertThat($view(Announcement.class).single().getText()).endsWith("data contoh.");
    }

    @Test
    void counts_are_circles_until_a_reader_insists_and_then_the_map_says_so() {
        Pages.open("?indicator=extreme_poor_population&year=2021&level=regency&within=53");
        assertThat(choropleth().get("circles").get("largest").asDouble()).isEqualTo(81_180);
        assertThat(choropleth().get("colors")).isEmpty();
        assertThat(textOf(LegendPanel.class)).contains("Luas lingkaran", "50.000", "Tidak dikumpulkan");

        Pages.open("?indicator=extreme_poor_population&year=2021&level=regency&within=53&draw=fill");
        assertThat(choropleth().get("circles").isNull()).isTrue();
        assertThat(choropleth().get("note").asString()).contains("wilayah luas tampak lebih penting");
        assertThat(textOf(LegendPanel.class)).contains("Kembali ke lingkaran");
    }

    @Test
    void a_rate_becomes_circles_only_after_a_question_and_then_the_map_says_so() {
        Pages.open("?indicator=poverty_rate&year=2024&level=regency&within=53");
        assertThat(choropleth().get("circles").isNull()).isTrue();
        assertThat(choropleth().get("note").asString()).isEmpty();

        $view(ClassesPanel.class).single().setOpened(true);
        test($view(Button.class).withText("Gambar sebagai lingkaran").single()).click();
        ConfirmDialog question = $(ConfirmDialog.class).single();
        assertThat(question.getElement().getProperty("message")).contains("bukan berapa orang yang terkena");
        test(question).confirm();

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("draw=circles");
        assertThat(choropleth().get("circles").get("largest").asDouble()).isGreaterThan(20);
        assertThat(choropleth().get("note").asString()).contains("bukan jumlah orang");
        assertThat(textOf(LegendPanel.class)).contains("Kembali ke warna wilayah", "bukan jumlah orang");
    }

    @Test
    void a_count_coloured_on_the_other_side_of_the_border_is_said_too() {
        Pages.open("?indicator=poverty_rate&year=2024&level=regency&within=53"
                + "&compare=swipe&with=poor_population_thousand&withYear=2024&draw=fill");
        assertThat(textOf(LegendPanel.class)).contains("wilayah luas tampak lebih penting", "Kembali ke lingkaran");
    }

    @Test
    void class_edges_are_those_of_all_years_unless_unlocked() {
        Pages.open("?indicator=poverty_rate&year=2024&level=regency&within=53");
        JsonNode locked = choropleth().get("edges");
        Pages.open("?indicator=poverty_rate&year=2013&level=regency&within=53");
        assertThat(choropleth().get("edges")).isEqualTo(locked);
        assertThat(textOf(LegendPanel.class)).contains("Batas dari semua tahun");

        Pages.open("?indicator=poverty_rate&year=2013&level=regency&within=53&edges=year");
        assertThat(choropleth().get("edges")).isNotEqualTo(locked);
        assertThat(textOf(LegendPanel.class)).contains("Batas kelas hanya dari tahun 2013");
    }

    @Test
    void edges_by_hand_are_used_as_they_are() {
        Pages.open("?indicator=poverty_rate&year=2024&level=regency&within=53&method=manual&breaks=0_15_25_40");
        assertThat(choropleth().get("edges").toString()).isEqualTo("[0.0,15.0,25.0,40.0]");
    }

    @Test
    void an_area_is_found_by_name_and_by_either_code() {
        assertThat(finder.find("Tliu")).extracting(AreaHit::code).contains(new AreaCode("53.02.04.2017"));
        assertThat(finder.find("53.02")).extracting(AreaHit::name).contains("Timor Tengah Selatan");
        assertThat(finder.find("5304")).extracting(AreaHit::name).contains("Timor Tengah Selatan");
        assertThat(finder.find("T")).isEmpty();
        assertThat(finder.find("x".repeat(500))).isEmpty();
    }

    @Test
    void a_programme_is_drawn_over_the_map() {
        Pages.open("?program=tts_pilot&within=53.02&level=village");

        assertThat($view(LenteraMap.class)
                        .single()
                        .getElement()
                        .getPropertyRaw("markers")
                        .toString())
                .contains("53.02.10.2013", "53.02.04.2017");
    }

    @Test
    void an_unknown_indicator_or_area_is_a_sentence() {
        for (String address : List.of("?indicator=nothing", "?within=99", "?year=abc", "?selected=53.99")) {
            Pages.open(address);
            assertThat(getCurrentView().getClass().getSimpleName()).as(address).isEqualTo("ProblemView");
        }
    }

    @Test
    void english_readers_get_english() {
        UI.getCurrent().setLocale(java.util.Locale.ENGLISH);

        Pages.open("?selected=53.02");

        assertThat($view(Announcement.class).single().getText()).contains("49.96 percent, class 1 of 5, rank 2 of 22");
    }

    @Test
    void the_path_says_where_the_map_is() {
        Pages.open("?within=53.02");

        assertThat($(ListItem.class, $view(Breadcrumb.class).single()).all())
                .extracting(item -> item.getElement().getTextRecursively())
                .containsExactly("Indonesia", "Nusa Tenggara Timur", "Timor Tengah Selatan");
    }

    @SuppressWarnings("unchecked")
    private Grid<ValueRow> grid() {
        return (Grid<ValueRow>) $view(Grid.class).single();
    }

    private List<ValueRow> rows() {
        Grid<ValueRow> grid = grid();
        return java.util.stream.IntStream.range(0, test(grid).size())
                .mapToObj(test(grid)::getRow)
                .toList();
    }

    private String textOf(Class<? extends com.vaadin.flow.component.Component> part) {
        return $view(part).single().getElement().getTextRecursively();
    }

    private JsonNode choropleth() {
        return (JsonNode) $view(LenteraMap.class).single().getElement().getPropertyRaw("choropleth");
    }
}
