package id.lentera.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import id.lentera.platform.LoadProgress;
import id.lentera.security.SecurityLinks;
import org.springframework.stereotype.Component;

/** Shows the progress page in place of every page until the first data are there; a later load only puts up a banner. */
@Component
class LoadGate implements VaadinServiceInitListener {

    private final transient LoadProgress progress;
    private volatile boolean open;

    LoadGate(LoadProgress progress) {
        this.progress = progress;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(ui -> ui.getUI().addBeforeEnterListener(this::check));
    }

    private void check(BeforeEnterEvent event) {
        boolean needsNoData = event.getNavigationTarget() == LoadingView.class
                || SecurityLinks.LOGIN.equals(event.getLocation().getPath());
        if (!isOpen() && !needsNoData) {
            event.rerouteTo(LoadingView.class);
        }
    }

    private boolean isOpen() {
        if (!open && progress.snapshot().state() == LoadProgress.State.READY) {
            open = true;
        }
        return open;
    }
}
