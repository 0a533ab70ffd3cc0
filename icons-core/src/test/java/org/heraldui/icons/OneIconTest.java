package org.heraldui.icons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.heraldui.icons.internal.IconResources;
import org.heraldui.icons.svg.SvgReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a program loads that uses one icon, seen by the class loader that loads it. */
class OneIconTest {
    private static final String INDEX = IconResources.FOLDER + IconResources.INDEX;
    private static final String ENGLISH = IconResources.FOLDER + IconResources.textsOf("en");

    /** Loads the library anew, shares only the JDK, and keeps what was asked for. */
    private static final class Recorder extends URLClassLoader {
        private final Set<String> classes = new TreeSet<>();
        private final Set<String> resources = new TreeSet<>();

        Recorder() {
            super(ClassPath.entries().stream().map(Recorder::url).toArray(URL[]::new), null);
        }

        private static URL url(Path entry) {
            try {
                return entry.toUri().toURL();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            classes.add(name);
            return super.findClass(name);
        }

        @Override
        public @Nullable URL findResource(String name) {
            resources.add(name);
            return super.findResource(name);
        }

        // What a program does that uses one icon: Icons.CALENDAR.labelled().toSvg()
        String useCalendar(String form) throws ReflectiveOperationException {
            Class<?> icons = Class.forName("org.heraldui.icons.Icons", true, this);
            Object icon = icons.getField("CALENDAR").get(null);
            Object labelled = icon.getClass().getMethod(form).invoke(icon);
            return (String) Class.forName("org.heraldui.icons.AccessibleIcon", true, this)
                    .getMethod("toSvg")
                    .invoke(labelled);
        }
    }

    @Test
    void decorativeIcon_readsNoSvgAndNoWords() throws Exception {
        try (Recorder recorder = new Recorder()) {
            assertThat(recorder.useCalendar("decorative"))
                    .isEqualTo(Icons.CALENDAR.decorative().toSvg());
            assertThat(recorder.resources).containsExactly(INDEX);
            assertThat(recorder.classes)
                    .contains(Icon.class.getName())
                    .doesNotContain(SvgReader.class.getName())
                    .allMatch(name -> name.startsWith("org.heraldui.icons.") || name.startsWith("org.jspecify."))
                    .noneMatch(
                            name -> name.contains(".export.") || name.contains(".check.") || name.contains(".build."));
        }
    }

    @Test
    void labelledIcon_readsTheWordsOfOneLanguage() throws Exception {
        try (Recorder recorder = new Recorder()) {
            assertThat(recorder.useCalendar("labelled"))
                    .isEqualTo(Icons.CALENDAR.labelled(Locale.ENGLISH).toSvg());
            assertThat(recorder.resources).containsExactly(INDEX, ENGLISH);
            assertThat(recorder.classes).doesNotContain(SvgReader.class.getName());
        }
    }
}
