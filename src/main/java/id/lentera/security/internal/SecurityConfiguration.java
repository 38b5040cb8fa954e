package id.lentera.security.internal;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import id.lentera.security.Roles;
import id.lentera.security.SecurityLinks;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Three chains. Machines (interface, tiles, health) get problem details and no sign-in page; the embedded map may stand in frames;
 * people get pages. All let everybody
 * read and nobody write without a role; services are guarded once more by their own annotations.
 */
@Configuration
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {

    private static final List<String> COMPUTATIONS =
            List.of("/api/priorities", "/api/priorities/ahp", "/api/priorities/brief", "/api/portfolios");

    /** What only the desk reads: single complaints and remarks. */
    private static final List<String> DESK = List.of(
            "/api/complaints", "/api/complaints/*", "/api/complaints/*/steps", "/api/recertification/cohorts/*/steps");

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final int BCRYPT_STRENGTH = 12;

    private final ContentPolicy policy;

    SecurityConfiguration(ContentPolicy policy) {
        this.policy = policy;
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(BCRYPT_STRENGTH)));
    }

    /** The only way to sign in: the password check behind the brake on guessing. */
    @Bean
    AuthenticationManager authenticationManager(UserStore users, PasswordEncoder encoder, LoginAttempts attempts) {
        DaoAuthenticationProvider passwords = new DaoAuthenticationProvider(users);
        passwords.setPasswordEncoder(encoder);
        return new ProviderManager(new ThrottledLogin(passwords, attempts));
    }

    /** A POST to one of the {@link #COMPUTATIONS} works on numbers sent along; it stores nothing, so it needs neither token nor role. */
    @Bean
    @Order(1)
    SecurityFilterChain machines(HttpSecurity http, ApiRefusals refusals) {
        return http.securityMatcher("/api/**", "/tiles/**", "/ogc/**", "/actuator/**")
                .authorizeHttpRequests(requests -> {
                    requests.requestMatchers(HttpMethod.GET, "/api/complaints/lists")
                            .permitAll();
                    requests.requestMatchers(DESK.toArray(String[]::new)).hasRole(Roles.ADMIN);
                    READING.forEach(
                            method -> requests.requestMatchers(method, "/**").permitAll());
                    requests.requestMatchers(HttpMethod.POST, COMPUTATIONS.toArray(String[]::new))
                            .permitAll();
                    requests.anyRequest().hasRole(Roles.ADMIN);
                })
                .csrf(csrf -> csrf.ignoringRequestMatchers(SecurityConfiguration::isStatelessPost))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .requestCache(cache -> cache.disable())
                .headers(headers -> harden(headers).cacheControl(cache -> cache.disable()))
                .build();
    }

    /** The embedded map is read by strangers' pages: no session, no cookie, no sign-in, and the one address that may be framed. */
    @Bean
    @Order(2)
    SecurityFilterChain embedded(HttpSecurity http) {
        return http.securityMatcher("/embed")
                .authorizeHttpRequests(requests -> {
                    READING.forEach(
                            method -> requests.requestMatchers(method, "/**").permitAll());
                    requests.anyRequest().denyAll();
                })
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .headers(headers -> harden(headers)
                        .contentSecurityPolicy(csp -> csp.policyDirectives(policy.embedded()))
                        .frameOptions(frames -> frames.disable())
                        .cacheControl(cache -> cache.disable()))
                .build();
    }

    /**
     * Vaadin's own requests carry a token of Vaadin's. Its configuration would exempt the sign-in form too, which would let a foreign page
     * sign somebody in, so tokens are set up here.
     */
    @Bean
    @Order(3)
    SecurityFilterChain people(
            HttpSecurity http, AuthenticationManager signIn, LoginFailures failures, RequestUtil vaadinRequests) {
        // Vaadin's part comes first: it names the sign-in page before the form is set up.
        return http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView("/" + SecurityLinks.LOGIN, "/")
                        .enableCsrfConfiguration(false)
                        .anyRequest(any -> any.access((who, context) -> isReading(context.getRequest()))))
                .authenticationManager(signIn)
                .formLogin(form -> form.failureHandler(failures))
                .csrf(csrf -> csrf.ignoringRequestMatchers(vaadinRequests::isFrameworkInternalRequest))
                .exceptionHandling(refused -> refused.accessDeniedHandler(failures))
                .headers(this::harden)
                .build();
    }

    private static AuthorizationDecision isReading(HttpServletRequest request) {
        return new AuthorizationDecision(READING.contains(HttpMethod.valueOf(request.getMethod())));
    }

    private static boolean isStatelessPost(HttpServletRequest request) {
        return "POST".equals(request.getMethod())
                && COMPUTATIONS.contains(request.getRequestURI()
                        .substring(request.getContextPath().length()));
    }

    private HeadersConfigurer<HttpSecurity> harden(HeadersConfigurer<HttpSecurity> headers) {
        return headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy.withoutNonce()))
                .frameOptions(frames -> frames.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(ContentPolicy.PERMISSIONS));
    }
}
