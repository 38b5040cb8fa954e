package id.lentera.indicators.internal;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaFigures;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gives areas the figures they show about themselves. */
@Component
class LatestFigures implements AreaFigures {

    private final ObservationStore store;

    LatestFigures(ObservationStore store) {
        this.store = store;
    }

    @Override
    public List<? extends Record> listLatest(AreaCode code) {
        return store.listLatest(code.value()).stream().map(ObservationItem::of).toList();
    }
}
