package pumpwise.ui;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import pumpwise.platform.instance.OpenRequest;
import pumpwise.ui.plan.PlanScreen;
import pumpwise.ui.shell.ShellViewModel;

/// Does in the window what a start of the program asks for. The last request waits until Plan exists. A running session
/// stays on the screen.
final class OpenRequests {

    private final ShellViewModel shell;
    private final BooleanSupplier training;
    private @Nullable PlanScreen plan;
    private @Nullable OpenRequest waiting;

    /// @param training whether a session is running
    OpenRequests(ShellViewModel shell, BooleanSupplier training) {
        this.shell = shell;
        this.training = training;
    }

    /// Does what was asked for so far, and from now on everything at once.
    void carryOutIn(PlanScreen screen) {
        plan = screen;
        if (waiting != null) {
            carryOut(waiting, screen);
        }
    }

    void carryOut(OpenRequest request) {
        if (plan == null) {
            waiting = request;
        } else {
            carryOut(request, plan);
        }
    }

    private void carryOut(OpenRequest request, PlanScreen screen) {
        switch (request.action()) {
            case OPEN -> open(request.file(), screen);
            case NEW_ROUTINE -> {
                screen.createRoutine();
                show(screen);
            }
            case START_LAST -> screen.toTraining();
        }
    }

    private void open(@Nullable Path file, PlanScreen screen) {
        if (file != null) {
            screen.importFile(file);
            show(screen);
        }
    }

    private void show(PlanScreen screen) {
        if (!training.getAsBoolean()) {
            shell.show(screen);
        }
    }
}
