package org.heraldui.vaadin.rating;

import com.vaadin.flow.component.SignalPropertySupport;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.SignalBinding;
import com.vaadin.flow.signals.Signal;
import org.heraldui.icons.Icon;
import org.heraldui.icons.Icons;
import org.heraldui.vaadin.icon.HeraldIcon;
import org.heraldui.vaadin.shared.Assets;
import org.heraldui.vaadin.shared.LocalisedComponent;
import org.heraldui.vaadin.shared.VisuallyHidden;

/**
 * A rating in stars, to be read. To ask for one use {@link StarRatingField}.
 *
 * <pre>{@code new StarRating(3.5);}</pre>
 *
 * The stars show halves, the nearest; the words say tenths.
 *
 * <h2>Accessibility</h2>
 *
 * One text, "3.5 out of 5 stars"; the stars are hidden from assistive technology. No slider, no focus. Full, half and
 * empty stars differ in shape, not in colour alone. Source: WCAG 2.2, 1.1.1 and 1.4.1.
 */
@Tag(Tag.SPAN)
@StyleSheet(Assets.FOLDER + "rating.css")
@StyleSheet(Assets.FOLDER + "shared.css")
public class StarRating extends LocalisedComponent<StarRatingI18n> {
    private static final long serialVersionUID = 1L;

    private final Span stars = new Span();
    private final VisuallyHidden words = new VisuallyHidden();
    private final SignalPropertySupport<Double> value = SignalPropertySupport.create(this, newValue -> localise());
    private int max = 5;

    /**
     * Creates a rating out of five stars.
     *
     * @param value the rating, from 0 to 5
     * @throws IllegalArgumentException if it is not
     */
    public StarRating(double value) {
        super(StarRating.class, new StarRatingI18n());
        getElement().getClassList().add("herald-stars");
        stars.addClassName("herald-stars-symbols");
        stars.getElement().setAttribute("aria-hidden", "true");
        getElement().appendChild(stars.getElement(), words.getElement());
        setValue(value);
    }

    /** {@return the rating} */
    public double getValue() {
        return value.get();
    }

    /**
     * Sets the rating.
     *
     * @param value from 0 to {@link #getMax()}
     * @throws IllegalArgumentException if it is not
     */
    public void setValue(double value) {
        this.value.set(checked(value, max));
    }

    /**
     * Lets the rating follow a signal. While bound, {@link #setValue} throws.
     *
     * @param value the rating, from 0 to {@link #getMax()}
     * @return the binding
     */
    public SignalBinding<Double> bindValue(Signal<Double> value) {
        return this.value.bind(value);
    }

    /** {@return how many stars there are; 5 by default} */
    public int getMax() {
        return max;
    }

    /**
     * Sets how many stars there are.
     *
     * @param max from 1 to 10
     * @throws IllegalArgumentException if it is not, or less than the rating
     */
    public void setMax(int max) {
        checked(value.get(), Stars.checked(max));
        this.max = max;
        localise();
    }

    private static double checked(double value, int max) {
        if (!(value >= 0 && value <= max)) {
            throw new IllegalArgumentException(
                    "The rating \"" + value + "\" is not accepted. Give one from 0 to " + max + ".");
        }
        return value;
    }

    @Override
    protected void localise() {
        double rating = checked(value.get(), max);
        stars.removeAll();
        long halves = Math.round(rating * 2);
        for (int star = 1; star <= max; star++) {
            stars.add(new HeraldIcon(symbol(halves - 2L * (star - 1)).decorative()));
        }
        words.setText(wording().say(getI18n().getValue(), "value", Stars.tenths(rating), max));
    }

    private static Icon symbol(long halves) {
        return halves >= 2 ? Icons.STAR_FILLED : halves == 1 ? Icons.STAR_HALF : Icons.STAR;
    }
}
