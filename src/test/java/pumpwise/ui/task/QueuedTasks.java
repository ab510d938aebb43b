package pumpwise.ui.task;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;

/// Does nothing until the test says so: first the work, in its order, and later the answers, in any order.
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

    /// What is sent there without a task arrives later, but in order, as with the toolkit.
    @Override
    public Executor window() {
        return messages::add;
    }

    /// How many tasks wait for their work to be done.
    public int waiting() {
        return waiting.size();
    }

    /// Does the work of the task that has waited longest, and keeps what it has to say to the window.
    public void work() {
        waiting.remove().run();
    }

    /// Does the work of the task that has waited longest, and gives its answer at once.
    public void next() {
        List<Runnable> held = List.copyOf(answers);
        answers.clear();
        work();
        List<Runnable> ready = List.copyOf(answers);
        answers.clear();
        answers.addAll(held);
        ready.forEach(Runnable::run);
    }

    /// Gives all answers that are ready, the last one first.
    public void answer() {
        List<Runnable> ready = List.copyOf(answers);
        answers.clear();
        ready.reversed().forEach(Runnable::run);
    }

    /// Does all work in its order and then gives the answers, the last one first, until nothing is left.
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
