package pumpwise.ui.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class TaskTest {

    private final QueuedTasks tasks = new QueuedTasks();
    private final List<String> log = new ArrayList<>();

    private Task<String> task(Task.Work<String> work) {
        return Task.reporting(work)
                .onDone(result -> log.add("done " + result))
                .onFailed(fault -> log.add("failed " + fault.getMessage()))
                .onCancelled(() -> log.add("cancelled"))
                .onProgress(share -> log.add("progress " + share));
    }

    @Test
    void aResultArrivesOnce() {
        TaskHandle handle = tasks.run(task(_ -> "it"));
        assertThat(handle.isFinished()).isFalse();
        tasks.settle();
        handle.cancel();
        assertThat(log).containsExactly("done it");
        assertThat(handle.isFinished()).isTrue();
    }

    @Test
    void b1_whateverIsThrownEndsInFailed() {
        for (Throwable fault : List.of(new IOException("disk"), new IllegalStateException("bug"), new StackOverflowError("deep"))) {
            tasks.run(task(_ -> throwIt(fault)));
        }
        tasks.settle();
        assertThat(log).containsExactlyInAnyOrder("failed disk", "failed bug", "failed deep");
    }

    private static String throwIt(Throwable fault) throws Exception {
        if (fault instanceof Error error) {
            throw error;
        }
        throw (Exception) fault;
    }

    @Test
    void aFailureNobodyHandlesIsThrownInTheWindow() {
        tasks.run(Task.of(() -> throwIt(new IOException("disk"))));
        assertThatThrownBy(tasks::settle).hasRootCauseMessage("disk");
    }

    @Test
    void workThatIsCancelledBeforeItStartsIsNeverDone() {
        TaskHandle handle = tasks.run(task(_ -> {
                    log.add("worked");
                    return "it";
                }));
        handle.cancel();
        handle.cancel();
        tasks.settle();
        assertThat(log).containsExactly("cancelled");
    }

    @Test
    void b10_aLateAnswerOfACancelledTaskNeverArrives() {
        TaskHandle good = tasks.run(task(_ -> "late"));
        TaskHandle bad = tasks.run(task(_ -> throwIt(new IOException("late"))));
        tasks.work();
        tasks.work();
        good.cancel();
        bad.cancel();
        tasks.answer();
        assertThat(log).containsExactly("cancelled", "cancelled");
    }

    @Test
    void progressArrivesBeforeTheAnswerAndNotAfterIt() {
        List<TaskProgress> running = new ArrayList<>();
        new WorkerTaskExecutor(Runnable::run, Runnable::run).run(task(progress -> {
                    running.add(progress);
                    progress.report(0.25);
                    progress.report(0.5);
                    return "it";
                }));
        running.getFirst().report(1);
        assertThat(log).containsExactly("progress 0.25", "progress 0.5", "done it");
    }

    @Test
    void aBusyWindowGetsOnlyTheLatestProgress() {
        new WorkerTaskExecutor(Runnable::run, new InOrder()).run(task(progress -> {
                    progress.report(0.25);
                    progress.report(0.5);
                    return throwIt(new IOException("later"));
                }));
        assertThat(log).containsExactly("progress 0.5", "failed later");
    }

    /// Runs everything when the first callback arrives, like a window that was busy.
    private static final class InOrder implements java.util.concurrent.Executor {
        private final List<Runnable> waiting = new ArrayList<>();

        @Override
        public void execute(Runnable work) {
            waiting.add(work);
            if (waiting.size() == 2) {
                waiting.forEach(Runnable::run);
            }
        }
    }

    @Test
    void ofTheLatestTaskOnlyTheLastOneIsAnswered() {
        LatestTask latest = new LatestTask(tasks);
        latest.run(task(_ -> "one"));
        tasks.work();
        latest.run(task(_ -> "two"));
        tasks.settle();
        assertThat(log).containsExactly("cancelled", "done two");
    }

    @Test
    void anExecutorThatIsShutDownCancels() {
        WorkerTaskExecutor closed = new WorkerTaskExecutor(
                _ -> {
                    throw new RejectedExecutionException();
                },
                Runnable::run);
        assertThat(closed.run(task(_ -> "it")).isFinished()).isTrue();
        assertThat(log).containsExactly("cancelled");
    }
}
