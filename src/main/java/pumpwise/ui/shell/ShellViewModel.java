package pumpwise.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import pumpwise.storage.settings.Settings;
import pumpwise.ui.common.CurrentSettings;
import pumpwise.ui.common.Errors;
import pumpwise.ui.common.Screen;
import pumpwise.ui.common.Theme;
import pumpwise.ui.common.UserError;

/// Which screens there are, which one is in view, how the window looks, and what went wrong.
public final class ShellViewModel implements Errors {

    private static final Logger LOG = Logger.getLogger(ShellViewModel.class.getName());

    private final CurrentSettings settings;
    private final ObservableList<Screen> screens = FXCollections.observableArrayList();
    private final ObservableList<Screen> shownScreens = FXCollections.unmodifiableObservableList(screens);
    private final ReadOnlyObjectWrapper<Optional<Screen>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Screen>> settingsScreen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Theme> theme;
    private final ReadOnlyObjectWrapper<Optional<UserError>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper railShown = new ReadOnlyBooleanWrapper(true);
    private final Deque<UserError> waiting = new ArrayDeque<>();

    /// @param systemTheme what the rest of the system looks like
    public ShellViewModel(CurrentSettings settings, Theme systemTheme) {
        this.settings = settings;
        theme = new ReadOnlyObjectWrapper<>(systemTheme);
        settings.property()
                .subscribe(now -> theme.set(
                        switch (now.look().theme()) {
                            case LIGHT -> Theme.LIGHT;
                            case DARK -> Theme.DARK;
                            case SYSTEM -> systemTheme;
                        }));
    }

    /// Adds a screen to the rail.
    public void add(Screen screen) {
        screens.add(screen);
    }

    /// Puts the screen with the settings at the foot of the rail.
    public void addSettings(Screen screen) {
        settingsScreen.set(Optional.of(screen));
    }

    /// Brings the settings into view.
    void showSettings() {
        settingsScreen.get().ifPresent(this::show);
    }

    /// Brings a screen into view.
    public void show(Screen screen) {
        Optional<Screen> before = current.get();
        if (before.filter(screen::equals).isPresent()) {
            return;
        }
        before.ifPresent(Screen::hidden);
        current.set(Optional.of(screen));
        screen.shown();
    }

    /// Brings the screen at a place in the rail into view, counted from 0; nothing happens where there is none.
    public void show(int index) {
        if (index >= 0 && index < screens.size()) {
            show(screens.get(index));
        }
    }

    /// The window fills the whole screen, or does no longer: there is then nothing on it but the screen in view.
    void setFullScreen(boolean full) {
        railShown.set(!full);
    }

    /// Goes from light to dark or back, for the next start too.
    void toggleTheme() {
        Settings.Theme chosen = theme.get() == Theme.LIGHT ? Settings.Theme.DARK : Settings.Theme.LIGHT;
        settings.change(old -> old.withLook(it -> it.withTheme(chosen)));
    }

    @Override
    public void tell(UserError fault) {
        LOG.log(Level.WARNING, fault.what() + " " + fault.where(), fault.cause());
        if (trouble.get().isPresent()) {
            waiting.add(fault);
        } else {
            trouble.set(Optional.of(fault));
        }
    }

    /// Puts the trouble in view away; the next one, if there is one, takes its place.
    void putAway() {
        trouble.set(Optional.ofNullable(waiting.poll()));
    }

    /// Whether every screen agrees that the window closes.
    public boolean mayClose() {
        return screens.stream().allMatch(Screen::mayClose);
    }

    ObservableList<Screen> screens() {
        return shownScreens;
    }

    ReadOnlyObjectProperty<Optional<Screen>> settingsScreen() {
        return settingsScreen.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Screen>> current() {
        return current.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Theme> theme() {
        return theme.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty railShown() {
        return railShown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<UserError>> trouble() {
        return trouble.getReadOnlyProperty();
    }
}
