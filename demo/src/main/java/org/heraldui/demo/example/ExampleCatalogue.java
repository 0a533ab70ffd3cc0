package org.heraldui.demo.example;

import com.vaadin.flow.component.Component;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** All examples: every method without parameters that returns a component, of every class of {@link Examples}. */
@org.springframework.stereotype.Component
public class ExampleCatalogue {
    private static final String SUFFIX = "Examples";

    private final List<Example> examples;

    /** Finds the examples on the class path. */
    public ExampleCatalogue() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Examples.class));
        examples = scanner.findCandidateComponents("org.heraldui.demo").stream()
                .map(BeanDefinition::getBeanClassName)
                .sorted()
                .flatMap(name -> examplesOf(name).stream())
                .toList();
    }

    /** {@return all examples, by component, in the order of their source} */
    public List<Example> all() {
        return examples;
    }

    /** {@return the names of all components that have examples} */
    public Set<String> components() {
        return examples.stream().map(Example::component).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * {@return the examples of a component}
     *
     * @param component its simple name
     */
    public List<Example> of(String component) {
        return examples.stream().filter(e -> e.component().equals(component)).toList();
    }

    /**
     * {@return one example}
     *
     * @param component the component's simple name
     * @param name the example's name
     */
    public Optional<Example> find(String component, String name) {
        return of(component).stream().filter(e -> e.name().equals(name)).findFirst();
    }

    private static List<Example> examplesOf(String className) {
        try {
            Class<?> type = Class.forName(className);
            String component = type.getSimpleName().replaceFirst(SUFFIX + "$", "");
            String source = source(className);
            List<Example> found = new ArrayList<>();
            for (Method method : type.getDeclaredMethods()) {
                if (method.getParameterCount() == 0 && Component.class.isAssignableFrom(method.getReturnType())) {
                    String name = kebab(method.getName());
                    found.add(new Example(component, name, method, snippet(source, name, className)));
                }
            }
            found.sort(Comparator.comparingInt(e -> source.indexOf("// tag::" + e.name() + "[]")));
            return found;
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String source(String className) {
        try {
            return new ClassPathResource("examples/" + className.replace('.', '/') + ".java")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String snippet(String source, String name, String className) {
        int start = source.indexOf("// tag::" + name + "[]");
        int end = source.indexOf("// end::" + name + "[]");
        if (start < 0 || end < start) {
            throw new IllegalStateException(
                    className + ": the example \"" + name + "\" is not between tags. Put // tag::" + name
                            + "[] before it and // end::" + name + "[] after it.");
        }
        String lines = source.substring(source.indexOf('\n', start) + 1, source.lastIndexOf('\n', end));
        return lines.stripIndent().strip();
    }

    private static String kebab(String camel) {
        return Arrays.stream(camel.split("(?=[A-Z])"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("-"));
    }
}
