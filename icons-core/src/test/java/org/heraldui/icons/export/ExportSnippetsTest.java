package org.heraldui.icons.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Image;
import java.util.List;
import java.util.Locale;
import javax.swing.JButton;
import org.heraldui.icons.Icon;
import org.heraldui.icons.Icons;
import org.heraldui.icons.SvgOptions;
import org.heraldui.icons.SvgOptions.PageDirection;
import org.junit.jupiter.api.Test;

/** The snippets of docs/exporting.md. */
class ExportSnippetsTest {

    @Test
    void files_areWritten() {
        // tag::png[]
        PngOptions options = PngOptions.DEFAULT.withSize(24).withScale(2).withColor("#1a2b3c");
        byte[] png = PngExporter.toPng(Icons.CALENDAR, options.withLocale(Locale.GERMAN));
        // end::png[]
        // tag::pdf[]
        byte[] pdf = PdfExporter.toPdf(Icons.CALENDAR.described(Locale.GERMAN), SvgOptions.DEFAULT.withSize(96));
        // end::pdf[]
        // tag::sprite[]
        List<Icon> icons = List.of(Icons.CALENDAR, Icons.CLOCK);
        String sprite = SpriteExporter.toSvg(icons, Locale.ENGLISH, SvgOptions.DEFAULT.withIdPrefix("h-"));
        // end::sprite[]
        // tag::ico[]
        byte[] ico = IcoExporter.toIco(Icons.NEWSPAPER, PngOptions.LIGHT);
        // end::ico[]
        assertThat(Picture.of(png).image().getWidth()).isEqualTo(48);
        assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
        assertThat(sprite).contains("id=\"h-calendar\"", "id=\"h-clock\"");
        assertThat(ico).startsWith(0, 0, 1, 0, 3, 0);
    }

    @Test
    void swingIcon_namesTheButton() {
        // tag::swing[]
        JButton search = new JButton();
        new SwingIcon(Icons.SEARCH.labelled(), 24).showOn(search);
        Image window = new SwingIcon(Icons.NEWSPAPER.decorative(), 32).toImage(Color.BLACK, PageDirection.LTR);
        // end::swing[]
        assertThat(search.getAccessibleContext().getAccessibleName()).isEqualTo("Search");
        assertThat(window.getWidth(null)).isEqualTo(32);
    }
}
