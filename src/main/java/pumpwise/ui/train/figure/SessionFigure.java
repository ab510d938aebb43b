package pumpwise.ui.train.figure;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.figure.ExercisePlayback;
import pumpwise.catalog.figure.ExerciseSubject;
import pumpwise.figure.drawing.Subject;
import pumpwise.figure.motion.Moment;
import pumpwise.figure.motion.Playback;
import pumpwise.session.Progress;
import pumpwise.session.Session;
import pumpwise.session.plan.RepPhase;
import pumpwise.session.plan.Side;
import pumpwise.session.plan.Step;
import pumpwise.session.plan.Step.TimedWork;
import pumpwise.session.plan.Step.WorkSet;
import pumpwise.ui.figure.FigureState;

/// The figure of a session. It follows the phases of a guided set and the time of a timed item. In a set at the user's
/// own pace, it stands still. Before an effort, it shows the next exercise in its characteristic pose.
public final class SessionFigure {

    /// A breath is slow and shallow.
    private static final FrameRate BREATHING = new FrameRate(4);

    private final Catalog catalog;
    private @Nullable Known known;

    /// What stays the same while an exercise is shown.
    private record Known(Exercise exercise, Subject subject, Playback playback) {

        static Optional<Known> of(Exercise exercise) {
            return ExerciseSubject.of(exercise)
                    .map(subject -> new Known(exercise, subject, ExercisePlayback.of(exercise, subject.figure())));
        }

        Moment characteristic() {
            return Moment.of(subject.characteristic());
        }
    }

    public SessionFigure(Catalog catalog) {
        this.catalog = catalog;
    }

    /// The figure at an instant; empty if the exercise has none.
    ///
    /// @param reducedMotion whether nothing may move
    public Optional<FigureState> at(Session session, Instant instant, boolean reducedMotion) {
        return session.nextEffort().flatMap(effort -> known(effort).map(it -> {
            boolean isWorking = session.step().filter(Step::isEffort).isPresent();
            Moment moment = isWorking && !reducedMotion ? moment(session, effort, it, instant) : it.characteristic();
            boolean isFlipped = effort.position().side() == Side.LEFT;
            return new FigureState(it.subject(), moment, isFlipped, !isWorking || session.isPaused());
        }));
    }

    private Optional<Known> known(Step effort) {
        Exercise exercise = catalog.find(effort.position().exercise()).orElse(null);
        if (exercise == null) {
            return Optional.empty();
        }
        if (known == null || !known.exercise().equals(exercise)) {
            known = Known.of(exercise).orElse(null);
        }
        return Optional.ofNullable(known);
    }

    private static Moment moment(Session session, Step effort, Known known, Instant instant) {
        Instant shown = session.displayed(instant);
        return switch (session.progress()) {
            case Progress.Guided set when effort instanceof WorkSet && session.phase().isPresent() ->
                RepPosition.of(set, session.phase().get(), session.pacePercent(), shown)
                        .moment(
                                known.subject().figure().poses(),
                                known.exercise().movement().explosive(),
                                known.subject().startsHigh());
            case Progress.Clock clock when effort instanceof TimedWork -> {
                Duration elapsed = Duration.between(clock.start(), shown);
                yield known.playback().at(seconds(rate(known.playback(), elapsed).floor(elapsed)));
            }
            default -> known.characteristic();
        };
    }

    /// The delay until the next frame; empty if nothing moves by itself.
    ///
    /// @param reducedMotion whether nothing may move
    public Optional<Duration> next(Session session, Instant instant, boolean reducedMotion) {
        return reducedMotion || session.isPaused()
                ? Optional.empty()
                : session.step()
                        .filter(Step::isEffort)
                        .flatMap(this::known)
                        .flatMap(it -> next(session, it.playback(), instant));
    }

    private static Optional<Duration> next(Session session, Playback playback, Instant instant) {
        return switch (session.progress()) {
            case Progress.Guided set -> session.phase().flatMap(phase -> next(set, phase, instant));
            case Progress.Clock clock -> {
                Duration elapsed = Duration.between(clock.start(), instant);
                yield Optional.of(rate(playback, elapsed).untilNext(elapsed));
            }
            case Progress.Free _, Progress.Over _ -> Optional.empty();
        };
    }

    private static Optional<Duration> next(Progress.Guided set, RepPhase phase, Instant instant) {
        FrameRate rate = RepPosition.rate(phase);
        return rate.isStill() ? Optional.empty() : Optional.of(rate.untilLess(Duration.between(instant, set.phaseEnd())));
    }

    private static FrameRate rate(Playback playback, Duration elapsed) {
        return playback instanceof Playback.Stretch stretch && seconds(elapsed) > stretch.into() ? BREATHING : FrameRate.MOVING;
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
