package org.heraldui.icons.check;

import java.util.function.Consumer;

/** A rule for the words of one icon in one language. */
@FunctionalInterface
interface WordRule {
    /** Reports what is wrong; {@code names} are the brands that may be spoken of. */
    void check(IconWords words, Language language, BrandNames names, Consumer<Finding> report);
}
