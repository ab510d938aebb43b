import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import pumpwise.progress.ExerciseHistory;
import pumpwise.progress.TrainingHistory;
import pumpwise.routine.WeightUnit;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.session.SessionRepository;
import pumpwise.storage.session.StoredSession;

/// Measures how long the sessions in a data folder take to read and to change, and how much memory they need. Called by
/// `sessions`.
void main(String[] arguments) throws Exception {
    DataDirectory home = new DataDirectory(Path.of(arguments[0]));
    measure(1, "the newest 50, by a program that just started", () -> new SessionRepository(home, home.files()).newest(50));
    measure(9, "the same again", () -> new SessionRepository(home, home.files()).newest(50));
    SessionRepository sessions = new SessionRepository(home, home.files());
    long before = memory();
    measure(1, "all, for the first time", sessions::list);
    IO.println(String.format(Locale.ROOT, "%-48s %6.1f MB", "memory of all", (memory() - before) / 1e6));
    measure(9, "all, again", sessions::list);
    measure(9, "all, from memory", sessions::known);
    List<StoredSession> all = sessions.known().sessions();
    Path file = all.get(all.size() / 2).file();
    measure(9, "an edit, and all from memory", () -> {
        StoredSession now = sessions.open(file).orElseThrow();
        sessions.save(now, now.record().withRating(1 + now.record().rating() % 5, null));
        return sessions.known();
    });
    measure(9, "a deletion and its undo, and all from memory", () -> {
        StoredSession now = sessions.open(file).orElseThrow();
        sessions.restore(sessions.delete(now));
        return sessions.known();
    });
    List<SessionRecord> log = sessions.known().counted().stream().map(StoredSession::record).toList();
    measure(1, "all, evaluated with all records", () -> evaluated(history(log)));
    TrainingHistory known = evaluated(history(log));
    measure(9, "again, after an edit of the newest", () -> evaluated(known.changedTo(edited(log, 0))));
    measure(9, "again, after an edit of the one in the middle", () -> evaluated(known.changedTo(edited(log, log.size() / 2))));
    measure(9, "again, after the newest was deleted", () -> evaluated(known.changedTo(log.subList(1, log.size()))));
}

static TrainingHistory history(List<SessionRecord> log) {
    return TrainingHistory.of(log, ZoneId.of("Europe/Berlin"), LocalDate.of(2026, 11, 26), WeightUnit.KILOGRAMS);
}

static TrainingHistory evaluated(TrainingHistory history) {
    history.exercises().forEach(ExerciseHistory::records);
    return history;
}

static List<SessionRecord> edited(List<SessionRecord> log, int index) {
    List<SessionRecord> edited = new ArrayList<>(log);
    edited.set(index, log.get(index).withRating(1 + log.get(index).rating() % 5, "edited"));
    return edited;
}

/// Prints the median of several runs.
static <T> void measure(int runs, String what, Callable<T> work) throws Exception {
    List<Double> times = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
        long start = System.nanoTime();
        work.call();
        times.add((System.nanoTime() - start) / 1e6);
    }
    Collections.sort(times);
    IO.println(String.format(Locale.ROOT, "%-48s %6.0f ms", what, times.get(runs / 2)));
}

static long memory() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
        System.gc();
        Thread.sleep(50);
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
}
