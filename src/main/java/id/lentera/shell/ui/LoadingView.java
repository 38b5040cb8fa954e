package id.lentera.shell.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import id.lentera.platform.LoadProgress;
import org.jspecify.annotations.Nullable;

/** The first load while it runs: stage, how far, and what to do when it failed. Goes on to the page asked for by itself. */
@Route("memuat")
@AnonymousAllowed
class LoadingView extends Div implements HasDynamicTitle {

    private static final int POLL_MS = 1000;

    private final transient LoadProgress progress;
    private final LoadStage stage = new LoadStage();
    private @Nullable Registration polling;

    LoadingView(LoadProgress progress) {
        this.progress = progress;
        addClassNames("page", "loading-page");
        add(
                new H1(getTranslation("shell.loading.title")),
                new Paragraph(getTranslation("shell.loading.what")),
                stage,
                new Paragraph(getTranslation("shell.loading.wait")));
        update();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().setPollInterval(POLL_MS);
        polling = attach.getUI().addPollListener(_ -> update());
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        detach.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.loading.title");
    }

    private void update() {
        LoadProgress.Snapshot now = progress.snapshot();
        stage.show(now);
        if (now.state() == LoadProgress.State.READY) {
            getUI().ifPresent(ui -> ui.getPage().reload());
        }
    }
}
