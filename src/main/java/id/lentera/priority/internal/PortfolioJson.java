package id.lentera.priority.internal;

import id.lentera.areas.AreaCode;
import id.lentera.priority.ElectricPackage;
import id.lentera.priority.PackageCost;
import id.lentera.priority.PortfolioScenario;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Reads a scenario from JSON: {@code within, budget, packages[]} with {@code package, perHousehold, perVillage, service}, and {@code
 * indicator, year, povertyYear, povertyEmphasis, presentFrom, plannedFrom, floorPercent, floors[]} with {@code code, households}.
 */
final class PortfolioJson {

    static final String PROBLEM = "bad-portfolio";

    /** A thousand trillion rupiah: beyond the budget of the state. */
    private static final long MAX_BUDGET = 1_000_000_000_000_000L;

    private static final int MAX_FLOORS = 514;

    private PortfolioJson() {}

    static PortfolioScenario read(JsonNode json) {
        JsonMembers members = new JsonMembers(PROBLEM, json);
        if (!json.isObject()) {
            throw members.bad("Skenario harus berupa objek JSON.", "A scenario must be a JSON object.");
        }
        PortfolioScenario scenario = new PortfolioScenario(
                members.text("within").map(AreaCode::new).orElseThrow(() -> missing(members, "within")),
                members.text("indicator").orElse(PortfolioScenario.INDICATOR),
                year(members, "year", PortfolioScenario.YEAR),
                year(members, "povertyYear", PortfolioScenario.POVERTY_YEAR),
                members.whole("budget", 1, MAX_BUDGET).orElseThrow(() -> missing(members, "budget")),
                packages(json, members),
                members.number("povertyEmphasis", "0", "1").orElse(PortfolioScenario.EMPHASIS),
                members.number("presentFrom", "0", "100").orElse(PortfolioScenario.PRESENT_FROM),
                members.number("plannedFrom", "0", "100").orElse(PortfolioScenario.PLANNED_FROM),
                members.number("floorPercent", "0", "100").orElse(BigDecimal.ZERO),
                floors(json, members));
        if (scenario.plannedFrom().compareTo(scenario.presentFrom()) > 0) {
            throw members.bad(
                    "Batas plannedFrom tidak boleh di atas presentFrom.",
                    "The bound plannedFrom must not be above presentFrom.");
        }
        return scenario;
    }

    private static int year(JsonMembers members, String member, int otherwise) {
        return members.whole(member, 1945, 2100).map(Long::intValue).orElse(otherwise);
    }

    private static List<PackageCost> packages(JsonNode json, JsonMembers members) {
        JsonNode list = json.get("packages");
        if (list == null || !list.isArray() || list.isEmpty() || list.size() > ElectricPackage.values().length) {
            throw members.bad(
                    "Beri harga satu sampai lima paket (packages).", "Price one to five packages (packages).");
        }
        List<PackageCost> packages = new ArrayList<>();
        for (JsonNode entry : list) {
            JsonMembers own = new JsonMembers(PROBLEM, entry);
            ElectricPackage electricPackage =
                    ElectricPackage.parse(own.text("package").orElse(""));
            long perHousehold = own.whole("perHousehold", 0, PackageCost.MAX).orElse(0L);
            long perVillage = own.whole("perVillage", 0, PackageCost.MAX).orElse(0L);
            if (perHousehold + perVillage == 0) {
                throw own.bad(
                        "Paket %s memerlukan harga per rumah tangga atau per desa.".formatted(electricPackage.slug()),
                        "Package %s needs a price per household or per village.".formatted(electricPackage.slug()));
            }
            if (packages.stream().anyMatch(p -> p.electricPackage() == electricPackage)) {
                throw own.bad(
                        "Paket %s disebut dua kali.".formatted(electricPackage.slug()),
                        "Package %s is named twice.".formatted(electricPackage.slug()));
            }
            packages.add(new PackageCost(
                    electricPackage,
                    perHousehold,
                    perVillage,
                    own.number("service", "0.01", "1").orElse(BigDecimal.ONE)));
        }
        return packages;
    }

    private static Map<String, Integer> floors(JsonNode json, JsonMembers members) {
        JsonNode list = json.get("floors");
        if (list == null || list.isNull()) {
            return Map.of();
        }
        if (!list.isArray() || list.size() > MAX_FLOORS) {
            throw members.bad(
                    "Anggota floors harus daftar paling banyak %d kabupaten.".formatted(MAX_FLOORS),
                    "Member floors must be a list of at most %d kabupaten.".formatted(MAX_FLOORS));
        }
        Map<String, Integer> floors = new HashMap<>();
        for (JsonNode entry : list) {
            JsonMembers own = new JsonMembers(PROBLEM, entry);
            Optional<String> code = own.text("code");
            Optional<Long> households = own.whole("households", 0, 100_000_000);
            if (code.isEmpty() || households.isEmpty()) {
                throw own.bad(
                        "Setiap batas bawah memerlukan code dan households.", "Every floor needs code and households.");
            }
            floors.put(new AreaCode(code.get()).value(), households.get().intValue());
        }
        return floors;
    }

    private static RuntimeException missing(JsonMembers members, String member) {
        return members.bad("Anggota %s wajib diisi.".formatted(member), "Member %s is required.".formatted(member));
    }
}
