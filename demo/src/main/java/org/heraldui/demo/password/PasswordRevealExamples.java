package org.heraldui.demo.password;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import java.time.Duration;
import java.util.Locale;
import org.heraldui.demo.example.Examples;
import org.heraldui.vaadin.password.PasswordReveal;
import org.heraldui.vaadin.password.PasswordRevealI18n;
import org.heraldui.vaadin.password.RemaskPolicy;
import org.heraldui.vaadin.password.RevealStyle;

final class PasswordRevealExamples implements Examples {

    // tag::smallest[]
    Component smallest() {
        PasswordField password = new PasswordField("Password");
        PasswordReveal reveal = new PasswordReveal(password);
        return reveal.getField();
    }
    // end::smallest[]

    // tag::words[]
    Component words() {
        PasswordField password = new PasswordField("Password");
        PasswordReveal reveal = new PasswordReveal(password);
        reveal.setRevealStyle(RevealStyle.LABEL_SWAP);
        reveal.setRemask(RemaskPolicy.ON_BLUR);
        return password;
    }
    // end::words[]

    // tag::all-options[]
    Component allOptions() {
        PasswordField password = new PasswordField("Password");
        password.setValue("correct horse battery staple");
        PasswordReveal reveal = new PasswordReveal(password);
        reveal.setRemask(RemaskPolicy.TIMEOUT);
        reveal.setRemaskDelay(Duration.ofSeconds(2));
        reveal.setI18n(new PasswordRevealI18n().setShow("Show the password"));
        Paragraph last = new Paragraph("Hidden.");
        reveal.addRevealListener(event ->
                last.setText(event.isRevealed() ? "Visible." : event.isByItself() ? "Hidden by itself." : "Hidden."));
        return new Div(password, last);
    }
    // end::all-options[]

    // tag::never[]
    Component never() {
        PasswordField password = new PasswordField("New password");
        PasswordReveal reveal = new PasswordReveal(password);
        reveal.setRemask(RemaskPolicy.NEVER);
        reveal.setRevealed(true);
        return password;
    }
    // end::never[]

    // tag::disabled[]
    Component disabled() {
        PasswordField password = new PasswordField("Password");
        PasswordReveal reveal = new PasswordReveal(password);
        reveal.getField().setEnabled(false);
        return password;
    }
    // end::disabled[]

    // tag::error[]
    Component error() {
        PasswordField password = new PasswordField("Password");
        PasswordReveal reveal = new PasswordReveal(password);
        reveal.getField().setErrorMessage("At least eight characters, please.");
        password.setInvalid(true);
        return password;
    }
    // end::error[]

    // tag::longest-text[]
    Component longestText() {
        PasswordField password = new PasswordField("The password that the editors of the archive gave you");
        PasswordReveal reveal = new PasswordReveal(password);
        reveal.setRevealStyle(RevealStyle.LABEL_SWAP);
        reveal.setI18n(new PasswordRevealI18n()
                .setShortShow("Show it")
                .setShow("Show it, so that everybody near can read it"));
        return password;
    }
    // end::longest-text[]

    // tag::right-to-left[]
    Component rightToLeft() {
        PasswordField password = new PasswordField("كلمة المرور");
        PasswordReveal reveal = new PasswordReveal(password);
        reveal.setContentLocale(Locale.of("ar"));
        reveal.setRevealStyle(RevealStyle.LABEL_SWAP);
        Div page = new Div(password);
        page.getElement().setAttribute("dir", "rtl").setAttribute("lang", "ar");
        return page;
    }
    // end::right-to-left[]

    // tag::twice-on-one-page[]
    Component twiceOnOnePage() {
        PasswordReveal first = new PasswordReveal(new PasswordField("Old password"));
        PasswordReveal second = new PasswordReveal(new PasswordField("New password"));
        return new Div(first.getField(), second.getField());
    }
    // end::twice-on-one-page[]
}
