package id.lentera.shell.internal;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Names in the page the scripts that the client would ask for one after the other, each after a round trip: on a slow line they arrive
 * together. The bundler puts a hash into their names. A development server has no bundle, and nothing is named.
 */
@Component
class FilesAhead implements VaadinServiceInitListener {

    private static final String FOLDER = "VAADIN/build/";

    /** In the order in which the client needs them. */
    private static final List<String> NEEDED =
            List.of("FlowBootstrap", "generated-flow-imports", "components", "lit", "lentera-map", "FlowClient");

    private final List<String> files = NEEDED.stream().flatMap(FilesAhead::find).toList();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> files.forEach(file -> announce(page.getDocument(), file)));
    }

    private static void announce(Document page, String file) {
        page.head().appendElement("link").attr("rel", "modulepreload").attr("href", file);
    }

    private static Stream<String> find(String name) {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:META-INF/VAADIN/webapp/" + FOLDER + name + "-*.js");
            // A folder that was built into before keeps older files beside the newest, which no page asks for.
            return Stream.of(found)
                    .max(Comparator.comparingLong(FilesAhead::modified))
                    .map(file -> FOLDER + Objects.requireNonNull(file.getFilename()))
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long modified(Resource file) {
        try {
            return file.lastModified();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
