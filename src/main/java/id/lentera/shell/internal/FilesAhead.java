package id.lentera.shell.internal;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import id.lentera.shell.FirstPaint;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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

    /** What a map needs that is drawn before the application comes. */
    private static final Set<String> OF_MAP = Set.of("lit", "lentera-map", "rolldown-runtime");

    private static final String HELD = "data-held";
    private static final String RELEASE = read("release.js");

    private final List<String> files = NEEDED.stream().flatMap(FilesAhead::find).toList();
    private final List<FirstPaint> firsts;

    FilesAhead(List<FirstPaint> firsts) {
        this.firsts = firsts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(answer -> {
            Document page = answer.getDocument();
            files.forEach(file -> announce(page, file));
            if (firsts.stream()
                            .filter(first -> first.addTo(page, answer.getVaadinRequest()))
                            .count()
                    > 0) {
                hold(page);
            }
            sign(page);
        });
    }

    private static void announce(Document page, String file) {
        page.head().appendElement("link").attr("rel", "modulepreload").attr("href", file);
    }

    /** Has the application's files wait for the page's word, so that the line is free for what is shown first. */
    private static void hold(Document page) {
        for (Element script : page.select("script[type=module][src]")) {
            script.attr("type", "text/plain").attr(HELD, "module");
        }
        for (Element link : page.select("link[rel=modulepreload]")) {
            if (OF_MAP.stream().noneMatch(name -> link.attr("href").contains("/" + name + "-"))) {
                link.attr("rel", "x-held").attr(HELD, "modulepreload");
            }
        }
        page.head().appendElement("script").appendChild(new DataNode(RELEASE));
    }

    /** Scripts that were added after the page's nonce was given out get the same. */
    private static void sign(Document page) {
        Element signed = page.selectFirst("script[nonce]");
        if (signed != null) {
            page.select("script:not([nonce])").attr("nonce", signed.attr("nonce"));
        }
    }

    private static String read(String file) {
        try (InputStream in = Objects.requireNonNull(FilesAhead.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
