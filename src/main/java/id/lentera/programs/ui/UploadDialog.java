package id.lentera.programs.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import id.lentera.platform.ProblemException;
import id.lentera.programs.DeliveryEntry;
import id.lentera.programs.DeliveryUpload;
import id.lentera.programs.DeliveryUploadService;
import id.lentera.programs.EntryFinding;
import id.lentera.programs.EntryResult;
import id.lentera.provenance.Severity;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A CSV file of deliveries: first what it says and what is wrong with it, then the save. */
class UploadDialog extends Dialog {

    private static final int MAX_BYTES = 16 * 1024 * 1024;
    private static final int MOST_FINDINGS = 100;
    private static final int MOST_ROWS = 50;

    private final transient DeliveryUploadService service;
    private final transient Runnable saved;
    private final Div preview = new Div();
    private final Checkbox accepted = new Checkbox();
    private final Button save;
    private transient @Nullable DeliveryUpload upload;

    UploadDialog(DeliveryUploadService service, Runnable saved) {
        this.service = service;
        this.saved = saved;
        setHeaderTitle(getTranslation("programs.upload.title"));
        setWidth("56rem");
        Paragraph lead = new Paragraph(getTranslation("programs.upload.lead"));
        lead.addClassName("muted");
        Anchor template = new Anchor("api/deliveries/template.csv", getTranslation("programs.upload.template"));
        template.getElement().setAttribute("download", true);
        preview.addClassName("entry-upload");
        preview.getElement().setAttribute("role", "status");
        accepted.setLabel(getTranslation("programs.entry.accept"));
        accepted.setVisible(false);
        accepted.addValueChangeListener(_ -> allow());
        save = new Button(getTranslation("programs.upload.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setEnabled(false);
        add(lead, template, field(), preview, accepted);
        getFooter().add(new Button(getTranslation("programs.entry.cancel"), _ -> close()), save);
    }

    private Upload field() {
        Upload field = new Upload();
        field.setUploadButton(new Button(getTranslation("programs.upload.choose")));
        field.setDropLabel(new Span(getTranslation("programs.upload.drop")));
        field.setDropLabelIcon(new Span());
        field.setAcceptedFileTypes(".csv", ".txt", "text/csv");
        field.setMaxFiles(1);
        field.setMaxFileSize(MAX_BYTES);
        field.setUploadHandler(UploadHandler.inMemory((_, bytes) -> {
            show(bytes);
            field.clearFileList();
        }));
        field.addFileRejectedListener(_ -> say(getTranslation("programs.upload.rejected")));
        return field;
    }

    /** Reads a file and shows what would be saved. */
    void show(byte[] file) {
        upload = null;
        try {
            show(service.read(new ByteArrayInputStream(file)));
        } catch (ProblemException e) {
            say(e.text().in(getLocale()));
        }
        allow();
    }

    private void show(DeliveryUpload read) {
        upload = read;
        preview.removeAll();
        long errors = read.count(Severity.ERROR);
        long warnings = read.count(Severity.WARNING);
        preview.add(new Paragraph(
                getTranslation("programs.upload.read", read.entries().size(), errors, warnings)));
        if (!read.findings().isEmpty()) {
            preview.add(findings(read.findings()));
        }
        if (!read.entries().isEmpty()) {
            preview.add(rows(read));
        }
        accepted.setValue(false);
        accepted.setVisible(read.savable() && warnings > 0);
    }

    private Div findings(List<EntryFinding> all) {
        UnorderedList list = new UnorderedList();
        list.addClassName("entry-findings");
        all.stream().limit(MOST_FINDINGS).forEach(finding -> list.add(line(finding)));
        Div findings = new Div(list);
        if (all.size() > MOST_FINDINGS) {
            findings.add(new Paragraph(getTranslation("programs.upload.more", all.size() - MOST_FINDINGS)));
        }
        return findings;
    }

    private ListItem line(EntryFinding finding) {
        Span where = new Span(getTranslation("programs.upload.row", String.valueOf(finding.row())) + " ");
        Span message = new Span(finding.message().in(getLocale()));
        message.addClassName("entry-" + finding.severity().name().toLowerCase(Locale.ROOT));
        return new ListItem(where, message, new Span(" " + finding.suggestion().in(getLocale())));
    }

    private Div rows(DeliveryUpload read) {
        Grid<DeliveryEntry> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation("programs.upload.preview"));
        column(grid, "programs.programme", DeliveryEntry::programme);
        column(grid, "programs.area", DeliveryEntry::area);
        column(grid, "programs.year", e -> String.valueOf(e.year()));
        column(grid, "programs.entry.field.stage", e -> getTranslation("programs.stage." + e.stage()));
        column(grid, "programs.target", e -> Counts.of(e.target(), getLocale()));
        column(grid, "programs.reached", e -> Counts.of(e.reached(), getLocale()));
        List<DeliveryEntry> first = read.entries().stream().limit(MOST_ROWS).toList();
        grid.setItems(first);
        grid.setAllRowsVisible(first.size() <= 8);
        Div rows = new Div(grid);
        if (read.entries().size() > first.size()) {
            rows.add(new Paragraph(getTranslation("programs.upload.first", first.size())));
        }
        return rows;
    }

    private static void column(Grid<DeliveryEntry> grid, String key, Function<DeliveryEntry, String> words) {
        grid.addColumn(words::apply).setHeader(grid.getTranslation(key)).setAutoWidth(true);
    }

    private void save() {
        DeliveryUpload read = upload;
        if (read == null) {
            return;
        }
        try {
            EntryResult result = service.save(read, accepted.getValue());
            if (result.batch() != null) {
                close();
                saved.run();
                return;
            }
            show(new DeliveryUpload(read.entries(), read.rows(), result.findings()));
        } catch (ProblemException e) {
            say(e.text().in(getLocale()));
        }
        allow();
    }

    private void say(String sentence) {
        Span words = new Span(sentence);
        words.addClassName("entry-error");
        preview.removeAll();
        preview.add(words);
        accepted.setVisible(false);
    }

    private void allow() {
        DeliveryUpload read = upload;
        save.setEnabled(read != null && read.savable() && (!accepted.isVisible() || accepted.getValue()));
    }
}
