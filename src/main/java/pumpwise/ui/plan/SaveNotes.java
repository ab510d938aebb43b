package pumpwise.ui.plan;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Worded;
import pumpwise.ui.common.notice.Notice;
import pumpwise.ui.common.notice.NoticeBar;
import pumpwise.ui.common.UserError;
import pumpwise.ui.plan.file.FilesViewModel;
import pumpwise.ui.routines.OpenRoutine;
import pumpwise.words.Words;

/// The notice about saving: why the routine is not saved and what the user can do, or else a message about the last
/// command. It covers the lower edge of the routine, so that nothing moves.
final class SaveNotes {

    private static final double WIDTH = 560;

    private final FilesViewModel files;
    private final Words words;
    private final NoticeBar bar = new NoticeBar();
    private final Runnable undoEdit;

    /// @param state shows in one word whether the routine is saved
    /// @param undoEdit undoes the last edit
    SaveNotes(FilesViewModel files, Words words, Label state, Runnable undoEdit) {
        this.files = files;
        this.words = words;
        this.undoEdit = undoEdit;
        bar.setId("save-notes");
        bar.getStyleClass().add("plan-notice");
        bar.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        bar.setDismissText(words.text("plan.notice.dismiss"));
        files.stateProperty().subscribe(now -> {
            state.setText(words.text("plan.state." + Worded.key(now.phase())));
            bar.show(notice());
        });
        files.noticeProperty().subscribe(_ -> bar.show(notice()));
    }

    /// The bar that shows the notice.
    NoticeBar bar() {
        return bar;
    }

    private @Nullable Notice notice() {
        UserError error = files.stateProperty().get().error();
        if (error != null) {
            return Notice.problem(
                    error.what() + " " + error.remedy(),
                    new Notice.Action("save-again", words.text("plan.state.retry"), files::save),
                    new Notice.Action("save-copy", words.text("plan.state.copy"), files::export));
        }
        OpenRoutine.Notice said = files.noticeProperty().get();
        if (said == null) {
            return null;
        }
        return switch (said.undo()) {
            case NONE -> Notice.of(said.text(), files::dismissNotice);
            case EDIT -> Notice.of(said.text(), files::dismissNotice, undo("undo-edit", undoEdit));
            case DELETION ->
                Notice.of(
                        said.text(),
                        files::dismissNotice,
                        undo("undo-delete", () -> files.undoDelete(() -> {})));
        };
    }

    private Notice.Action undo(String id, Runnable undo) {
        return new Notice.Action(id, words.text("plan.undo"), undo);
    }
}
