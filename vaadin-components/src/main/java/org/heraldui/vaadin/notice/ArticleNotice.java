package org.heraldui.vaadin.notice;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heraldui.icons.Icons;
import org.heraldui.vaadin.icon.HeraldIcon;
import org.heraldui.vaadin.shared.Assets;
import org.heraldui.vaadin.shared.HasHeadingLevel;
import org.heraldui.vaadin.shared.Heading;
import org.heraldui.vaadin.shared.HeadingLevel;
import org.heraldui.vaadin.shared.LiveRegion;
import org.heraldui.vaadin.shared.LocalisedComponent;
import org.heraldui.vaadin.shared.VisuallyHidden;
import org.heraldui.vaadin.shared.Wording;

/**
 * What a reader should know: about the article, or about what was just done.
 *
 * <pre>{@code
 * article.setNotices(new ArticleNotice(NoticeKind.AGE, "This article is more than three years old."));
 * }</pre>
 *
 * <h2>Accessibility</h2>
 *
 * A {@code note} that begins with its kind as a visible word, so that nothing rests on colour or the icon. Notices are
 * part of the page and silent; {@link #setAnnounced} lets one that is the result of an action be announced, once for
 * each text, by the page's {@link LiveRegion}. Closing hands the focus on to what follows in the page. It is printed
 * without its controls. Sources: WCAG 2.2, 1.4.1, 2.4.3 and 4.1.3; WAI-ARIA 1.2, {@code note}.
 */
@Tag("herald-notice")
@JavaScript(Assets.FOLDER + "herald.js")
@StyleSheet(Assets.FOLDER + "notice.css")
public class ArticleNotice extends LocalisedComponent<ArticleNoticeI18n> implements HasHeadingLevel {
    private static final long serialVersionUID = 1L;

    private final HeraldIcon icon;
    private final Element kindWord = new Element("p");
    private final Heading heading = new Heading();
    private final Element words = new Element("p");
    private final Div actions = new Div();
    private final VisuallyHidden closeName = new VisuallyHidden();
    private final NativeButton close = new NativeButton();
    private NoticeKind kind;
    private String text = "";
    private boolean announced;
    private String said = "";

    /**
     * Creates a notice.
     *
     * @param kind what it is about
     * @param text what it says
     */
    public ArticleNotice(NoticeKind kind, String text) {
        super(ArticleNotice.class, new ArticleNoticeI18n());
        this.kind = checked(kind);
        icon = new HeraldIcon(kind.icon().decorative());
        getElement().setAttribute("role", "note").getClassList().add("herald-notice");
        kindWord.getClassList().add("herald-notice-kind");
        words.getClassList().add("herald-notice-text");
        actions.addClassName("herald-notice-actions");
        Div content = new Div();
        content.addClassName("herald-notice-content");
        content.getElement().appendChild(kindWord, heading.getElement(), words, actions.getElement());
        close.addClassName("herald-notice-close");
        close.getElement().setAttribute("type", "button");
        close.add(new HeraldIcon(Icons.CLOSE.decorative()), closeName);
        getElement().appendChild(icon.getElement(), content.getElement());
        getElement().addEventListener("herald-notice-dismiss", event -> dismissed());
        setKind(kind);
        setText(text);
    }

    /** {@return what it is about} */
    public NoticeKind getKind() {
        return kind;
    }

    /**
     * Sets what it is about.
     *
     * @param kind its first word, icon and colour
     */
    public void setKind(NoticeKind kind) {
        this.kind = checked(kind);
        icon.setIcon(kind.icon().decorative());
        getElement().setAttribute("data-kind", kind.name().toLowerCase(Locale.ROOT));
        changed();
    }

    /** {@return what it says} */
    public String getText() {
        return text;
    }

    /**
     * Sets what it says.
     *
     * @param text a sentence or two, without the word of the kind; markup in it is shown, not run
     */
    public void setText(String text) {
        this.text = Objects.requireNonNull(text, "The text is null. Say what the reader should know.");
        words.setText(text);
        changed();
    }

    /** {@return the heading; "" for none} */
    public String getHeading() {
        return heading.getText();
    }

    /**
     * Sets the heading.
     *
     * @param heading a few words; "", the default, for none
     */
    public void setHeading(String heading) {
        this.heading.setText(Objects.requireNonNull(heading, "The heading is null. Give \"\" for none."));
        changed();
    }

    @Override
    public HeadingLevel getHeadingLevel() {
        return heading.getHeadingLevel();
    }

    @Override
    public void setHeadingLevel(HeadingLevel level) {
        heading.setHeadingLevel(level);
    }

    /** {@return what the reader can do about it} */
    public List<Component> getActions() {
        return actions.getChildren().toList();
    }

    /**
     * Adds something that the reader can do about it.
     *
     * @param action a link or button
     */
    public void addAction(Component action) {
        actions.add(Objects.requireNonNull(action, "The action is null. Give a link or button."));
    }

    /** {@return whether the reader can close it; false by default} */
    public boolean isDismissible() {
        return close.getParent().isPresent();
    }

    /**
     * Says whether the reader can close it. Without script there is no button.
     *
     * @param dismissible true for a button that closes
     */
    public void setDismissible(boolean dismissible) {
        if (dismissible) {
            getElement().appendChild(close.getElement());
        } else {
            close.removeFromParent();
        }
    }

    /** {@return whether it is announced; false by default} */
    public boolean isAnnounced() {
        return announced;
    }

    /**
     * Says whether it is announced when it comes into the page, and again when it says something else.
     *
     * @param announced true for the result of what the reader did; false for what is there from the start
     */
    public void setAnnounced(boolean announced) {
        this.announced = announced;
        changed();
    }

    /**
     * Adds a listener that is called when the reader has closed the notice, which has left the page then.
     *
     * @param listener the listener
     * @return takes it away
     */
    public Registration addDismissListener(ComponentEventListener<NoticeDismissEvent> listener) {
        return addListener(NoticeDismissEvent.class, listener);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        changed();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        LiveRegion.of(event.getUI());
        changed();
    }

    @Override
    protected void localise() {
        Wording wording = wording();
        String own = getI18n().getKind(kind);
        wording.mark(kindWord, own);
        kindWord.setText(wording.say(own, ArticleNoticeI18n.key(kind)));
        String subject = getHeading().isBlank() ? kindWord.getText() : getHeading();
        closeName.setText(wording.say(getI18n().getClose(), "close", subject));
    }

    /** Several changes in one visit to the server are announced together. */
    private void changed() {
        localise();
        if (announced) {
            getUI().ifPresent(ui -> ui.beforeClientResponse(this, context -> say(LiveRegion.of(context.getUI()))));
        }
    }

    private void say(LiveRegion region) {
        String rest =
                Stream.of(getHeading(), text).filter(part -> !part.isBlank()).collect(Collectors.joining(". "));
        String content = kind + rest;
        if (announced && isVisible() && !content.equals(said)) {
            said = content;
            region.announce(wording().say(getI18n().getAnnouncement(), "announcement", kindWord.getText(), rest));
        }
    }

    private void dismissed() {
        if (isDismissible()) {
            getElement().removeFromParent();
            fireEvent(new NoticeDismissEvent(this, true));
        }
    }

    private static NoticeKind checked(NoticeKind kind) {
        return Objects.requireNonNull(kind, "The kind is null. Give one such as NoticeKind.INFO.");
    }
}
