package pumpwise.ui.plan;

import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Worded;
import pumpwise.ui.common.Notice;
import pumpwise.ui.common.NoticeBar;
import pumpwise.ui.common.UserError;
import pumpwise.ui.plan.file.FilesViewModel;
import pumpwise.ui.routines.OpenRoutine;
import pumpwise.words.Words;

/// Says why the routine is not saved and what the user can do, or else what happened.
final class SaveNotes {

    private final FilesViewModel files;
    private final Words words;
    private final NoticeBar bar = new NoticeBar();

    /// @param state shows in a word whether the routine is saved
    SaveNotes(FilesViewModel files, Words words, Label state) {
        this.files = files;
        this.words = words;
        bar.setId("save-notes");
        bar.getStyleClass().add("at-foot");
        bar.setDismissText(words.text("plan.notice.dismiss"));
        files.stateProperty().subscribe(now -> {
            state.setText(words.text("plan.state." + Worded.key(now.phase())));
            bar.show(notice());
        });
        files.noticeProperty().subscribe(_ -> bar.show(notice()));
    }

    /// Where it is said.
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
        return said.undoable()
                ? Notice.of(said.text(), files::dismissNotice, undo())
                : Notice.of(said.text(), files::dismissNotice);
    }

    private Notice.Action undo() {
        return new Notice.Action("undo-delete", words.text("plan.undo"), () -> files.undoDelete(() -> {}));
    }
}
