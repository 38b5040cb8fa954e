package id.lentera.patterns.internal;

import id.lentera.analysis.inequality.Lorenz;
import id.lentera.analysis.inequality.Theil;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.patterns.Inequality;
import id.lentera.patterns.InequalityQueries;
import id.lentera.patterns.PatternQuestion;
import id.lentera.patterns.TargetingErrors;
import id.lentera.patterns.TargetingQueries;
import id.lentera.platform.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Inequality between areas, and errors of targeting, over HTTP. */
@RestController
class InequalityController {

    private static final LocalizedText MEANING = new LocalizedText(
            "Ini ketimpangan antarwilayah; perbedaan antarkeluarga di dalam satu wilayah tidak termasuk, jadi angkanya tidak sama"
                    + " dengan rasio Gini pengeluaran BPS.",
            "This is inequality between areas; differences between families of one area are not in it, so it is not the Gini"
                    + " ratio of expenditure that BPS publishes.");
    private static final LocalizedText LEAST = new LocalizedText(
            "Angka per wilayah tidak mengatakan apakah penerima memang yang membutuhkan; kedua kesalahan adalah batas terendahnya.",
            "Numbers of areas do not say whether those reached are those in need; both errors are the least possible.");

    private final PatternWords words;
    private final InequalityWords asked;
    private final InequalityQueries inequality;
    private final TargetingQueries targeting;

    InequalityController(
            PatternWords words, InequalityWords asked, InequalityQueries inequality, TargetingQueries targeting) {
        this.words = words;
        this.asked = asked;
        this.inequality = inequality;
        this.targeting = targeting;
    }

    record Curve(double[] people, double[] amounts, double index) {

        static @Nullable Curve of(@Nullable Lorenz lorenz) {
            return lorenz == null ? null : new Curve(lorenz.people(), lorenz.amounts(), lorenz.index());
        }
    }

    record Parts(
            @Nullable Double total,
            @Nullable Double within,
            @Nullable Double between) {

        static Parts of(Theil theil, boolean grouped) {
            return new Parts(
                    number(theil.total()),
                    grouped ? number(theil.within()) : null,
                    grouped ? number(theil.between()) : null);
        }
    }

    record Answer(
            String indicator,
            int year,
            String level,
            String within,
            String people,
            LocalizedText weightedBy,
            LocalizedText meaning,
            Curve lorenz,
            double gini,
            @Nullable String by,
            @Nullable Curve concentration,
            Parts theilT,
            Parts theilL,
            List<Inequality.Group> groups,
            List<Inequality.Measure> fgt,
            int assessed,
            int total,
            int demo) {}

    @GetMapping("/api/inequality")
    Answer inequality(
            PatternWords.Words place,
            @RequestParam(required = false) @Nullable String by,
            @RequestParam(required = false) @Nullable String people) {
        Inequality found = inequality.find(asked.read(words.read(place), by, people));
        boolean grouped = !found.groups().isEmpty();
        return new Answer(
                found.indicator().id(),
                found.question().year(),
                found.question().level().slug(),
                found.question().within().value(),
                found.people().slug(),
                found.people().words(),
                MEANING,
                new Curve(
                        found.lorenz().people(),
                        found.lorenz().amounts(),
                        found.lorenz().index()),
                found.lorenz().index(),
                found.question().by(),
                Curve.of(found.concentration()),
                Parts.of(found.theilT(), grouped),
                Parts.of(found.theilL(), grouped),
                found.groups(),
                found.fgt(),
                found.assessed(),
                found.total(),
                found.demo());
    }

    record Errors(
            String program,
            String indicator,
            int year,
            @Nullable Double exclusion,
            @Nullable Double inclusion,
            LocalizedText meaning,
            List<TargetingErrors.Item> items,
            int assessed,
            int needWithoutReached) {}

    /** Parameters {@code indicator}, {@code year}, {@code level}, {@code within} name those in need. */
    @GetMapping("/api/inequality/targeting")
    Errors targeting(PatternWords.Words place, @RequestParam(required = false) @Nullable String program) {
        PatternQuestion need = words.read(place);
        AreaLevel level = need.level();
        AreaCode within = need.within();
        TargetingErrors found =
                targeting.find(InequalityWords.program(program), need.indicator(), need.year(), level, within);
        return new Errors(
                found.programme().id(),
                found.need().id(),
                found.year(),
                number(found.exclusion()),
                number(found.inclusion()),
                LEAST,
                found.items(),
                found.assessed(),
                found.needWithout());
    }

    private static @Nullable Double number(double value) {
        return Double.isFinite(value) ? value : null;
    }
}
