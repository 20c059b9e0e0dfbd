package org.repatriation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.repatriation", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule ARROWS_POINT_ONE_WAY = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("reasoning")
            .definedBy("org.repatriation.reasoning..")
            .layer("rulebook")
            .definedBy("org.repatriation.rulebook..")
            .layer("vocabulary")
            .definedBy("org.repatriation.vocabulary..")
            .whereLayer("reasoning")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("rulebook")
            .mayOnlyBeAccessedByLayers("reasoning")
            .whereLayer("vocabulary")
            .mayOnlyBeAccessedByLayers("reasoning", "rulebook");

    @ArchTest
    static final ArchRule RULES_KNOW_NO_SPRING_AND_NO_WEB = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "jakarta.servlet..", "java.net.http..", "org.repatriation.service..");

    @ArchTest
    static final ArchRule ONLY_THE_ENGINE_KNOWS_DROOLS = noClasses()
            .that()
            .haveNameNotMatching(".*\\.(Engine|Network)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");
}
