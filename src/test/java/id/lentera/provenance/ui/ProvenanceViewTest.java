package id.lentera.provenance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import id.lentera.LoadedData;
import id.lentera.Pages;
import id.lentera.provenance.FindingFilter;
import id.lentera.provenance.FindingQueries;
import id.lentera.provenance.Source;
import id.lentera.provenance.SourceLinks;
import id.lentera.provenance.SourceQueries;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LoadedData
class ProvenanceViewTest extends SpringBrowserlessTest {

    @Autowired
    private SourceQueries sources;

    @Autowired
    private FindingQueries findings;

    @Test
    void every_source_is_listed_and_can_be_searched() {
        navigate(SourcesView.class);

        Grid<?> grid = $view(Grid.class).single();
        assertThat(test(grid).size()).isEqualTo(sources.list().size());
        test($view(TextField.class).single()).setValue("lazismu");
        assertThat(test(grid).size()).isPositive().isLessThan(sources.list().size());
    }

    @Test
    void whoever_follows_a_figure_to_a_source_without_address_sees_that_source_alone() {
        Source source = sources.list().stream()
                .filter(s -> s.id().equals("tnp2k_pkh_2014"))
                .findFirst()
                .orElseThrow();
        assertThat(SourceLinks.address(source)).isEqualTo("sumber?q=tnp2k_pkh_2014");

        Pages.open(SourceLinks.address(source));

        assertThat(test($view(Grid.class).single()).size()).isEqualTo(1);
    }

    @Test
    void findings_are_counted_by_severity_and_listed_row_by_row() {
        navigate(FindingsView.class);

        assertThat($view(Span.class).withClassName("summary-number").all()).hasSize(3);
        assertThat(test($view(Grid.class).single()).size()).isEqualTo(findings.count(FindingFilter.ALL));
    }
}
