package id.lentera.indicators;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.indicators.internal.UsedFigureStore;
import java.util.List;
import org.springframework.stereotype.Service;

/** Tells which import every figure of a list came from. */
@Service
public class UsedFigureQueries {

    private final UsedFigureStore store;

    UsedFigureQueries(UsedFigureStore store) {
        this.store = store;
    }

    /** The main series of one year in code order, without demonstration values. */
    public List<UsedFigure> list(String indicator, int year, AreaLevel level, AreaCode within) {
        return store.list(indicator, year, level, within);
    }
}
