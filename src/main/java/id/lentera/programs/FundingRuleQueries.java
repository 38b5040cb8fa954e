package id.lentera.programs;

import id.lentera.programs.internal.FundingRuleStore;
import id.lentera.provenance.DataCache;
import id.lentera.provenance.DataVersion;
import org.springframework.stereotype.Service;

/** Answers with the rules about who may pay what. */
@Service
public class FundingRuleQueries {

    private final FundingRuleStore store;
    private final DataCache<String, FundingRules> rules;

    FundingRuleQueries(FundingRuleStore store, DataVersion version) {
        this.store = store;
        rules = version.cache(1);
    }

    public FundingRules get() {
        return rules.get("", _ -> new FundingRules(store.list()));
    }
}
