package org.heraldui.vaadin.figure;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The short names of the licences of Creative Commons, read from their addresses. */
final class Licences {
    private static final Pattern LICENCE = Pattern.compile("/licenses/(by(?:-nc)?(?:-nd|-sa)?)/(\\d\\.\\d)(/.*)?");
    private static final Pattern PUBLIC_DOMAIN = Pattern.compile("/publicdomain/(zero|mark)/(\\d\\.\\d)(/.*)?");

    private Licences() {}

    /** {@return the name, such as "CC BY-SA 4.0", if the address is one of theirs} */
    static Optional<String> name(URI licence) {
        String host = String.valueOf(licence.getHost()).toLowerCase(Locale.ROOT);
        if (!host.equals("creativecommons.org") && !host.equals("www.creativecommons.org")) {
            return Optional.empty();
        }
        Matcher kind = LICENCE.matcher(licence.getPath());
        if (kind.matches()) {
            return Optional.of("CC " + kind.group(1).toUpperCase(Locale.ROOT) + " " + kind.group(2));
        }
        Matcher free = PUBLIC_DOMAIN.matcher(licence.getPath());
        if (!free.matches()) {
            return Optional.empty();
        }
        return Optional.of((free.group(1).equals("zero") ? "CC0 " : "Public Domain Mark ") + free.group(2));
    }
}
