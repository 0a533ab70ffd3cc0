package org.heraldui.icons.svg;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The drawings of two well-known sets of icons, read from their jars. */
final class ForeignIcons {
    private static final String JARS = "/META-INF/resources/webjars/";
    // A folder has no address in a jar; one of its files has.
    private static final Map<String, String> FOLDERS =
            Map.of("lucide-static/0.468.0/icons", "/house.svg", "tabler__icons/3.35.0/icons", "/outline/home.svg");
    // Only the geometry is compared. Tabler lays an invisible square under each icon.
    private static final Pattern SQUARE =
            Pattern.compile("<path stroke=\"none\" d=\"M0 0h24v24H0z\" fill=\"none\"\\s*/>");
    private static final Pattern PAINT =
            Pattern.compile("\\s(fill|stroke|stroke-width|fill-rule|clip-rule|opacity)=\"[^\"]*\"");

    private ForeignIcons() {}

    /** {@return all signatures by set and name} */
    static Map<String, Signature> signatures() throws IOException, URISyntaxException {
        Map<String, Signature> found = new TreeMap<>();
        for (Map.Entry<String, String> set : FOLDERS.entrySet()) {
            String folder = set.getKey();
            URI place = Objects.requireNonNull(ForeignIcons.class.getResource(JARS + folder + set.getValue()), folder)
                    .toURI();
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of());
                    Stream<Path> files = Files.walk(jar.getPath(JARS + folder))) {
                for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".svg"))::iterator) {
                    String name = file.toString().substring(JARS.length()).replaceAll("/[0-9.]+/icons|\\.svg$", "");
                    found.put(name, read(name, Files.readString(file)));
                }
            }
        }
        return found;
    }

    private static Signature read(String name, String svg) {
        String geometry = PAINT.matcher(SQUARE.matcher(svg).replaceAll("")).replaceAll("");
        return Signature.of(SvgReader.read(name, geometry));
    }
}
