package id.lentera.socialsecurity.internal;

import id.lentera.areas.AreaCode;
import id.lentera.socialsecurity.CoverageTarget;
import id.lentera.socialsecurity.Criterion;
import id.lentera.socialsecurity.Growth;
import id.lentera.socialsecurity.Membership;
import id.lentera.socialsecurity.SocialSecurityQueries;
import id.lentera.socialsecurity.Subsidy;
import id.lentera.socialsecurity.Tariff;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Employment social security over HTTP. Growth is a list of its own, so that nobody takes it for coverage. */
@RestController
class SocialSecurityController {

    private final SocialSecurityQueries security;

    SocialSecurityController(SocialSecurityQueries security) {
        this.security = security;
    }

    /** @param coverage computed from the counts; the published share is in {@code membership} */
    record Standing(
            Membership membership,
            @Nullable BigDecimal coverage,
            @Nullable Long gap) {}

    /** @param cost computed, in rupiah */
    record Paid(Subsidy subsidy, BigDecimal cost) {}

    record Answer(
            List<Standing> members,
            List<Growth> growth,
            List<CoverageTarget> targets,
            List<Paid> subsidies,
            List<Tariff> tariffs) {}

    @GetMapping("/api/social-security")
    Answer get(@RequestParam(required = false) @Nullable String within) {
        AreaCode area = area(within);
        return new Answer(
                security.listMembers(area).stream()
                        .map(m -> new Standing(m, m.coverage(), m.gap()))
                        .toList(),
                security.listGrowth(area),
                security.listTargets(area),
                security.listSubsidies(area).stream()
                        .map(s -> new Paid(s, s.cost()))
                        .toList(),
                security.listTariffs());
    }

    @GetMapping("/api/social-security/paritrana")
    List<Criterion> paritrana(@RequestParam(required = false) @Nullable String within) {
        return security.listCriteria(area(within));
    }

    private static AreaCode area(@Nullable String within) {
        return within == null || within.isBlank() ? AreaCode.INDONESIA : new AreaCode(within.strip());
    }
}
