package pumpwise.ui.progress.part;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import pumpwise.ui.common.Screen.KeyHint;

/// A view that is created when it is first needed, so that the first screen does not wait for it, and nothing is
/// calculated that is not shown.
public final class DeferredPart implements ProgressPart {

    private final Supplier<ProgressPart> source;
    private @Nullable ProgressPart created;

    /// @param source creates the view
    public DeferredPart(Supplier<ProgressPart> source) {
        this.source = source;
    }

    private ProgressPart get() {
        ProgressPart part = created;
        if (part == null) {
            part = source.get();
            created = part;
        }
        return part;
    }

    @Override
    public Parent root() {
        return get().root();
    }

    @Override
    public void shown() {
        get().shown();
    }

    @Override
    public void choose(String id) {
        get().choose(id);
    }

    @Override
    public void hidden() {
        get().hidden();
    }

    @Override
    public void keyPressed(KeyEvent event) {
        get().keyPressed(event);
    }

    @Override
    public void search() {
        get().search();
    }

    @Override
    public List<KeyHint> keyHints() {
        return get().keyHints();
    }

    @Override
    public boolean mayClose() {
        return created == null || created.mayClose();
    }
}
