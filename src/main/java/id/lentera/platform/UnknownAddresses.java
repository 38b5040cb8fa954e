package id.lentera.platform;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers addresses that the interface does not have the way it answers every other mistake. */
@RestController
class UnknownAddresses {

    @GetMapping("/api/**")
    void unknown() {
        throw ProblemException.notFound(
                "unknown-address",
                "Alamat ini tidak ada; yang ada antara lain /api/areas, /api/indicators, /api/observations, /api/priorities.",
                "There is no such address; there are /api/areas, /api/indicators, /api/observations, /api/priorities and others.");
    }
}
