package id.lentera.documents;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.stereotype.Component;

/** Documents as tagged PDF files with their fonts inside. */
@Component
public class PdfDocuments {

    private static final float DOTS_PER_INCH = 200;
    private static final String FONTS = "/com/formdev/flatlaf/fonts/roboto/Roboto-";

    /** Letters in pictures are drawn by Java's own engine, which knows the fonts of the machine: the embedded one is told to it. */
    PdfDocuments() {
        for (String file : List.of("Regular.ttf", "Bold.ttf")) {
            try (InputStream font = font(file).supply()) {
                GraphicsEnvironment.getLocalGraphicsEnvironment()
                        .registerFont(Font.createFont(Font.TRUETYPE_FONT, font));
            } catch (IOException | FontFormatException e) {
                throw new IllegalStateException("The font " + file + " cannot be read", e);
            }
        }
    }

    public void write(Document document, OutputStream out) throws IOException {
        PdfRendererBuilder builder = builder(DocumentHtml.of(document));
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Lentera");
        builder.toStream(out);
        builder.run();
    }

    /** How many pages the document takes. */
    public int countPages(Document document) throws IOException {
        try (PdfBoxRenderer renderer = builder(DocumentHtml.of(document)).buildPdfRenderer()) {
            renderer.layout();
            return renderer.getRootBox().getLayer().getPages().size();
        }
    }

    /** The picture in dots, for formats that hold no vectors; drawn with the embedded font, so that no machine needs one. */
    byte[] png(Document.Picture picture) throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        PdfRendererBuilder builder = builder(DocumentHtml.picture(picture));
        builder.toStream(page);
        builder.run();
        try (PDDocument read = Loader.loadPDF(page.toByteArray())) {
            BufferedImage image = new PDFRenderer(read).renderImageWithDPI(0, DOTS_PER_INCH);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        }
    }

    private static PdfRendererBuilder builder(String html) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(html, null);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useFont(font("Regular.ttf"), "Roboto", 400, FontStyle.NORMAL, true);
        builder.useFont(font("Bold.ttf"), "Roboto", 700, FontStyle.NORMAL, true);
        // Everything stands in the document; whatever an address in a text names is never fetched.
        builder.useExternalResourceAccessControl(
                (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (_, _) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        return builder;
    }

    private static FSSupplier<InputStream> font(String name) {
        return () -> Objects.requireNonNull(PdfDocuments.class.getResourceAsStream(FONTS + name), name);
    }
}
