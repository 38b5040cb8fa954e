package id.lentera.links;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.lentera.links.internal.ShortLinkStore;
import id.lentera.platform.LocalizedText;
import id.lentera.platform.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/**
 * Short addresses of the map page. A code is computed from the state it stands for, the table only remembers what it was computed
 * from: the same state has one code for everybody, nothing is ever changed, and nobody is recorded. That is why making one needs no
 * login; what it needs are bounds.
 */
@Service
public class ShortLinks {

    /** Where the codes are answered. */
    public static final String PATH = "/s/";

    static final int LONGEST_QUERY = 2000;

    /** Whatever an encoded query may hold; it will stand in a header. */
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9._~%&=+,:;@!$'()*/?-]+");

    private static final int TURNS = 4;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String EVERYBODY = "";

    private final ShortLinkStore store;
    private final Clock clock;
    private final Limits limits;
    private final Cache<String, AtomicInteger> made =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(HOUR).build();

    /** How many new codes a reader and all readers may have in an hour, and how many there may be at all. */
    record Limits(int perReader, int perHour, long total) {}

    @Autowired
    ShortLinks(ShortLinkStore store, Clock clock) {
        this(store, clock, new Limits(60, 3000, 500_000));
    }

    ShortLinks(ShortLinkStore store, Clock clock, Limits limits) {
        this.store = store;
        this.clock = clock;
        this.limits = limits;
    }

    /**
     * The code of a state, made when it is new.
     *
     * @param query  canonical and validated by the page whose state it is
     * @param reader what tells readers apart for an hour, for example a session; kept in memory only
     */
    public String shorten(String query, String reader) {
        if (query.length() > LONGEST_QUERY || !ADDRESS.matcher(query).matches()) {
            throw ProblemException.badRequest(
                    "state-too-long",
                    "Keadaan peta ini terlalu panjang untuk tautan pendek; salin alamat lengkapnya.",
                    "The state of this map is too long for a short link; copy the full address.");
        }
        for (int turn = 0; turn < TURNS; turn++) {
            String code = ShortCode.of(query, turn);
            Optional<String> owner = store.findQuery(code);
            if (owner.isEmpty()) {
                checkLimits(reader);
                store.insert(code, query, LocalDate.now(clock));
                owner = store.findQuery(code);
            }
            if (owner.filter(query::equals).isPresent()) {
                return code;
            }
        }
        throw full();
    }

    /** The state of a code; empty for a code that nobody made and for what is no code. */
    public Optional<String> find(String code) {
        return ShortCode.isCode(code) ? store.findQuery(code) : Optional.empty();
    }

    private void checkLimits(String reader) {
        if (count(reader) > limits.perReader() || count(EVERYBODY) > limits.perHour()) {
            throw new ProblemException(
                    429,
                    "too-many-links",
                    new LocalizedText(
                            "Terlalu banyak tautan pendek dibuat dalam satu jam; salin alamat lengkapnya atau coba lagi nanti.",
                            "Too many short links were made within an hour; copy the full address or try again later."));
        }
        if (store.count() >= limits.total()) {
            throw full();
        }
    }

    private int count(String reader) {
        return Objects.requireNonNull(made.get(reader, _ -> new AtomicInteger()))
                .incrementAndGet();
    }

    private static ProblemException full() {
        return new ProblemException(
                507,
                "links-full",
                new LocalizedText(
                        "Tempat untuk tautan pendek sudah penuh; salin alamat lengkapnya.",
                        "There is no room for more short links; copy the full address."));
    }
}
