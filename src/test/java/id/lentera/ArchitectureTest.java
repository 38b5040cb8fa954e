package id.lentera;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Rules about packages that the module model can't say. Each states its reason. */
class ArchitectureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.lentera");

    @Test
    void only_pages_and_their_components_know_vaadin() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(
                        "..ui..",
                        "id.lentera.mapview..",
                        "id.lentera.charts..",
                        "id.lentera.areaview..",
                        "id.lentera.explorer..",
                        "id.lentera.shell..",
                        "id.lentera.security..",
                        "id.lentera")
                .should()
                .dependOnClassesThat(resideInAPackage("com.vaadin.."))
                .because("services must be usable and testable without pages"));
    }

    @Test
    void geotools_stays_with_the_engine() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("id.lentera.featurestore..", "id.lentera.analysis..", "..internal..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.geotools..", "org.opengis.."))
                .because("public records must not tie callers to the engine"));
    }

    @Test
    void tiles_know_nothing_of_geotools() {
        check(noClasses()
                .that()
                .resideInAPackage("id.lentera.tiles..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.geotools.."))
                .because("tiles are served from bytes"));
    }

    @Test
    void pages_hold_no_geometry() {
        check(noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.locationtech.jts..", "org.geotools.."))
                .because("a page lives in a session for hours; geometries travel as tiles"));
    }

    @Test
    void views_are_invisible_to_other_packages() {
        check(classes()
                .that()
                .resideInAPackage("..ui..")
                .and()
                .haveNameNotMatching(".*package-info")
                .should()
                .notBePublic()
                .because("the feature's root is its public face"));
    }

    @Test
    void persistence_is_an_internal_matter() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("..internal..", "id.lentera.platform..", "id.lentera.featurestore..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "java.sql..", "javax.sql.."))
                .because("other packages must not depend on how a feature stores its data"));
    }

    @Test
    void the_ranking_engine_is_plain_java() {
        check(noClasses()
                .that()
                .resideInAPackage("id.lentera.priority.mcda..")
                .should()
                .dependOnClassesThat(not(resideInAnyPackage("java..", "id.lentera.priority.mcda..", "org.jspecify..")))
                .because("what decides about districts must be readable and testable on its own")
                .allowEmptyShould(true));
    }

    @Test
    void the_portfolio_engine_is_plain_java() {
        check(noClasses()
                .that()
                .resideInAPackage("id.lentera.priority.portfolio..")
                .should()
                .dependOnClassesThat(
                        not(resideInAnyPackage("java..", "id.lentera.priority.portfolio..", "org.jspecify..")))
                .because("what divides a budget must be readable and testable on its own"));
    }

    @Test
    void the_selection_engine_is_plain_java() {
        check(noClasses()
                .that()
                .resideInAPackage("id.lentera.priority.selection..")
                .should()
                .dependOnClassesThat(
                        not(resideInAnyPackage("java..", "id.lentera.priority.selection..", "org.jspecify..")))
                .because("the browser's copy must be comparable line by line"));
    }

    @Test
    void dependencies_come_through_the_constructor() {
        check(fields().should()
                .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .because("a class shows what it needs in one place"));
        check(constructors()
                .that()
                .areDeclaredInClassesThat()
                .areNotRecords()
                .and()
                .areDeclaredInClassesThat()
                .areNotEnums()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should(new AtMostSixParameters())
                .because("more than six collaborators are two classes"));
    }

    @Test
    void nobody_prints_and_only_the_platform_asks_the_system_clock() {
        check(noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("the log has a level and a time"));
        check(noClasses()
                .that()
                .resideOutsideOfPackage("id.lentera.platform..")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Clock.class, "systemUTC")
                .because("tests set the time"));
    }

    private static void check(ArchRule rule) {
        rule.check(PRODUCT);
    }
}
