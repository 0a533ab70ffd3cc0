package org.heraldui.vaadin.article;

import java.util.regex.Pattern;
import org.heraldui.vaadin.shared.Wording;
import org.jspecify.annotations.Nullable;

/** The texts of a byline in one language: the application's where it gave any, else the built-in ones. */
record BylineTexts(BylineI18n i18n, Wording wording) {
    /** Spanish says "e" for "y" before the sound of i, which "hielo" does not begin with. */
    private static final Pattern SOUND_OF_I = Pattern.compile("(?iu)[ií].*|h[ií](?![aeáé]).*");

    String by() {
        return wording.say(i18n.getBy(), "by", Words.PLACE);
    }

    String reportingFrom() {
        return wording.say(i18n.getReportingFrom(), "reportingFrom", Words.PLACE);
    }

    /** {@return what stands before a name} */
    String before(int index, int count, String name) {
        if (index == 0) {
            return "";
        }
        if (index < count - 1) {
            return joint(i18n.getSeparator(), "separator", name);
        }
        return count == 2 ? joint(i18n.getPair(), "pair", name) : joint(i18n.getLast(), "last", name);
    }

    private String joint(@Nullable String given, String key, String name) {
        if (given != null) {
            return given;
        }
        String joint = wording.say(null, key, "", "");
        if (wording.language().getLanguage().equals("es")
                && SOUND_OF_I.matcher(name).matches()) {
            return joint.replace("y", "e");
        }
        // The Hebrew "and" is joined to a Hebrew word, and by a hyphen to any other.
        boolean hebrew = Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.HEBREW;
        return joint.endsWith("ו") && !hebrew ? joint + "-" : joint;
    }
}
