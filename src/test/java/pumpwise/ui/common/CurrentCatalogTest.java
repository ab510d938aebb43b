package pumpwise.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
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
        catalog.catalog().subscribe((_, now) -> told.add(now));
        catalog.put(List.of(BRIDGE.withId("mine")));
        catalog.remove(List.of(BRIDGE.withId("mine")));
        assertThat(told).hasSize(2).last().isSameAs(catalog.get());
    }
}
