package pumpwise.ui.train;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RunnableScheduledFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/// A virtual clock with a single-threaded executor: scheduled work runs exactly when it is due.
public final class VirtualTime extends AbstractExecutorService implements ScheduledExecutorService, InstantSource {

    private final List<Task> scheduled = new ArrayList<>();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private Instant now;
    private boolean busy;

    public VirtualTime(Instant start) {
        now = start;
    }

    @Override
    public Instant instant() {
        return now;
    }

    /// Lets time pass and runs everything that is due.
    public void advance(Duration by) {
        Instant target = now.plus(by);
        Task next = next();
        while (next != null && !next.at.isAfter(target)) {
            if (next.at.isAfter(now)) {
                now = next.at;
            }
            scheduled.remove(next);
            next.run();
            next = next();
        }
        now = target;
    }

    /// Lets time pass without running anything, as when the lid is closed.
    public void sleep(Duration by) {
        now = now.plus(by);
        advance(Duration.ZERO);
    }

    /// Lets time pass without running anything, and runs something else first afterwards.
    public void sleepDeeply(Duration by) {
        now = now.plus(by);
    }

    private Task next() {
        return scheduled.stream()
                .filter(task -> !task.isCancelled())
                .min(Comparator.comparing(task -> task.at))
                .orElse(null);
    }

    @Override
    public void execute(Runnable work) {
        waiting.add(work);
        if (busy) {
            return;
        }
        busy = true;
        try {
            while (!waiting.isEmpty()) {
                waiting.remove().run();
            }
        } finally {
            busy = false;
        }
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable work, long delay, TimeUnit unit) {
        Task task = new Task(work, now.plus(delay, unit.toChronoUnit()));
        scheduled.add(task);
        return task;
    }

    @Override
    public <V> ScheduledFuture<V> schedule(Callable<V> work, long delay, TimeUnit unit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable work, long initial, long period, TimeUnit unit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable work, long initial, long delay, TimeUnit unit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void shutdown() {}

    @Override
    public List<Runnable> shutdownNow() {
        return List.of();
    }

    @Override
    public boolean isShutdown() {
        return false;
    }

    @Override
    public boolean isTerminated() {
        return false;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
        return true;
    }

    private final class Task extends FutureTask<Void> implements RunnableScheduledFuture<Void> {
        private final Instant at;

        Task(Runnable work, Instant at) {
            super(work, null);
            this.at = at;
        }

        @Override
        public boolean isPeriodic() {
            return false;
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(Duration.between(now, at));
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
        }
    }
}
