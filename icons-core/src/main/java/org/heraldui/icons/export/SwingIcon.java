package org.heraldui.icons.export;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BaseMultiResolutionImage;
import java.awt.image.BufferedImage;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.DoubleStream;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.swing.AbstractButton;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.heraldui.icons.AccessibleIcon;
import org.heraldui.icons.IconException;
import org.heraldui.icons.SvgOptions;
import org.heraldui.icons.SvgOptions.PageDirection;
import org.jspecify.annotations.Nullable;

/**
 * An icon in a Swing program. It is drawn as lines and areas, not from pixels, so it is sharp at any scale of the
 * screen; in the foreground of its component, pale where that is disabled; in a right-to-left component as its direction
 * says, mirrored or with its second drawing.
 *
 * <p>Its accessible description is its label, empty for decoration. Swing names no component by its icon:
 * {@link #showOn(AbstractButton)} and {@link #showOn(JLabel)} give the name where there is no text, and keep the icon
 * visible where the component is disabled.
 *
 * <p>Immutable and serialisable. Needs {@code org.apache.xmlgraphics:batik-transcoder} on the class path.
 */
public final class SwingIcon implements Icon, Accessible, Serializable {
    private static final long serialVersionUID = 1L;
    private static final float DISABLED = 0.4F;
    private static final double[] SCALES = {1, 1.25, 1.5, 2, 3};

    private final AccessibleIcon icon;
    private final int size;
    private transient @Nullable SwingIconContext context;

    /**
     * Creates an icon.
     *
     * @param icon what it shows and says
     * @param size width and height in units of the component, 1 to 4096
     * @throws IconException if the size is out of range
     */
    public SwingIcon(AccessibleIcon icon, int size) {
        this.icon = Objects.requireNonNull(icon, "The icon is null. Use one such as Icons.CALENDAR.labelled().");
        this.size = SvgOptions.DEFAULT.withSize(size).size();
    }

    /**
     * Shows this icon on a button, and names the button by it if it has no text.
     *
     * @param button the button
     */
    public void showOn(AbstractButton button) {
        button.setIcon(this);
        name(button, button.getText());
    }

    /**
     * Shows this icon on a label, and names the label by it if it has no text.
     *
     * @param label the label
     */
    public void showOn(JLabel label) {
        label.setIcon(this);
        // Without one of its own, a disabled label shows no icon.
        label.setDisabledIcon(this);
        name(label, label.getText());
    }

    private void name(JComponent component, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            icon.label().ifPresent(component.getAccessibleContext()::setAccessibleName);
        }
    }

    /**
     * {@return the icon as an image for windows, trays and menus: drawn for screens of scale 1, 1.25, 1.5, 2 and 3}
     *
     * @param color its colour
     * @param direction where AUTO is LTR
     */
    public Image toImage(Color color, PageDirection direction) {
        Objects.requireNonNull(color, "The colour is null. Give one such as Color.BLACK.");
        Image[] variants = DoubleStream.of(SCALES)
                .mapToObj(scale -> picture((int) Math.ceil(size * scale), color, direction))
                .toArray(Image[]::new);
        return new BaseMultiResolutionImage(variants);
    }

    private Image picture(int pixels, Color color, PageDirection direction) {
        BufferedImage picture = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_ARGB);
        Graphics2D surface = picture.createGraphics();
        surface.setColor(color);
        IconShape.of(icon.icon(), null, direction).draw(surface, pixels);
        surface.dispose();
        return picture;
    }

    @Override
    public void paintIcon(@Nullable Component component, Graphics graphics, int x, int y) {
        Graphics2D surface = (Graphics2D) graphics.create();
        PageDirection direction = PageDirection.LTR;
        if (component != null) {
            surface.setColor(component.getForeground());
            direction = direction(component);
            if (!component.isEnabled()) {
                surface.setComposite(AlphaComposite.SrcOver.derive(DISABLED));
            }
        }
        surface.translate(x, y);
        IconShape.of(icon.icon(), null, direction).draw(surface, size);
        surface.dispose();
    }

    private static PageDirection direction(Component component) {
        if (component.getComponentOrientation().isLeftToRight()) {
            return PageDirection.LTR;
        }
        PageDirection ofLanguage = PageDirection.of(component.getLocale());
        return ofLanguage.isRightToLeft() ? ofLanguage : PageDirection.RTL;
    }

    @Override
    public int getIconWidth() {
        return size;
    }

    @Override
    public int getIconHeight() {
        return size;
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (context == null) {
            context = new SwingIconContext(icon.label().orElse(""), size);
        }
        return context;
    }

    @Override
    public String toString() {
        return "SwingIcon[" + icon + ", " + size + "]";
    }
}
