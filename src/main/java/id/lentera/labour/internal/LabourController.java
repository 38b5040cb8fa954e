package id.lentera.labour.internal;

import id.lentera.areas.AreaCode;
import id.lentera.labour.LabourAction;
import id.lentera.labour.LabourQueries;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Employment programmes over HTTP. */
@RestController
class LabourController {

    private final LabourQueries labour;

    LabourController(LabourQueries labour) {
        this.labour = labour;
    }

    /** Rates in percent; null where a count was not published. */
    record Item(
            LabourAction action,
            @Nullable BigDecimal realisation,
            @Nullable BigDecimal passRate) {}

    record Items(List<Item> items, int numberMatched) {}

    @GetMapping("/api/labour")
    Items list(@RequestParam(required = false) @Nullable String within) {
        AreaCode area = within == null || within.isBlank() ? AreaCode.INDONESIA : new AreaCode(within.strip());
        List<Item> items = labour.list(area).stream()
                .map(action -> new Item(action, action.realisation(), action.passRate()))
                .toList();
        return new Items(items, items.size());
    }
}
