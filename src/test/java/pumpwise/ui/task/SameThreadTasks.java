package pumpwise.ui.task;

import java.util.concurrent.Executor;

/// Runs everything immediately, on the calling thread.
public final class SameThreadTasks implements TestTasks {

    @Override
    public <T> TaskHandle run(Task<T> task) {
        TaskRun<T> run = new TaskRun<>(task, Runnable::run);
        run.work();
        return run;
    }

    @Override
    public Executor worker() {
        return Runnable::run;
    }

    @Override
    public Executor window() {
        return Runnable::run;
    }

    @Override
    public void settle() {
        // Nothing is ever pending.
    }

    @Override
    public String toString() {
        return "same thread";
    }
}
