package org.heraldui.vaadin.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareUrisTest {
    private static final URI URL = URI.create("https://ex.com/a?b=c&d=e#f");
    private static final String ADDRESS = "https%3A%2F%2Fex.com%2Fa%3Fb%3Dc%26d%3De%23f";
    private static final String PUNCTUATION = "Tom & Jerry: 100 % “sure”? #1 + more";
    private static final String PUNCTUATION_CODE =
            "Tom%20%26%20Jerry%3A%20100%20%25%20%E2%80%9Csure%E2%80%9D%3F%20%231%20%2B%20more";
    private static final String SCRIPTS = "Ääkköset – 東京 – עברית – 😀";
    private static final String SCRIPTS_CODE = "%C3%84%C3%A4kk%C3%B6set%20%E2%80%93%20%E6%9D%B1%E4%BA%AC%20%E2%80%93"
            + "%20%D7%A2%D7%91%D7%A8%D7%99%D7%AA%20%E2%80%93%20%F0%9F%98%80";

    private static SharePayload titled(String title) {
        return SharePayload.of(URL, title);
    }

    private static Map<String, String> fields(URI uri) {
        String text = uri.toString();
        return Arrays.stream(text.substring(text.indexOf('?') + 1).split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> URLDecoder.decode(pair[1].replace("+", "%2B"), StandardCharsets.UTF_8),
                        (first, second) -> first + "|" + second,
                        LinkedHashMap::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "mastodon", "https://mastodon.social", "a.b/c", "a.b?c", "evil.example@a.b", "a..b", "-a.b"})
    void mastodonServer_isAHostsName(String server) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ShareUris.mastodon(titled("a"), server))
                .withMessageContaining("\"" + server + "\"");
    }

    @Test
    void postOnBluesky_hasRoomForItsAddress() {
        String post = URLDecoder.decode(
                ShareUris.bluesky(titled("東京 😀 ".repeat(100))).getRawQuery().substring("text=".length()),
                StandardCharsets.UTF_8);
        assertThat(post).contains("… https://ex.com/a");
        assertThat(post.codePointCount(0, post.length())).isBetween(290, 300);
    }

    static Stream<Arguments> golden() {
        return Stream.of(
                Arguments.of(
                        ShareUris.facebook(titled(PUNCTUATION)),
                        "https://www.facebook.com/sharer/sharer.php?u=" + ADDRESS),
                Arguments.of(
                        ShareUris.facebook(titled(PUNCTUATION), "123"),
                        "https://www.facebook.com/dialog/share?app_id=123&display=page&href=" + ADDRESS),
                Arguments.of(
                        ShareUris.facebook(titled("").withHashtags("#harbour", "light"), "123"),
                        "https://www.facebook.com/dialog/share?app_id=123&display=page&href=" + ADDRESS
                                + "&hashtag=%23harbour"),
                Arguments.of(
                        ShareUris.messenger(titled(SCRIPTS), "987"),
                        "https://www.facebook.com/dialog/send?app_id=987&link=" + ADDRESS + "&redirect_uri=" + ADDRESS),
                Arguments.of(
                        ShareUris.linkedIn(titled(SCRIPTS)),
                        "https://www.linkedin.com/sharing/share-offsite/?url=" + ADDRESS),
                Arguments.of(
                        ShareUris.x(titled(PUNCTUATION)),
                        "https://x.com/intent/tweet?text=" + PUNCTUATION_CODE + "&url=" + ADDRESS),
                Arguments.of(
                        ShareUris.x(titled(SCRIPTS).withHashtags("東京", "#a&b").withVia("@herald")),
                        "https://x.com/intent/tweet?text=" + SCRIPTS_CODE + "&url=" + ADDRESS
                                + "&hashtags=%E6%9D%B1%E4%BA%AC,a%26b&via=herald"),
                Arguments.of(ShareUris.x(titled("")), "https://x.com/intent/tweet?url=" + ADDRESS),
                Arguments.of(
                        ShareUris.whatsApp(titled(PUNCTUATION)),
                        "https://wa.me/?text=" + PUNCTUATION_CODE + "%20" + ADDRESS),
                Arguments.of(
                        ShareUris.whatsApp(titled(SCRIPTS)), "https://wa.me/?text=" + SCRIPTS_CODE + "%20" + ADDRESS),
                Arguments.of(ShareUris.whatsApp(titled("")), "https://wa.me/?text=" + ADDRESS),
                Arguments.of(
                        ShareUris.bluesky(titled(PUNCTUATION)),
                        "https://bsky.app/intent/compose?text=" + PUNCTUATION_CODE + "%20" + ADDRESS),
                Arguments.of(ShareUris.bluesky(titled("")), "https://bsky.app/intent/compose?text=" + ADDRESS),
                Arguments.of(
                        ShareUris.mastodon(titled(SCRIPTS), "mastodon.social"),
                        "https://mastodon.social/share?text=" + SCRIPTS_CODE + "%20" + ADDRESS),
                Arguments.of(
                        ShareUris.reddit(titled(PUNCTUATION)),
                        "https://www.reddit.com/submit?title=" + PUNCTUATION_CODE + "&url=" + ADDRESS),
                Arguments.of(
                        ShareUris.telegram(titled(SCRIPTS)),
                        "https://t.me/share/url?url=" + ADDRESS + "&text=" + SCRIPTS_CODE),
                Arguments.of(ShareUris.telegram(titled("")), "https://t.me/share/url?url=" + ADDRESS),
                Arguments.of(
                        ShareUris.email(titled(PUNCTUATION)),
                        "mailto:?subject=" + PUNCTUATION_CODE + "&body=" + ADDRESS),
                Arguments.of(
                        ShareUris.email(titled(SCRIPTS).withText("One & two\nthree")),
                        "mailto:?subject=" + SCRIPTS_CODE + "&body=One%20%26%20two%0D%0Athree%0D%0A%0D%0A" + ADDRESS),
                Arguments.of(ShareUris.email(titled("")), "mailto:?body=" + ADDRESS));
    }

    @ParameterizedTest
    @MethodSource("golden")
    void payload_becomesExactlyThisAddress(URI uri, String expected) {
        assertThat(uri).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {PUNCTUATION, SCRIPTS, "", "a=b&c=d", "100%25", "+", "\"<>\\^`{|}", "👩‍👩‍👧‍👦"})
    void decoding_givesTitleAndAddressBack(String title) {
        SharePayload payload = titled(title);
        String link = URL.toString();
        assertThat(fields(ShareUris.x(payload)).getOrDefault("text", "")).isEqualTo(title);
        assertThat(fields(ShareUris.x(payload))).containsEntry("url", link);
        assertThat(fields(ShareUris.email(payload)).getOrDefault("subject", "")).isEqualTo(title);
        assertThat(fields(ShareUris.email(payload))).containsEntry("body", link);
        assertThat(fields(ShareUris.whatsApp(payload)))
                .containsEntry("text", title.isEmpty() ? link : title + " " + link);
        assertThat(fields(ShareUris.facebook(payload))).containsEntry("u", link);
        assertThat(fields(ShareUris.linkedIn(payload))).containsEntry("url", link);
        assertThat(fields(ShareUris.messenger(payload, "1")))
                .containsEntry("link", link)
                .containsEntry("redirect_uri", link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Story\r\nBcc: all@example.org",
                "Story\nBcc: all@example.org",
                "Story\rBcc: all@example.org",
                "Story\u2028Bcc: all@example.org",
                "Story\u0000\u0085Bcc: all@example.org",
                "\r\nStory\r\n\r\nBcc: all@example.org\r\n"
            })
    void lineBreakInTheTitle_addsNoHeader(String title) {
        URI uri = ShareUris.email(titled(title));
        assertThat(fields(uri)).containsOnlyKeys("subject", "body");
        assertThat(fields(uri).get("subject")).startsWith("Story ").endsWith("Bcc: all@example.org");
        assertThat(uri.toString()).doesNotContain("%0D", "%0A", "%00", "%C2%85", "%E2%80%A8", "\r", "\n");
    }

    @Test
    void ampersandInTheTitle_addsNoHeader() {
        assertThat(fields(ShareUris.email(titled("Story&bcc=all@example.org")))).containsOnlyKeys("subject", "body");
    }

    @Test
    void lineBreaksInTheText_areNormalised() {
        assertThat(fields(ShareUris.email(titled("T").withText("\n1\r\n2\r3\u00004\n")))
                        .get("body"))
                .isEqualTo("1\r\n2\r\n3 4\r\n\r\n" + URL);
    }

    @Test
    void space_isNeverAPlus() {
        List<Function<SharePayload, URI>> encoders =
                List.of(ShareUris::facebook, ShareUris::x, ShareUris::linkedIn, ShareUris::whatsApp, ShareUris::email);
        for (Function<SharePayload, URI> encoder : encoders) {
            assertThat(encoder.apply(titled("a b + c")).toString()).doesNotContain("+", " ");
        }
    }

    @Test
    void longTitle_leavesXRoomForTheLink() {
        String text = fields(ShareUris.x(titled("word ".repeat(80)))).get("text");
        assertThat(text).endsWith("word…").hasSizeBetween(240, 256);
    }

    @Test
    void hashtagsAndHandle_takeRoomFromTheTitle() {
        SharePayload payload = titled("x".repeat(256));
        assertThat(fields(ShareUris.x(payload)).get("text")).hasSize(256);
        assertThat(fields(ShareUris.x(payload.withHashtags("abc"))).get("text"))
                .hasSize(251 - 1)
                .endsWith("…");
        assertThat(fields(ShareUris.x(payload.withVia("abc"))).get("text"))
                .hasSize(247 - 1)
                .endsWith("…");
    }

    @Test
    void scriptsThatXCountsTwice_areCutEarlier() {
        assertThat(fields(ShareUris.x(titled("京".repeat(200)))).get("text")).isEqualTo("京".repeat(127) + "…");
    }

    @Test
    void shortening_neverCutsACharacter() {
        String family = "👩‍👩‍👧‍👦";
        String text = fields(ShareUris.x(titled(family.repeat(60)))).getOrDefault("text", "none");
        assertThat(text.substring(0, text.length() - 1).replace(family, "")).isEmpty();
    }

    @Test
    void longMail_staysUnderTwoThousandCharacters() {
        SharePayload payload = titled("ש".repeat(500)).withText("text ".repeat(600));
        URI uri = ShareUris.email(payload);
        assertThat(uri.toString()).hasSizeLessThan(2_000).endsWith(ADDRESS);
        assertThat(fields(uri).get("subject")).endsWith("…");
        assertThat(fields(uri).get("body")).endsWith(URL.toString());
    }

    @Test
    void longText_isShortenedBeforeTheTitle() {
        URI uri = ShareUris.email(titled("Headline").withText("text ".repeat(600)));
        assertThat(uri.toString()).hasSizeLessThan(2_000);
        assertThat(fields(uri)).containsEntry("subject", "Headline");
        assertThat(fields(uri).get("body")).contains("text…\r\n\r\n" + URL);
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void parameters_standBeforeTheFragment(String uri, String expected) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("CMP", "share btn");
        parameters.put("a&b", "ä");
        assertThat(ShareUris.withParameters(URI.create(uri), parameters)).hasToString(expected);
    }

    static Stream<Arguments> parameters() {
        return Stream.of(
                Arguments.of("https://ex.com/a", "https://ex.com/a?CMP=share%20btn&a%26b=%C3%A4"),
                Arguments.of("https://ex.com/a?b=c#f", "https://ex.com/a?b=c&CMP=share%20btn&a%26b=%C3%A4#f"),
                Arguments.of("https://ex.com/a#f?x", "https://ex.com/a?CMP=share%20btn&a%26b=%C3%A4#f?x"));
    }

    @Test
    void noParameters_changeNothing() {
        assertThat(ShareUris.withParameters(URL, Map.of())).isEqualTo(URL);
    }

    @Test
    void unpairedSurrogate_isNoHindrance() {
        assertThat(ShareUris.whatsApp(titled("\uD83D!"))).hasToString("https://wa.me/?text=%3F%21%20" + ADDRESS);
    }
}
