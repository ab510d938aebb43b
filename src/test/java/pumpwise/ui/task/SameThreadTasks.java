package pumpwise.ui.task;

/// Does everything at once, on the calling thread.
public final class SameThreadTasks implements TestTasks {

    @Override
    public <T> TaskHandle run(Task<T> task) {
        TaskRun<T> run = new TaskRun<>(task, Runnable::run);
        run.work();
        return run;
    }

    @Override
    public void settle() {
        // Nothing is ever under way.
    }

    @Override
    public String toString() {
        return "same thread";
    }
}
