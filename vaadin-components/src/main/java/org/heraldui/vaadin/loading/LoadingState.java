package org.heraldui.vaadin.loading;

/** How far loading has come. */
public enum LoadingState {
    /** It goes on. */
    LOADING,
    /** It has ended well. */
    DONE,
    /** It has ended without a result. */
    FAILED
}
