package org.heraldui.vaadin.live;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The updates of a blog: those in the list, newest first, and those that wait, in the order of their arrival. */
final class LiveEntries extends OrderedList {
    private static final long serialVersionUID = 1L;
    private static final Comparator<LiveEntry> NEWEST_FIRST = Comparator.comparing(
                    (LiveEntry entry) -> entry.getTime().toInstant())
            .reversed();

    private final List<LiveEntry> shown = new ArrayList<>();
    private final List<LiveEntry> waiting = new ArrayList<>();

    LiveEntries() {
        addClassName("herald-live-list");
        getElement().setAttribute("role", "list").setAttribute("reversed", true);
    }

    List<LiveEntry> shown() {
        return List.copyOf(shown);
    }

    int waiting() {
        return waiting.size();
    }

    Stream<LiveEntry> all() {
        return Stream.concat(shown.stream(), waiting.stream());
    }

    void wait(LiveEntry entry) {
        if (all().anyMatch(other -> other.getKey().equals(entry.getKey()))) {
            throw new IllegalArgumentException("The key \"" + entry.getKey()
                    + "\" is taken by another update of this blog. Give each its own, or change that one.");
        }
        waiting.add(entry);
    }

    /** Puts the first of those that wait into the list: {@return the newest of them} */
    Optional<LiveEntry> show(int count) {
        List<LiveEntry> fresh = List.copyOf(waiting.subList(0, Math.min(count, waiting.size())));
        waiting.removeAll(fresh);
        fresh.forEach(this::insert);
        return fresh.stream().min(NEWEST_FIRST);
    }

    private void insert(LiveEntry entry) {
        int place = 0;
        while (place < shown.size() && NEWEST_FIRST.compare(shown.get(place), entry) < 0) {
            place++;
        }
        shown.add(place, entry);
        ListItem item = new ListItem(entry);
        item.addClassName("herald-live-item");
        getElement().insertChild(place, item.getElement());
    }

    boolean drop(LiveEntry entry) {
        int place = shown.indexOf(entry);
        if (place >= 0) {
            shown.remove(place);
            getElement().removeChild(place);
            return true;
        }
        return waiting.remove(entry);
    }
}
