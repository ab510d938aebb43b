package pumpwise.ui.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import pumpwise.ui.common.Screen;

/// A screen that is created when it is first needed, so that the window does not wait for it.
///
/// @param <S> the type of the screen
public final class DeferredScreen<S extends Screen> implements Screen {

    private final String titleKey;
    private final Ikon icon;
    private final Supplier<S> source;
    private @Nullable S created;

    /// @param source creates the screen
    public DeferredScreen(String titleKey, Ikon icon, Supplier<S> source) {
        this.titleKey = titleKey;
        this.icon = icon;
        this.source = source;
    }

    /// The screen itself.
    public S get() {
        S screen = created;
        if (screen == null) {
            screen = source.get();
            created = screen;
        }
        return screen;
    }

    @Override
    public Parent root() {
        return get().root();
    }

    @Override
    public String titleKey() {
        return titleKey;
    }

    @Override
    public Ikon icon() {
        return icon;
    }

    @Override
    public void shown() {
        get().shown();
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
    public List<KeyHint> keyHints() {
        return get().keyHints();
    }

    @Override
    public boolean mayClose() {
        return created == null || created.mayClose();
    }
}
