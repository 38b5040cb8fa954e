package id.lentera.security.internal;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import id.lentera.platform.Basemap;
import java.security.SecureRandom;
import java.util.Base64;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * The content security policy. Everything comes from this server; the map draws in a worker of its own and keeps pictures as
 * blobs. Vaadin's client evaluates the expressions that the server sends, which needs {@code unsafe-eval}; its components bring
 * inline styles. Inline scripts pass by a nonce on every page of a production build; the development server adds scripts of its
 * own, so there they are allowed.
 */
@Component
class ContentPolicy implements VaadinServiceInitListener {

    static final String PERMISSIONS =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()";

    private final SecureRandom random = new SecureRandom();
    private final String basemap;

    /** A configured basemap is the one thing that pages may load from elsewhere, from exactly its origin. */
    ContentPolicy(Basemap basemap) {
        this.basemap = basemap.origin() == null ? "" : " " + basemap.origin();
    }

    /** For the embedded map: nothing inline runs, nothing is evaluated, and any page may frame it. */
    String embedded() {
        return "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:"
                + basemap
                + "; connect-src 'self'" + basemap + "; worker-src 'self' blob:; base-uri 'none'; form-action 'none'"
                + "; frame-ancestors *";
    }

    String withoutNonce() {
        return policy("'unsafe-inline'");
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (!event.getSource().getDeploymentConfiguration().isProductionMode()) {
            return;
        }
        event.addIndexHtmlRequestListener(page -> {
            String nonce = nonce();
            for (Element script : page.getDocument().select("script")) {
                script.attr("nonce", nonce);
            }
            harden(page.getVaadinResponse(), nonce);
        });
    }

    /** The page is answered through a forward, which ends the answer before the filter chain adds its own headers. */
    private void harden(VaadinResponse response, String nonce) {
        response.setHeader("Content-Security-Policy", policy("'nonce-" + nonce + "'"));
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", PERMISSIONS);
    }

    private String nonce() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private String policy(String inlineScripts) {
        return "default-src 'self'; script-src 'self' 'unsafe-eval' " + inlineScripts
                + "; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:" + basemap + "; font-src 'self' data:"
                + "; connect-src 'self'" + basemap + "; worker-src 'self' blob:; object-src 'none'; base-uri 'self'"
                + "; form-action 'self'; frame-ancestors 'none'";
    }
}
