package org.heraldui.demo.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;

/** Says that a page does not exist, and what does. */
@PageTitle("Page not found – Herald")
@ParentLayout(MainLayout.class)
public class NotFoundView extends Div implements HasErrorParameter<NotFoundException> {
    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        String said = parameter.getCaughtException().getMessage();
        removeAll();
        add(
                new H1("Page not found"),
                new Paragraph(
                        said == null || said.isBlank()
                                ? "There is no page \"" + event.getLocation().getPath() + "\"."
                                : said),
                new Paragraph(new Anchor("", "See all icons")));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
