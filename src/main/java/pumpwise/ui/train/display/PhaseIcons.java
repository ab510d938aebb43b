package pumpwise.ui.train.display;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The icons of the phases.
public final class PhaseIcons {

    private PhaseIcons() {}

    public static Ikon of(RunningText face) {
        if (face.paused()) {
            return Feather.PAUSE;
        }
        return switch (face.look()) {
            case READY -> Feather.CLOCK;
            case LIFT -> Feather.ARROW_UP;
            case HOLD -> Feather.TARGET;
            case LOWER -> Feather.ARROW_DOWN;
            case STEP -> Feather.CHEVRONS_RIGHT;
            case FREE -> Feather.USER;
            case TIMED -> Feather.ACTIVITY;
            case REST -> Feather.COFFEE;
            case SWITCH -> Feather.REPEAT;
        };
    }
}
