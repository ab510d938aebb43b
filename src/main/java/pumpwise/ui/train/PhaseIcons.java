package pumpwise.ui.train;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The sign beside the word of a phase.
final class PhaseIcons {

    private PhaseIcons() {}

    static Ikon of(Face face) {
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
