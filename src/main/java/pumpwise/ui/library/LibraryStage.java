package pumpwise.ui.library;

/// What the Library screen is about at the moment.
public enum LibraryStage {
    BROWSE,
    FORM,
    IMPORT
}
