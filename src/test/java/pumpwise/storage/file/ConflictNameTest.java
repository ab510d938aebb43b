package pumpwise.storage.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Names that sync tools give to conflict copies.
class ConflictNameTest {

    private static final Path ORIGINAL = Path.of("Glute pump.json");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Glute pump.sync-conflict-20260720-101500-ABCDEFG.json",
                "Glute pump (conflicted copy 2026-07-20).json",
                "Glute pump (conflicted copy 2026-07-20 101500).json",
                "Glute pump (Anna's conflicted copy 2026-07-20).json",
                "Glute pump (Anna's conflicted copy 2026-07-20 (1)).json",
                "Glute pump (Annas in Konflikt stehende Kopie 2026-07-20).json",
                "Glute pump (Copie en conflit de Anna 2026-07-20).json",
                "Glute pump (SFConflict anna@example.com 2026-07-20-10-15-00).json",
                "Glute pump (Case Conflict).json",
                "Glute pump_conflict-20260720-101500.json",
                "Glute pump_Laptop_Jul-20-101500-2026_Conflict.json",
                "Glute pump.Conflict.json",
                "Glute pump (1).json",
                "Glute pump(1).json",
                "Glute pump-DESKTOP-4F2K9.json",
                "Glute pump (1) (conflicted copy 2026-07-20).json"
            })
    void report20_knownToolsAreRecognized(String name) {
        assertThat(ConflictName.original(Path.of(name), List.of(ORIGINAL, Path.of(name)))).contains(ORIGINAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Glute pump.json", "Glute pump 2.json", "Glute pump-heavy.json", "Glute pump (heavy).json", "Glute pump copy.json",
                "Conflict.json", "(1).json", "Other (1).json"
            })
    void otherNamesAreNot(String name) {
        assertThat(ConflictName.original(Path.of(name), List.of(ORIGINAL, Path.of(name)))).isEmpty();
    }

    @Test
    void withoutAnOriginalThereIsNoConflict() {
        Path alone = Path.of("Glute pump (conflicted copy 2026-07-20).json");
        assertThat(ConflictName.original(alone, List.of(alone))).isEmpty();
    }
}
