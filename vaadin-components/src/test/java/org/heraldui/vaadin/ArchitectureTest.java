package org.heraldui.vaadin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.io.Serializable;
import org.jspecify.annotations.NullMarked;

/** Who may know whom, and what a component must be. */
@AnalyzeClasses(packages = "org.heraldui.vaadin", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static void thereIsSomethingToCheck(JavaClasses classes) {
        assertThat(classes.size()).isGreaterThan(50);
    }

    @ArchTest
    static final ArchRule CORE_IS_USED_THROUGH_ITS_API = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.heraldui.icons.internal..",
                    "org.heraldui.icons.export..",
                    "org.heraldui.icons.build..",
                    "org.heraldui.demo..",
                    "org.springframework..",
                    "org.apache.batik..",
                    "java.awt..");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("org.heraldui.vaadin.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule SHARED_KNOWS_NO_COMPONENT = noClasses()
            .that()
            .resideInAPackage("..vaadin.shared..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..vaadin.icon..",
                    "..vaadin.share..",
                    "..vaadin.figure..",
                    "..vaadin.article..",
                    "..vaadin.head..",
                    "..vaadin.motion..");

    @ArchTest
    static final ArchRule COMPONENTS_DO_NOT_KNOW_EACH_OTHER = slices().matching("org.heraldui.vaadin.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    JavaClass.Predicates.resideInAPackage("org.heraldui.vaadin.."),
                    JavaClass.Predicates.resideInAnyPackage("..vaadin.shared..", "..vaadin.icon.."))
            // Whatever moves answers to the one controller of motion.
            .ignoreDependency(
                    JavaClass.Predicates.resideInAPackage("org.heraldui.vaadin.."),
                    JavaClass.Predicates.resideInAPackage("..vaadin.motion.."))
            // The head of a page is written from the article's metadata.
            .ignoreDependency(
                    JavaClass.Predicates.resideInAPackage("..vaadin.head.."),
                    JavaClass.Predicates.resideInAPackage("..vaadin.article.."))
            // A gallery holds figures; a thumbnail says what kind of media it leads to, as a figure does.
            .ignoreDependency(
                    JavaClass.Predicates.resideInAnyPackage("..vaadin.gallery..", "..vaadin.video.."),
                    JavaClass.Predicates.resideInAPackage("..vaadin.figure.."));

    @ArchTest
    static final ArchRule PACKAGES_ARE_NULL_MARKED =
            classes().that().haveSimpleName("package-info").should().beAnnotatedWith(NullMarked.class);

    @ArchTest
    static final ArchRule COMPONENTS_ARE_SERIALISABLE =
            classes().that().areAssignableTo(Component.class).should().beAssignableTo(Serializable.class);

    @ArchTest
    static final ArchRule NOTHING_ASKS_FOR_A_BUNDLE = noClasses()
            .should()
            .beAnnotatedWith(JsModule.class)
            .orShould()
            .beAnnotatedWith(CssImport.class)
            .orShould()
            .beAnnotatedWith(NpmPackage.class);

    @ArchTest
    static final ArchRule NO_CURRENT_UI =
            noClasses().should().callMethod(UI.class, "getCurrent").because("a component asks its own UI");

    @ArchTest
    static final ArchRule NO_STANDARD_STREAMS = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
}
