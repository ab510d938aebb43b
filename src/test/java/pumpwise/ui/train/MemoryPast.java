package pumpwise.ui.train;

import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import pumpwise.progress.TrainingHistory;
import pumpwise.routine.WeightUnit;
import pumpwise.session.record.SessionRecord;
import pumpwise.ui.task.TaskExecutor;
import pumpwise.ui.train.past.Digests;
import pumpwise.ui.train.past.PastSessions;
import pumpwise.ui.train.past.TrainingPast;

/// The sessions of an archive in memory, and others that are given.
public final class MemoryPast implements TrainingPast {

    private static final ZoneId HERE = ZoneOffset.UTC;

    public final List<SessionRecord> others = new ArrayList<>();
    private final Digests digests = new Digests();
    private final TaskExecutor tasks;
    private final MemoryArchive archive;
    private final InstantSource clock;
    private final ObjectProperty<PastSessions> sessions;
    public boolean isComplete = true;

    public MemoryPast(MemoryArchive archive, InstantSource clock, TaskExecutor tasks) {
        this.tasks = tasks;
        this.archive = archive;
        this.clock = clock;
        sessions = new SimpleObjectProperty<>(known());
    }

    private PastSessions known() {
        List<SessionRecord> all = new ArrayList<>(others);
        all.addAll(archive.history().records());
        return new PastSessions(
                TrainingHistory.of(all, HERE, clock.instant().atZone(HERE).toLocalDate(), WeightUnit.KILOGRAMS),
                isComplete);
    }

    /// Adds a session that was done before.
    public void add(SessionRecord session) {
        others.add(session);
        sessions.set(known());
    }

    @Override
    public ObservableValue<PastSessions> sessionsProperty() {
        return sessions;
    }

    @Override
    public Digests digests() {
        return digests;
    }

    @Override
    public TaskExecutor tasks() {
        return tasks;
    }

    @Override
    public void refresh() {
        sessions.set(known());
    }

    @Override
    public void saved() {
        sessions.set(known());
    }
}
