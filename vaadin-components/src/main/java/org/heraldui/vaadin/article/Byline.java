package org.heraldui.vaadin.article;

import com.vaadin.flow.component.SignalPropertySupport;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.SignalBinding;
import com.vaadin.flow.signals.Signal;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.heraldui.vaadin.shared.Assets;
import org.heraldui.vaadin.shared.LocalisedComponent;
import org.heraldui.vaadin.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Who an article is by.
 *
 * <pre>{@code new Byline(Contributor.person("Isla Penrowan"), Contributor.agency("Saltwind News Agency"));}</pre>
 *
 * Names alone make a sentence: "By A, B and C". As soon as one contributor has a role, a picture or a place, each stands
 * in a list item of their own. Without contributors there is nothing.
 *
 * <h2>Accessibility</h2>
 *
 * Each name is a link of its own with {@code rel="author"}, or text. Names keep their own direction of writing among
 * others. A picture has an empty alternative, because the name stands beside it. Sources: WCAG 2.2, 1.1.1, 1.3.1 and
 * 3.1.2; HTML, {@code rel="author"}.
 */
@Tag(Tag.DIV)
@StyleSheet(Assets.FOLDER + "article.css")
public class Byline extends LocalisedComponent<BylineI18n> {
    private static final long serialVersionUID = 1L;

    private final SignalPropertySupport<List<Contributor>> contributors;

    /**
     * Creates a byline.
     *
     * @param contributors the people and agencies, in the order to be shown
     */
    public Byline(Contributor... contributors) {
        super(Byline.class, new BylineI18n());
        getElement().getClassList().add("herald-byline");
        this.contributors = SignalPropertySupport.create(this, people -> localise());
        setContributors(contributors);
    }

    /** {@return the people and agencies, unmodifiable} */
    public List<Contributor> getContributors() {
        return List.copyOf(contributors.get());
    }

    /**
     * Sets who the article is by.
     *
     * @param contributors the people and agencies, in the order to be shown
     */
    public void setContributors(List<Contributor> contributors) {
        this.contributors.set(List.copyOf(contributors));
    }

    /**
     * Sets who the article is by.
     *
     * @param contributors the people and agencies, in the order to be shown
     */
    public void setContributors(Contributor... contributors) {
        setContributors(Arrays.asList(contributors));
    }

    /**
     * Lets the contributors follow a signal. While bound, {@code setContributors} throws.
     *
     * @param signal the people and agencies
     * @return the binding
     */
    public SignalBinding<List<Contributor>> bindContributors(Signal<List<Contributor>> signal) {
        return contributors.bind(signal);
    }

    @Override
    protected void localise() {
        getElement().removeAllChildren();
        List<Contributor> people = contributors.get();
        if (people == null || people.isEmpty()) {
            return;
        }
        Wording wording = wording();
        wording.mark(getElement(), getI18n().getBy());
        BylineTexts texts = new BylineTexts(getI18n(), wording);
        getElement()
                .appendChild(
                        people.stream().anyMatch(Contributor::isDetailed)
                                ? list(people, texts)
                                : sentence(people, texts));
    }

    private static Element sentence(List<Contributor> people, BylineTexts texts) {
        List<Element> names = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            names.add(Element.createText(
                    texts.before(i, people.size(), people.get(i).name())));
            names.add(name(people.get(i)));
        }
        Element sentence = new Element("p");
        Words.append(sentence, texts.by(), names.toArray(Element[]::new));
        return sentence;
    }

    private static Element list(List<Contributor> people, BylineTexts texts) {
        Element list = new Element("ul").setAttribute("role", "list");
        people.forEach(person -> list.appendChild(item(person, texts)));
        return list;
    }

    private static Element item(Contributor person, BylineTexts texts) {
        Element item = new Element("li");
        if (person.picture() != null) {
            item.appendChild(part("img", "picture")
                    .setAttribute("alt", "")
                    .setAttribute("src", person.picture().toString()));
        }
        Element by = part("span", "by");
        Words.append(by, texts.by(), name(person));
        item.appendChild(by);
        if (person.role() != null) {
            item.appendChild(part("span", "role").setText(person.role()));
        }
        if (person.location() != null) {
            Element location = part("span", "location");
            Words.append(location, texts.reportingFrom(), new Element("bdi").setText(person.location()));
            item.appendChild(location);
        }
        return item;
    }

    private static Element name(Contributor person) {
        Element name = link(person.profile()).setText(person.name());
        name.getClassList().add("herald-byline-name");
        if (person.language() != null) {
            name.setAttribute("lang", person.language().toLanguageTag());
        }
        return name;
    }

    private static Element link(@Nullable URI profile) {
        if (profile == null) {
            return new Element("bdi");
        }
        Anchor link = new Anchor();
        link.setHref(profile.toString());
        return link.getElement().setAttribute("rel", "author").setAttribute("dir", "auto");
    }

    private static Element part(String tag, String name) {
        Element part = new Element(tag);
        part.getClassList().add("herald-byline-" + name);
        return part;
    }
}
