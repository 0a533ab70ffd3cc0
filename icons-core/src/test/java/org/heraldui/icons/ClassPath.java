package org.heraldui.icons;

import java.io.File;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Where the classes of the tests come from. */
public final class ClassPath {
    private ClassPath() {}

    /** {@return the folders and jars, whether the tests' launcher has them on its class path or loads them itself} */
    public static List<Path> entries() {
        if (ClassPath.class.getClassLoader() instanceof URLClassLoader loader) {
            return Arrays.stream(loader.getURLs())
                    .map(URL::toString)
                    .map(URI::create)
                    .map(Path::of)
                    .toList();
        }
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }
}
