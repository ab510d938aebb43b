package pumpwise.ui.share;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import pumpwise.export.share.ShareFormat;
import pumpwise.ui.common.notice.Notice;
import pumpwise.ui.common.notice.Notice.Action;
import pumpwise.ui.task.Task;
import pumpwise.words.Words;

/// A form that was saved. Forms for programs on this computer can be opened at once.
///
/// @param warn reports that it cannot be opened
record SavedFile(ShareDependencies dependencies, ShareFormat format, Path path, Consumer<String> warn) {

    private static final Set<ShareFormat> OPENED =
            Set.of(ShareFormat.PNG, ShareFormat.PDF, ShareFormat.HTML, ShareFormat.ICS);

    /// What to say about it.
    Notice notice(Runnable dismiss) {
        Words words = dependencies.words();
        String text = words.text("share.saved", name());
        ShareDependencies.FileOpening opening = dependencies.opening();
        return opening == null || !OPENED.contains(format)
                ? Notice.of(text, dismiss)
                : Notice.of(text, dismiss, new Action("share-open", words.text("share.open"), () -> open(opening)));
    }

    private String name() {
        return String.valueOf(path.getFileName());
    }

    private void open(ShareDependencies.FileOpening opening) {
        dependencies.tasks().run(Task.of(() -> opened(opening))
                .onFailed(_ -> warn.accept(dependencies.words().text("share.open.failed", name()))));
    }

    private Path opened(ShareDependencies.FileOpening opening) throws IOException {
        opening.open(path);
        return path;
    }
}
