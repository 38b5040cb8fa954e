package id.lentera.explorer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.lentera.platform.ProblemException;

/** Where a short address ends that stands for nothing; the others are sent on before they get here. */
@Route("s/:code?")
@AnonymousAllowed
class ShortLinkView extends Div implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        throw ProblemException.notFound(
                "unknown-link",
                "Tautan pendek ini tidak dikenal; periksa lagi huruf dan angkanya.",
                "This short link is not known; check its letters and digits.");
    }
}
