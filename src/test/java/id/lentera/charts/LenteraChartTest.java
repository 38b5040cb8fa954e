package id.lentera.charts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dependency.NpmPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LenteraChartTest {

    @Test
    void the_chart_library_is_pinned_to_the_version_that_is_installed() throws IOException {
        String version = LenteraChart.class.getAnnotation(NpmPackage.class).version();

        assertThat(Files.readString(Path.of("package.json"))).contains("\"echarts\": \"" + version + "\"");
    }
}
