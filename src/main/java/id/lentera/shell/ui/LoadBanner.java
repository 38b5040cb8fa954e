package id.lentera.shell.ui;

import com.vaadin.flow.component.html.Div;
import id.lentera.platform.LoadProgress;

/** A line under the top bar while newer data are being loaded behind pages that already work. */
class LoadBanner extends Div {

    private final transient LoadProgress progress;
    private final LoadStage stage = new LoadStage();
    private boolean wanted = true;

    LoadBanner(LoadProgress progress) {
        this.progress = progress;
        addClassName("load-banner");
        add(stage);
        update();
    }

    /** False on the page that shows the same at length. */
    void setWanted(boolean wanted) {
        this.wanted = wanted;
        update();
    }

    void update() {
        LoadProgress.Snapshot now = progress.snapshot();
        setVisible(wanted && now.state() == LoadProgress.State.LOADING);
        stage.show(now);
    }
}
