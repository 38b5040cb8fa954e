package id.lentera.security.internal;

import id.lentera.security.SecurityLinks;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Sends the person back to the sign-in page with the reason: wrong, or too often. Whether the name exists is never told. */
@Component
class LoginFailures implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        String reason = cause instanceof LockedException ? "blocked" : "wrong";
        response.sendRedirect(request.getContextPath() + "/" + SecurityLinks.LOGIN + "?error=" + reason);
    }
}
