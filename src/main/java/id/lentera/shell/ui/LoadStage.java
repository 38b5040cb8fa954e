package id.lentera.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import id.lentera.platform.LoadProgress;

/** One line and a bar: the stage of a load, how many of how many. */
class LoadStage extends Div {

    private final Span line = new Span();
    private final ProgressBar bar = new ProgressBar();

    LoadStage() {
        addClassName("load-stage");
        line.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", getTranslation("shell.loading.title"));
        add(line, bar);
    }

    void show(LoadProgress.Snapshot now) {
        boolean failed = now.state() == LoadProgress.State.FAILED;
        line.setText(failed && now.problem() != null ? now.problem().in(getLocale()) : sentence(now));
        setClassName("failed", failed);
        bar.setVisible(!failed);
        bar.setIndeterminate(now.total() <= 0);
        if (now.total() > 0) {
            bar.setValue(Math.clamp((double) now.done() / now.total(), 0, 1));
        }
    }

    private String sentence(LoadProgress.Snapshot now) {
        String stage = now.stage().in(getLocale());
        return now.total() > 0
                ? getTranslation("shell.loading.stage.of", stage, now.done(), now.total())
                : getTranslation("shell.loading.stage", stage);
    }
}
