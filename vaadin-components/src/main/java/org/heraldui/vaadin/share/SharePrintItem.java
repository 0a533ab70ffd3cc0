package org.heraldui.vaadin.share;

/** The print button; the browser prints without asking the server. */
final class SharePrintItem extends ShareItem {
    private static final long serialVersionUID = 1L;

    private final TargetName name = new TargetName();

    SharePrintItem(ShareTarget target) {
        super(target);
        add(asTarget(button(), name));
    }

    @Override
    boolean update(ShareContext context) {
        String print = context.texts().print();
        name.setTexts(print, context.named(print));
        return true;
    }
}
