package id.lentera.security.internal;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import id.lentera.security.Roles;
import id.lentera.security.SecurityLinks;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Two chains. Machines (interface, tiles, health) get problem details and no sign-in page; people get pages. Both let everybody
 * read and nobody write without a role; services are guarded once more by their own annotations.
 */
@Configuration
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final int BCRYPT_STRENGTH = 12;

    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(BCRYPT_STRENGTH)));
    }

    @Bean
    ThrottledLogin throttledLogin(UserStore users, PasswordEncoder encoder, LoginAttempts attempts) {
        DaoAuthenticationProvider provider = new DaoAuthenticationProvider(users);
        provider.setPasswordEncoder(encoder);
        return new ThrottledLogin(provider, attempts);
    }

    /** The weighing of criteria in a POST to priorities is a computation on numbers sent along; it stores nothing, so it needs neither token nor role. */
    @Bean
    @Order(1)
    SecurityFilterChain machines(HttpSecurity http, ApiRefusals refusals, ThrottledLogin login) {
        return http.securityMatcher("/api/**", "/tiles/**", "/ogc/**", "/actuator/**")
                .authenticationProvider(login)
                .authorizeHttpRequests(requests -> {
                    READING.forEach(
                            method -> requests.requestMatchers(method, "/**").permitAll());
                    requests.requestMatchers(HttpMethod.POST, "/api/priorities").permitAll();
                    requests.anyRequest().hasRole(Roles.ADMIN);
                })
                .csrf(csrf -> csrf.ignoringRequestMatchers(SecurityConfiguration::isStatelessPost))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .requestCache(cache -> cache.disable())
                .headers(headers -> harden(headers).cacheControl(cache -> cache.disable()))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(HttpSecurity http, ThrottledLogin login, LoginFailures failures) {
        http.authenticationProvider(login)
                .headers(SecurityConfiguration::harden)
                .formLogin(form -> form.failureHandler(failures))
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView("/" + SecurityLinks.LOGIN, "/")
                        .anyRequest(any -> any.access((who, context) -> new AuthorizationDecision(READING.contains(
                                HttpMethod.valueOf(context.getRequest().getMethod()))))));
        return http.build();
    }

    private static boolean isStatelessPost(jakarta.servlet.http.HttpServletRequest request) {
        return "POST".equals(request.getMethod())
                && "/api/priorities"
                        .equals(request.getRequestURI()
                                .substring(request.getContextPath().length()));
    }

    private static HeadersConfigurer<HttpSecurity> harden(HeadersConfigurer<HttpSecurity> headers) {
        return headers.contentSecurityPolicy(csp -> csp.policyDirectives(ContentPolicy.WITHOUT_NONCE))
                .frameOptions(frames -> frames.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(
                        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()"));
    }
}
