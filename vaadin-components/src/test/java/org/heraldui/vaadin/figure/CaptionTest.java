package org.heraldui.vaadin.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.signals.BindingActiveException;
import com.vaadin.flow.signals.local.ValueSignal;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionTest {

    @Test
    void noText_rendersNothing() {
        assertThat(new Caption().getElement().getChildCount()).isZero();
        assertThat(new Caption().getText()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "&nbsp;"})
    void blankText_rendersNothing(String text) {
        Caption caption = new Caption(text);
        caption.setKindIcon(KindPolicy.ALWAYS);
        caption.setKindAnnouncement(KindPolicy.ALWAYS);
        assertThat(caption.getElement().getChildCount()).isZero();
        assertThat(caption.getText()).isEmpty();
    }

    @Test
    void nullText_rendersNothing() {
        Caption caption = new Caption("The pier");
        caption.setText(null);
        assertThat(caption.getElement().getChildCount()).isZero();
    }

    @Test
    void text_inItsOwnElement() {
        Caption caption = new Caption("  The pier stayed shut ");
        assertThat(caption.getText()).isEqualTo("The pier stayed shut");
        assertThat(only(caption, "herald-caption-text").getText()).isEqualTo("The pier stayed shut");
        assertThat(caption.getElement().getTag()).isEqualTo("figcaption");
    }

    @Test
    void text_isNoMarkup() {
        Caption caption = new Caption("a < b & <b>c</b>");
        assertThat(only(caption, "herald-caption-text").getOuterHTML()).contains("a &lt; b &amp; &lt;b&gt;c");
    }

    @Test
    void boundText_followsTheSignal() {
        ValueSignal<String> signal = new ValueSignal<>("One");
        Caption caption = new Caption(signal);
        assertThat(caption.getText()).isEqualTo("One");
        TestUi.inProduction().add(caption);
        signal.set("Two");
        assertThat(caption.getText()).isEqualTo("Two");
        signal.set(" ");
        assertThat(caption.getElement().getChildCount()).isZero();
    }

    @Test
    void boundText_settersThrow() {
        Caption caption = new Caption(new ValueSignal<>("One"));
        assertThatExceptionOfType(BindingActiveException.class).isThrownBy(() -> caption.setText("Two"));
        assertThatExceptionOfType(BindingActiveException.class).isThrownBy(() -> caption.setHtml("Two"));
        assertThatExceptionOfType(BindingActiveException.class).isThrownBy(() -> caption.setContent(new Span("Two")));
        assertThatExceptionOfType(BindingActiveException.class)
                .isThrownBy(() -> caption.bindText(new ValueSignal<>("Two")));
        assertThat(caption.getText()).isEqualTo("One");
    }

    @Test
    void newWords_leaveWhatStandsAroundThem() {
        Caption caption = new Caption("One");
        caption.setCollapsible(true);
        Element button = only(caption, "herald-caption-toggle");
        caption.setText("Two");
        assertThat(only(caption, "herald-caption-toggle")).isEqualTo(button);
        assertThat(only(caption, "herald-caption-text").getText()).isEqualTo("Two");
    }

    @Test
    void content_inItsOwnElement() {
        Anchor link = new Anchor("https://example.org", "Skellan");
        Caption caption = new Caption("old");
        caption.setContent(new Span("The head of "), link, new Span(" at dusk"));
        assertThat(caption.getContent()).hasSize(3).contains(link);
        assertThat(only(caption, "herald-caption-text").getChildCount()).isEqualTo(3);
        assertThat(caption.getText()).isEqualTo("The head of  Skellan  at dusk");
        assertThat(caption.getElement().getTextRecursively()).doesNotContain("old");
    }

    @Test
    void noContent_rendersNothing() {
        Caption caption = new Caption("old");
        caption.setContent();
        assertThat(caption.getElement().getChildCount()).isZero();
    }

    @Test
    void html_isSanitised() {
        Caption caption = new Caption();
        caption.setHtml("The <em>pier</em><script>alert(1)</script>");
        assertThat(only(caption, "herald-caption-text").getProperty("innerHTML"))
                .isEqualTo("The <em>pier</em>");
        assertThat(caption.getText()).isEqualTo("The pier");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<p> </p>", "&nbsp;", "<script>x</script>", "<img src=x>"})
    void htmlWithoutWords_rendersNothing(String html) {
        Caption caption = new Caption("old");
        caption.setHtml(html);
        assertThat(caption.getElement().getChildCount()).isZero();
    }

    @Test
    void textAfterHtml_replacesIt() {
        Caption caption = new Caption();
        caption.setHtml("<em>old</em>");
        caption.setText("new");
        Element box = only(caption, "herald-caption-text");
        assertThat(box.getText()).isEqualTo("new");
        assertThat(box.getProperty("innerHTML")).isNull();
    }

    @Test
    void textId_survivesEveryChange() {
        Caption caption = new Caption("One");
        String id = only(caption, "herald-caption-text").getAttribute("id");
        caption.setHtml("<em>Two</em>");
        assertThat(only(caption, "herald-caption-text").getAttribute("id"))
                .isEqualTo(id)
                .isNotNull();
        assertThat(only(new Caption("One"), "herald-caption-text").getAttribute("id"))
                .isNotEqualTo(id);
    }

    @Test
    void credits_followTheText() {
        Caption caption = new Caption("The pier");
        caption.setCredits(
                new Credit(CreditRole.PHOTOGRAPHER, "Isla Penrowan"), new Credit(CreditRole.AGENCY, "Saltwind"));
        assertThat(caption.getElement().getTextRecursively())
                .isEqualTo("The pierPhotograph: Isla Penrowan, Agency: Saltwind");
        assertThat(caption.getCredits()).extracting(Credit::name).containsExactly("Isla Penrowan", "Saltwind");
    }

    @Test
    void creditsAlone_areACaption() {
        Caption caption = new Caption();
        caption.setCredits(new Credit(CreditRole.HANDOUT, "SLT"));
        assertThat(caption.getElement().getTextRecursively()).isEqualTo("Handout: SLT");
    }

    @ParameterizedTest
    @EnumSource(CreditRole.class)
    void credit_saysRoleAndName(CreditRole role) {
        Caption caption = new Caption();
        caption.setCredits(new Credit(role, "N'ame {0}"));
        assertThat(caption.getElement().getTextRecursively())
                .contains(": N'ame {0}")
                .doesNotStartWith(":");
    }

    @ParameterizedTest
    @CsvSource({
        "2023 Saltwind",
        "© 2023 Saltwind",
        "(c) 2023 Saltwind",
        "Copyright 2023 Saltwind",
        "Copyright © 2023 Saltwind"
    })
    void copyright_oneSignForTheEyeOneWordForTheEar(String given) {
        Caption caption = new Caption("The pier");
        caption.setCopyright(given);
        assertThat(caption.getCopyright()).contains("2023 Saltwind");
        Element line = only(caption, "herald-caption-copyright");
        assertThat(line.getTextRecursively()).isEqualTo("Copyright: © 2023 Saltwind");
        assertThat(line.getChild(0).getClassList()).contains("herald-visually-hidden");
        assertThat(line.getChild(1).getAttribute("aria-hidden")).isEqualTo("true");
    }

    @Test
    void blankCopyright_isNone() {
        Caption caption = new Caption("The pier");
        caption.setCopyright("© 2023");
        caption.setCopyright(" ");
        assertThat(caption.getCopyright()).isEmpty();
        caption.setCopyright(null);
        assertThat(caption.getElement().getTextRecursively()).isEqualTo("The pier");
    }

    @Test
    void licence_isALinkByItsName() {
        Caption caption = new Caption("The pier");
        caption.setLicence(URI.create("https://creativecommons.org/licenses/by/4.0/"));
        Element link = only(caption, "herald-caption-licence").getChild(0);
        assertThat(link.getTag()).isEqualTo("a");
        assertThat(link.getAttribute("rel")).isEqualTo("license");
        assertThat(link.getAttribute("href")).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat(link.getText()).isEqualTo("Licence: CC BY 4.0");
        assertThat(caption.getLicenceName()).contains("CC BY 4.0");
    }

    @Test
    void otherLicence_isALinkByItsGivenName() {
        Caption caption = new Caption("The pier");
        URI address = URI.create("https://example.org/terms");
        caption.setLicence(address);
        assertThat(caption.getElement().getTextRecursively()).endsWith("Licence");
        caption.setLicence(address, "House terms");
        assertThat(caption.getElement().getTextRecursively()).endsWith("Licence: House terms");
        assertThat(caption.getLicence()).contains(address);
        caption.setLicence(null);
        assertThat(caption.getElement().getTextRecursively()).isEqualTo("The pier");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "ftp://example.org/x"})
    void dangerousLicence_refused(URI licence) {
        Caption caption = new Caption("The pier");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> caption.setLicence(licence))
                .withMessageContaining("\"" + licence + "\"");
        assertThat(caption.getLicence()).isEmpty();
    }

    @Test
    void notices_areWordsBeforeTheText() {
        Caption caption = new Caption("The pier");
        caption.setNotices(ImageNotice.GENERATED, ImageNotice.ALTERED, ImageNotice.ARCHIVE);
        assertThat(caption.getNotices()).hasSize(3);
        assertThat(caption.getElement().getTextRecursively())
                .isEqualTo("Image generated with AIImage digitally alteredArchive imageThe pier");
        assertThat(only(new Caption("x"), "herald-caption-notice", 0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "IMAGE, AUTO, ''",
        "IMAGE, ALWAYS, 'Image caption, '",
        "VIDEO, AUTO, 'Video caption, '",
        "AUDIO, AUTO, 'Audio caption, '",
        "GALLERY, ALWAYS, 'Gallery caption, '",
        "CHART, AUTO, 'Chart caption, '",
        "CHART, NEVER, ''",
    })
    void kind_isSpokenByPolicyAndHiddenFromTheEye(MediaKind kind, KindPolicy policy, String prefix) {
        Caption caption = new Caption("The pier");
        caption.setKind(kind);
        caption.setKindAnnouncement(policy);
        assertThat(caption.getElement().getTextRecursively()).isEqualTo(prefix + "The pier");
        assertThat(all(caption, "herald-visually-hidden")).hasSize(prefix.isEmpty() ? 0 : 1);
        assertThat(caption.getKind()).isEqualTo(kind);
        assertThat(caption.getKindAnnouncement()).isEqualTo(policy);
    }

    @ParameterizedTest
    @CsvSource({"IMAGE, AUTO, 0", "IMAGE, ALWAYS, 1", "VIDEO, AUTO, 1", "VIDEO, NEVER, 0"})
    void kindIcon_isShownByPolicyAsDecoration(MediaKind kind, KindPolicy policy, int icons) {
        Caption caption = new Caption("The pier");
        caption.setKind(kind);
        caption.setKindIcon(policy);
        List<Element> found = all(caption, "herald-caption-kind");
        assertThat(found)
                .hasSize(icons)
                .allSatisfy(icon -> assertThat(icon.hasAttribute("aria-label")).isFalse());
        assertThat(caption.getKindIcon()).isEqualTo(policy);
    }

    @Test
    void collapsible_isADisclosureWithAConstantName() {
        Caption caption = new Caption("The pier");
        caption.setCredits(new Credit(CreditRole.AGENCY, "Saltwind"));
        caption.setCollapsible(true);
        assertThat(caption.isCollapsible()).isTrue();
        Element clamp = caption.getElement().getChild(0);
        assertThat(clamp.getTag()).isEqualTo("herald-clamp");
        Element button = clamp.getChild(1);
        assertThat(button.getTag()).isEqualTo("button");
        assertThat(button.getAttribute("type")).isEqualTo("button");
        assertThat(button.getAttribute("aria-expanded")).isEqualTo("false");
        assertThat(button.getAttribute("aria-controls"))
                .isEqualTo(clamp.getChild(0).getAttribute("id"));
        assertThat(button.getTextRecursively()).isEqualTo("Whole caption");
        assertThat(clamp.getTextRecursively()).doesNotContain("Saltwind");
        caption.setCollapsible(false);
        assertThat(caption.getElement().getChild(0).getTag()).isEqualTo("div");
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_namesTheCure() {
        Caption caption = new Caption();
        assertThatNullPointerException().isThrownBy(() -> caption.setKind(null)).withMessageContaining("MediaKind");
        assertThatNullPointerException()
                .isThrownBy(() -> caption.setKindIcon(null))
                .withMessageContaining("KindPolicy");
        assertThatNullPointerException()
                .isThrownBy(() -> caption.setKindAnnouncement(null))
                .withMessageContaining("KindPolicy");
        assertThatNullPointerException().isThrownBy(() -> caption.setHtml(null)).withMessageContaining("\"\"");
        assertThatNullPointerException().isThrownBy(() -> caption.setI18n(null)).withMessageContaining("CaptionI18n");
        assertThatNullPointerException()
                .isThrownBy(() -> caption.setLicence(null, "x"))
                .withMessageContaining("licence");
        assertThatNullPointerException()
                .isThrownBy(() -> caption.bindText(null))
                .withMessageContaining("signal");
    }

    static List<Element> all(com.vaadin.flow.component.Component root, String className) {
        return descend(root.getElement())
                .filter(element ->
                        !element.isTextNode() && element.getClassList().contains(className))
                .toList();
    }

    static List<Element> only(com.vaadin.flow.component.Component root, String className, int count) {
        assertThat(all(root, className)).hasSize(count);
        return all(root, className);
    }

    static Element only(com.vaadin.flow.component.Component root, String className) {
        return only(root, className, 1).get(0);
    }

    private static Stream<Element> descend(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(CaptionTest::descend));
    }
}
