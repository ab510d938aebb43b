package pumpwise.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.storage.exercise.CatalogReader;

class CurrentCatalogTest {

    private static final List<Exercise> BUILT_IN = new CatalogReader().builtIn().exercises();
    private static final Exercise BRIDGE = Catalog.of(BUILT_IN).find("glute-bridge").orElseThrow();

    private final CurrentCatalog catalog = new CurrentCatalog(BUILT_IN, List.of());

    @Test
    void whatWasHandedOutFollows() {
        Catalog following = catalog.following();
        Catalog before = catalog.get();
        catalog.put(List.of(BRIDGE.withId("mine")));
        assertThat(following.find("mine")).isPresent();
        assertThat(following.exercises()).hasSize(BUILT_IN.size() + 1);
        assertThat(before.find("mine")).isEmpty();
        assertThat(catalog.isOwn("mine")).isTrue();
        assertThat(catalog.ids()).hasSize(BUILT_IN.size() + 1).contains("mine");
        catalog.remove(List.of(BRIDGE.withId("mine")));
        assertThat(following.find("mine")).isEmpty();
        assertThat(catalog.isOwn("mine")).isFalse();
    }

    @Test
    void b12_aSnapshotNeverChanges() {
        Catalog snapshot = catalog.following().snapshot();
        catalog.put(List.of(BRIDGE.withId("mine")));
        assertThat(snapshot.find("mine")).isEmpty();
        assertThat(snapshot.exercises()).hasSize(BUILT_IN.size());
    }

    /// Would fail within milliseconds if maps were read while they change.
    @Test
    @Timeout(60)
    void b12_otherThreadsCanReadWhileTheWindowChangesTheCatalog() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        FutureTask<Integer> reader = new FutureTask<>(() -> {
            int most = 0;
            for (int time = 0; time < 2_000; time++) {
                most = Math.max(most, catalog.ids().size());
                reading.countDown();
            }
            return most;
        });
        Thread.ofPlatform().start(reader);
        reading.await();
        int next = 0;
        while (!reader.isDone()) {
            Exercise own = BRIDGE.withId("mine-" + next++ % 50);
            catalog.put(List.of(own));
            if (next % 3 == 0) {
                catalog.remove(List.of(own));
            }
        }
        assertThat(reader.get()).isBetween(BUILT_IN.size(), BUILT_IN.size() + 50);
    }

    @Test
    void aBuiltInOneComesBackWhenTheOwnOneBeforeItGoes() {
        Exercise own = BRIDGE.asCopy("My bridge");
        catalog.put(List.of(own));
        assertThat(catalog.get().find("glute-bridge")).contains(own);
        assertThat(catalog.ids()).hasSize(BUILT_IN.size());
        catalog.remove(List.of(own));
        assertThat(catalog.get().find("glute-bridge")).contains(BRIDGE);
    }

    @Test
    void everyChangeIsTold() {
        List<Catalog> told = new ArrayList<>();
        catalog.catalogProperty().subscribe((_, now) -> told.add(now));
        catalog.put(List.of(BRIDGE.withId("mine")));
        catalog.remove(List.of(BRIDGE.withId("mine")));
        assertThat(told).hasSize(2).last().isSameAs(catalog.get());
    }
}
