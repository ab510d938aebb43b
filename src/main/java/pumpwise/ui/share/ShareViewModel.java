package pumpwise.ui.share;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import pumpwise.export.paper.PaperSize;
import pumpwise.export.picture.QrCode;
import pumpwise.export.share.ShareFormat;
import pumpwise.figure.shape.Palette;
import pumpwise.routine.Routine;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.ui.common.UserError;
import pumpwise.ui.common.notice.Notice;
import pumpwise.ui.task.LatestTask;
import pumpwise.ui.task.Task;
import pumpwise.words.ProblemWords;
import pumpwise.words.Words;

/// A routine that is shared: the form in which it is, what that looks like, and where it goes.
public final class ShareViewModel {

    /// What the user may give a file instead of the usual ending.
    private static final Pattern ANY_ENDING = Pattern.compile(".+\\.\\p{L}[\\p{L}\\p{N}]{0,11}");

    private final ShareDependencies dependencies;
    private final Words words;
    private final ShareWriter writer;
    private final LatestTask previews;
    private final Subscription watch;
    private final ReadOnlyObjectWrapper<ShareFormat> format;
    private final ObjectProperty<Palette> theme = new SimpleObjectProperty<>(Palette.LIGHT);
    private final ObjectProperty<PaperSize> paper = new SimpleObjectProperty<>(PaperSize.of(Locale.getDefault()));
    private final ReadOnlyObjectWrapper<SharePreview> preview;
    private final ReadOnlyObjectWrapper<List<String>> left = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper copyable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable QrCode> code = new ReadOnlyObjectWrapper<>();

    /// Begins with the form that was chosen last.
    public ShareViewModel(ShareDependencies dependencies, Routine routine) {
        this.dependencies = dependencies;
        words = dependencies.words();
        writer = new ShareWriter(
                routine, words, dependencies.catalog().snapshot(), dependencies.now().get());
        previews = new LatestTask(dependencies.tasks());
        String last = dependencies.last().get();
        format = new ReadOnlyObjectWrapper<>(
                Optional.ofNullable(last).flatMap(ShareFormat::find).orElse(ShareFormat.TEXT));
        preview = new ReadOnlyObjectWrapper<>(new SharePreview.Remark(""));
        show();
        theme.subscribe((_, _) -> show());
        paper.subscribe((_, _) -> show());
        watch = dependencies.schedule().scheduleProperty().subscribe((_, _) -> show());
    }

    /// Chooses a form and remembers it.
    public void choose(ShareFormat chosen) {
        if (chosen != format.get()) {
            format.set(chosen);
            dependencies.remember().accept(chosen.word());
            notice.set(null);
            show();
        }
    }

    private ShareFormat.Options options() {
        return new ShareFormat.Options(theme.get(), paper.get(), dependencies.schedule().scheduleProperty().get());
    }

    private void show() {
        copyable.set(false);
        left.set(List.of());
        preview.set(new SharePreview.Remark(words.text("share.preparing")));
        ShareFormat shown = format.get();
        ShareFormat.Options chosen = options();
        previews.run(Task.of(() -> writer.preview(shown, chosen))
                .onDone(result -> {
                    left.set(result.left());
                    preview.set(result.preview());
                    copyable.set(result.preview() instanceof SharePreview.Text || shown == ShareFormat.PNG);
                })
                .onFailed(fault -> {
                    preview.set(new SharePreview.Remark(words.text("share.failed")));
                    dependencies.errors().report(UserError.unexpected(words, fault));
                }));
    }

    /// Copies the text or the picture to the clipboard.
    public void copy() {
        if (!copyable.get()) {
            return;
        }
        switch (preview.get()) {
            case SharePreview.Text it -> {
                dependencies.clipboard().copy(it.text());
                say("share.copied.text");
            }
            case SharePreview.Picture it -> {
                dependencies.clipboard().copy(it.pixels());
                say("share.copied.picture");
            }
            case SharePreview.Remark _ -> {
                // Not copyable.
            }
        }
    }

