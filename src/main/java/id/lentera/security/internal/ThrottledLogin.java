package id.lentera.security.internal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks name and password, unless too many attempts came before. */
class ThrottledLogin implements AuthenticationProvider {

    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_PASSWORD = 72;

    private final AuthenticationProvider passwords;
    private final LoginAttempts attempts;

    ThrottledLogin(AuthenticationProvider passwords, LoginAttempts attempts) {
        this.passwords = passwords;
        this.attempts = attempts;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication login) {
        String name = login.getName().strip().toLowerCase(Locale.ROOT);
        String address =
                login.getDetails() instanceof WebAuthenticationDetails details && details.getRemoteAddress() != null
                        ? details.getRemoteAddress()
                        : "";
        if (name.length() > LONGEST_NAME
                || !(login.getCredentials() instanceof String password)
                || password.length() > LONGEST_PASSWORD) {
            throw new BadCredentialsException("Name or password out of bounds");
        }
        if (!attempts.allow(name, address)) {
            throw new LockedException("Too many attempts");
        }
        var request = UsernamePasswordAuthenticationToken.unauthenticated(name, password);
        request.setDetails(login.getDetails());
        Authentication result = passwords.authenticate(request);
        attempts.succeeded(name, address);
        return result;
    }

    @Override
    public boolean supports(Class<?> type) {
        return passwords.supports(type);
    }
}
