package org.heraldui.icons;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.IntStream;

/** What the icons may weigh in a page, and what they do. */
public enum ByteGoal {
    DECORATIVE("decorative, median", 340),
    PATH("path alone, median", 160),
    LABELLED("labelled, median", 520),
    LARGEST("labelled, largest", 900);

    private final String title;
    private final int most;

    ByteGoal(String title, int most) {
        this.title = title;
        this.most = most;
    }

    /** {@return what is weighed} */
    public String title() {
        return title;
    }

    /** {@return the most that it may weigh, in bytes} */
    public int most() {
        return most;
    }

    /** {@return what one icon weighs in this form, in bytes} */
    public int of(Icon icon) {
        String form = switch (this) {
            case DECORATIVE -> icon.decorative().toSvg();
            case PATH -> icon.drawing().path();
            case LABELLED, LARGEST -> icon.labelled().toSvg();
        };
        return form.getBytes(UTF_8).length;
    }

    /** {@return what the set weighs} */
    public int measured() {
        IntStream sorted = IconCatalogue.all().stream().mapToInt(this::of).sorted();
        int count = IconCatalogue.all().size();
        return sorted.skip(this == LARGEST ? count - 1 : count / 2).findFirst().orElseThrow();
    }
}
