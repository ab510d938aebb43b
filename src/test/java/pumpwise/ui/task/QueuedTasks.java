package pumpwise.ui.task;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Does nothing until the test says so: first the work, in its order, and later the answers, in any order.
public final class QueuedTasks implements TestTasks {

    private final Deque<TaskRun<?>> waiting = new ArrayDeque<>();
    private final List<Runnable> answers = new ArrayList<>();

    @Override
    public <T> TaskHandle run(Task<T> task) {
        TaskRun<T> run = new TaskRun<>(task, answers::add);
        waiting.add(run);
        return run;
    }

    /// How many tasks wait for their work to be done.
    public int waiting() {
        return waiting.size();
    }

    /// Does the work of the task that has waited longest, and keeps what it has to say to the window.
    public void work() {
        waiting.remove().work();
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
        while (!waiting.isEmpty() || !answers.isEmpty()) {
            while (!waiting.isEmpty()) {
                work();
            }
            answer();
        }
    }

    @Override
    public String toString() {
        return "queued";
    }
}
