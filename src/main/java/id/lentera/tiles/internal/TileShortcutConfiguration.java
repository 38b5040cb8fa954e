package id.lentera.tiles.internal;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the shortcut for tiles before every other filter. */
@Configuration
class TileShortcutConfiguration {

    @Bean
    FilterRegistrationBean<TileShortcut> tileShortcut(TileLookup lookup) {
        FilterRegistrationBean<TileShortcut> registration = new FilterRegistrationBean<>(new TileShortcut(lookup));
        registration.addUrlPatterns("/tiles/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
