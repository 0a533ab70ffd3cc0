package org.heraldui.icons.check.folder;

import static org.heraldui.icons.check.Severity.ERROR;
import static org.heraldui.icons.check.Severity.NOTE;
import static org.heraldui.icons.check.Severity.WARNING;
import static org.heraldui.icons.check.folder.RuleGroup.ACCESSIBILITY;
import static org.heraldui.icons.check.folder.RuleGroup.FORMAT;
import static org.heraldui.icons.check.folder.RuleGroup.IMPORT;
import static org.heraldui.icons.check.folder.RuleGroup.PAINT;
import static org.heraldui.icons.check.folder.RuleGroup.SECURITY;
import static org.heraldui.icons.check.folder.RuleGroup.SET;

import org.heraldui.icons.check.Severity;

/** Each rule with its stable id, its group and its weight. */
enum CheckRule {
    UNREADABLE("SVG-100", FORMAT, ERROR),
    BYTES("SVG-101", FORMAT, ERROR),
    ENCODING("SVG-102", FORMAT, ERROR),
    CONTROL_CHARACTER("SVG-103", FORMAT, ERROR),
    ENCODING_UNUSUAL("SVG-104", FORMAT, WARNING),
    HEAVY("SVG-105", FORMAT, WARNING),
    XML("SVG-110", FORMAT, ERROR),
    ROOT("SVG-120", FORMAT, ERROR),
    LIVE_TEXT("SVG-125", FORMAT, WARNING),
    PICTURE("SVG-126", FORMAT, WARNING),
    STYLE_SHEET("SVG-136", FORMAT, WARNING),
    PATH("SVG-135", FORMAT, ERROR),
    REFERENCE_MISSING("SVG-141", FORMAT, ERROR),
    DUPLICATE_ID("SVG-144", FORMAT, WARNING),
    VIEW_BOX("SVG-150", FORMAT, WARNING),
    DEPTH("SVG-151", FORMAT, ERROR),
    ELEMENTS("SVG-152", FORMAT, ERROR),
    ATTRIBUTES("SVG-153", FORMAT, ERROR),
    EMPTY("SVG-154", FORMAT, ERROR),
    SIZE_RATIO("SVG-155", FORMAT, WARNING),

    DOCTYPE("SVG-111", SECURITY, WARNING),
    ENTITY("SVG-112", SECURITY, ERROR),
    STYLE_INSTRUCTION("SVG-113", SECURITY, ERROR),
    FOREIGN("SVG-121", SECURITY, ERROR),
    ACTIVE("SVG-122", SECURITY, ERROR),
    EVENT("SVG-131", SECURITY, ERROR),
    STYLE_LOADS("SVG-134", SECURITY, ERROR),
    REFERENCE_EXTERNAL("SVG-140", SECURITY, ERROR),
    REFERENCE_LOOP("SVG-142", SECURITY, ERROR),
    EXPANSION("SVG-143", SECURITY, ERROR),
    LINK("SVG-145", SECURITY, WARNING),

    COLOUR_VANISHES("colour-vanishes", PAINT, WARNING),
    COLOUR_MIXED("colour-mixed", PAINT, WARNING),

    NAMED_AND_HIDDEN("named-and-hidden", ACCESSIBILITY, ERROR),
    NAMED_AND_PRESENTATIONAL("named-and-presentational", ACCESSIBILITY, ERROR),
    ROLE_WITHOUT_NAME("role-without-name", ACCESSIBILITY, ERROR),
    LABEL_TARGET("label-target", ACCESSIBILITY, ERROR),
    HIDDEN_AND_FOCUSABLE("hidden-and-focusable", ACCESSIBILITY, ERROR),
    FOCUSABLE("focusable", ACCESSIBILITY, WARNING),
    TITLE_WITHOUT_ROLE("title-without-role", ACCESSIBILITY, WARNING),
    TITLE_EMPTY("title-empty", ACCESSIBILITY, WARNING),
    TITLE_NESTED("title-nested", ACCESSIBILITY, WARNING),
    NAMED_TWICE("named-twice", ACCESSIBILITY, WARNING),
    MOTION("motion", ACCESSIBILITY, WARNING),

    DRAWING_DUPLICATE("drawing-duplicate", SET, WARNING),
    TITLE_DUPLICATE("title-duplicate", SET, WARNING),
    ID_SHARED("id-shared", SET, WARNING),
    NAME_CASE("name-case", SET, WARNING),
    VIEW_BOX_DIFFERS("view-box-differs", SET, NOTE),

    NOT_IMPORTED("herald-import", IMPORT, NOTE);

    private final String id;
    private final RuleGroup group;
    private final Severity severity;

    CheckRule(String id, RuleGroup group, Severity severity) {
        this.id = id;
        this.group = group;
        this.severity = severity;
    }

    String id() {
        return id;
    }

    RuleGroup group() {
        return group;
    }

    Severity severity() {
        return severity;
    }
}
