package pumpwise.ui.plan.model;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Place;
import pumpwise.routine.Routine;
import pumpwise.rules.PumpCheck;
import pumpwise.rules.Verdict;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.SessionStatistics;
import pumpwise.session.plan.SessionStatisticsCalculator;
import pumpwise.ui.check.CheckActions;
import pumpwise.ui.check.CheckViewModel;
import pumpwise.ui.timeline.SessionOverviewViewModel;
import pumpwise.words.FindingWords;
import pumpwise.words.Words;

/// The results for a routine beside its rows: the pump check, the timeline, the totals, and the length.
final class Assessment {

    private final Catalog catalog;
    private final PumpCheck pumpCheck;
    private final Supplier<Duration> getReady;
    private final Lengths lengths;
    private final CheckViewModel check;
    private final SessionOverviewViewModel overview;
    private final ReadOnlyStringWrapper length = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper startable = new ReadOnlyBooleanWrapper();

    /// @param getReady the time to change the side or the exercise
    /// @param actions the commands of the pump check
    /// @param jump reveals a place of the routine
    Assessment(
            Words words,
            Catalog catalog,
            PumpCheck pumpCheck,
            Supplier<Duration> getReady,
            CheckActions actions,
            Consumer<Place> jump) {
        this.catalog = catalog;
        this.pumpCheck = pumpCheck;
        this.getReady = getReady;
        lengths = new Lengths(words);
        check = new CheckViewModel(words, new FindingWords(words, catalog), actions);
        overview = new SessionOverviewViewModel(words, jump);
    }

    /// Assesses a routine, and marks the rows that have findings.
    void show(Routine routine, RoutineRows rows) {
        SessionPlan plan = plan(routine);
        Verdict verdict = pumpCheck.check(routine);
        check.show(routine, verdict);
        SessionStatistics sums = SessionStatisticsCalculator.of(plan, catalog);
        overview.show(plan, sums, catalog);
        startable.set(!plan.steps().isEmpty());
        length.set(lengths.of(sums.length()));
        rows.findings(verdict, section -> lengths.of(sums.section(section)));
    }

    /// The session plan of a routine.
    SessionPlan plan(Routine routine) {
        return SessionPlan.of(routine, catalog, getReady.get());
    }

    CheckViewModel check() {
        return check;
    }

    SessionOverviewViewModel overview() {
        return overview;
    }

    /// The length of the session, in words.
    ReadOnlyStringProperty lengthProperty() {
        return length.getReadOnlyProperty();
    }

    /// Whether there is anything to train.
    ReadOnlyBooleanProperty startableProperty() {
        return startable.getReadOnlyProperty();
    }
}
