package pumpwise.session.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.session.Plans.START;
import static pumpwise.session.Plans.reps;
import static pumpwise.session.Plans.sets;
import static pumpwise.session.Plans.time;
import static pumpwise.session.Plans.work;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pumpwise.catalog.Catalog;
import pumpwise.session.Command;
import pumpwise.session.Plans;
import pumpwise.session.Session;
import pumpwise.session.Session.Transition;
import pumpwise.session.SessionEvent;
import pumpwise.session.SessionEvent.Kind;
import pumpwise.session.plan.SessionPlan;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.storage.routine.Templates;
import pumpwise.ui.train.VirtualTime;

class SessionEngineTest implements SessionEngine.Listener {

    private final VirtualTime time = new VirtualTime(START);
    private final List<JournalEntry> journal = new ArrayList<>();
    private final List<SessionEvent> events = new ArrayList<>();
    private final List<SessionEvent> heard = new ArrayList<>();
    private final List<Duration> away = new ArrayList<>();
    private int failures;
    private boolean diskFull;
    private int bugs;
    private boolean journalBroken;

    private SessionEngine start(SessionPlan plan, boolean guided) {
        Transition begun = Session.begin(plan, guided, START);
        journal.add(new JournalEntry.Begun(START, plan, guided, START));
        events.addAll(begun.events());
        heard.addAll(begun.events());
        SessionEngine engine = new SessionEngine(begun.session(), time, time, Runnable::run, this::write, this);
        engine.start();
        return engine;
    }

    private void write(List<JournalEntry> entries) throws IOException {
        if (diskFull) {
            throw new IOException("no space");
        }
        if (journalBroken) {
            throw new IllegalStateException("a bug in the journal");
        }
        journal.addAll(entries);
    }

    @Override
    public void moving(Transition transition) {
        heard.addAll(transition.events());
        if (bugs > 0) {
            bugs--;
            throw new IllegalStateException("a bug in the cues");
        }
    }

    @Override
    public void moved(Transition transition) {
        assertThat(diskFull || journalBroken || transition.session().equals(JournalEntry.replay(journal)))
                .as("in the journal before it shows")
                .isTrue();
        events.addAll(transition.events());
        assertThat(heard).as("heard before it is written").startsWith(events.toArray(SessionEvent[]::new));
    }

    @Override
    public void wasAway(Duration gap) {
        away.add(gap);
    }

    @Override
    public void journalFailed(IOException cause) {
        failures++;
    }

    @Test
    void b1_aFailureOnTheSessionsThreadNeverStopsTheClock() {
        SessionEngine engine = start(Plans.plan(work(sets("2", reps("thrust", "5"), "30 s"))), true);
        bugs = 2;
        time.advance(Duration.ofMinutes(5));
        assertThat(bugs).isZero();
        assertThat(engine.session().isOver()).isTrue();
        assertThat(events).extracting(SessionEvent::kind).endsWith(Kind.DONE);
        assertThat(JournalEntry.replay(journal)).isEqualTo(engine.session());
    }

    @Test
    void b1_aBugInTheJournalIsToldAsAJournalThatFailed() {
        SessionEngine engine = start(Plans.plan(work(sets("2", reps("thrust", "5"), "30 s"))), true);
        journalBroken = true;
        time.advance(Duration.ofMinutes(5));
        assertThat(failures).isPositive();
        assertThat(engine.session().isOver()).isTrue();
    }

    /// The whole sample, guided, without commands, on a virtual clock.
    @Test
    void theSampleRunsToItsEnd() {
        Catalog catalog = new CatalogReader().builtIn().catalog();
        SessionPlan plan = SessionPlan.of(Templates.SAMPLE.routine(catalog), catalog);
        SessionEngine engine = start(plan, true);
        time.advance(plan.greatest().plusSeconds(5));
        assertThat(engine.session().isOver()).isTrue();
        assertThat(events.getLast()).isEqualTo(new SessionEvent(START.plus(plan.greatest()), Kind.DONE, plan.steps().size(), 0, null));
        List<Integer> efforts = new ArrayList<>();
        for (int step = 0; step < plan.steps().size(); step++) {
            if (plan.steps().get(step).isEffort()) {
                efforts.add(step);
            }
        }
        assertThat(engine.session().log().keySet()).containsExactlyElementsOf(efforts);
        assertThat(away).isEmpty();
        assertThat(JournalEntry.replay(journal)).isEqualTo(engine.session());
    }

