package pumpwise.ui;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import pumpwise.catalog.Catalog;
import pumpwise.rules.RuleId;
import pumpwise.ui.common.CurrentSettings;
import pumpwise.ui.common.Destination;
import pumpwise.ui.common.Screen;
import pumpwise.ui.learn.LearnScreen;
import pumpwise.ui.shell.DeferredScreen;
import pumpwise.ui.shell.ShellViewModel;
import pumpwise.words.Words;

/// Leads from the pump check to the Learn screen, and back to the node that had the focus.
final class LearnLink {

    private final ShellViewModel shell;
    private final Node window;
    private final DeferredScreen<LearnScreen> learn;

    /// @param window the content of the window
    LearnLink(Words words, Catalog catalog, CurrentSettings settings, ShellViewModel shell, Node window) {
        this.shell = shell;
        this.window = window;
        learn = new DeferredScreen<>(
                "learn.screen",
                Feather.COMPASS,
                () -> new LearnScreen(words, catalog, () -> settings.get().training().unit()));
    }

    /// The Learn screen, which is created when it is first shown.
    Screen screen() {
        return learn;
    }

    /// Shows why a rule exists.
    void explain(RuleId rule) {
        @Nullable Node focused = window.getScene() == null ? null : window.getScene().getFocusOwner();
        learn.get().explain(rule, () -> {
            shell.show(Destination.PLAN);
            if (focused != null && focused.getScene() != null) {
                focused.requestFocus();
            }
        });
        shell.show(Destination.LEARN);
    }
}
