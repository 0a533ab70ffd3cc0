package org.heraldui.vaadin.article;

import java.io.Serializable;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import org.heraldui.vaadin.shared.SafeUris;
import org.jspecify.annotations.Nullable;

/**
 * Who an article is by: a person or an agency. One record for each, never several names in one string, so that "Sam
 * Levin" and "Sam Levine" stay two people.
 *
 * <pre>{@code
 * Contributor.person("Isla Penrowan").withRole("Sea correspondent").withProfile(URI.create("/people/penrowan"));
 * Contributor.agency("Saltwind News Agency");
 * }</pre>
 *
 * @param kind a person or an agency; search engines are told which
 * @param name the name alone, without "by"
 * @param role what they are or did, such as "Sea correspondent"; null for none
 * @param profile the page about them: http, https, mailto or relative; null for none
 * @param picture a small portrait or logo: http, https or relative; null for none. It has no alternative text, because
 *     the name stands beside it
 * @param location where they report from, such as "Skellan"; null for none
 * @param language the language of the name where it is not that of the article; null where it is
 */
public record Contributor(
        Kind kind,
        String name,
        @Nullable String role,
        @Nullable URI profile,
        @Nullable URI picture,
        @Nullable String location,
        @Nullable Locale language)
        implements Serializable {

    /** What a contributor is. */
    public enum Kind {
        /** A human being. */
        PERSON,
        /** A news agency, a newsroom or another organisation. */
        AGENCY
    }

    /**
     * Checks the values; blank role and location become null.
     *
     * @throws IllegalArgumentException if the name is blank or an address is not accepted
     */
    public Contributor {
        Objects.requireNonNull(kind, "The kind is null. Give Kind.PERSON or Kind.AGENCY.");
        Objects.requireNonNull(name, "The name is null. Give the name of the person or agency.");
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("The name \"\" is blank. Give the name of the person or agency.");
        }
        role = role == null || role.isBlank() ? null : role.strip();
        location = location == null || location.isBlank() ? null : location.strip();
        if (profile != null) {
            SafeUris.link(profile, "profile");
        }
        if (picture != null) {
            SafeUris.link(picture, "picture");
        }
    }

    /**
     * {@return a human being}
     *
     * @param name the name alone, without "by"
     */
    public static Contributor person(String name) {
        return new Contributor(Kind.PERSON, name, null, null, null, null, null);
    }

    /**
     * {@return an agency or another organisation}
     *
     * @param name the name alone, without "by"
     */
    public static Contributor agency(String name) {
        return new Contributor(Kind.AGENCY, name, null, null, null, null, null);
    }

    /**
     * {@return the same with a role}
     *
     * @param role what they are or did; null for none
     */
    public Contributor withRole(@Nullable String role) {
        return new Contributor(kind, name, role, profile, picture, location, language);
    }

    /**
     * {@return the same with a page about them}
     *
     * @param profile the address; null for none
     */
    public Contributor withProfile(@Nullable URI profile) {
        return new Contributor(kind, name, role, profile, picture, location, language);
    }

    /**
     * {@return the same with a picture}
     *
     * @param picture the address of a small portrait or logo; null for none
     */
    public Contributor withPicture(@Nullable URI picture) {
        return new Contributor(kind, name, role, profile, picture, location, language);
    }

    /**
     * {@return the same with a place}
     *
     * @param location where they report from; null for none
     */
    public Contributor withLocation(@Nullable String location) {
        return new Contributor(kind, name, role, profile, picture, location, language);
    }

    /**
     * {@return the same with a language}
     *
     * @param language the language of the name where it is not that of the article; null where it is
     */
    public Contributor withLanguage(@Nullable Locale language) {
        return new Contributor(kind, name, role, profile, picture, location, language);
    }

    /** {@return whether there is more than a name and a page to show} */
    boolean isDetailed() {
        return role != null || picture != null || location != null;
    }
}
