package pumpwise.cue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pumpwise.catalog.Catalog;
import pumpwise.cue.CoachingLine.Kind;
import pumpwise.routine.Amount;
import pumpwise.routine.Prescription;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.Single;
import pumpwise.routine.TimeRange;
import pumpwise.session.Command;
import pumpwise.session.Progress;
import pumpwise.session.Session;
import pumpwise.session.Session.Transition;
import pumpwise.session.plan.Phase;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.Step;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.storage.routine.Template;
import pumpwise.storage.routine.Templates;

class CoachingSelectorTest {

    private static final Instant START = Instant.parse("2026-01-05T18:00:00Z");
    private static final Catalog CATALOG = new CatalogReader().builtIn().catalog();
    private static final Duration LATE = Duration.ofMillis(200);

    private final CoachingSelector selector = new CoachingSelector();

    /// A chance in a session.
    ///
    /// @param phase the phase that begins; null in a timed exercise
    private record Heard(int rep, Phase phase, Instant at, CoachingChance chance, Instant phaseEnd, boolean hasPrompt) {

        List<Kind> kinds() {
            return chance.lines().stream().map(CoachingLine::kind).toList();
        }
    }

    private List<Heard> run(SessionPlan plan, boolean guided, Counting counting, Duration late) {
        List<Heard> heard = new ArrayList<>();
        PromptSelector prompts = new PromptSelector();
        Transition transition = Session.begin(plan, guided, START);
        while (!transition.session().isOver()) {
            Session session = transition.session();
            Instant at = transition.events().isEmpty() ? session.now() : transition.events().getLast().at();
            boolean hasPrompt = prompts.of(transition.events(), session, at).isPresent();
            selector.of(transition.events(), session, at.plus(late), counting)
                    .ifPresent(chance -> heard.add(heard(session, at, chance, hasPrompt)));
            transition = next(session);
        }
        return heard;
    }

    private static Heard heard(Session session, Instant at, CoachingChance chance, boolean hasPrompt) {
        if (session.progress() instanceof Progress.Guided guided
                && session.step().orElseThrow() instanceof Step.WorkSet set) {
            return new Heard(
                    guided.reps() + 1, set.phases().get(guided.phase()).phase(), at, chance, guided.phaseEnd(), hasPrompt);
        }
        return new Heard(0, null, at, chance, ((Progress.Clock) session.progress()).greatestAt(), hasPrompt);
    }

    private static Transition next(Session session) {
        Optional<Instant> deadline = session.nextDeadline();
        return deadline.isPresent()
                ? session.advanceTo(deadline.get())
                : session.apply(
                        new Command.Done(), session.progress().start().plus(session.step().map(Step::greatest).orElseThrow()));
    }

    private static SessionPlan thrusts(int reps) {
        Prescription thrusts = Prescription.of("barbell-hip-thrust", new Amount.Reps(Range.of(reps))).withHold(TimeRange.ofSeconds(2));
        return plan(new Single(thrusts, Range.ONE, TimeRange.ofSeconds(60, 90)));
    }

    private static SessionPlan plan(Single item) {
        return SessionPlan.of(Routine.named("T").withBlocks(Section.WORK, List.of(item)), CATALOG);
    }

    @Test
    void theCueAndTheSqueezeComeAsTheHoldBegins() {
        List<Heard> holds = run(thrusts(7), true, Counting.NONE, Duration.ZERO).stream()
                .filter(it -> it.phase() == Phase.HOLD)
                .toList();
        assertThat(holds).hasSize(7);
        assertThat(holds).filteredOn(it -> it.kinds().contains(Kind.CUE)).extracting(Heard::rep).containsExactly(1, 6);
        assertThat(holds).allMatch(it -> it.kinds().getLast() == Kind.SQUEEZE);
    }

    @Test
    void theBreathingComesNowAndThen() {
        List<Heard> all = run(thrusts(9), true, Counting.NONE, Duration.ZERO);
        assertThat(all).filteredOn(it -> it.kinds().contains(Kind.BREATHE_OUT))
                .extracting(Heard::rep, Heard::phase)
                .containsExactly(tuple(3, Phase.LIFT), tuple(8, Phase.LIFT));
        assertThat(all).filteredOn(it -> it.kinds().contains(Kind.BREATHE_IN))
                .extracting(Heard::rep, Heard::phase)
                .containsExactly(tuple(3, Phase.LOWER), tuple(8, Phase.LOWER));
    }

