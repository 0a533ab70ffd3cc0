package org.heraldui.vaadin.rating;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.heraldui.vaadin.shared.Assets;
import org.heraldui.vaadin.shared.HasContentLocale;
import org.heraldui.vaadin.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a rating in stars. The value is null while there is none.
 *
 * <pre>{@code
 * StarRatingField rating = new StarRatingField("How did you like the concert?");
 * rating.addValueChangeListener(event -> save(event.getValue()));
 * }</pre>
 *
 * Fits {@code Binder}, with its required and validation messages.
 *
 * <h2>Accessibility</h2>
 *
 * A {@code fieldset} with the role {@code radiogroup}, named by its legend, around native radio buttons named "1 star",
 * "2 stars": with all their keys, and safe by touch with a screen reader, which sliders are not. The message stands in
 * the group's description, and {@code aria-invalid} and {@code aria-required} say the rest. "No rating" takes a rating
 * back. Chosen stars are filled: another shape, not another colour alone. Sources: WCAG 2.2, 1.3.1, 1.4.1, 3.3.1 and
 * 4.1.2; ARIA Authoring Practices, rating radio group.
 */
@Tag("fieldset")
@StyleSheet(Assets.FOLDER + "rating.css")
@StyleSheet(Assets.FOLDER + "shared.css")
public class StarRatingField extends AbstractField<StarRatingField, Double>
        implements HasValidation, HasContentLocale, LocaleChangeObserver {
    private static final long serialVersionUID = 1L;

    private final String id = "herald-rating-" + UUID.randomUUID();
    private final Element legend = new Element("legend");
    private final Element choices = new Element(Tag.DIV);
    private final Element error = new Element("p");
    private final List<StarChoice> stars = new ArrayList<>();
    private StarRatingFieldI18n i18n = new StarRatingFieldI18n();
    private @Nullable Locale contentLocale;
    private String label = "";
    private String errorMessage = "";
    private int max = 5;
    private double step = 1;
    private boolean clearable;
    private boolean invalid;

    /**
     * Creates a field for one to five whole stars.
     *
     * @param label the question, which names the field
     * @throws IllegalArgumentException if it is blank
     */
    public StarRatingField(String label) {
        super(null);
        getElement().getClassList().add("herald-rating");
        getElement().setAttribute("role", "radiogroup").setAttribute("aria-labelledby", id + "-legend");
        legend.setAttribute("id", id + "-legend");
        choices.getClassList().add("herald-rating-choices");
        error.setAttribute("id", id + "-error").getClassList().add("herald-rating-error");
        getElement().appendChild(legend, choices, error);
        getElement().addEventListener("change", this::chosen).addEventData("event.target.value");
        setLabel(label);
        build();
    }

    /** {@return the question} */
    public String getLabel() {
        return label;
    }

    /**
     * Sets the question, which names the field.
     *
     * @param label what is rated
     * @throws IllegalArgumentException if it is blank: the field would have no name
     */
    public void setLabel(String label) {
        if (Objects.requireNonNull(label, "The label is null. Ask for the rating.")
                .isBlank()) {
            throw new IllegalArgumentException(
                    "The label \"" + label + "\" is blank. Ask for the rating: it names the field.");
        }
        this.label = label;
        localise();
    }

    /** {@return how many stars there are; 5 by default} */
    public int getMax() {
        return max;
    }

    /**
     * Sets how many stars there are. A rating above is taken back.
     *
     * @param max from 1 to 10
     * @throws IllegalArgumentException if it is not
     */
    public void setMax(int max) {
        this.max = Stars.checked(max);
        build();
    }

    /** {@return the distance of two choices; 1 by default} */
    public double getStep() {
        return step;
    }

    /**
     * Sets the distance of two choices. A rating between them is taken back.
     *
     * @param step 1, or 0.5 for half stars
     * @throws IllegalArgumentException if it is another
     */
    public void setStep(double step) {
        if (step != 1 && step != 0.5) {
            throw new IllegalArgumentException(
                    "The step \"" + step + "\" is not accepted. Give 1, or 0.5 for half stars.");
        }
        this.step = step;
        build();
    }

    /** {@return whether a rating can be taken back; false by default} */
    public boolean isClearable() {
        return clearable;
    }

    /**
     * Sets whether a rating can be taken back, by the choice "No rating".
     *
     * @param clearable whether there is that choice
     */
    public void setClearable(boolean clearable) {
        this.clearable = clearable;
        build();
    }

    /**
     * Sets the rating.
     *
     * @param value one of the choices; null for none
     * @throws IllegalArgumentException if it is no choice
     */
    @Override
    public void setValue(@Nullable Double value) {
        if (!isChoice(value)) {
            throw new IllegalArgumentException("The rating \"" + value + "\" is not accepted. Give one from " + step
                    + " to " + max + " in steps of " + step + ", or null for none.");
        }
        super.setValue(value);
    }

    private boolean isChoice(@Nullable Double value) {
        return value == null || (value > 0 && value <= max && value % step == 0);
    }

    private void build() {
        choices.removeAllChildren();
        stars.clear();
        for (int i = 1; i * step <= max; i++) {
            String part = step == 1 ? "choice" : i % 2 == 1 ? "first-half" : "second-half";
            stars.add(new StarChoice(id, i * step, part));
        }
        if (clearable) {
            stars.add(new StarChoice(id, null, "none"));
        }
        stars.forEach(star -> choices.appendChild(star.getElement()));
        if (!isChoice(getValue())) {
            clear();
        }
        localise();
        setPresentationValue(getValue());
        setReadOnly(isReadOnly());
    }

    private void chosen(DomEvent event) {
        String chosen = event.getEventData().get("event.target.value").asString("");
        stars.stream()
                .filter(star ->
                        chosen.equals(star.value() == null ? "" : star.value().toString()))
                .findFirst()
                .filter(star -> !isReadOnly())
                .ifPresent(star -> {
                    setModelValue(star.value(), true);
                    setPresentationValue(star.value());
                });
    }

    @Override
    protected void setPresentationValue(@Nullable Double value) {
        stars.forEach(star -> star.setChecked(Objects.equals(star.value(), value)));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        stars.forEach(star -> star.setLocked(readOnly));
    }

    @Override
    public void setRequiredIndicatorVisible(boolean required) {
        super.setRequiredIndicatorVisible(required);
        localise();
    }

    @Override
    public String getErrorMessage() {
        return errorMessage;
    }

    @Override
    public void setErrorMessage(@Nullable String errorMessage) {
        this.errorMessage = errorMessage == null ? "" : errorMessage;
        showError();
    }

    @Override
    public boolean isInvalid() {
        return invalid;
    }

    @Override
    public void setInvalid(boolean invalid) {
        this.invalid = invalid;
        showError();
    }

    private void showError() {
        error.setText(invalid ? errorMessage : "");
        getElement().setAttribute("aria-invalid", String.valueOf(invalid));
        if (invalid && !errorMessage.isEmpty()) {
            getElement().setAttribute("aria-describedby", id + "-error");
        } else {
            getElement().removeAttribute("aria-describedby");
        }
    }

    /** {@return the application's own words} */
    public StarRatingFieldI18n getI18n() {
        return i18n;
    }

    /**
     * Sets the application's own words.
     *
     * @param i18n the words; null in it stands for the built-in text
     */
    public void setI18n(StarRatingFieldI18n i18n) {
        this.i18n = Objects.requireNonNull(
                i18n, "The texts are null. Give a new StarRatingFieldI18n() for the built-in ones.");
        localise();
    }

    @Override
    public @Nullable Locale getContentLocale() {
        return contentLocale;
    }

    @Override
    public void setContentLocale(@Nullable Locale contentLocale) {
        this.contentLocale = contentLocale;
        localise();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        localise();
    }

    private void localise() {
        Locale page = getUI().map(UI::getLocale).orElseGet(this::getLocale);
        Wording wording = Wording.of(StarRatingField.class, contentLocale, page);
        String none = wording.say(i18n.getNone(), "none");
        boolean required = isRequiredIndicatorVisible();
        String word = required ? " (" + wording.say(i18n.getRequired(), "required") + ")" : "";
        legend.setText(label + word);
        getElement().setAttribute("aria-required", String.valueOf(required));
        stars.forEach(star -> star.setName(
                star.value() == null ? none : wording.say(i18n.getStars(), "stars", Stars.tenths(star.value()))));
    }
}
