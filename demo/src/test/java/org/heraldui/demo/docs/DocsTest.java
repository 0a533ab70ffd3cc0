package org.heraldui.demo.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heraldui.demo.example.ExampleCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documentation shows is what is compiled, and what it links to exists. */
class DocsTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path EXAMPLES = ROOT.resolve("demo/src/main/java/org/heraldui/demo");
    private static final Pattern INCLUDE =
            Pattern.compile("<!-- include: (\\S+)#(\\S+) -->\\s*```java\\n(.*?)\\n```", Pattern.DOTALL);
    private static final Pattern JAVA_BLOCK = Pattern.compile("^```java", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#|mailto:)([^)#\\s]+)");

    static Stream<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (String file : List.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md")) {
            pages.add(ROOT.resolve(file));
        }
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages.stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everySnippet_isCompiledCode(Path page) throws IOException {
        String text = Files.readString(page);
        Matcher include = INCLUDE.matcher(text);
        int included = 0;
        while (include.find()) {
            included++;
            assertThat(include.group(3))
                    .as("%s shows %s#%s", page.getFileName(), include.group(1), include.group(2))
                    .isEqualTo(snippet(include.group(1), include.group(2)));
        }
        assertThat(JAVA_BLOCK.matcher(text).results().count())
                .as("Java blocks of %s that stand under an include line", page.getFileName())
                .isEqualTo(included);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLink_leadsSomewhere(Path page) throws IOException {
        Matcher link = LINK.matcher(Files.readString(page));
        while (link.find()) {
            assertThat(page.resolveSibling(link.group(1)))
                    .as("link in " + page.getFileName())
                    .exists();
        }
    }

    @Test
    void everyComponentWithExamples_hasItsPage() {
        assertThat(new ExampleCatalogue().components())
                .isNotEmpty()
                .allSatisfy(component -> assertThat(ROOT.resolve("docs/components/" + component + ".md"))
                        .exists());
    }

    private static String snippet(String file, String tag) throws IOException {
        Path path = Files.exists(ROOT.resolve(file)) ? ROOT.resolve(file) : EXAMPLES.resolve(file);
        String source = Files.readString(path);
        int start = source.indexOf("// tag::" + tag + "[]");
        int end = source.indexOf("// end::" + tag + "[]");
        assertThat(start).as("tag " + tag + " in " + file).isNotNegative();
        return source.substring(source.indexOf('\n', start) + 1, source.lastIndexOf('\n', end))
                .stripIndent()
                .strip();
    }
}
