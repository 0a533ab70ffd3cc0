package org.heraldui.vaadin.menu;

import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.SignalPropertySupport;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.SignalBinding;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.signals.Signal;
import java.net.URI;
import java.util.Objects;
import org.heraldui.vaadin.shared.Assets;
import org.heraldui.vaadin.shared.Disclosure;
import org.heraldui.vaadin.shared.LocalisedComponent;
import org.heraldui.vaadin.shared.SafeUris;
import org.jspecify.annotations.Nullable;

/**
 * The menu of the person who is logged in: links and the button that logs out.
 *
 * <pre>{@code
 * ProfileMenu menu = new ProfileMenu("Isla Penrowan");
 * menu.addLink("Saved stories", URI.create("/saved"));
 * menu.setLogout(authentication::logout);
 * }</pre>
 *
 * <h2>Accessibility</h2>
 *
 * A disclosure around a list, not a {@code menu}. The button is called "My account, Isla Penrowan, 2 notifications"; the
 * name and the number that are seen are a part of it and are not read a second time, nor is the picture. Logging out is a
 * button, because it does something. Escape, a click outside and leaving by Tab close the list. A new number of
 * notifications changes the name and is not announced. Sources: WCAG 2.2, 2.4.3, 2.5.3 and 4.1.2; WAI-ARIA Authoring
 * Practices, disclosure.
 */
@Tag("herald-profile-menu")
@StyleSheet(Assets.FOLDER + "menu.css")
public class ProfileMenu extends LocalisedComponent<ProfileMenuI18n> implements HasEnabled {
    private static final long serialVersionUID = 1L;

    private final UnorderedList list = new UnorderedList();
    private final ProfileButton button = new ProfileButton();
    private final LogoutItem logout = new LogoutItem();
    private final SignalPropertySupport<Integer> notificationCount =
            SignalPropertySupport.create(this, count -> showCount(count));
    private String person = "";
    private @Nullable URI avatar;

    /**
     * Creates a menu.
     *
     * @param person the name of who is logged in, not blank
     * @throws IllegalArgumentException if the name is blank
     */
    public ProfileMenu(String person) {
        super(ProfileMenu.class, new ProfileMenuI18n());
        getElement().getClassList().add("herald-profile-menu");
        list.addClassName("herald-profile-menu-list");
        list.getElement().setAttribute("role", "list");
        Disclosure disclosure = new Disclosure(button, list);
        disclosure.setPopup(true);
        disclosure.getElement().appendChild(list.getElement());
        getElement().appendChild(disclosure.getElement());
        setPerson(person, null);
        setNotificationCount(0);
    }

    /** {@return the name of who is logged in} */
    public String getPerson() {
        return person;
    }

    /** {@return the address of the person's picture; null, the default, for none} */
    public @Nullable URI getAvatar() {
        return avatar;
    }

    /**
     * Sets who is logged in.
     *
     * @param name the name, not blank
     * @param avatar the address of a picture, http, https or relative; null for none
     * @throws IllegalArgumentException if the name is blank or the address has another scheme
     */
    public void setPerson(String name, @Nullable URI avatar) {
        Objects.requireNonNull(name, "The person's name is null. Say who is logged in.");
        if (name.isBlank()) {
            throw new IllegalArgumentException("The person's name \"" + name + "\" is blank. Say who is logged in.");
        }
        this.avatar = avatar == null ? null : SafeUris.page(avatar, "address of the picture");
        person = name;
        button.setPerson(name, avatar);
        localise();
    }

    /** {@return how many notifications wait; 0 by default} */
    public int getNotificationCount() {
        return notificationCount.get() == null ? 0 : notificationCount.get();
    }

    /**
     * Sets how many notifications wait.
     *
     * @param count the number; 0 shows none
     * @throws IllegalArgumentException if it is negative
     */
    public void setNotificationCount(int count) {
        notificationCount.set(count);
    }

    /**
     * Lets the number of notifications follow a signal. While bound, {@link #setNotificationCount} throws.
     *
     * @param count the number
     * @return the binding
     */
    public SignalBinding<Integer> bindNotificationCount(Signal<Integer> count) {
        return notificationCount.bind(count);
    }

    /**
     * Adds a link at the end of the list, before the button that logs out.
     *
     * @param name what the page is called
     * @param uri its address
     * @return the link, to be changed or removed
     * @throws IllegalArgumentException if the address has another scheme than http, https and mailto
     */
    public Anchor addLink(String name, URI uri) {
        Anchor link = new Anchor(SafeUris.link(uri, "link's address").toString(), name);
        ListItem item = new ListItem(link);
        int last = list.getElement().getChildCount() - (logout.getParent().isPresent() ? 1 : 0);
        list.getElement().insertChild(last, item.getElement());
        return link;
    }

    /**
     * Lets the button log out on the server. The click reaches it as a POST that carries Vaadin's token against forged
     * requests.
     *
     * @param logout ends the session and leads to the page after it
     */
    public void setLogout(SerializableRunnable logout) {
        Objects.requireNonNull(logout, "The action is null. Give what ends the session.");
        this.logout.setAction(logout);
        list.add(this.logout);
    }

    /**
     * Lets the button send a form by POST, for a log-out that is not Vaadin's, such as Spring Security's.
     *
     * @param action the address, http, https or relative
     * @param tokenName the name of the parameter against forged requests; "" if the address needs none
     * @param token its value
     * @throws IllegalArgumentException if the address has another scheme
     */
    public void setLogoutForm(URI action, String tokenName, String token) {
        logout.setForm(SafeUris.page(action, "address of the log-out"), tokenName, token);
        list.add(logout);
    }

    @Override
    protected void localise() {
        button.setTexts(wording(), getI18n(), getNotificationCount());
        logout.setText(wording(), getI18n());
    }

    private void showCount(@Nullable Integer count) {
        if (count == null || count < 0) {
            throw new IllegalArgumentException(
                    "The number of notifications \"" + count + "\" is not accepted. Give zero or more.");
        }
        localise();
    }
}
