package id.lentera.programs.internal;

import id.lentera.areas.AreaQueries;
import id.lentera.programs.DeliveryEntry;
import id.lentera.programs.EntryFinding;
import id.lentera.programs.FundingRuleQueries;
import id.lentera.programs.Programme;
import id.lentera.programs.ProgrammeQueries;
import id.lentera.programs.ProgrammeRegisterQueries;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Checks entries against what is loaded. */
@Component
public class EntryChecks {

    private final ProgrammeQueries programmes;
    private final ProgrammeRegisterQueries register;
    private final FundingRuleQueries rules;
    private final AreaQueries areas;
    private final Clock clock;

    EntryChecks(
            ProgrammeQueries programmes,
            ProgrammeRegisterQueries register,
            FundingRuleQueries rules,
            AreaQueries areas,
            Clock clock) {
        this.programmes = programmes;
        this.register = register;
        this.rules = rules;
        this.areas = areas;
        this.clock = clock;
    }

    public List<EntryFinding> check(List<DeliveryEntry> entries) {
        Map<String, Programme> known = new LinkedHashMap<>();
        programmes.list().forEach(p -> known.put(p.id(), p));
        Map<String, Integer> ids =
                areas.findIds(entries.stream().map(DeliveryEntry::area).collect(Collectors.toSet()));
        return new EntryCheck(
                        known,
                        register::get,
                        rules.get(),
                        code -> ids.containsKey(code) ? OptionalInt.of(ids.get(code)) : OptionalInt.empty(),
                        LocalDate.now(clock))
                .check(entries);
    }
}
