package pumpwise.ui.library;

/// What the Library screen is about at the moment.
enum LibraryStage {
    BROWSE,
    FORM,
    IMPORT
}
