package org.heraldui.vaadin.live;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import org.heraldui.icons.AccessibleIcon;
import org.heraldui.icons.Icons;
import org.heraldui.vaadin.icon.HeraldIcon;

/** What stands above the updates: whether it goes on, the button that shows what waits, the button that pauses. */
final class LiveBar extends Div {
    private static final long serialVersionUID = 1L;

    private final Span live = new Span();
    private final Span paused = new Span();
    private final Span ended = new Span();
    private final Span count = new Span();
    private final Span pause = new Span();
    private final Span resume = new Span();
    private final NativeButton show = button("show");
    private final NativeButton toggle = button("toggle");

    LiveBar() {
        addClassName("herald-live-bar");
        Span sign = new Span(live, paused, ended);
        sign.addClassName("herald-live-sign");
        live.addClassName("herald-live-on");
        paused.addClassName("herald-live-off");
        ended.addClassName("herald-live-ended");
        show.add(new HeraldIcon(Icons.ARROW_UP.decorative()), count);
        toggle.add(
                face(Icons.PAUSE.decorative(), pause, "herald-live-on"),
                face(Icons.PLAY.decorative(), resume, "herald-live-off"));
        add(sign, show, toggle);
    }

    private static NativeButton button(String name) {
        NativeButton button = new NativeButton();
        button.getElement().setAttribute("type", "button");
        button.addClassNames("herald-live-button", "herald-live-" + name);
        return button;
    }

    private static Span face(AccessibleIcon icon, Span words, String className) {
        words.addClassName("herald-live-words");
        Span face = new Span(new HeraldIcon(icon), words);
        face.addClassNames("herald-live-face", className);
        return face;
    }

    /** Writes the words; the browser shows those of its state. */
    void say(LiveWords words, int waiting, boolean over) {
        live.setText(words.live(false));
        paused.setText(words.live(true));
        pause.setText(words.toggle(false));
        resume.setText(words.toggle(true));
        ended.setText(words.ended());
        count.setText(words.show(waiting));
        show.setVisible(waiting > 0);
        live.setVisible(!over);
        paused.setVisible(!over);
        ended.setVisible(over);
        toggle.setVisible(!over);
    }

    /** Calls something when the reader wants to see what waits. */
    void whenWanted(SerializableRunnable wanted) {
        show.addClickListener(click -> wanted.run());
    }
}