    /// Asks for a file and writes the routine there.
    public void save() {
        if (busy.get()) {
            return;
        }
        ShareFormat chosen = format.get();
        dependencies
                .choice()
                .toShare(writer.routine().name(), words.text("share.form." + chosen.word()), chosen.ending())
                .ifPresent(path -> save(chosen, path));
    }

    /// The dialog has asked whether an existing file may be replaced, but not about the name with its ending.
    private void save(ShareFormat chosen, Path path) {
        String name = String.valueOf(path.getFileName());
        if (name.toLowerCase(Locale.ROOT).endsWith(chosen.ending()) || ANY_ENDING.matcher(name).matches()) {
            write(chosen, path);
            return;
        }
        Path complete = path.resolveSibling(name + chosen.ending());
        run(Task.of(() -> Files.exists(complete)).onDone(exists -> {
            busy.set(false);
            if (exists) {
                dependencies.replace().accept(name + chosen.ending(), () -> write(chosen, complete));
            } else {
                write(chosen, complete);
            }
        }));
    }

    private void write(ShareFormat chosen, Path path) {
        ShareFormat.Options options = options();
        run(Task.of(() -> {
                    new AtomicFile().write(path, writer.write(chosen, options));
                    return path;
                })
                .onDone(_ -> {
                    busy.set(false);
                    notice.set(new SavedFile(dependencies, chosen, path, this::warn).notice(this::dismissNotice));
                }));
    }

    private <T> void run(Task<T> task) {
        busy.set(true);
        notice.set(null);
        dependencies.tasks().run(task.onFailed(this::fail));
    }

    private void fail(Throwable fault) {
        busy.set(false);
        if (fault instanceof CannotSaveException e) {
            // The text says what to do, and the card stays open for that.
            warn(new ProblemWords(words).text(e));
        } else {
            dependencies.errors().report(UserError.unexpected(words, fault));
        }
    }

    /// Shows the routine as a QR code.
    public void showCode() {
        if (busy.get()) {
            return;
        }
        run(Task.of(writer::code).onDone(found -> {
            busy.set(false);
            code.set(found.orElse(null));
            if (found.isEmpty()) {
                warn(words.text("share.qr.none"));
            }
        }));
    }

    /// Goes back from the QR code.
    public void hideCode() {
        code.set(null);
    }

    private void say(String key, Object... arguments) {
        notice.set(Notice.of(words.text(key, arguments), this::dismissNotice));
    }

    private void warn(String problem) {
        notice.set(new Notice(problem, true, List.of(), this::dismissNotice));
    }

    private void dismissNotice() {
        notice.set(null);
    }

    /// Stops preparing the preview, because nobody looks at it any more.
    public void close() {
        watch.unsubscribe();
        previews.cancel();
    }

    /// The chosen form.
    public ReadOnlyObjectProperty<ShareFormat> formatProperty() {
        return format.getReadOnlyProperty();
    }

    /// The colors of the picture.
    public ObjectProperty<Palette> themeProperty() {
        return theme;
    }

    /// The size of the paper.
    public ObjectProperty<PaperSize> paperProperty() {
        return paper;
    }

    /// When the routine is done, for a calendar.
    public ScheduleViewModel schedule() {
        return dependencies.schedule();
    }

    /// What the chosen form looks like.
    public ReadOnlyObjectProperty<SharePreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// What the chosen form has no place for.
    public ReadOnlyObjectProperty<List<String>> leftProperty() {
        return left.getReadOnlyProperty();
    }

    /// Whether the chosen form can be copied to the clipboard.
    public ReadOnlyBooleanProperty copyableProperty() {
        return copyable.getReadOnlyProperty();
    }

    /// Whether a file is being written.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// What happened last; null for nothing.
    public ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// The QR code that is shown; null for none.
    public ReadOnlyObjectProperty<@Nullable QrCode> codeProperty() {
        return code.getReadOnlyProperty();
    }
}
