package id.lentera.links.internal;

import id.lentera.links.ShortLinks;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sends a known code to the page it stands for, without a session; an unknown one goes on to the pages, which say so. */
@Component
class ShortLinkFilter extends OncePerRequestFilter {

    private final ShortLinks links;

    ShortLinkFilter(ShortLinks links) {
        this.links = links;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + ShortLinks.PATH)
                || !("GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String code = request.getRequestURI().substring((request.getContextPath() + ShortLinks.PATH).length());
        Optional<String> query = links.find(code);
        if (query.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=86400");
        response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + "/?" + query.get());
        response.setStatus(HttpServletResponse.SC_FOUND);
    }
}
