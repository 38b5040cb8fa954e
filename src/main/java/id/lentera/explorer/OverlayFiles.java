package id.lentera.explorer;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.shared.Registration;
import id.lentera.overlays.Overlay;
import id.lentera.overlays.OverlayReading;
import id.lentera.overlays.OverlayService;
import id.lentera.overlays.OverlayShelf;
import id.lentera.platform.LocalizedText;
import id.lentera.platform.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The reader's own files: adding one, what was said about the last one, and a line for each that lies on the map. A file is read in the
 * request that brings it, outside the lock of the page, which asks now and then how far it is.
 */
class OverlayFiles extends Div {

    private static final int ASK_EVERY_MS = 500;

    private final transient OverlayService service;
    private final transient Consumer<List<Double>> moveTo;
    private final transient Runnable changed;
    private final Div said = new Div();
    private final Paragraph progress = new Paragraph();
    private final Button cancel;
    private final Upload upload = new Upload();
    private transient volatile @Nullable OverlayReading reading;
    private transient @Nullable Registration polling;

    OverlayFiles(OverlayService service, Consumer<List<Double>> moveTo, Runnable changed) {
        this.service = service;
        this.moveTo = moveTo;
        this.changed = changed;
        addClassName("overlay-files");
        said.getElement().setAttribute("role", "status");
        said.addClassName("overlay-said");
        cancel = new Button(getTranslation("explorer.overlay.cancel"), _ -> cancel());
        progress.setVisible(false);
        cancel.setVisible(false);
        prepareUpload();
        add(upload, progress, cancel, said);
    }

    private void prepareUpload() {
        Button button = new Button(getTranslation("explorer.overlay.add"), VaadinIcon.PLUS.create());
        upload.setUploadButton(button);
        upload.setDropLabel(new Span(getTranslation("explorer.overlay.kinds")));
        upload.setDropLabelIcon(new Span());
        upload.setAcceptedFileTypes(".geojson", ".json", ".gpkg", ".zip");
        upload.setMaxFileSize((int) service.limits().file().toBytes());
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setUploadHandler(this::receive);
        upload.addFileRejectedListener(_ -> say(List.of(getTranslation(
                "explorer.overlay.rejected", service.limits().file().toMegabytes()))));
        upload.getElement().addEventListener("upload-start", _ -> watch());
        upload.getElement()
                .addEventListener("upload-error", _ -> ended(List.of(getTranslation("explorer.overlay.failed"))));
    }

    /** The first lies on top. */
    List<Overlay> list() {
        return shelf().list();
    }

    OverlayShelf shelf() {
        return service.shelf(((WrappedHttpSession) VaadinSession.getCurrent().getSession()).getHttpSession());
    }

    void show() {
        upload.setVisible(list().size() < service.limits().perSession());
    }

    /** A file on the map: its colour, its name, the way to it, and its end. */
    LayerRow row(Overlay overlay, List<Overlay> all, FocusKeeper focus) {
        Span color = new Span();
        color.addClassName("overlay-color");
        color.getStyle().set("background-color", LayerSources.color(overlay));
        Span name = new Span(overlay.name());
        name.addClassName("overlay-name");
        name.setTitle(overlay.name());
        Span count = new Span(getTranslation("explorer.overlay.objects", overlay.features()));
        count.addClassName("layer-note");
        Div content = new Div(color, name, count);
        content.addClassName("overlay-line");
        LayerRow row = new LayerRow(overlay.id(), overlay.name(), content, focus)
                .with(
                        LayerRow.iconButton(
                                VaadinIcon.SEARCH_PLUS,
                                getTranslation("explorer.overlay.zoom", overlay.name()),
                                () -> moveTo.accept(overlay.bounds())),
                        LayerRow.iconButton(
                                VaadinIcon.TRASH,
                                getTranslation("explorer.overlay.remove", overlay.name()),
                                () -> change(shelf -> shelf.remove(overlay.id()))))
                .movable(
                        overlay.equals(all.getFirst()),
                        overlay.equals(all.getLast()),
                        up -> change(shelf -> shelf.move(overlay.id(), up)))
                .fading(overlay.opacity(), percent -> change(shelf -> shelf.setOpacity(overlay.id(), percent)));
        row.addClassName("overlay-row");
        return row;
    }

    private void change(Consumer<OverlayShelf> change) {
        change.accept(shelf());
        said.removeAll();
        changed.run();
    }

    /** Runs in the request of the upload, without the lock of the page. */
    private void receive(UploadEvent event) throws IOException {
        OverlayReading mine = new OverlayReading(event.getFileName());
        reading = mine;
        UI ui = event.getUI();
        OverlayShelf shelf =
                service.shelf(((WrappedHttpSession) event.getSession().getSession()).getHttpSession());
        try (InputStream in = event.getInputStream()) {
            Overlay added = service.add(shelf, mine, in);
            ui.access(() -> added(added));
        } catch (ProblemException refused) {
            ui.access(() -> ended(List.of(refused.text().in(getLocale()))));
        }
    }

    private void added(Overlay overlay) {
        ended(overlay.remarks().stream().map(this::localized).toList());
        moveTo.accept(overlay.bounds());
        changed.run();
    }

    private String localized(LocalizedText text) {
        return text.in(getLocale());
    }

    private void cancel() {
        OverlayReading now = reading;
        upload.interruptUpload();
        if (now != null) {
            now.cancel();
        }
    }

    private void watch() {
        UI ui = UI.getCurrent();
        said.removeAll();
        ui.setPollInterval(ASK_EVERY_MS);
        if (polling == null) {
            polling = ui.addPollListener(_ -> showProgress());
        }
        showProgress();
    }

    private void showProgress() {
        OverlayReading now = reading;
        progress.setVisible(true);
        cancel.setVisible(true);
        if (now == null || now.done() == 0 && now.total() == 0) {
            progress.setText(getTranslation("explorer.overlay.receiving"));
        } else if (now.total() == 0) {
            progress.setText(getTranslation("explorer.overlay.counting", now.done()));
        } else {
            progress.setText(getTranslation("explorer.overlay.writing", now.done(), now.total()));
        }
    }

    private void ended(List<String> sentences) {
        reading = null;
        progress.setVisible(false);
        cancel.setVisible(false);
        upload.clearFileList();
        stopPolling();
        say(sentences);
    }

    private void say(List<String> sentences) {
        said.removeAll();
        sentences.forEach(sentence -> said.add(new Paragraph(sentence)));
    }

    private void stopPolling() {
        if (polling != null) {
            polling.remove();
            polling = null;
            getUI().ifPresent(ui -> ui.setPollInterval(-1));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        show();
    }

    /** A reader who leaves waits for nothing. */
    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        stopPolling();
        OverlayReading now = reading;
        if (now != null) {
            now.cancel();
        }
    }
}
