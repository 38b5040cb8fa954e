package id.lentera.priority.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.grid.Grid;
import id.lentera.LoadedData;
import id.lentera.Pages;
import id.lentera.mapview.LenteraMap;
import id.lentera.priority.PriorityItem;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@LoadedData
class PriorityViewTest extends SpringBrowserlessTest {

    @Test
    void extreme_poverty_shows_both_ranks_and_names_who_could_not_be_assessed() {
        Pages.open("prioritas?model=extreme-poverty-2021&within=53&top=5");

        assertThat(rows()).extracting(PriorityItem::name).contains("Timor Tengah Selatan", "Sumba Timur");
        assertThat(rows()).hasSize(5).allSatisfy(item -> {
            assertThat(item.rateRank()).isNotNull();
            assertThat(item.countRank()).isNotNull();
        });
        assertThat(text(NotAssessedList.class)).contains("Tidak dinilai: 17 wilayah", "tidak berarti keadaannya baik");
        assertThat(text(RecipeCard.class)).contains("yang tertinggi didahulukan", "Yang perlu diketahui");
    }

    @Test
    void the_map_outlines_the_ranked_areas_in_their_order() {
        Pages.open("prioritas?model=lowest-electrification-2019&within=53&top=3");

        assertThat(rows()).extracting(PriorityItem::name).startsWith("Manggarai Timur", "Timor Tengah Selatan");
        assertThat($view(LenteraMap.class)
                        .single()
                        .getElement()
                        .getPropertyRaw("highlighted")
                        .toString())
                .contains("53.19", "53.02");
    }

    @Test
    void an_impossible_number_of_areas_is_a_sentence() {
        Pages.open("prioritas?top=0");
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("ProblemView");
    }

    @SuppressWarnings("unchecked")
    private List<PriorityItem> rows() {
        Grid<PriorityItem> grid = $view(Grid.class).single();
        return IntStream.range(0, test(grid).size())
                .mapToObj(test(grid)::getRow)
                .toList();
    }

    private String text(Class<? extends com.vaadin.flow.component.Component> part) {
        return $view(part).single().getElement().getTextRecursively();
    }
}
