package org.heraldui.vaadin.rating;

import com.ibm.icu.text.NumberFormat;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.heraldui.vaadin.shared.Assets;
import org.heraldui.vaadin.shared.LocalisedComponent;
import org.heraldui.vaadin.shared.VisuallyHidden;
import org.heraldui.vaadin.shared.Wording;

/**
 * What many readers gave: the average, how many they are, and how their ratings are spread.
 *
 * <pre>{@code new RatingSummary(12, 8, 40, 210, 530);}</pre>
 *
 * <h2>Accessibility</h2>
 *
 * The average as one text, "4.5 out of 5 stars"; the count in the plural of the language; then a list with one item for each
 * number of stars, "5 stars: 66%, 530 ratings". The bars show the same to the eye and are hidden from assistive
 * technology. Nothing is focusable. Source: WCAG 2.2, 1.1.1 and 1.3.1.
 */
@Tag(Tag.DIV)
@StyleSheet(Assets.FOLDER + "rating.css")
@StyleSheet(Assets.FOLDER + "shared.css")
public class RatingSummary extends LocalisedComponent<RatingSummaryI18n> {
    private static final long serialVersionUID = 1L;

    private List<Long> counts = List.of();

    /**
     * Creates a summary.
     *
     * @param counts how many readers gave one star, two stars, and so on
     * @throws IllegalArgumentException if there are none or more than ten, or one is negative
     */
    public RatingSummary(long... counts) {
        super(RatingSummary.class, new RatingSummaryI18n());
        getElement().getClassList().add("herald-rating-summary");
        setCounts(counts);
    }

    /** {@return how many readers gave one star, two stars, and so on; unmodifiable} */
    public List<Long> getCounts() {
        return counts;
    }

    /**
     * Sets the ratings.
     *
     * @param counts how many readers gave one star, two stars, and so on
     * @throws IllegalArgumentException if there are none or more than ten, or one is negative
     */
    public void setCounts(long... counts) {
        Stars.checked(Objects.requireNonNull(counts, "The counts are null. Give one for each number of stars.").length);
        Arrays.stream(counts).filter(count -> count < 0).findFirst().ifPresent(count -> {
            throw new IllegalArgumentException("The count \"" + count + "\" is negative. Give 0 or more.");
        });
        this.counts = Arrays.stream(counts).boxed().toList();
        localise();
    }

    /** {@return how many ratings there are} */
    public long getCount() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    /** {@return the average; empty before the first rating} */
    public Optional<Double> getAverage() {
        long sum = IntStream.range(0, counts.size())
                .mapToLong(i -> (i + 1) * counts.get(i))
                .sum();
        return getCount() == 0 ? Optional.empty() : Optional.of((double) sum / getCount());
    }

    /**
     * {@return the summary as schema.org's {@code AggregateRating}, to be put into the JSON-LD of what is rated; empty
     * before the first rating} Nothing is written into the page by itself, because search engines accept it for real
     * ratings of the page's main subject only.
     */
    public Optional<Map<String, Object>> toStructuredData() {
        return getAverage()
                .map(average -> Map.of(
                        "@type", "AggregateRating",
                        "ratingValue", Stars.tenths(average),
                        "bestRating", counts.size(),
                        "worstRating", 1,
                        "ratingCount", getCount()));
    }

    @Override
    protected void localise() {
        getElement().removeAllChildren();
        Wording wording = wording();
        if (getAverage().isEmpty()) {
            getElement()
                    .appendChild(
                            part("p", "empty").setText(wording.say(getI18n().getEmpty(), "empty")));
            return;
        }
        double average = getAverage().orElseThrow();
        StarRating stars = new StarRating(0);
        stars.setMax(counts.size());
        stars.setValue(average);
        stars.setContentLocale(getContentLocale());
        stars.setI18n(new StarRatingI18n().setValue(getI18n().getAverage()));
        Element figure = part("span", "average").setAttribute("aria-hidden", "true");
        figure.setText(NumberFormat.getInstance(wording.language()).format(Stars.tenths(average)));
        Element head = part("p", "head").appendChild(figure, stars.getElement());
        head.appendChild(part("span", "count").setText(wording.say(getI18n().getCount(), "count", getCount())));
        getElement().appendChild(head, list(wording));
    }

    private Element list(Wording wording) {
        Element list = part("ul", "list").setAttribute("role", "list");
        for (int stars = counts.size(); stars >= 1; stars--) {
            list.appendChild(row(wording, stars, counts.get(stars - 1)));
        }
        return list;
    }

    private Element row(Wording wording, int stars, long count) {
        Locale language = wording.language();
        double share = (double) count / getCount();
        String percent = NumberFormat.getPercentInstance(language).format(share);
        String name = wording.say(getI18n().getStars(), "stars", stars);
        String said = wording.say(getI18n().getCount(), "count", count);
        Element bar = part("span", "bar").appendChild(part("span", "share"));
        bar.getStyle().set("--herald-rating-share", String.valueOf(share));
        Element seen = part("span", "row").setAttribute("aria-hidden", "true");
        seen.appendChild(
                part("span", "stars").setText(name),
                bar,
                part("span", "percent").setText(percent));
        VisuallyHidden heard = new VisuallyHidden(wording.say(getI18n().getRow(), "row", name, percent, said));
        return new Element("li").appendChild(seen, heard.getElement());
    }

    private static Element part(String tag, String name) {
        Element part = new Element(tag);
        part.getClassList().add("herald-rating-" + name);
        return part;
    }
}
