package org.heraldui.vaadin.article;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.SignalPropertySupport;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.shared.HasThemeVariant;
import com.vaadin.flow.dom.SignalBinding;
import com.vaadin.flow.signals.Signal;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.heraldui.vaadin.shared.Assets;
import org.heraldui.vaadin.shared.HasHeadingLevel;
import org.heraldui.vaadin.shared.SafeUris;
import org.jspecify.annotations.Nullable;

/**
 * A news article, whole: give it what you have, in any order; it puts everything in the order of reading and leaves out
 * what is missing.
 *
 * <pre>{@code
 * NewsArticle article = new NewsArticle("Lighthouse shines again");
 * article.setContributors(Contributor.agency("Saltwind News Agency"));
 * article.setPublished(OffsetDateTime.parse("2023-10-26T18:04:00+01:00"));
 * article.addParagraph("A lighthouse that had stood dark for 31 years is sending its beam across the sea again.");
 * }</pre>
 *
 * Everything given as a {@code String} is text: markup in it is shown, not run. Components in the slots and directly in
 * the body that implement {@link HasHeadingLevel} get the level below the headline.
 *
 * <h2>Accessibility</h2>
 *
 * An {@code article} named by its headline. Order: skip link, kicker, headline, standfirst, byline, times, share bar,
 * notices, lead figure, body, tags, share bar, "End of article" for listeners, related. Put it into the page's
 * {@code main} and set the language of its content: its own words follow. Printed, it has its address once and neither
 * links nor bars that paper cannot use. Sources: WCAG 2.2, 1.3.1, 1.3.2, 2.4.1, 2.4.6, 3.1.1 and 3.1.2; HTML,
 * {@code article}.
 */
@Tag(Tag.ARTICLE)
@StyleSheet(Assets.FOLDER + "article.css")
public class NewsArticle extends ArticleSlots implements HasSize, HasThemeVariant<NewsArticleVariant> {
    private static final long serialVersionUID = 1L;

    private final ArticleFurniture furniture = new ArticleFurniture(parts, body);
    private final SignalPropertySupport<String> headline;

    /** Creates an article without anything. */
    public NewsArticle() {
        headline = SignalPropertySupport.create(this, this::showHeadline);
        headline.set("");
        localise();
    }

    /**
     * Creates an article.
     *
     * @param headline its headline, which is also its name
     */
    public NewsArticle(String headline) {
        this();
        setHeadline(headline);
    }

    /**
     * Takes over what metadata and page have in common, so that both always say the same: headline, standfirst,
     * contributors, times, language and address.
     *
     * @param metadata what search engines and networks are told
     */
    public void setMetadata(ArticleMetadata metadata) {
        Objects.requireNonNull(metadata, "The metadata are null. Give those of this article.");
        setHeadline(metadata.headline());
        setStandfirst(metadata.description());
        getByline().setContributors(metadata.contributors());
        setPublished(metadata.published());
        getPublishedTime().setUpdated(metadata.updated());
        setContentLocale(metadata.locale());
        setCanonicalUri(metadata.canonical());
    }

    /** {@return the headline; "" for none} */
    public String getHeadline() {
        return headline.get();
    }

    /**
     * Sets the headline, which is also the name of the article.
     *
     * @param headline the headline; blank for none
     */
    public void setHeadline(String headline) {
        this.headline.set(Objects.requireNonNull(headline, "The headline is null. Give \"\" for none."));
    }

    /**
     * Lets the headline follow a signal. While bound, {@link #setHeadline} throws.
     *
     * @param signal the headline
     * @return the binding
     */
    public SignalBinding<String> bindHeadline(Signal<String> signal) {
        return headline.bind(signal);
    }

    private void showHeadline(String text) {
        header.headline.setText(text);
        if (text.isBlank()) {
            getElement().removeAttribute("aria-labelledby");
        } else {
            getElement().setAttribute("aria-labelledby", header.headline.getId().orElseThrow());
        }
    }

    /** {@return the words above the headline; "" for none} */
    public String getKicker() {
        return header.getKicker();
    }

    /**
     * Sets the words above the headline: the topic. Not a heading.
     *
     * @param kicker one to three words; blank for none
     */
    public void setKicker(String kicker) {
        header.setKicker(kicker);
    }

    /** {@return the summary below the headline; "" for none} */
    public String getStandfirst() {
        return header.getStandfirst();
    }

    /**
     * Sets the summary below the headline.
     *
     * @param standfirst a sentence or two; blank for none
     */
    public void setStandfirst(String standfirst) {
        header.setStandfirst(standfirst);
    }

    /** {@return the byline, to be set up further} */
    public Byline getByline() {
        return header.byline;
    }

    /**
     * Sets who the article is by.
     *
     * @param contributors the people and agencies, in the order to be shown
     */
    public void setContributors(Contributor... contributors) {
        header.byline.setContributors(contributors);
    }

    /**
     * Lets the contributors follow a signal. While bound, {@link #setContributors} throws.
     *
     * @param signal the people and agencies
     * @return the binding
     */
    public SignalBinding<List<Contributor>> bindContributors(Signal<List<Contributor>> signal) {
        return header.byline.bindContributors(signal);
    }

    /** {@return the times, to be set up further: zone, form, update} */
    public PublishedTime getPublishedTime() {
        return header.publishedTime;
    }

    /**
     * Sets when the article was published.
     *
     * @param published the time; null to show nothing
     */
    public void setPublished(@Nullable OffsetDateTime published) {
        header.publishedTime.setPublished(published);
    }

    /**
     * Lets the time of the last change follow a signal.
     *
     * @param signal the time; null in it stands for never
     * @return the binding
     */
    public SignalBinding<@Nullable OffsetDateTime> bindUpdated(Signal<@Nullable OffsetDateTime> signal) {
        return header.publishedTime.bindUpdated(signal);
    }

    /** {@return the address of the article, null for none} */
    public @Nullable URI getCanonicalUri() {
        return furniture.canonical;
    }

    /**
     * Sets the address that stands on paper, once; on the screen it is not seen.
     *
     * @param canonical the whole address, http or https; null, the default, for none
     * @throws IllegalArgumentException if it is relative or has another scheme
     */
    public void setCanonicalUri(@Nullable URI canonical) {
        furniture.canonical = canonical == null ? null : SafeUris.web(canonical, "canonical address");
        localise();
    }

    /** {@return whether there is a link past the header to the body} */
    public boolean isSkipLinkShown() {
        return furniture.skipLinkShown;
    }

    /**
     * Says whether there is a link past the header to the body; seen while it has the focus.
     *
     * @param skipLinkShown true, the default; false for short articles in a list
     */
    public void setSkipLinkShown(boolean skipLinkShown) {
        furniture.skipLinkShown = skipLinkShown;
        localise();
    }

    /** {@return whether the end is marked} */
    public boolean isEndShown() {
        return furniture.endShown;
    }

    /**
     * Says whether the end is marked: by a short line, and by words for listeners.
     *
     * @param endShown true, the default; false for short articles in a list
     */
    public void setEndShown(boolean endShown) {
        furniture.endShown = endShown;
        localise();
    }

    @Override
    protected void localise() {
        furniture.render(wording(), getI18n());
    }
}
