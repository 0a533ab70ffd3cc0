package org.heraldui.vaadin.figure;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.heraldui.vaadin.shared.LocalisedComponent;
import org.heraldui.vaadin.shared.SafeUris;
import org.jspecify.annotations.Nullable;

/** Whom a picture is owed to, and what is to be known about it. */
abstract class CreditedCaption extends LocalisedComponent<CaptionI18n> {
    private static final long serialVersionUID = 1L;

    private List<Credit> credits = List.of();
    private List<ImageNotice> notices = List.of();
    private @Nullable String copyright;
    private @Nullable URI licence;
    private @Nullable String licenceName;

    CreditedCaption() {
        super(Caption.class, new CaptionI18n());
    }

    /** {@return who is named, in this order} */
    public List<Credit> getCredits() {
        return credits;
    }

    /**
     * Sets who is named.
     *
     * @param credits the credits, the most important first
     */
    public void setCredits(Credit... credits) {
        this.credits = List.of(credits);
        localise();
    }

    /** {@return who holds the copyright, if that is said} */
    public Optional<String> getCopyright() {
        return Optional.ofNullable(copyright);
    }

    /**
     * Sets who holds the copyright.
     *
     * @param copyright year and holder, such as "2023 Saltwind News Agency"; a sign before it is dropped, since one is
     *     shown anyway; null or blank for none
     */
    public void setCopyright(@Nullable String copyright) {
        String holder = copyright == null ? "" : copyright.replaceFirst("(?iu)^(\\s|©|\\(c\\)|copyright\\b)+", "");
        this.copyright = Texts.isBlank(holder) ? null : holder.strip();
        localise();
    }

    /** {@return the address of the licence, if there is one} */
    public Optional<URI> getLicence() {
        return Optional.ofNullable(licence);
    }

    /** {@return the name of the licence: the given one, or that of a Creative Commons address} */
    public Optional<String> getLicenceName() {
        return Optional.ofNullable(licenceName).or(() -> getLicence().flatMap(Licences::name));
    }

    /**
     * Sets the licence. Addresses of Creative Commons are shown by their short name, such as "CC BY 4.0".
     *
     * @param licence the address, or null for none
     * @throws IllegalArgumentException if the address is not one of http, https or relative
     */
    public void setLicence(@Nullable URI licence) {
        show(licence, null);
    }

    /**
     * Sets the licence.
     *
     * @param licence the address
     * @param name what it is called
     * @throws IllegalArgumentException if the address is not one of http, https or relative
     */
    public void setLicence(URI licence, String name) {
        Objects.requireNonNull(licence, "The licence is null. Give its address.");
        show(licence, Objects.requireNonNull(name, "The name of the licence is null. Say what it is called."));
    }

    private void show(@Nullable URI address, @Nullable String name) {
        licence = address == null ? null : SafeUris.link(address, "licence");
        licenceName = name == null || Texts.isBlank(name) ? null : name.strip();
        localise();
    }

    /** {@return what the reader must know about how the picture came about} */
    public List<ImageNotice> getNotices() {
        return notices;
    }

    /**
     * Sets what the reader must know about how the picture came about; shown in words before the text.
     *
     * @param notices the notices
     */
    public void setNotices(ImageNotice... notices) {
        this.notices = List.of(notices);
        localise();
    }
}
