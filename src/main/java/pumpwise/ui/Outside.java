package pumpwise.ui;

import java.util.function.Supplier;
import javafx.stage.Window;
import pumpwise.storage.Home;
import pumpwise.ui.common.Background;
import pumpwise.ui.plan.FileChoice;
import pumpwise.ui.plan.FileDialogs;
import pumpwise.ui.plan.LeaveDialog;
import pumpwise.ui.plan.LeaveQuestion;
import pumpwise.words.Words;

/// What the window stands on, so that tests can put something else there.
///
/// @param home the person's folder
/// @param background for work off the window's thread
/// @param choice asks for files
/// @param question asks what is to become of changes
public record Outside(Home home, Background background, FileChoice choice, LeaveQuestion question) {

    /// What there is on a person's own machine.
    ///
    /// @param window that dialogs open over
    public static Outside ofSystem(Home home, Background background, Words words, Supplier<Window> window) {
        return new Outside(
                home,
                background,
                new FileDialogs(words, window, home.routines()),
                new LeaveDialog(words, window));
    }
}
