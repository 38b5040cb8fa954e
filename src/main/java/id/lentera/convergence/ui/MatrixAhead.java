package id.lentera.convergence.ui;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import id.lentera.convergence.internal.ConvergenceWords;
import id.lentera.platform.ProblemException;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Names the figures of the matrix in the page, so that they are computed and on their way while the application starts. */
@Component
class MatrixAhead implements VaadinServiceInitListener {

    private final ConvergenceWords words;

    MatrixAhead(ConvergenceWords words) {
        this.words = words;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            VaadinRequest request = page.getVaadinRequest();
            if ("/konvergensi".equals(request.getPathInfo())) {
                announce(page.getDocument().head(), QueryParameters.full(request.getParameterMap()));
            }
        });
    }

    private void announce(Element head, QueryParameters query) {
        find(query).ifPresent(address -> head.appendElement("link")
                .attr("rel", "preload")
                .attr("as", "fetch")
                .attr("crossorigin", "anonymous")
                .attr("href", address));
    }

    /** What is wrong with an address, the page itself says. */
    private Optional<String> find(QueryParameters query) {
        try {
            return Optional.of(PageAddress.matrix(PageAddress.of(query).question(words)));
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }
}
