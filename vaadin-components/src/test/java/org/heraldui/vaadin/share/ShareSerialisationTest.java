package org.heraldui.vaadin.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.heraldui.icons.Icons;
import org.junit.jupiter.api.Test;

class ShareSerialisationTest {
    private static final URI STORY = URI.create("https://example.org/story");

    @SuppressWarnings("unchecked")
    private static <T extends Serializable> T copied(T original) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(original);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }

    @Test
    void payload_comesBackEqual() throws Exception {
        SharePayload payload =
                SharePayload.of(STORY, "Headline").withHashtags("a").withPart("Figure", "f");
        assertThat(copied(payload)).isEqualTo(payload);
    }

    @Test
    void target_comesBackWorking() throws Exception {
        ShareTarget copy = copied(ShareTarget.link("own", "Own", Icons.SHARE, ShareUris::linkedIn));
        assertThat(copy.uri(SharePayload.of(STORY, ""), Optional.empty()))
                .contains(ShareUris.linkedIn(SharePayload.of(STORY, "")));
        assertThat(copied(ShareTargets.FACEBOOK)).isEqualTo(ShareTargets.FACEBOOK);
    }

    @Test
    void bar_comesBackWorking() throws Exception {
        ShareBar bar = new ShareBar(STORY, "Headline");
        bar.addTargets(ShareTargets.PRINT);
        bar.setMaxVisible(3);
        bar.setFacebookAppId("1");
        bar.setTrackingParameters(Map.of("a", "b"));
        bar.setI18n(new ShareBarI18n().setHeading("Own").setCopyLink(new CopyLinkButtonI18n().setCopy("Own")));
        bar.addShareListener(event -> {});
        ShareBar copy = copied(bar);
        assertThat(copy.getElement().getTextRecursively())
                .isEqualTo(bar.getElement().getTextRecursively());
        copy.setPayload(SharePayload.of(URI.create("https://example.org/second"), "Second"));
        assertThat(copy.getElement().getOuterHTML()).contains("Second").doesNotContain("Headline");
    }

    @Test
    void copyLinkButton_comesBackWorking() throws Exception {
        CopyLinkButton button = new CopyLinkButton(STORY);
        button.setFeedbackDuration(Duration.ZERO);
        button.addCopyListener(event -> {});
        CopyLinkButton copy = copied(button);
        assertThat(copy.getElement().getTextRecursively())
                .isEqualTo(button.getElement().getTextRecursively());
        copy.setSubject("Figure 1");
        assertThat(copy.getElement().getTextRecursively()).contains("Copy link: Figure 1");
    }
}
