package pumpwise.ui.progress.history.past;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Routine;
import pumpwise.routine.WeightUnit;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.record.ExerciseSnapshot;
import pumpwise.session.record.PastSession;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.routine.RoutineRepository;
import pumpwise.ui.progress.history.model.HistoryContext;
import pumpwise.ui.progress.history.model.HistoryViewModel;
import pumpwise.ui.task.Task;
import pumpwise.words.DateWords;
import pumpwise.words.Words;

/// Adds sessions that were not recorded: yesterday at 18:00, as the routine plans them, with the loads of last time.
/// Where, when, and how it really was is then edited like in any other session.
public final class PastSessions {

    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final HistoryViewModel history;
    private final HistoryContext context;
    private final RoutineRepository routines;
    private final Supplier<Routine> current;
    private final Supplier<Map<String, ExerciseSnapshot>> own;

    /// @param routines the user's routines
    /// @param current supplies the routine on the Plan screen
    /// @param own supplies the user's own exercises by id
    public PastSessions(
            HistoryViewModel history,
            RoutineRepository routines,
            Supplier<Routine> current,
            Supplier<Map<String, ExerciseSnapshot>> own) {
        this.history = history;
        context = history.context();
        this.routines = routines;
        this.current = current;
        this.own = own;
    }

    /// Reads the routines to choose from: the current one first, and then the others by name.
    void routines(Consumer<List<Routine>> found) {
        Routine first = current.get();
        context.tasks()
                .run(Task.of(() -> {
                            List<Routine> all = new ArrayList<>();
                            routines.list().routines().stream()
                                    .map(stored -> stored.routine())
                                    .filter(routine -> !routine.name().equals(first.name()))
                                    .sorted(Comparator.comparing(Routine::name))
                                    .forEach(all::add);
                            all.addFirst(first);
                            return List.copyOf(all);
                        })
                        .onDone(found));
    }

    /// Adds a session of a routine.
    ///
    /// @param added receives its file
    void add(Routine routine, Consumer<Path> added) {
        ZoneId here = context.here();
        LocalDate day = context.today().minusDays(1);
        Instant started = day.atTime(EVENING).atZone(here).toInstant();
        Catalog catalog = context.catalog();
        WeightUnit unit = context.unit();
        Map<String, ExerciseSnapshot> snapshots = own.get();
        Words words = context.words();
        context.tasks()
                .run(Task.of(() -> record(routine, catalog, unit, started, here, snapshots))
                        .onDone(record -> history.log()
                                .changes()
                                .add(
                                        List.of(record),
                                        words.text(
                                                "progress.past.added",
                                                routine.name(),
                                                new DateWords(words).date(day)),
                                        saved -> added.accept(saved.getFirst().file()))));
    }

    private SessionRecord record(
            Routine routine,
            Catalog catalog,
            WeightUnit unit,
            Instant started,
            ZoneId here,
            Map<String, ExerciseSnapshot> snapshots) {
        SessionPlan plan = SessionPlan.of(routine, catalog).inUnit(unit);
        SessionPlan known = history.log().repository().lastTime(plan, started).plan();
        return PastSession.of(known, started, here, snapshots);
    }
}
