package id.lentera.security.internal;

import id.lentera.security.SecurityLinks;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Sends the person back to the sign-in page with the reason: wrong, too often, or too late. Whether the name exists is never told. */
@Component
class LoginFailures implements AuthenticationFailureHandler, AccessDeniedHandler {

    private final AccessDeniedHandler others = new AccessDeniedHandlerImpl();

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        again(request, response, cause instanceof LockedException ? "blocked" : "wrong");
    }

    /** A sign-in page left open until its session ended has a token that is no longer known: start again with a fresh one. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException, ServletException {
        if (cause instanceof CsrfException && request.getServletPath().equals("/" + SecurityLinks.LOGIN)) {
            again(request, response, "expired");
        } else {
            others.handle(request, response, cause);
        }
    }

    private static void again(HttpServletRequest request, HttpServletResponse response, String reason)
            throws IOException {
        response.sendRedirect(request.getContextPath() + "/" + SecurityLinks.LOGIN + "?error=" + reason);
    }
}
