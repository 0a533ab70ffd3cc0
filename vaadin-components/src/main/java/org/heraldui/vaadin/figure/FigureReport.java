package org.heraldui.vaadin.figure;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the developers what a figure's checks find. */
final class FigureReport implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(CaptionedFigure.class);

    private final CaptionedFigure figure;
    private List<FigureFinding> told = List.of();
    private boolean scheduled;

    FigureReport(CaptionedFigure figure) {
        this.figure = figure;
    }

    /** Checks the figure before it is sent, when all of it is set; never in production. */
    void schedule(UI ui) {
        if (!scheduled && isDevelopment(ui)) {
            scheduled = true;
            ui.beforeClientResponse(figure, context -> tell());
        }
    }

    private static boolean isDevelopment(UI ui) {
        VaadinSession session = ui.getSession();
        return session != null && !session.getConfiguration().isProductionMode();
    }

    private void tell() {
        scheduled = false;
        List<FigureFinding> findings = figure.check();
        if (findings.equals(told)) {
            return;
        }
        for (FigureFinding finding : findings) {
            if (!told.contains(finding)) {
                LOG.warn("Figure \"{}\": {}", name(), finding);
            }
        }
        told = findings;
        ComponentUtil.fireEvent(figure, new CaptionedFigure.CheckEvent(figure, findings));
    }

    private String name() {
        return Texts.excerpt(
                figure.getSource().orElseGet(() -> figure.getCaption().getText()));
    }
}
