package id.lentera.decisions.internal;

import id.lentera.decisions.Decision;
import id.lentera.decisions.DecisionQueries;
import id.lentera.decisions.FrozenRun;
import id.lentera.decisions.RunAnswer;
import id.lentera.decisions.RunMaps;
import id.lentera.decisions.RunQueries;
import id.lentera.mapsvg.SvgMap;
import id.lentera.platform.ProblemException;
import id.lentera.priority.Run;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The map of a run or a decision as a picture. */
@RestController
class RunMapController {

    private static final SvgMap.Paper PAPER = new SvgMap.Paper(900, 560);
    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");

    private final RunQueries runs;
    private final DecisionQueries decisions;
    private final RunMaps maps;

    RunMapController(RunQueries runs, DecisionQueries decisions, RunMaps maps) {
        this.runs = runs;
        this.decisions = decisions;
        this.maps = maps;
    }

    @GetMapping("/api/decisions/{id}/map.svg")
    ResponseEntity<String> ofDecision(@PathVariable String id, @RequestParam(defaultValue = "id") String lang) {
        Decision decision = decisions.get(id.matches("\\d{1,15}") ? Long.parseLong(id) : 0);
        return picture(decision.run(), decision.chosen(), lang);
    }

    @GetMapping("/api/priorities/map.svg")
    ResponseEntity<String> ofRun(@RequestParam MultiValueMap<String, String> parameters) {
        Map<String, List<String>> run =
                parameters.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        FrozenRun frozen = runs.compute(Run.parse(run));
        Set<String> chosen = frozen.chosen().stream().map(RunAnswer.Item::code).collect(Collectors.toSet());
        return picture(frozen, chosen, run.getOrDefault("lang", List.of("id")).getFirst());
    }

    private ResponseEntity<String> picture(FrozenRun run, Set<String> chosen, String lang) {
        Locale locale = "en".equals(lang) ? Locale.ENGLISH : Locale.of("id", "ID");
        return maps.draw(run, chosen, PAPER, locale)
                .map(svg -> ResponseEntity.ok().contentType(SVG).body(svg))
                .orElseThrow(() -> ProblemException.notFound(
                        "no-boundaries",
                        "Batas wilayah belum dimuat, sehingga peta tidak dapat digambar.",
                        "No boundaries are loaded, so no map can be drawn."));
    }
}
