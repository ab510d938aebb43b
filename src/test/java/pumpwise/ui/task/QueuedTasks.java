package pumpwise.ui.task;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;

/// Does nothing until the test says so: first the work, in order, and later the callbacks, in any order.
public final class QueuedTasks implements TestTasks {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<Runnable> answers = new ArrayList<>();
    private final Deque<Runnable> messages = new ArrayDeque<>();

    @Override
    public <T> TaskHandle run(Task<T> task) {
        TaskRun<T> run = new TaskRun<>(task, answers::add);
        waiting.add(run::work);
        return run;
    }

    @Override
    public Executor worker() {
        return waiting::add;
    }

    /// Work without a task runs later too, but in order, as on the UI thread.
    @Override
    public Executor window() {
        return messages::add;
    }

    /// The number of tasks whose work has not run.
    public int waiting() {
        return waiting.size();
    }

    /// Runs the work of the oldest task, and queues its callback.
    public void work() {
        waiting.remove().run();
    }

    /// Runs the work of the oldest task and its callback.
    public void next() {
        List<Runnable> held = List.copyOf(answers);
        answers.clear();
        work();
        List<Runnable> ready = List.copyOf(answers);
        answers.clear();
        answers.addAll(held);
        ready.forEach(Runnable::run);
    }

    /// Runs all queued callbacks, the last one first.
    public void answer() {
        List<Runnable> ready = List.copyOf(answers);
        answers.clear();
        ready.reversed().forEach(Runnable::run);
    }

    /// Runs all work in order and then the callbacks, the last one first, until nothing is left.
    @Override
    public void settle() {
        while (!waiting.isEmpty() || !messages.isEmpty() || !answers.isEmpty()) {
            while (!waiting.isEmpty()) {
                work();
            }
            while (!messages.isEmpty()) {
                messages.remove().run();
            }
            answer();
        }
    }

    @Override
    public String toString() {
        return "queued";
    }
}
