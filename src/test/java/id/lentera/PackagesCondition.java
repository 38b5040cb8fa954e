package id.lentera;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips tests on real data where the data packages are absent; in CI they must be there. */
class PackagesCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Path packages = Path.of(System.getProperty("lentera.test-packages", "data/packages"));
        boolean present = Files.isRegularFile(packages.resolve("idn-area-data/data/villages.csv"))
                && Files.isRegularFile(packages.resolve("geojson-indonesia/geojson/gadm41_IDN_4.json"));
        if (present) {
            return ConditionEvaluationResult.enabled("data packages are present");
        }
        String message = "The data packages are not in " + packages + ": run ./check once, which fetches them";
        if (System.getenv("CI") != null) {
            throw new IllegalStateException(message);
        }
        return ConditionEvaluationResult.disabled(message);
    }
}
