package org.heraldui.vaadin.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SharePayloadTest {
    private static final URI STORY = URI.create("https://example.org/story");

    @Test
    void urlAndTitle_areEnough() {
        SharePayload payload = SharePayload.of(STORY, "Headline");
        assertThat(payload).isEqualTo(new SharePayload(STORY, "Headline", "", List.of(), "", "", ""));
        assertThat(payload.address()).isEqualTo(STORY);
        assertThat(payload.subject()).isEqualTo("Headline");
    }

    @Test
    void parts_areAdded() {
        SharePayload payload = SharePayload.of(STORY, "Headline")
                .withText("Sentence")
                .withHashtags("#one", " two ", "#", "")
                .withVia("@herald")
                .withPart("Figure 3", "#img-3");
        assertThat(payload)
                .isEqualTo(new SharePayload(
                        STORY, "Headline", "Sentence", List.of("one", "two"), "herald", "Figure 3", "img-3"));
        assertThat(payload.subject()).isEqualTo("Figure 3");
    }

    @ParameterizedTest
    @CsvSource({
        "https://ex.com/a, img-3, https://ex.com/a#img-3",
        "https://ex.com/a#top, img-3, https://ex.com/a#img-3",
        "https://ex.com/a?b=c, § 1, https://ex.com/a?b=c#%C2%A7%201",
        "https://ex.com/a#top, '', https://ex.com/a#top",
        "https://ex.com/ä, '', https://ex.com/%C3%A4"
    })
    void fragment_leadsToThePart(String url, String fragment, String expected) {
        assertThat(SharePayload.of(URI.create(url), "")
                        .withPart("Part", fragment)
                        .address())
                .hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"story", "//example.org/story", "javascript:alert(1)", "mailto:a@example.org", "https:///x"})
    void addressThatLeadsNowhere_isRefused(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SharePayload.of(URI.create(url), "Headline"))
                .withMessageContaining("\"" + url + "\"");
    }

    @Test
    void tags_areCopied() {
        List<String> tags = new ArrayList<>(List.of("one"));
        SharePayload payload = new SharePayload(STORY, "", "", tags, "", "", "");
        tags.add("two");
        assertThat(payload.hashtags()).containsExactly("one");
    }

    @Test
    @SuppressWarnings({"NullAway", "DataFlowIssue"})
    void null_isRefused() {
        SharePayload payload = SharePayload.of(STORY, "");
        assertThatNullPointerException()
                .isThrownBy(() -> SharePayload.of(null, ""))
                .withMessageContaining("is null");
        assertThatNullPointerException()
                .isThrownBy(() -> SharePayload.of(STORY, null))
                .withMessageContaining("title is null");
        assertThatNullPointerException()
                .isThrownBy(() -> payload.withText(null))
                .withMessageContaining("is null");
        assertThatNullPointerException().isThrownBy(() -> payload.withVia(null)).withMessageContaining("is null");
        assertThatNullPointerException()
                .isThrownBy(() -> payload.withHashtags("a", null))
                .withMessageContaining("hashtag is null");
        assertThatNullPointerException()
                .isThrownBy(() -> payload.withPart(null, ""))
                .withMessageContaining("is null");
        assertThatNullPointerException()
                .isThrownBy(() -> payload.withPart("", null))
                .withMessageContaining("is null");
    }
}
