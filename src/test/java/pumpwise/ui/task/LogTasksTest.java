package pumpwise.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class LogTasksTest {

    private final Deque<Runnable> worker = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();
    private final LogTasks tasks = LogTasks.of(worker::add, Runnable::run, UnaryOperator.identity());

    @Test
    void whenTheProgramEndsOnlyWhatTheUserWaitsForIsDone() {
        run(tasks.idle(), "reading");
        run(tasks.awaited(), "deletion");
        tasks.end();
        worker.forEach(Runnable::run);
        assertThat(done).containsExactly("deletion", "deletion answered");
    }

    @Test
    void workThatIsUnderWayWhenTheProgramEndsStopsWithoutAnAnswer() {
        tasks.idle()
                .run(Task.reporting(progress -> {
                            progress.letUserGoFirst();
                            assertThat(progress.isCancelled()).isFalse();
                            tasks.end();
                            assertThat(progress.isCancelled()).isTrue();
                            return done.add("stopped");
                        })
                        .onDone(_ -> done.add("answered"))
                        .onFailed(cause -> done.add(cause.toString())));
        worker.forEach(Runnable::run);
        assertThat(done).containsExactly("stopped");
    }

    private void run(TaskExecutor executor, String name) {
        executor.run(Task.of(() -> done.add(name)).onDone(_ -> done.add(name + " answered")));
    }
}
