package id.lentera.recertification;

import id.lentera.platform.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Today, where the work is done. */
@Component
class Days {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Makassar");

    private final Clock clock;

    Days(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(OFFICE));
    }

    /** Refuses days of the future and days before {@code earliest}. */
    void requirePast(LocalDate day, LocalDate earliest) {
        if (day.isAfter(today()) || day.isBefore(earliest)) {
            throw ProblemException.badRequest(
                    "bad-day",
                    "Tanggal harus antara %s dan hari ini.".formatted(earliest),
                    "The date must lie between %s and today.".formatted(earliest));
        }
    }
}
