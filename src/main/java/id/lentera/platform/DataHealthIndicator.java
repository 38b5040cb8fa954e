package id.lentera.platform;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Up only when the first data are loaded: a load balancer or a script must not send people to an empty map. */
@Component
class DataHealthIndicator implements HealthIndicator {

    private final LoadProgress progress;

    DataHealthIndicator(LoadProgress progress) {
        this.progress = progress;
    }

    @Override
    public Health health() {
        LoadProgress.Snapshot snapshot = progress.snapshot();
        return switch (snapshot.state()) {
            case READY -> Health.up().build();
            case FAILED -> Health.down().build();
            case WAITING, LOADING ->
                Health.outOfService()
                        .withDetail("stage", snapshot.stage().en())
                        .withDetail("done", snapshot.done())
                        .withDetail("total", snapshot.total())
                        .build();
        };
    }
}
