package pumpwise.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import pumpwise.platform.instance.OpenRequest;
import pumpwise.ui.plan.PlanScreen;
import pumpwise.ui.shell.ShellViewModel;

/// Does in the window what starts of the program ask for, and opens files that are dropped on it. Until Plan exists,
/// all files wait, and of the other requests the last one. A running session stays on the screen.
final class OpenRequests {

    private final ShellViewModel shell;
    private final BooleanSupplier training;
    private final List<Path> waitingFiles = new ArrayList<>();
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
        if (!waitingFiles.isEmpty()) {
            open(List.copyOf(waitingFiles), screen);
        }
        if (waiting != null) {
            carryOut(waiting);
        }
    }

    void carryOut(OpenRequest request) {
        Path file = request.file();
        if (file != null) {
            open(List.of(file));
        } else if (plan == null) {
            waiting = request.action() == OpenRequest.Action.OPEN ? waiting : request;
        } else {
            carryOut(request.action(), plan);
        }
    }

    private void carryOut(OpenRequest.Action action, PlanScreen screen) {
        switch (action) {
            case OPEN -> {
                // Only the window was asked for.
            }
            case NEW_ROUTINE -> {
                screen.createRoutine();
                show(screen);
            }
            case START_LAST -> screen.toTraining();
        }
    }

    /// Opens files.
    ///
    /// @param files at least one
    void open(List<Path> files) {
        if (plan == null) {
            waitingFiles.addAll(files);
        } else {
            open(files, plan);
        }
    }

    private void open(List<Path> files, PlanScreen screen) {
        // Cards belong to the screen that they are opened on.
        show(screen);
        screen.importFiles(files);
    }

    private void show(PlanScreen screen) {
        if (!training.getAsBoolean()) {
            shell.show(screen);
        }
    }
}
