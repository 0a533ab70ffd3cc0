package org.heraldui.vaadin.video;

import org.heraldui.vaadin.figure.MediaKind;
import org.heraldui.vaadin.shared.Wording;
import org.jspecify.annotations.Nullable;

/** What a thumbnail says in one language: the application's words where it gave any, else the built-in ones. */
record ThumbnailTexts(
        VideoThumbnailI18n i18n,
        Wording wording,
        MediaKind kind,
        @Nullable Length length,
        boolean isLive) {

    String live() {
        return wording.say(i18n.getLive(), "live");
    }

    /** {@return the name of a link: "Lighthouse shines again, Video, 4 minutes and 35 seconds"} */
    String link(String headline) {
        String media = wording.say(i18n.getKind(kind), "kind." + kind);
        return joined(headline, joined(media, extent()));
    }

    /** {@return the name of a button: "Play video: Lighthouse shines again, 4 minutes and 35 seconds"} */
    String button(String headline, @Nullable String label) {
        String act = label == null ? wording.say(i18n.getPlay(kind), "play." + kind) : label;
        return joined(wording.say(i18n.getNamed(), "named", act, headline), extent());
    }

    private String extent() {
        return isLive ? live() : length == null ? "" : length.spoken(wording.language());
    }

    private String joined(String first, String second) {
        return second.isEmpty() ? first : wording.say(i18n.getJoined(), "joined", first, second);
    }
}
