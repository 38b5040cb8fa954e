package id.lentera.explorer;

import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** The addresses of a state outside the page. */
final class ShareLinks {

    static final String SVG = "/peta.svg";
    static final String EMBED = "/embed";

    private ShareLinks() {}

    /** The whole state in the one way that stands for it: the same state is the same text. */
    static String query(ExplorerState state) {
        UriComponentsBuilder address = UriComponentsBuilder.newInstance();
        state.toQuery().forEach(address::queryParam);
        return address.encode().build().getQuery();
    }

    /** The state without what only the page knows, with further parameters. */
    static String of(String path, ExplorerState state, Map<String, String> further) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        state.withTable(true).toQuery().forEach(address::queryParam);
        further.forEach(address::queryParam);
        return address.encode().build().toUriString();
    }
}
