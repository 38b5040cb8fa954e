package id.lentera;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The direction of dependencies is a test: each package-info names what it may use, and nothing reaches into another's internals. */
class ModularityTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(LenteraApplication.class);

    @Test
    void modules_use_only_what_their_package_info_allows_and_form_no_cycle() {
        MODULES.verify();
    }

    @Test
    void the_diagram_of_the_modules_can_be_drawn_from_the_code() {
        new Documenter(MODULES).writeModulesAsPlantUml();
    }
}