    @Test
    void commandsTakeEffectAtOnce() {
        SessionEngine engine = start(Plans.plan(work(sets("2", reps("thrust", "5"), "30 s"))), false);
        engine.send(new Command.Done());
        time.advance(Duration.ofSeconds(20));
        engine.send(new Command.Done());
        assertThat(engine.session().log()).containsOnlyKeys(1);
        assertThat(engine.session().log().get(1).time()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void aClosedLidFreezesASetAndIsSaid() {
        SessionEngine engine = start(Plans.plan(work(sets("1", reps("thrust", "10"), ""))), true);
        time.advance(Duration.ofSeconds(14));
        time.sleep(Duration.ofMinutes(9));
        assertThat(engine.session().isPaused()).isTrue();
        assertThat(engine.session().log()).isEmpty();
        assertThat(away).containsExactly(Duration.ofMinutes(9));
        engine.send(new Command.Resume());
        time.advance(Duration.ofSeconds(26));
        assertThat(engine.session().isOver()).isTrue();
        assertThat(engine.session().log().get(1).count()).isEqualTo(10);
    }

    @Test
    void aPausedSessionIsNotAway() {
        SessionEngine engine = start(Plans.plan(work(sets("1", reps("thrust", "10"), ""))), true);
        engine.send(new Command.Pause());
        time.sleep(Duration.ofMinutes(9));
        assertThat(away).isEmpty();
        assertThat(engine.session().isPaused()).isTrue();
    }

    @Test
    void aFullDiskIsSaidAndTheSessionGoesOn() {
        diskFull = true;
        SessionEngine engine = start(Plans.plan(work(sets("1", reps("thrust", "1"), ""))), true);
        time.advance(Duration.ofSeconds(20));
        assertThat(failures).isPositive();
        assertThat(engine.session().isOver()).isTrue();
    }

    @Test
    void aClosedEngineDoesNothingMore() {
        SessionEngine engine = start(Plans.plan(work(sets("1", reps("thrust", "1"), ""))), true);
        engine.close();
        time.advance(Duration.ofSeconds(60));
        assertThat(engine.session().isOver()).isFalse();
    }

    @Test
    void aClosedLidLetsARestRunOnAndNothingFollows() {
        SessionEngine engine = start(Plans.plan(work(sets("2", reps("thrust", "1"), "30-40 s"))), true);
        time.advance(Duration.ofSeconds(20));
        time.sleep(Duration.ofMinutes(9));
        Session session = engine.session();
        assertThat(session.step().map(Plans::written)).contains("rest sets thrust 1 30-40");
        assertThat(session.isPaused()).isFalse();
        assertThat(session.waitsForKey()).isTrue();
        assertThat(session.elapsed(time.instant())).isEqualTo(Duration.ofSeconds(7 + 540));
        assertThat(away).containsExactly(Duration.ofMinutes(9));
        time.advance(Duration.ofMinutes(2));
        assertThat(engine.session().log()).hasSize(1);
        engine.send(new Command.Done());
        time.advance(Duration.ofSeconds(3));
        assertThat(engine.session().isOver()).isTrue();
        assertThat(engine.session().spent().rested()).isEqualTo(Duration.ofSeconds(7 + 120));
    }

    @Test
    void beingAwayFromARestThatHasRunOutIsSeenToo() {
        SessionEngine engine = start(Plans.plan(work(sets("2", reps("thrust", "1"), "30 s"))), false);
        engine.send(new Command.Done());
        engine.send(new Command.Done());
        time.advance(Duration.ofSeconds(45));
        assertThat(events).last().extracting(SessionEvent::kind).isEqualTo(Kind.REST_OVER);
        time.sleep(Duration.ofMinutes(1));
        time.sleep(Duration.ofMinutes(2));
        assertThat(away).containsExactly(Duration.ofMinutes(1), Duration.ofMinutes(2));
        engine.send(new Command.Guide(true));
        time.advance(Duration.ofSeconds(30));
        assertThat(engine.session().step().map(Plans::written)).contains("rest sets thrust 1 30");
    }

    @Test
    void somethingTimedFreezesToo() {
        SessionEngine engine = start(Plans.plan(work(sets("1", time("cardio", "60 s"), ""))), true);
        time.advance(Duration.ofSeconds(30));
        time.sleep(Duration.ofMinutes(5));
        assertThat(engine.session().isPaused()).isTrue();
        assertThat(engine.session().elapsed(time.instant())).isEqualTo(Duration.ofSeconds(20));
        engine.send(new Command.Resume());
        time.advance(Duration.ofSeconds(40));
        assertThat(engine.session().log().get(1).time()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void theKeyThatWakesTheMachineComesAfterTheGap() {
        SessionEngine engine = start(Plans.plan(work(sets("1", reps("thrust", "10"), ""))), true);
        time.advance(Duration.ofSeconds(14));
        time.sleepDeeply(Duration.ofMinutes(9));
        engine.send(new Command.Done());
        assertThat(away).containsExactly(Duration.ofMinutes(9));
        assertThat(engine.session().log().get(1).count()).isEqualTo(1);
        assertThat(engine.session().log().get(1).time()).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void pausesAndAbsencesAddUpToNoWork() {
        SessionEngine engine = start(Plans.plan(work(sets("1", reps("thrust", "10"), ""))), true);
        time.advance(Duration.ofSeconds(14));
        engine.send(new Command.Pause());
        time.sleep(Duration.ofMinutes(1));
        engine.send(new Command.Resume());
        time.advance(Duration.ofSeconds(2));
        time.sleep(Duration.ofMinutes(2));
        engine.send(new Command.Pause());
        time.sleep(Duration.ofMinutes(3));
        engine.send(new Command.Resume());
        time.advance(Duration.ofSeconds(24));
        assertThat(engine.session().isOver()).isTrue();
        assertThat(engine.session().log().get(1).time()).isEqualTo(Duration.ofSeconds(30));
        assertThat(away).containsExactly(Duration.ofMinutes(2));
    }

    @Test
    void whatIsSentAfterTheEndIsNotWritten() {
        SessionEngine engine = start(Plans.plan(work(sets("1", reps("thrust", "1"), ""))), true);
        engine.close();
        int written = journal.size();
        engine.send(new Command.Done());
        assertThat(journal).hasSize(written);
    }

    @Test
    void b16_aBusyDiskHoldsBackTheDisplayButNoCue() {
        List<Runnable> disk = new ArrayList<>();
        Transition begun = Session.begin(Plans.plan(work(sets("2", reps("thrust", "1"), "30 s"))), true, START);
        journal.add(new JournalEntry.Begun(START, begun.session().plan(), true, START));
        events.addAll(begun.events());
        heard.addAll(begun.events());
        SessionEngine engine = new SessionEngine(begun.session(), time, time, disk::add, this::write, this);
        engine.start();
        time.advance(Duration.ofSeconds(20));
        assertThat(heard).extracting(SessionEvent::kind).contains(Kind.SET_START, Kind.SET_END, Kind.REST_START);
        assertThat(engine.session()).as("nothing is written, so nothing is shown").isEqualTo(begun.session());
        assertThat(journal).hasSize(1);
        int size = disk.size();
        for (int i = 0; i < size; i++) {
            disk.get(i).run();
            assertThat(engine.session().log()).isEqualTo(JournalEntry.replay(journal).log());
        }
        assertThat(engine.session().step().map(Plans::written)).contains("rest sets thrust 1 30");
    }
}
