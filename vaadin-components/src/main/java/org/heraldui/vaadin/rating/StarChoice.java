package org.heraldui.vaadin.rating;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import org.heraldui.icons.Icons;
import org.heraldui.vaadin.icon.HeraldIcon;
import org.heraldui.vaadin.shared.VisuallyHidden;
import org.jspecify.annotations.Nullable;

/** One choice of a rating: a radio button, its star or half star, and its name. Without a value it takes back. */
@Tag(Tag.LABEL)
final class StarChoice extends Component {
    private static final long serialVersionUID = 1L;

    private final Element radio = new Element(Tag.INPUT);
    private final @Nullable Double value;
    private final Element name;

    StarChoice(String group, @Nullable Double value, String part) {
        this.value = value;
        radio.setAttribute("type", "radio").setAttribute("name", group);
        radio.setAttribute("value", value == null ? "" : value.toString());
        getElement().getClassList().add("herald-rating-" + part);
        // The server learns what the browser has checked; an answer to an older key does not take a newer one back.
        radio.addPropertyChangeListener("checked", "change", change -> {});
        getElement().appendChild(radio);
        if (value == null) {
            name = new Element(Tag.SPAN);
        } else {
            name = new VisuallyHidden().getElement();
            Element star = new Element(Tag.SPAN).setAttribute("aria-hidden", "true");
            star.getClassList().add("herald-rating-star");
            star.appendChild(
                    new HeraldIcon(Icons.STAR.decorative()).getElement(),
                    new HeraldIcon(Icons.STAR_FILLED.decorative()).getElement());
            getElement().appendChild(star);
        }
        getElement().appendChild(name);
    }

    @Nullable
    Double value() {
        return value;
    }

    void setName(String text) {
        name.setText(text);
    }

    void setChecked(boolean checked) {
        radio.setProperty("checked", checked);
    }

    void setLocked(boolean locked) {
        radio.setProperty("disabled", locked);
    }
}
