package org.heraldui.icons.export;

import java.util.Locale;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleIcon;
import javax.accessibility.AccessibleRole;
import javax.accessibility.AccessibleStateSet;
import org.jspecify.annotations.Nullable;

/** What assistive technology learns of an icon on a Swing component: a picture of a size under a label. */
final class SwingIconContext extends AccessibleContext implements AccessibleIcon {
    private final int size;
    private String description;

    SwingIconContext(String label, int size) {
        this.description = label;
        this.size = size;
        setAccessibleName(label);
    }

    @Override
    public String getAccessibleIconDescription() {
        return description;
    }

    @Override
    public void setAccessibleIconDescription(String newDescription) {
        description = newDescription;
    }

    @Override
    public int getAccessibleIconWidth() {
        return size;
    }

    @Override
    public int getAccessibleIconHeight() {
        return size;
    }

    @Override
    public AccessibleRole getAccessibleRole() {
        return AccessibleRole.ICON;
    }

    @Override
    public AccessibleStateSet getAccessibleStateSet() {
        return new AccessibleStateSet();
    }

    @Override
    public int getAccessibleIndexInParent() {
        return -1;
    }

    @Override
    public int getAccessibleChildrenCount() {
        return 0;
    }

    @Override
    public @Nullable Accessible getAccessibleChild(int i) {
        return null;
    }

    @Override
    public Locale getLocale() {
        return Locale.getDefault();
    }
}
