package id.lentera.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern KEY = Pattern.compile("getTranslation\\(\\s*\"([a-z][\\w.-]*)\"\\s*[,)]");
    private static final Pattern MENU = Pattern.compile("@Menu\\([^)]*title = \"([a-z][\\w.-]*)\"");
    private static final Pattern WORDS = Pattern.compile("words\\.of\\(\\s*\"([a-z][\\w.-]*)\"\\s*[,)]");
    private static final Pattern FAMILY =
            Pattern.compile("(?:getTranslation|words\\.of)\\(\\s*\"([a-z][\\w.-]*\\.)\"\\s*\\+");
    private static final Pattern ON_MAP = Pattern.compile("text\\(\\s*(?:this\\.)?texts,\\s*'([a-z][\\w.-]*)'");
    private static final Path SOURCES = Path.of("src/main/java");

    private final Messages messages = new Messages();
    private final Map<String, String> indonesian = messages.getAllTranslations(Language.INDONESIAN);
    private final Map<String, String> english = messages.getAllTranslations(Language.ENGLISH);

    @Test
    void both_languages_have_the_same_keys_and_no_empty_text() {
        assertThat(english.keySet()).containsExactlyInAnyOrderElementsOf(indonesian.keySet());
        assertThat(indonesian)
                .isNotEmpty()
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
        assertThat(english).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @Test
    void both_languages_take_the_same_values() {
        assertThat(indonesian)
                .allSatisfy((key, text) ->
                        assertThat(placeholders(text)).as(key).isEqualTo(placeholders(english.get(key))));
    }

    @Test
    void every_key_starts_with_its_feature() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/i18n"))) {
            for (Path file : files.toList()) {
                String feature = file.getFileName().toString().replaceAll("_(id|en)\\.properties$", "");
                Properties texts = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    texts.load(reader);
                }
                assertThat(texts.stringPropertyNames()).allMatch(key -> key.startsWith(feature + "."), file.toString());
            }
        }
    }

    @Test
    void every_key_that_a_page_names_has_a_text() throws IOException {
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                for (Pattern pattern : Set.of(KEY, MENU, WORDS)) {
                    Matcher key = pattern.matcher(source);
                    while (key.find()) {
                        if (!indonesian.containsKey(key.group(1))) {
                            missing.add(key.group(1) + " in " + file);
                        }
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_family_of_keys_that_a_page_completes_has_texts() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (String family : found(SOURCES, ".java", FAMILY)) {
            if (indonesian.keySet().stream().noneMatch(key -> key.startsWith(family))) {
                missing.add(family);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_key_that_the_map_names_has_a_text() throws IOException {
        Set<String> named = found(Path.of("src/main/frontend/map"), ".ts", ON_MAP);
        assertThat(named).isNotEmpty().allMatch(key -> indonesian.containsKey("map." + key));
    }

    private static Set<String> found(Path root, String ending, Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
                Matcher match = pattern.matcher(Files.readString(file));
                while (match.find()) {
                    found.add(match.group(1));
                }
            }
        }
        return found;
    }

    @Test
    void a_key_without_a_text_fails_a_test_at_once() {
        assertThatThrownBy(() -> messages.getTranslation("shell.nothing", Language.INDONESIAN))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("shell.nothing");
    }

    @Test
    void numbers_inside_a_text_are_written_as_the_language_writes_them() {
        assertThat(messages.getTranslation("shell.loading.stage.of", Language.INDONESIAN, "batas", 1200, 3442))
                .isEqualTo("Tahap: batas, 1.200 dari 3.442");
        assertThat(messages.getTranslation("shell.loading.stage.of", Language.ENGLISH, "boundaries", 1200, 3442))
                .isEqualTo("Stage: boundaries, 1,200 of 3,442");
    }

    private static Set<Integer> placeholders(String text) {
        Set<Integer> found = new TreeSet<>();
        Matcher number = Pattern.compile("\\{(\\d+)").matcher(text);
        while (number.find()) {
            found.add(Integer.valueOf(number.group(1)));
        }
        if (!found.isEmpty()) {
            new MessageFormat(text);
        }
        return found;
    }
}
