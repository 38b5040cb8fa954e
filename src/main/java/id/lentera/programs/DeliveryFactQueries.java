package id.lentera.programs;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.programs.internal.FactStore;
import id.lentera.provenance.DataCache;
import id.lentera.provenance.DataVersion;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Answers with all deliveries at once, for computations over many areas. */
@Service
public class DeliveryFactQueries {

    private final FactStore store;
    private final DataCache<DeliveryBasis, DeliveryFacts> facts;
    private final DataCache<DeliveryBasis, Map<Integer, Long>> groups;
    private final DataCache<Usual, DeliveryBasis> usual;

    private record Usual(AreaLevel level, AreaCode within) {}

    DeliveryFactQueries(FactStore store, DataVersion version) {
        this.store = store;
        facts = version.cache(2);
        groups = version.cache(2);
        usual = version.cache(200);
    }

    public DeliveryFacts get(DeliveryBasis basis) {
        return facts.get(basis, store::read);
    }

    /** Households of the lowest welfare decile by the key of their area; areas that nobody counted are absent. */
    public Map<Integer, Long> getTargetGroups(DeliveryBasis basis) {
        return groups.get(basis, store::listTargetGroups);
    }

    /**
     * What a reader sees who doesn't choose: demonstration deliveries for villages and districts where nobody entered real ones yet,
     * since published figures hardly ever reach that far down.
     */
    public DeliveryBasis getUsual(AreaLevel level, AreaCode within) {
        return usual.get(new Usual(level, within), key -> {
            boolean fine = key.level() == AreaLevel.VILLAGE || key.level() == AreaLevel.DISTRICT;
            String code = key.within().value();
            return fine && !store.has(List.of("IMPORTED"), code) && store.has(List.of("DEMO"), code)
                    ? DeliveryBasis.DEMO
                    : DeliveryBasis.REAL;
        });
    }
}
