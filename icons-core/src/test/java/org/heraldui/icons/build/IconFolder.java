package org.heraldui.icons.build;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.heraldui.icons.check.Finding;
import org.heraldui.icons.svg.SvgException;

/** A folder of icon sources to break. */
record IconFolder(Path path) {

    /** Writes a faultless icon, then replaces a part of both of its files. */
    IconFolder with(String name, String part, String replacement) throws IOException {
        String svg = """
            <svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">
              <title>Sign @</title>
              <desc>A sign named @ on a pole.</desc>
              <path d="M3 3h18v18H3z"/>
            </svg>
            """;
        String properties = """
            category=content, navigation
            keywords=one, two, three, four, five, six, seven, eight
            aliases=@ sign
            direction=never
            brand=false
            since=0.1
            """;
        Files.writeString(path.resolve(name + ".svg"), svg.replace("@", name).replace(part, replacement));
        Files.writeString(
                path.resolve(name + ".properties"),
                properties.replace("@", name).replace(part, replacement));
        return this;
    }

    IconFolder with(String name) throws IOException {
        return with(name, "@", "");
    }

    /** {@return what the builder has against the folder, sorted as it is reported} */
    List<Finding> findings() {
        SvgException refusal = catchThrowableOfType(SvgException.class, () -> IconSetBuilder.read(path));
        return refusal.findings();
    }
}
