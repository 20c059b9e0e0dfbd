package org.repatriation.service;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which package may know which. */
@AnalyzeClasses(packages = "org.repatriation", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String INTAKE = "org.repatriation.service.intake..";
    private static final String DECISION = "org.repatriation.service.decision..";
    private static final String WEB = "org.repatriation.service.web..";

    @ArchTest
    static final ArchRule INTAKE_KNOWS_NEITHER_DECISION_NOR_WEB = noClasses()
            .that()
            .resideInAPackage(INTAKE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(DECISION, WEB, "org.springframework..");

    @ArchTest
    static final ArchRule DECISION_KNOWS_NEITHER_INTAKE_NOR_WEB = noClasses()
            .that()
            .resideInAPackage(DECISION)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(INTAKE, WEB, "org.springframework..");

    @ArchTest
    static final ArchRule THE_RULES_KNOW_NOTHING_OF_THE_SERVICE = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.repatriation.vocabulary..", "org.repatriation.rulebook..", "org.repatriation.reasoning..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.repatriation.service..", "org.springframework..");

    @ArchTest
    static final ArchRule THE_SERVICE_KNOWS_NOTHING_OF_THE_ENGINE = noClasses()
            .that()
            .resideInAPackage("org.repatriation.service..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule ONLY_INTAKE_READS_A_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackage(INTAKE)
            .and()
            .resideInAPackage("org.repatriation..")
            .should()
            .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.name("now"))
                    .and(JavaCall.Predicates.target(
                            HasOwner.Predicates.With.owner(JavaClass.Predicates.resideInAPackage("java.time..")))));
}
