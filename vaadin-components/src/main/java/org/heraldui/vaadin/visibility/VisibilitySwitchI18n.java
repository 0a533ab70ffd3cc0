package org.heraldui.vaadin.visibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The texts of a {@link VisibilitySwitch}. Null stands for the built-in text. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public class VisibilitySwitchI18n implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String label;
    private @Nullable String publicState;
    private @Nullable String privateState;
    private @Nullable String nowPublic;
    private @Nullable String nowPrivate;
    private @Nullable String undo;
    private @Nullable String refused;

    /** Creates an object whose texts are all built-in. */
    public VisibilitySwitchI18n() {}

    /** {@return the name of the switch, which stays whether it is on or off} */
    public @Nullable String getLabel() {
        return label;
    }

    /**
     * Sets the name of the switch, which stays whether it is on or off.
     *
     * @param label the text; null for the built-in one
     * @return this
     */
    public VisibilitySwitchI18n setLabel(@Nullable String label) {
        this.label = label;
        return this;
    }

    /** {@return what is seen beside the switch while it is on} */
    public @Nullable String getPublicState() {
        return publicState;
    }

    /**
     * Sets what is seen beside the switch while it is on.
     *
     * @param publicState the text; null for the built-in one
     * @return this
     */
    public VisibilitySwitchI18n setPublicState(@Nullable String publicState) {
        this.publicState = publicState;
        return this;
    }

    /** {@return what is seen beside the switch while it is off} */
    public @Nullable String getPrivateState() {
        return privateState;
    }

    /**
     * Sets what is seen beside the switch while it is off.
     *
     * @param privateState the text; null for the built-in one
     * @return this
     */
    public VisibilitySwitchI18n setPrivateState(@Nullable String privateState) {
        this.privateState = privateState;
        return this;
    }

    /** {@return what is shown and announced when it was switched on} */
    public @Nullable String getNowPublic() {
        return nowPublic;
    }

    /**
     * Sets what is shown and announced when it was switched on.
     *
     * @param nowPublic the text; null for the built-in one
     * @return this
     */
    public VisibilitySwitchI18n setNowPublic(@Nullable String nowPublic) {
        this.nowPublic = nowPublic;
        return this;
    }

    /** {@return what is shown and announced when it was switched off} */
    public @Nullable String getNowPrivate() {
        return nowPrivate;
    }

    /**
     * Sets what is shown and announced when it was switched off.
     *
     * @param nowPrivate the text; null for the built-in one
     * @return this
     */
    public VisibilitySwitchI18n setNowPrivate(@Nullable String nowPrivate) {
        this.nowPrivate = nowPrivate;
        return this;
    }

    /** {@return the name of the button that takes the change back} */
    public @Nullable String getUndo() {
        return undo;
    }

    /**
     * Sets the name of the button that takes the change back.
     *
     * @param undo the text; null for the built-in one
     * @return this
     */
    public VisibilitySwitchI18n setUndo(@Nullable String undo) {
        this.undo = undo;
        return this;
    }

    /** {@return what is shown and announced when the change was refused; {0} is the reason} */
    public @Nullable String getRefused() {
        return refused;
    }

    /**
     * Sets what is shown and announced when the change was refused; {0} is the reason.
     *
     * @param refused the text; null for the built-in one
     * @return this
     */
    public VisibilitySwitchI18n setRefused(@Nullable String refused) {
        this.refused = refused;
        return this;
    }
}
