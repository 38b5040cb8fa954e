package id.lentera.security.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Counts sign-in attempts per name and address, and per address over all names. An attempt is counted before the password is
 * looked at, so that many at once don't slip through; a success forgets the count of its name. Memory is bounded: the oldest
 * counters give way.
 */
@Component
class LoginAttempts {

    static final int PER_NAME_AND_ADDRESS = 5;
    static final int PER_ADDRESS = 30;
    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int COUNTERS = 20_000;

    private final Cache<String, AtomicInteger> byNameAndAddress;
    private final Cache<String, AtomicInteger> byAddress;

    @Autowired
    LoginAttempts() {
        this(Ticker.systemTicker());
    }

    LoginAttempts(Ticker ticker) {
        byNameAndAddress = counters(ticker);
        byAddress = counters(ticker);
    }

    /** Counts one attempt; false when there were too many in the window. */
    boolean allow(String name, String address) {
        int ofAddress = count(byAddress, address);
        int ofName = count(byNameAndAddress, key(name, address));
        return ofAddress <= PER_ADDRESS && ofName <= PER_NAME_AND_ADDRESS;
    }

    void succeeded(String name, String address) {
        byNameAndAddress.invalidate(key(name, address));
    }

    private static String key(String name, String address) {
        return address + ' ' + name;
    }

    private static int count(Cache<String, AtomicInteger> cache, String key) {
        return cache.get(key, _ -> new AtomicInteger()).incrementAndGet();
    }

    private static Cache<String, AtomicInteger> counters(Ticker ticker) {
        return Caffeine.newBuilder()
                .maximumSize(COUNTERS)
                .expireAfterWrite(WINDOW)
                .ticker(ticker)
                .build();
    }
}
