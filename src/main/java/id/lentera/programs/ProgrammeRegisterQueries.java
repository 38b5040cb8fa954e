package id.lentera.programs;

import id.lentera.programs.internal.RegisterStore;
import id.lentera.provenance.DataCache;
import id.lentera.provenance.DataVersion;
import id.lentera.provenance.Source;
import id.lentera.provenance.SourceQueries;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Answers what the register says about programmes. */
@Service
public class ProgrammeRegisterQueries {

    private final RegisterStore store;
    private final SourceQueries sources;
    private final FundingRuleQueries rules;
    private final DataCache<String, Map<String, ProgrammeRegister>> register;

    ProgrammeRegisterQueries(
            RegisterStore store, SourceQueries sources, FundingRuleQueries rules, DataVersion version) {
        this.store = store;
        this.sources = sources;
        this.rules = rules;
        register = version.cache(1);
    }

    /** The entry of a programme, empty where the register has none. */
    public ProgrammeRegister get(String programme) {
        return register.get(
                        "",
                        _ -> store.list(
                                sources.list().stream().collect(Collectors.toMap(Source::id, Function.identity()))))
                .getOrDefault(programme, ProgrammeRegister.EMPTY);
    }

    /** The rules about who may pay what. */
    public FundingRules getRules() {
        return rules.get();
    }
}
