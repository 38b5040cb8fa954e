package id.lentera.shell.ui;

import com.vaadin.flow.component.html.Div;
import id.lentera.platform.LoadProgress;

/** A line under the top bar while newer data are being loaded behind pages that already work. */
class LoadBanner extends Div {

    private final transient LoadProgress progress;
    private final LoadStage stage = new LoadStage();

    LoadBanner(LoadProgress progress) {
        this.progress = progress;
        addClassName("load-banner");
        add(stage);
        update();
    }

    void update() {
        LoadProgress.Snapshot now = progress.snapshot();
        setVisible(now.state() == LoadProgress.State.LOADING);
        stage.show(now);
    }
}
