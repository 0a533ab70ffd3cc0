package org.heraldui.icons;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "org.heraldui.icons", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static void import_isComplete(JavaClasses classes) {
        assertThat(classes.stream().filter(JavaClass::isTopLevelClass)).hasSizeGreaterThan(35);
        assertThat(classes.contain(Icons.class)).isTrue();
    }

    @ArchTest
    static final ArchRule batikAndAwt_areSeenByExportOnly = noClasses()
            .that()
            .resideOutsideOfPackage("..export..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache..", "java.awt..", "javax.imageio..", "javax.swing..", "javax.accessibility..");

    @ArchTest
    static final ArchRule exportAndBuild_areUsedByCommandsOnly = noClasses()
            .that()
            .resideOutsideOfPackages("..export..", "..build..", "..cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..export..", "..build..");

    @ArchTest
    static final ArchRule core_knowsNoFramework = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin..", "jakarta..", "org.springframework..", "org.openqa..", "org.slf4j..");

    // The base of all exceptions belongs to the API and is thrown from beneath it.
    @ArchTest
    static final ArchRule packages_haveNoCycles = slices().matching("org.heraldui.(**)")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(alwaysTrue(), equivalentTo(IconException.class));

    @ArchTest
    static final ArchRule packages_sayWhatMayBeNull = classes()
            .should(new ArchCondition<>("be in a @NullMarked package") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                    events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + " of " + type.getName()));
                }
            });

    @ArchTest
    static final ArchRule standardStreams_areLeftAlone = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule libraries_logNothing = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule exceptions_areOneFamily =
            classes().that().areAssignableTo(RuntimeException.class).should().beAssignableTo(IconException.class);
}
