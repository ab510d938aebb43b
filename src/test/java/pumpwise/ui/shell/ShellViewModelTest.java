package pumpwise.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import pumpwise.storage.settings.Settings;
import pumpwise.ui.common.CurrentSettings;
import pumpwise.ui.common.Destination;
import pumpwise.ui.common.Screen;
import pumpwise.ui.common.SystemLook;
import pumpwise.ui.common.Theme;
import pumpwise.ui.common.UserError;

class ShellViewModelTest {

    private final List<Settings> kept = new ArrayList<>();
    private final ObjectProperty<Theme> system = new SimpleObjectProperty<>(Theme.DARK);
    private final ObjectProperty<Double> systemText = new SimpleObjectProperty<>(1.0);
    private final SystemLook look = new SystemLook(system, systemText, () -> {});
    private final CurrentSettings settings = new CurrentSettings(Settings.DEFAULT, kept::add);
    private final ShellViewModel shell = new ShellViewModel(settings, look);
    private final List<String> calls = new ArrayList<>();

    @Test
    void theThemeIsThatOfTheSystemUntilOneIsChosen() {
        assertThat(shell.themeProperty().get()).isEqualTo(Theme.DARK);

        shell.toggleTheme();
        assertThat(shell.themeProperty().get()).isEqualTo(Theme.LIGHT);
        assertThat(kept.getLast().look().theme()).isEqualTo(Settings.Theme.LIGHT);

        shell.toggleTheme();
        assertThat(kept.getLast().look().theme()).isEqualTo(Settings.Theme.DARK);
    }

    @Test
    void theThemeFollowsThatOfTheSystemWhileItRuns() {
        system.set(Theme.LIGHT);
        assertThat(shell.themeProperty().get()).isEqualTo(Theme.LIGHT);

        shell.toggleTheme();
        assertThat(shell.themeProperty().get()).isEqualTo(Theme.DARK);
        system.set(Theme.DARK);
        system.set(Theme.LIGHT);
        assertThat(shell.themeProperty().get()).as("what the user chose").isEqualTo(Theme.DARK);
    }

    @Test
    void aChosenThemeIsRemembered() {
        Settings chosen = Settings.DEFAULT.withLook(it -> it.withTheme(Settings.Theme.LIGHT));

        assertThat(new ShellViewModel(new CurrentSettings(chosen, kept::add), look)
                        .themeProperty()
                        .get())
                .isEqualTo(Theme.LIGHT);
    }

    @Test
    void friction24_textIsAsLargeAsTheUserAndTheSystemWantIt() {
        assertThat(shell.textScaleProperty().get()).isEqualTo(1);

        settings.change(old -> old.withLook(it -> it.withTextSize(150)));
        assertThat(shell.textScaleProperty().get()).isEqualTo(1.5);
        settings.change(old -> old.withLook(it -> it.withTextSize(110)));
        systemText.set(1.25);
        assertThat(shell.textScaleProperty().get()).isCloseTo(1.375, within(1e-9));
        systemText.set(2.5);
        assertThat(shell.textScaleProperty().get()).isEqualTo(2);
    }

    @Test
    void oneScreenIsInView() {
        Screen first = screen("first", true);
        Screen second = screen("second", true);
        shell.add(Destination.PLAN, first);
        shell.add(Destination.TRAIN, second);

        shell.show(first);
        shell.showNumber(1);
        shell.show(Destination.TRAIN);
        shell.showNumber(8);
        shell.showNumber(0);
        shell.show(Destination.SETTINGS);

        assertThat(shell.currentProperty().get()).isEqualTo(second);
        assertThat(calls).containsExactly("first shown", "first hidden", "second shown");
    }

    @Test
    void theWindowClosesWhenEveryScreenAgrees() {
        shell.add(Destination.PLAN, screen("first", true));
        assertThat(shell.mayClose()).isTrue();

        shell.add(Destination.TRAIN, screen("second", false));
        assertThat(shell.mayClose()).isFalse();
    }

    @Test
    void aWithdrawnErrorMakesRoomForTheNext() {
        UserError first = new UserError("first", "", "", null);
        UserError second = new UserError("second", "", "", null);
        UserError third = new UserError("third", "", "", null);
        shell.report(first);
        shell.report(second);
        shell.report(third);

        shell.withdraw(second);
        assertThat(shell.errorProperty().get()).isEqualTo(first);
        assertThat(shell.moreErrorsProperty().get()).isEqualTo(1);
        shell.withdraw(first);
        assertThat(shell.errorProperty().get()).isEqualTo(third);
        assertThat(shell.moreErrorsProperty().get()).isZero();
    }

    @Test
    void errorsAreShownOneAfterTheOther() {
        UserError first = new UserError("first", "", "", null);
        UserError second = new UserError("second", "", "", null);
        shell.report(first);
        shell.report(second);

        assertThat(shell.moreErrorsProperty().get()).isEqualTo(1);
        assertThat(shell.errorProperty().get()).isEqualTo(first);
        shell.dismissError();
        assertThat(shell.errorProperty().get()).isEqualTo(second);
        assertThat(shell.moreErrorsProperty().get()).isZero();
        shell.dismissError();
        assertThat(shell.errorProperty().get()).isNull();
    }

    @Test
    void b1_aFailureThatRepeatsItselfIsShownOnce() {
        for (int time = 0; time < 3; time++) {
            shell.report(new UserError("first", "", "", new IllegalStateException()));
            shell.report(new UserError("second", "", "", new IllegalStateException()));
        }
        shell.dismissError();
        shell.dismissError();
        assertThat(shell.errorProperty().get()).isNull();
    }

    private Screen screen(String name, boolean mayClose) {
        return new Screen() {
            @Override
            public Parent root() {
                throw new UnsupportedOperationException();
            }

            @Override
            public String titleKey() {
                return name;
            }

            @Override
            public Ikon icon() {
                return Feather.CIRCLE;
            }

            @Override
            public void shown() {
                calls.add(name + " shown");
            }

            @Override
            public void hidden() {
                calls.add(name + " hidden");
            }

            @Override
            public boolean mayClose() {
                return mayClose;
            }
        };
    }
}
