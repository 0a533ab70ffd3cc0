package org.heraldui.vaadin.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.heraldui.icons.Direction;
import org.heraldui.icons.Icon;
import org.heraldui.icons.IconCatalogue;
import org.heraldui.icons.svg.Paint;

/** Writes the script of the icon element: its source with the drawings of the catalogue filled in. */
public final class IconScriptBuilder {
    private static final String PLACE = "/*drawings*/";

    private IconScriptBuilder() {}

    /**
     * Writes the script.
     *
     * @param args the source of the script, and the file to write
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        String source = Files.readString(Path.of(args[0]));
        if (!source.contains(PLACE)) {
            throw new IllegalArgumentException(
                    args[0] + ": there is no \"" + PLACE + "\". Put it where the drawings belong.");
        }
        String drawings =
                IconCatalogue.all().stream().map(IconScriptBuilder::entry).collect(Collectors.joining(",\n    "));
        Path script = Path.of(args[1]);
        Files.createDirectories(script.getParent());
        Files.writeString(script, source.replace(PLACE, drawings));
    }

    private static String entry(Icon icon) {
        String solid = icon.drawing().paint() instanceof Paint.Fill ? "!" : "";
        String mirror = icon.metadata().direction() == Direction.MIRROR ? "<" : "";
        String second =
                icon.rightToLeftDrawing().map(drawing -> "|" + drawing.path()).orElse("");
        return "'" + icon.name() + "': '" + solid + mirror + icon.drawing().path() + second + "'";
    }
}
