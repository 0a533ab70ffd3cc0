package org.heraldui.vaadin.article;

import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.heraldui.vaadin.shared.Time;
import org.heraldui.vaadin.shared.VisuallyHidden;
import org.heraldui.vaadin.shared.Wording;
import org.jspecify.annotations.Nullable;

/** Writes the elements of a {@link PublishedTime}; herald.js knows the same attributes. */
final class PublishedTimeRenderer {
    /** A time and the text around it. */
    private record Labelled(String text, OffsetDateTime time) {}

    private final PublishedTime component;
    private final Wording wording;
    private final TimeTexts texts;
    private final Instant now;

    PublishedTimeRenderer(PublishedTime component, Wording wording, Instant now) {
        this.component = component;
        this.wording = wording;
        this.texts = new TimeTexts(wording.languageOf(component.getI18n().getPublished()), component.getZone());
        this.now = now;
    }

    void render() {
        Element root = component.getElement();
        root.removeAllChildren();
        root.setAttribute("data-language", texts.browserLanguage());
        root.setAttribute("data-refresh", String.valueOf(component.getRefresh().toSeconds()));
        root.setAttribute("data-just-now", wording.say(component.getI18n().getJustNow(), "justNow"));
        if (component.getDisplay() == TimeDisplay.RELATIVE_THEN_ABSOLUTE) {
            root.setAttribute(
                    "data-limit", String.valueOf(component.getRelativeLimit().toSeconds()));
        } else {
            root.removeAttribute("data-limit");
        }
        List<Labelled> times = times();
        if (times.isEmpty()) {
            return;
        }
        if (times.stream().allMatch(labelled -> isExact(labelled.time()))) {
            times.forEach(labelled -> appendExact(root, labelled));
        } else {
            root.appendChild(disclosure(times));
        }
    }

    private List<Labelled> times() {
        List<Labelled> times = new ArrayList<>();
        component.getPublished().ifPresent(published -> {
            times.add(new Labelled(say(component.getI18n().getPublished(), "published"), published));
            component
                    .getUpdated()
                    .filter(updated -> updated.isAfter(published))
                    .map(updated -> new Labelled(say(component.getI18n().getUpdated(), "updated"), updated))
                    .ifPresent(times::add);
        });
        return times;
    }

    private boolean isExact(OffsetDateTime time) {
        return switch (component.getDisplay()) {
            case ABSOLUTE -> true;
            case DAY, RELATIVE -> false;
            case RELATIVE_THEN_ABSOLUTE ->
                time.toInstant().plus(component.getRelativeLimit()).isBefore(now);
        };
    }

    /** The short form is what opens the exact one: a native disclosure works without script, by key and by touch. */
    private Element disclosure(List<Labelled> times) {
        Element summary = new Element("summary");
        for (int i = 0; i < times.size(); i++) {
            if (i > 0) {
                summary.appendChild(new VisuallyHidden(", ").getElement());
            }
            summary.appendChild(summarised(times.get(i)));
        }
        Element exact = part("div", "exact");
        times.forEach(labelled -> appendExact(exact, labelled));
        return part("details", "details").appendChild(summary, exact);
    }

    private Element summarised(Labelled labelled) {
        boolean relative = component.getDisplay().isRelative();
        Time time = relative ? texts.exact(labelled.time()) : texts.day(labelled.time());
        if (relative) {
            time.getElement().setAttribute("data-herald-relative", true);
        }
        Element summarised = part("span", "summary");
        Words.append(summarised, labelled.text(), time.getElement());
        return summarised;
    }

    private void appendExact(Element parent, Labelled labelled) {
        Time time = texts.exact(labelled.time());
        Element exact = new Element("p");
        Words.append(exact, labelled.text(), time.getElement());
        parent.appendChild(exact);
        if (component.isReaderZoneShown()) {
            Element local = new Element("time")
                    .setAttribute("datetime", time.getElement().getAttribute("datetime"))
                    .setAttribute("data-herald-reader-zone", true);
            Element line = part("p", "reader-zone").setAttribute("hidden", true);
            Words.append(line, say(component.getI18n().getReaderZone(), "readerZone"), local);
            parent.appendChild(line);
        }
    }

    private String say(@Nullable String own, String key) {
        return wording.say(own, key, Words.PLACE);
    }

    private static Element part(String tag, String name) {
        Element part = new Element(tag);
        part.getClassList().add("herald-published-" + name);
        return part;
    }
}
