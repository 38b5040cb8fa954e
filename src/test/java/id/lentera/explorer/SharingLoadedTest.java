package id.lentera.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.LoadedData;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What leaves the page over HTTP: vector pictures and the embedded map. */
@LoadedData
class SharingLoadedTest {

    @LocalServerPort
    private int port;

    @Test
    void the_vector_picture_has_the_areas_classes_and_words_of_the_page() throws Exception {
        HttpResponse<String> answer =
                get("/peta.svg?indicator=electrification_ratio&year=2019&level=regency&within=53");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("image/svg+xml");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body())
                .contains("kabupaten/kota di Nusa Tenggara Timur", "46,22 – 64,38", "Sumber:", "GADM", "km</text>")
                .doesNotContain("<script");
        // Six areas in the darkest class and one swatch.
        assertThat(count(answer.body(), "fill=\"#045a8d\"")).isEqualTo(7);
        assertThat(answer.body().length()).isLessThan(400_000);
    }

    @Test
    void counts_are_circles_and_sample_values_are_stamped() throws Exception {
        String counts = get("/peta.svg?indicator=extreme_poor_population&year=2021&level=regency&within=53")
                .body();
        assertThat(count(counts, "<circle [^>]*fill=\"#cc4c02\"")).isEqualTo(5 + 3);
        assertThat(counts).contains("url(#hatch-map)", "Tidak dikumpulkan");

        String villages = get("/peta.svg?indicator=electrification_ratio&level=village&within=53.02&lang=en")
                .body();
        assertThat(villages).contains("url(#crosses-map)", "xml:lang=\"en\"");
        assertThat(count(villages, "font-weight=\"bold\" text-anchor=\"middle\" fill=\"#7a3e00\""))
                .isEqualTo(1);
    }

    @Test
    void two_indicators_share_nine_colours_and_areas_that_lack_one_are_hatched_and_names_can_be_left_out()
            throws Exception {
        String both =
                get("/peta.svg?indicator=electrification_ratio&year=2019&level=regency&within=53&compare=pair&with=poverty_rate")
                        .body();
        assertThat(count(both, "url\\(#hatch-map\\)")).isPositive();
        assertThat(both).contains(">Sumba Timur</text>");
        assertThat(get("/peta.svg?off=labels").body()).doesNotContain(">Sumba Timur</text>");
    }

    @Test
    void a_picture_for_a_file_has_a_name_and_a_size_and_what_is_wrong_gets_a_sentence() throws Exception {
        HttpResponse<String> slide = get("/peta.svg?size=slide&download=1");
        assertThat(slide.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment", "lentera-electrification_ratio-2019-regency-53.svg");
        assertThat(slide.body()).contains("width=\"1920\" height=\"1080\"");
        assertThat(get("/peta.svg?size=9999x9999").statusCode()).isEqualTo(400);
        assertThat(get("/peta.svg?within=99").statusCode()).isEqualTo(404);
        assertThat(get("/peta.svg?level=galaxy").body()).contains("Parameter level harus");
    }

    @Test
    void the_embedded_map_may_be_framed_needs_no_session_and_says_the_same_as_the_page() throws Exception {
        HttpResponse<String> answer = get("/embed?indicator=electrification_ratio&year=2019&level=regency&within=53");
        assertThat(answer.statusCode()).isEqualTo(200);
        String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        assertThat(policy).contains("frame-ancestors *", "script-src 'self';").doesNotContain("unsafe-eval");
        assertThat(answer.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body())
                .contains(
                        "<html lang=\"id\">",
                        "46,22 – 64,38",
                        "Lihat di Lentera",
                        "href=\"/?indicator=electrification_ratio&amp;year=2019",
                        "\"valuesUrl\":\"/api/values?indicator=electrification_ratio");
    }

    @Test
    void a_filter_pales_areas_in_frame_and_picture_and_is_said_in_words() throws Exception {
        String place = "?indicator=electrification_ratio&year=2019&level=regency&within=53&filter=";
        String words = "Saringan: Nilai pada peta: &lt; 50%";
        for (String path : new String[] {"/embed", "/peta.svg"}) {
            String all = get(path + place).body();
            String some = get(path + place + "nilai%20%3C%2050").body();
            assertThat(all).as(path).doesNotContain("Saringan:");
            assertThat(some.replaceAll("(<[^>]*>|\\s)+", " ")).as(path).contains(words, "2 dari 22 wilayah");
        }
        assertThat(get("/embed" + place).body()).contains("\"passing\":\"\"");
        assertThat(get("/embed" + place + "nilai%20%3C%2050").body()).containsPattern("\"passing\":\"b[A-Za-z0-9+/]+");
    }

    @Test
    void in_a_picture_areas_and_circles_that_a_filter_leaves_out_step_back_and_do_not_vanish() throws Exception {
        String areas =
                get("/peta.svg?indicator=electrification_ratio&year=2019&level=regency&within=53&filter=nilai%20%3C%2050")
                        .body();
        assertThat(count(areas, "fill-opacity=\"1\"/>")).isEqualTo(2);
        assertThat(count(areas, "fill-opacity=\"0\\.22\"/>")).isEqualTo(20);
        String circles =
                get("/peta.svg?indicator=extreme_poor_population&year=2021&level=regency&within=53&filter=nilai%20%3E%2050000")
                        .body();
        assertThat(count(circles, "<circle [^>]*fill-opacity=\"0\\.12\"")).isEqualTo(4);
    }

    @Test
    void a_picture_of_differences_has_circles_of_both_colours() throws Exception {
        String differences = get("/peta.svg?indicator=poor_population_thousand&year=2024&level=regency&within=53"
                        + "&compare=change&withYear=2023")
                .body();
        // Fourteen kabupaten with fewer poor people and five with more; the legend has three of each colour.
        assertThat(count(differences, "<circle [^>]*fill=\"#5e3c99\"")).isEqualTo(14 + 3);
        assertThat(count(differences, "<circle [^>]*fill=\"#e66101\"")).isEqualTo(5 + 3);
    }

    @Test
    void a_filter_that_cannot_be_run_is_named_in_the_frame() throws Exception {
        assertThat(get("/embed?level=regency&within=53&filter=nilai%20%3C").body())
                .contains("<p>Saringan tidak dijalankan:", "\"passing\":\"\"", "\"note\":\"Saringan tidak dijalankan:");
    }

    @Test
    void the_page_carries_its_first_map_and_holds_the_application_back_until_it_is_drawn() throws Exception {
        String map = get("/?indicator=electrification_ratio&year=2019&level=regency&within=53")
                .body();
        assertThat(map)
                .contains(
                        "Rasio elektrifikasi (PLN/ESDM), 2019: kabupaten/kota di Nusa Tenggara Timur",
                        "46,22 – 64,38",
                        "Sumber: Pos Kupang",
                        "\"valuesUrl\":\"/api/values?indicator=electrification_ratio",
                        "from\"./VAADIN/build/lentera-map-",
                        "data-held=\"module\"")
                .doesNotContain("<script type=\"module\" crossorigin");
        assertThat(count(map, "<script(?![^>]*(nonce=|application/json))")).isZero();
        assertThat(get("/?lang=en&level=regency&within=53").body())
                .contains("Electrification ratio (PLN/ESDM), 2019", "\"locale\":\"en-GB\"");

        // Pages without a map of their own, maps too heavy for it, and addresses that name nothing begin as ever.
        for (String path : new String[] {
            "/sumber", "/?level=village&within=00", "/?within=99", "/?level=galaxy", "/?level=regency&compare=panels"
        }) {
            assertThat(get(path).body()).as(path).doesNotContain("first-map", "data-held");
        }
    }

    @Test
    void only_the_embedded_map_may_be_framed() throws Exception {
        for (String path : new String[] {"/", "/peta.svg", "/api/indicators", "/embed/other", "/embedded"}) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("frame-ancestors 'none'");
            assertThat(answer.headers().firstValue("X-Frame-Options")).as(path).contains("DENY");
        }
    }

    @Test
    void an_address_that_cannot_be_embedded_says_so_in_the_frame() throws Exception {
        HttpResponse<String> answer = get("/embed?within=53.99&lang=en");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("There is no area with code 53.99.", "View in Lentera");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors *");
        assertThat(get("/embed?selected=%3Cscript%3E").body()).doesNotContain("<script>");
    }

    private static long count(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
