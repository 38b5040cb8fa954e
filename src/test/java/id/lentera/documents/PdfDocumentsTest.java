package id.lentera.documents;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.documents.Document.Bullets;
import id.lentera.documents.Document.Heading;
import id.lentera.documents.Document.Picture;
import id.lentera.documents.Document.Style;
import id.lentera.documents.Document.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfDocumentsTest {

    private static final String HOSTILE =
            "<script>x</script> & \"kutip\" ]]> <img src=\"http://127.0.0.1:9/x.png\"/> \u0000 \ud800 url(file:///etc/passwd) \\";

    private final PdfDocuments pdf = new PdfDocuments();

    @Test
    void texts_stay_texts_and_nothing_is_fetched() throws Exception {
        Document document = new Document(
                "id",
                HOSTILE,
                HOSTILE,
                "Kepala \\\" " + HOSTILE,
                HOSTILE,
                HOSTILE,
                1,
                List.of(new Heading(1, HOSTILE), new Text(Style.LEAD, HOSTILE), new Bullets(List.of(HOSTILE))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.write(document, out);
        try (PDDocument read = Loader.loadPDF(out.toByteArray())) {
            assertThat(new PDFTextStripper().getText(read)).contains("<script>x</script> & \"kutip\"", "<img");
            assertThat(read.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(pdf.countPages(document)).isEqualTo(1);
    }

    @Test
    void a_picture_becomes_dots() throws Exception {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"96\" height=\"48\" font-family=\"Arial\">"
                + "<rect width=\"96\" height=\"48\" fill=\"#993404\"/></svg>";
        var image = ImageIO.read(new ByteArrayInputStream(pdf.png(new Picture(svg, 96, 48, "Kotak $1"))));
        assertThat(image.getWidth()).isBetween(195, 205);
        assertThat(image.getRGB(100, 50) & 0xffffff).isEqualTo(0x993404);
    }
}
