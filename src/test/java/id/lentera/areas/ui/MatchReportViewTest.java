package id.lentera.areas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import id.lentera.LoadedData;
import id.lentera.areas.MatchReport.Row;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@LoadedData
class MatchReportViewTest extends SpringBrowserlessTest {

    @Test
    void every_line_adds_up_to_its_polygons() {
        navigate(MatchReportView.class);

        MatchTable table = $view(MatchTable.class).single();
        assertThat(IntStream.range(0, test(table).size()).mapToObj(test(table)::getRow))
                .isNotEmpty()
                .allSatisfy(MatchReportViewTest::addsUp);
    }

    @Test
    void choosing_a_kabupaten_lists_what_is_left_over() {
        navigate(MatchReportView.class);

        MatchTable table = $view(MatchTable.class).single();
        int tts = IntStream.range(0, test(table).size())
                .filter(i -> "53.02".equals(test(table).getRow(i).code()))
                .findFirst()
                .orElseThrow();
        test(table).clickRow(tts);
        assertThat($view(MatchDetails.class).single().getElement().getTextRecursively())
                .contains("Timor Tengah Selatan", "Wilayah terdaftar tanpa poligon");
    }

    private static void addsUp(Row row) {
        assertThat(row.byCode() + row.byName() + row.byNearName() + row.unmatched() + row.notAnArea())
                .as(String.valueOf(row.name()))
                .isEqualTo(row.polygons());
        assertThat(row.withPolygon() + row.withoutPolygon()).isEqualTo(row.registered());
    }
}