    private List<Integer> counted(int reps, Counting counting) {
        return run(thrusts(reps), true, counting, Duration.ZERO).stream()
                .flatMap(it -> it.chance().lines().stream())
                .filter(line -> line.kind() == Kind.COUNT || line.kind() == Kind.LEFT)
                .map(CoachingLine::number)
                .toList();
    }

    @Test
    void repsAreCountedAsChosen() {
        assertThat(counted(7, Counting.NONE)).isEmpty();
        assertThat(counted(7, Counting.EVERY_REP)).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(counted(12, Counting.EVERY_FIFTH)).containsExactly(5, 10);
        assertThat(counted(7, Counting.LAST_THREE)).containsExactly(3, 2, 1);
    }

    @Test
    void aMovementWithoutAHoldHasItsCueInItsLongestPhase() {
        Prescription swings = Prescription.of("kettlebell-swing", new Amount.Reps(Range.of(6)));
        List<Heard> cued = run(plan(new Single(swings, Range.ONE, TimeRange.ofSeconds(60))), true, Counting.NONE, Duration.ZERO).stream()
                .filter(it -> it.kinds().contains(Kind.CUE))
                .toList();
        assertThat(cued).extracting(Heard::rep).containsExactly(1, 6);
        assertThat(cued).noneMatch(it -> it.kinds().contains(Kind.SQUEEZE));
    }

    @Test
    void nothingIsSaidAtOnesOwnPaceOrLate() {
        assertThat(run(thrusts(7), false, Counting.EVERY_REP, Duration.ZERO)).isEmpty();
        assertThat(run(thrusts(7), true, Counting.EVERY_REP, Duration.ofMillis(501))).isEmpty();
        assertThat(run(thrusts(7), true, Counting.EVERY_REP, LATE)).isNotEmpty();
    }

    @Test
    void aPauseIsSilent() {
        Session session = Session.begin(thrusts(7), true, START).session();
        while (!(session.progress() instanceof Progress.Guided)) {
            session = session.advanceTo(session.nextDeadline().orElseThrow()).session();
        }
        Instant middle = session.now().plusMillis(300);
        Transition paused = session.apply(new Command.Pause(), middle);
        assertThat(selector.of(paused.events(), paused.session(), middle, Counting.EVERY_REP)).isEmpty();
        Transition resumed = paused.session().apply(new Command.Resume(), middle.plusSeconds(9));
        assertThat(selector.of(resumed.events(), resumed.session(), middle.plusSeconds(9), Counting.EVERY_REP)).isEmpty();
    }

    /// Spoken at the usual pace, every line is over when its phase ends, no two lines meet, and none meets an announcement.
    @ParameterizedTest
    @EnumSource
    void inEveryRoutineEveryLineFitsItsPhase(Counting counting) {
        SpeechPace pace = new SpeechPace();
        Stream<Template> templates = Templates.all().stream();
        assertThat(templates).allSatisfy(template -> {
            List<Heard> all = run(SessionPlan.of(template.routine(CATALOG), CATALOG), true, counting, LATE);
            assertThat(all).isNotEmpty();
            Instant silent = Instant.MIN;
            for (Heard heard : all) {
                Instant begin = heard.at().plus(LATE);
                assertThat(heard.hasPrompt()).isFalse();
                assertThat(heard.chance().end()).isBeforeOrEqualTo(heard.phaseEnd());
                assertThat(begin).isAfterOrEqualTo(silent);
                Optional<Duration> length = heard.kinds().stream()
                        .map(kind -> pace.expected(kind == Kind.COUNT ? "15" : "Squeeze now"))
                        .filter(it -> !begin.plus(it).isAfter(heard.chance().end()))
                        .findFirst();
                silent = length.isPresent() ? begin.plus(length.get()) : silent;
            }
        });
    }
}
