package id.lentera.priority.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.priority.Criterion;
import id.lentera.priority.PriorityModel;
import id.lentera.priority.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ModelFileTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path directory;

    @Test
    void the_published_file_names_both_models() {
        ModelFile file = new ModelFile(Path.of("gis-data"), JSON);

        assertThat(file.models())
                .extracting(PriorityModel::id)
                .startsWith("extreme-poverty-2021", "lowest-electrification-2019");
        assertThat(file.models().getFirst().recipe().rule()).isEqualTo(Rule.RANK_SUM);
        assertThat(file.models().getFirst().recipe().criteria())
                .extracting(Criterion::indicator)
                .containsExactly("extreme_poverty_rate", "extreme_poor_population");
        assertThat(file.models().getLast().recipe().rule()).isEqualTo(Rule.SINGLE);
        assertThat(file.models()).allSatisfy(m -> assertThat(m.caveats()).isNotEmpty());
    }

    @Test
    void a_wrong_entry_is_left_out_and_the_rest_is_read() throws IOException {
        write("""
                {"models": [{"id": "Bad Id"}, 7, {"id": "no-rule", "top": 5, "name": {"id": "a", "en": "a"}},
                 {"id": "good", "top": 5, "within": "53", "level": "regency", "rule": "single",
                  "name": {"id": "Baik", "en": "Good"}, "explanation": {"id": "Baik", "en": "Good"},
                  "criteria": [{"indicator": "poverty_rate", "year": 2023}]}]}
                """);

        assertThat(new ModelFile(directory, JSON).models())
                .extracting(PriorityModel::id)
                .containsExactly("good");
    }

    @Test
    void without_a_readable_file_there_are_no_models() throws IOException {
        assertThat(new ModelFile(directory, JSON).models()).isEmpty();
        write("{");
        assertThat(new ModelFile(directory, JSON).models()).isEmpty();
    }

    private void write(String text) throws IOException {
        Files.writeString(Files.createDirectories(directory.resolve("priority")).resolve("models.json"), text);
    }
}
