package org.heraldui.vaadin.search;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.heraldui.icons.Icons;
import org.heraldui.vaadin.icon.HeraldIcon;
import org.heraldui.vaadin.shared.Wording;
import org.jspecify.annotations.Nullable;

/** The landmark: a form with label, field and button, which works without script if it has an action. */
@Tag("form")
final class SearchForm extends HtmlContainer {
    private static final long serialVersionUID = 1L;

    private final NativeLabel label = new NativeLabel();
    private final Input field = new Input();
    private final NativeButton button = new NativeButton();
    private final Span words = new Span();

    SearchForm() {
        String id = "herald-" + UUID.randomUUID();
        addClassName("herald-search-form");
        label.setId(id + "-label");
        label.setFor(id + "-field");
        label.addClassName("herald-search-label");
        field.setId(id + "-field");
        field.setType("search");
        field.addClassName("herald-search-field");
        field.getElement().setAttribute("name", "q").setAttribute("enterkeyhint", "search");
        button.getElement().setAttribute("type", "submit");
        button.addClassName("herald-search-submit");
        button.add(new HeraldIcon(Icons.SEARCH.decorative()), words);
        HtmlContainer row = new HtmlContainer("div");
        row.addClassName("herald-search-row");
        row.add(field, button);
        add(label, row);
        getElement().setAttribute("role", "search").setAttribute("aria-labelledby", id + "-label");
    }

    Input field() {
        return field;
    }

    void setTexts(Wording wording, SiteSearchI18n i18n, @Nullable String ownLabel) {
        String own = ownLabel == null ? i18n.getLabel() : ownLabel;
        label.setText(wording.say(own, "label"));
        wording.mark(label.getElement(), own);
        words.setText(wording.say(i18n.getSubmit(), "submit"));
        wording.mark(words.getElement(), i18n.getSubmit());
    }
}
