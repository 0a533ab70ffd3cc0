package org.heraldui.vaadin.share;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heraldui.vaadin.shared.LocalisedComponent;
import org.jspecify.annotations.Nullable;

/** The settings of a bar, apart from what is shared and where to. */
abstract class ShareBarSettings extends LocalisedComponent<ShareBarI18n> {
    private static final long serialVersionUID = 1L;
    private static final Pattern APP_ID = Pattern.compile("[0-9]+");

    private NewTabPolicy newTabPolicy = NewTabPolicy.NEW_TAB;
    private SkipLinkMode skipLinkMode = SkipLinkMode.AUTO;
    private ShareLandmark landmark = ShareLandmark.AUTO;
    private Duration feedbackDuration = Duration.ofSeconds(6);
    private final LinkedHashMap<String, String> trackingParameters = new LinkedHashMap<>();
    private @Nullable String facebookAppId;
    private int maxVisible;
    private boolean addressPrinted = true;

    ShareBarSettings() {
        super(ShareBar.class, new ShareBarI18n());
    }

    /** {@return where share links open; in a new tab by default} */
    public NewTabPolicy getNewTabPolicy() {
        return newTabPolicy;
    }

    /**
     * Sets where share links open.
     *
     * @param policy in a new tab or in this one
     */
    public void setNewTabPolicy(NewTabPolicy policy) {
        newTabPolicy = Objects.requireNonNull(policy, "The policy is null. Use NewTabPolicy.NEW_TAB.");
        localise();
    }

    /** {@return whether the bar begins with a link past it; by default if it is not compact} */
    public SkipLinkMode getSkipLinkMode() {
        return skipLinkMode;
    }

    /**
     * Sets whether the bar begins with a link past it.
     *
     * @param mode always, never or automatically
     */
    public void setSkipLinkMode(SkipLinkMode mode) {
        skipLinkMode = Objects.requireNonNull(mode, "The mode is null. Use SkipLinkMode.AUTO.");
        localise();
    }

    /** {@return what the bar is to those who move by landmarks; by default one region for all bars of a page} */
    public ShareLandmark getLandmark() {
        return landmark;
    }

    /**
     * Sets what the bar is to those who move by landmarks.
     *
     * @param landmark a kind of landmark, a group or neither
     */
    public void setLandmark(ShareLandmark landmark) {
        this.landmark = Objects.requireNonNull(landmark, "The landmark is null. Use ShareLandmark.AUTO.");
        localise();
    }

    /** {@return how many targets stand in the row; 0, the default, for all} */
    public int getMaxVisible() {
        return maxVisible;
    }

    /**
     * Sets how many targets stand in the row. The rest is in a panel behind the button "More ways to share"; a single
     * remaining one takes that button's place.
     *
     * @param maxVisible the number; 0 for all
     * @throws IllegalArgumentException if it is negative
     */
    public void setMaxVisible(int maxVisible) {
        if (maxVisible < 0) {
            throw new IllegalArgumentException(
                    "The number of visible targets \"" + maxVisible + "\" is negative. Give 0 to show all.");
        }
        this.maxVisible = maxVisible;
        localise();
    }

    /** {@return how long the words "Link copied" stay; six seconds by default} */
    public Duration getFeedbackDuration() {
        return feedbackDuration;
    }

    /**
     * Sets how long the words "Link copied" stay.
     *
     * @param duration the time; zero means until the reader's next key or click
     * @throws IllegalArgumentException if it is negative
     * @see CopyLinkButton#setFeedbackDuration
     */
    public void setFeedbackDuration(Duration duration) {
        feedbackDuration = CopyLinkButton.checked(duration);
        localise();
    }

    /** {@return whether paper shows the address; true by default} */
    public boolean isAddressPrinted() {
        return addressPrinted;
    }

    /**
     * Sets whether paper shows the address. It is printed once, by the first bar that has it, and never by a compact
     * bar.
     *
     * @param printed true for the address, false for nothing
     */
    public void setAddressPrinted(boolean printed) {
        addressPrinted = printed;
        localise();
    }

    /** {@return the parameters that are added to a shared address; none by default} */
    public Map<String, String> getTrackingParameters() {
        return Map.copyOf(trackingParameters);
    }

    /**
     * Sets parameters that are added to every address that is shared or copied, not to the printed one. In a value,
     * {@link ShareBar#TARGET} stands for the target's id.
     *
     * @param parameters names and values, not encoded
     */
    public void setTrackingParameters(Map<String, String> parameters) {
        Objects.requireNonNull(parameters, "The parameters are null. Give an empty map for none.");
        trackingParameters.clear();
        trackingParameters.putAll(parameters);
        localise();
    }

    /** {@return the id of your Facebook app; empty by default} */
    public Optional<String> getFacebookAppId() {
        return Optional.ofNullable(facebookAppId);
    }

    /**
     * Sets the id of your Facebook app. With it Facebook gets its documented dialogue, and Messenger appears where the
     * device has a fine pointer.
     *
     * @param appId digits; null for none
     * @throws IllegalArgumentException if it is not made of digits
     */
    public void setFacebookAppId(@Nullable String appId) {
        if (appId != null && !APP_ID.matcher(appId).matches()) {
            throw new IllegalArgumentException("The Facebook app id \"" + appId
                    + "\" is not made of digits. Copy it from your app's page at developers.facebook.com.");
        }
        facebookAppId = appId;
        localise();
    }

    final ShareBarTexts texts() {
        return new ShareBarTexts(getI18n(), wording());
    }

    /** {@return the settings, put together for the targets} */
    final ShareContext context(SharePayload payload, String subject) {
        return new ShareContext(
                payload,
                texts(),
                subject,
                newTabPolicy == NewTabPolicy.NEW_TAB,
                getFacebookAppId(),
                trackingParameters,
                feedbackDuration);
    }
}
