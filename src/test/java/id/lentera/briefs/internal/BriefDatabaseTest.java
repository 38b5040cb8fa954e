package id.lentera.briefs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.LoadedData;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Briefs of the published figures, over HTTP and without signing in. */
@LoadedData
class BriefDatabaseTest {

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"id,'RANCANGAN, belum ditetapkan'", "en,'DRAFT, not adopted'"})
    void a_pdf_has_two_pages_fonts_a_title_a_language_and_says_on_each_that_nobody_adopted_it(String lang, String draft)
            throws Exception {
        byte[] file =
                get("/api/priorities/brief?format=pdf&model=lowest-electrification-2019&within=53&top=10&lang=" + lang);
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith(lang);
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).contains("Nusa Tenggara Timur");
            for (int page = 1; page <= 2; page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(pdf)).contains(draft);
                for (var name : pdf.getPage(page - 1).getResources().getFontNames()) {
                    assertThat(pdf.getPage(page - 1)
                                    .getResources()
                                    .getFont(name)
                                    .isEmbedded())
                            .isTrue();
                }
            }
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Manggarai Timur", "46,22".replace(",", lang.equals("en") ? "." : ","));
        }
    }

    @Test
    void a_long_list_goes_on_in_an_annex() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(
                get("/api/priorities/brief?format=pdf&model=lowest-electrification-2019&within=53&top=20"))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            PDFTextStripper text = new PDFTextStripper();
            text.setStartPage(3);
            assertThat(text.getText(pdf)).startsWith("Lentera").contains("Lampiran");
        }
    }

    @Test
    void a_word_file_holds_list_map_and_headings() throws Exception {
        byte[] file = get("/api/priorities/brief?format=docx&model=extreme-poverty-2021&within=53&top=5");
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor text = new XWPFWordExtractor(word)) {
            assertThat(text.getText()).contains("Timor Tengah Selatan", "Seberapa kokoh", "Sumber", "RANCANGAN");
            assertThat(word.getAllPictures()).hasSize(1);
            assertThat(word.getParagraphs()).anyMatch(p -> "Heading1".equals(p.getStyle()));
        }
    }

    @Test
    void a_recipe_of_ones_own_is_posted_without_token_or_role() throws Exception {
        HttpResponse<byte[]> answer = http.send(
                HttpRequest.newBuilder(address("/api/priorities/brief?format=xlsx"))
                        .POST(BodyPublishers.ofString("""
                                {"level": "regency", "within": "53", "top": 3, "rule": "single", "criteria": [
                                 {"indicator": "electrification_ratio", "year": 2019}]}"""))
                        .build(),
                BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("lentera-ringkasan.xlsx");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/priorities/brief?format=exe&model=extreme-poverty-2021,400,pdf",
        "/api/priorities/brief?format=pdf&model=no-such,404,Tidak ada model",
        "/api/priorities/brief?format=pdf,400,Sebutkan model",
        "/api/priorities/brief?format=pdf&recipe=%7B,400,JSON yang sah",
        "/api/priorities/brief?format=pdf&model=extreme-poverty-2021&top=0,400,1 sampai 514",
        "/api/priorities/brief?format=pdf&model=extreme-poverty-2021&lang=de,400,id atau en",
        "/api/decisions/999999/brief.pdf,404,Tidak ada keputusan",
        "/api/decisions/x/brief.pdf,400,bilangan bulat"
    })
    void what_cannot_be_made_is_a_sentence(String path, int status, String sentence) throws Exception {
        HttpResponse<byte[]> answer =
                http.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains(sentence);
    }

    private byte[] get(String path) throws Exception {
        HttpResponse<byte[]> answer =
                http.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode())
                .as(new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        return answer.body();
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
