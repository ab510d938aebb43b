package pumpwise.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.storage.settings.Settings;
import pumpwise.ui.common.CurrentSettings;
import pumpwise.ui.common.Destination;
import pumpwise.ui.common.Errors;
import pumpwise.ui.common.Screen;
import pumpwise.ui.common.SystemLook;
import pumpwise.ui.common.Theme;
import pumpwise.ui.common.UserError;

/// The state of the window: its screens and the current one, the theme, and the errors that are not dismissed yet.
public final class ShellViewModel implements Errors {

    private static final Logger LOG = Logger.getLogger(ShellViewModel.class.getName());

    private static final double PERCENT = 100;
    private static final double LEAST_TEXT_SCALE = 0.75;
    private static final double GREATEST_TEXT_SCALE = 2;

    private final CurrentSettings settings;
    // A field, because an observed value is garbage-collected without a reference.
    private final SystemLook system;
    private final Map<Destination, Screen> byDestination = new EnumMap<>(Destination.class);
    private final ObservableList<Screen> screens = FXCollections.observableArrayList();
    private final ObservableList<Screen> readOnlyScreens = FXCollections.unmodifiableObservableList(screens);
    private final ReadOnlyObjectWrapper<@Nullable Screen> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Screen> settingsScreen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Theme> theme;
    private final ReadOnlyObjectWrapper<Double> textScale = new ReadOnlyObjectWrapper<>(1.0);
    private final ReadOnlyObjectWrapper<@Nullable UserError> error = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper railVisible = new ReadOnlyBooleanWrapper(true);
    private final Deque<UserError> waiting = new ArrayDeque<>();
    private final ReadOnlyIntegerWrapper moreErrors = new ReadOnlyIntegerWrapper();

    /// @param system the appearance settings of the desktop
    public ShellViewModel(CurrentSettings settings, SystemLook system) {
        this.settings = settings;
        this.system = system;
        theme = new ReadOnlyObjectWrapper<>(system.themeProperty().getValue());
        settings.valueProperty().subscribe(_ -> updateLook());
        system.themeProperty().subscribe(_ -> updateLook());
        system.textScaleProperty().subscribe(_ -> updateLook());
    }

    private void updateLook() {
        textScale.set(Math.clamp(
                settings.get().look().textSize() / PERCENT * system.textScaleProperty().getValue(),
                LEAST_TEXT_SCALE,
                GREATEST_TEXT_SCALE));
        theme.set(
                switch (settings.get().look().theme()) {
                    case LIGHT -> Theme.LIGHT;
                    case DARK -> Theme.DARK;
                    case SYSTEM -> system.themeProperty().getValue();
                });
    }

    /// Adds a screen to the rail, or the settings to its foot.
    public void add(Destination destination, Screen screen) {
        byDestination.put(destination, screen);
        if (destination == Destination.SETTINGS) {
            settingsScreen.set(screen);
        } else {
            screens.add(screen);
        }
    }

    /// Goes to a screen. Has no effect if it does not exist yet.
    public void show(Destination destination) {
        Screen screen = byDestination.get(destination);
        if (screen != null) {
            show(screen);
        }
    }

    /// Goes to a screen.
    public void show(Screen screen) {
        Screen before = current.get();
        if (screen.equals(before)) {
            return;
        }
        if (before != null) {
            before.hidden();
        }
        current.set(screen);
        screen.shown();
    }

    /// Goes to the screen with this number in the rail, counted from 1. Has no effect if there is none.
    void showNumber(int number) {
        if (number >= 1 && number <= screens.size()) {
            show(screens.get(number - 1));
        }
    }

    /// Hides the rail while the window fills the whole screen.
    void setFullScreen(boolean full) {
        railVisible.set(!full);
    }

    /// Switches between light and dark, and saves the choice.
    void toggleTheme() {
        Settings.Theme chosen = theme.get() == Theme.LIGHT ? Settings.Theme.DARK : Settings.Theme.LIGHT;
        settings.change(old -> old.withLook(it -> it.withTheme(chosen)));
    }

    @Override
    public void report(UserError next) {
        log(next);
        UserError shown = error.get();
        if (shown == null) {
            error.set(next);
        } else if (!next.readsLike(shown) && waiting.stream().noneMatch(next::readsLike)) {
            // A repeated failure is shown once.
            waiting.add(next);
            moreErrors.set(waiting.size());
        }
    }

    @Override
    public void withdraw(UserError stale) {
        waiting.removeIf(stale::readsLike);
        UserError shown = error.get();
        if (shown != null && stale.readsLike(shown)) {
            error.set(waiting.poll());
        }
        moreErrors.set(waiting.size());
    }

    /// The location of an error may quote a file, so it is not logged. A file that cannot be read or saved is not a bug
    /// and takes one line.
    private static void log(UserError error) {
        Throwable cause = error.cause();
        if (cause instanceof UnreadableFileException || cause instanceof CannotSaveException) {
            LOG.log(Level.WARNING, "{0} {1}", new Object[] {error.what(), cause.getMessage()});
        } else {
            LOG.log(Level.WARNING, error.what(), cause);
        }
    }

    /// Dismisses the current error and shows the next one.
    void dismissError() {
        error.set(waiting.poll());
        moreErrors.set(waiting.size());
    }

    /// Asks every screen whether the window may close.
    public boolean mayClose() {
        return byDestination.values().stream().allMatch(Screen::mayClose);
    }

    ObservableList<Screen> screens() {
        return readOnlyScreens;
    }

    /// The screen at the foot of the rail; null if there is none.
    ReadOnlyObjectProperty<@Nullable Screen> settingsScreenProperty() {
        return settingsScreen.getReadOnlyProperty();
    }

    /// The current screen; null at first.
    public ReadOnlyObjectProperty<@Nullable Screen> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Theme> themeProperty() {
        return theme.getReadOnlyProperty();
    }

    /// The scale of all text: the setting times the text scale of the system.
    public ReadOnlyObjectProperty<Double> textScaleProperty() {
        return textScale.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty railVisibleProperty() {
        return railVisible.getReadOnlyProperty();
    }

    /// The current error; null if there is none.
    ReadOnlyObjectProperty<@Nullable UserError> errorProperty() {
        return error.getReadOnlyProperty();
    }

    /// How many errors are shown after the current one.
    ReadOnlyIntegerProperty moreErrorsProperty() {
        return moreErrors.getReadOnlyProperty();
    }
}
