package org.heraldui.vaadin.gallery;

import org.heraldui.vaadin.shared.Wording;

/** What a gallery says in one language: the application's words where it gave any, else the built-in ones. */
record GalleryTexts(MediaGalleryI18n i18n, Wording wording) {
    String role() {
        return wording.say(i18n.getRole(), "role");
    }

    String previous() {
        return wording.say(i18n.getPrevious(), "previous");
    }

    String next() {
        return wording.say(i18n.getNext(), "next");
    }

    String pause() {
        return wording.say(i18n.getPause(), "pause");
    }

    String play() {
        return wording.say(i18n.getPlay(), "play");
    }

    String close() {
        return wording.say(i18n.getClose(), "close");
    }

    String counter(int number, int count) {
        return wording.say(i18n.getCounter(), "counter", number, count);
    }

    String position(int number, int count) {
        return wording.say(i18n.getPosition(), "position", number, count);
    }

    String enlarge(int number, int count) {
        return wording.say(i18n.getEnlarge(), "enlarge", number, count);
    }
}
