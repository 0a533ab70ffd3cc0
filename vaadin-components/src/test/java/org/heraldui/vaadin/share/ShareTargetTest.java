package org.heraldui.vaadin.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.net.URI;
import org.heraldui.icons.Icons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTargetTest {
    private static ShareTarget own(String id, String network) {
        return ShareTarget.link(id, network, Icons.BLUESKY, SharePayload::url);
    }

    @Test
    void link_keepsItsParts() {
        ShareTarget target = own("bluesky", "Bluesky");
        assertThat(target.id()).isEqualTo("bluesky");
        assertThat(target.network()).isEqualTo("Bluesky");
        assertThat(target.icon()).isEqualTo(Icons.BLUESKY);
        assertThat(target).hasToString("ShareTarget[bluesky]");
    }

    @Test
    void sameId_isTheSameTarget() {
        assertThat(own("x", "Other")).isEqualTo(ShareTargets.X).hasSameHashCodeAs(ShareTargets.X);
        assertThat(own("y", "X")).isNotEqualTo(ShareTargets.X);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Blue Sky", "bluesky\"", "-x", "x-", "1x", "é"})
    void idThatIsNone_isRefused(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> own(id, "Bluesky"))
                .withMessageStartingWith("The id \"" + id + "\" is not made of lower-case words");
    }

    @Test
    void blankName_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> own("bluesky", " "))
                .withMessage("The network's name \" \" is blank. Give the name that readers know, such as"
                        + " \"Pinterest\".");
    }

    @Test
    @SuppressWarnings({"NullAway", "DataFlowIssue"})
    void null_isRefused() {
        assertThatNullPointerException().isThrownBy(() -> own(null, "B")).withMessageContaining("id is null");
        assertThatNullPointerException().isThrownBy(() -> own("b", null)).withMessageContaining("name is null");
        assertThatNullPointerException()
                .isThrownBy(() -> ShareTarget.link("b", "B", null, payload -> URI.create("")))
                .withMessageContaining("icon is null");
        assertThatNullPointerException()
                .isThrownBy(() -> ShareTarget.link("b", "B", Icons.BLUESKY, null))
                .withMessageContaining("link is null");
    }

    @Test
    void defaults_areAllButPrinting() {
        assertThat(ShareTargets.defaults())
                .containsExactly(
                        ShareTargets.NATIVE,
                        ShareTargets.COPY_LINK,
                        ShareTargets.EMAIL,
                        ShareTargets.FACEBOOK,
                        ShareTargets.MESSENGER,
                        ShareTargets.X,
                        ShareTargets.LINKEDIN,
                        ShareTargets.WHATSAPP);
    }
}
