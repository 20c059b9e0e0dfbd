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
    private static final String BATCH = "org.repatriation.service.batch..";
    private static final String WEB = "org.repatriation.service.web..";
    private static final String RECORD = "org.repatriation.service.record..";
    private static final String REPLAY = "org.repatriation.service.replay..";

    @ArchTest
    static final ArchRule INTAKE_KNOWS_NEITHER_DECISION_NOR_WEB = noClasses()
            .that()
            .resideInAPackage(INTAKE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(BATCH, DECISION, RECORD, REPLAY, WEB, "org.springframework..");

    @ArchTest
    static final ArchRule DECISION_KNOWS_NEITHER_INTAKE_NOR_WEB = noClasses()
            .that()
            .resideInAPackage(DECISION)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(INTAKE, BATCH, REPLAY, WEB, "org.springframework..");

    @ArchTest
    static final ArchRule RECORD_KNOWS_ONLY_WHAT_IT_RECORDS = noClasses()
            .that()
            .resideInAPackage(RECORD)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    INTAKE, BATCH, DECISION, REPLAY, WEB, "org.springframework.web..", "org.repatriation.reasoning..");

    @ArchTest
    static final ArchRule A_BATCH_KNOWS_NOTHING_OF_THE_WEB = noClasses()
            .that()
            .resideInAPackage(BATCH)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(REPLAY, WEB, "org.springframework..", "jakarta..");

    @ArchTest
    static final ArchRule ONLY_THE_RECORD_KNOWS_THE_DATABASE = noClasses()
            .that()
            .resideOutsideOfPackage(RECORD)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..", "com.google.crypto.tink..");

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
