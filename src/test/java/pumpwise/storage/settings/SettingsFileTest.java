package pumpwise.storage.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.catalog.Equipment;
import pumpwise.routine.Load;
import pumpwise.routine.Section;
import pumpwise.routine.WeightUnit;
import pumpwise.rules.RuleId;
import pumpwise.session.caution.Caution;
import pumpwise.session.caution.CautionHistory;
import pumpwise.session.caution.CautionHistory.Shown;
import pumpwise.session.caution.CautionMoment;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.settings.Settings.Cautions;
import pumpwise.storage.settings.Settings.Look;
import pumpwise.storage.settings.Settings.Theme;
import pumpwise.storage.settings.Settings.Training;
import pumpwise.storage.settings.Settings.Window;
import pumpwise.storage.settings.SoundSettings.Flash;

/// Settings never prevent a start.
class SettingsFileTest {

    private static final Settings OTHER = new Settings(
            new Look(Theme.DARK, 130, 125),
            new SoundSettings(false, 35, false, true, Flash.ALWAYS, new SoundSettings.Coaching(true, SoundSettings.Counting.EVERY_FIFTH)),
            new Training(
                    false, WeightUnit.POUNDS, 12, new TreeMap<>(Map.of("next", List.of("N", "PAGE_DOWN"), "mute", List.of()))),
            new Cautions(
                    false,
                    new CautionHistory(List.of(
                            new Shown(CautionMoment.REST, Caution.FORM), new Shown(CautionMoment.BEFORE, Caution.HYDRATION)))),
            new Planning("/routines/a \uD83C\uDF51.json", List.of("/routines/a \uD83C\uDF51.json", "/b.json"), Set.of(Equipment.BANDS, Equipment.HYPEREXTENSION_BENCH), Set.of(Section.COOL_DOWN), "markdown"),
            new ProgressSettings(
                    "weeks",
                    3,
                    ProgressSettings.WeekStart.SATURDAY,
                    ProgressSettings.LastTimeShown.RESTS,
                    Set.of(RuleId.HEAVY_DAYS),
                    new TreeMap<>(Map.of("cable-glute-kickback", Load.Weight.of("2.5", WeightUnit.KILOGRAMS)))),
            new Window(1400, 900, true));

    @TempDir
    Path folder;

    private Path path;
    private SettingsFile file;

    @BeforeEach
    void namesTheFile() {
        path = folder.resolve("settings.json");
        file = new SettingsFile(path, new AtomicFile());
    }

    @Test
    void withoutAFileAllIsAsAtFirst() {
        assertThat(file.read()).isEqualTo(new SettingsFile.Opened(Settings.DEFAULT, null));
        assertThat(path).doesNotExist();
    }

    @Test
    void whatIsWrittenIsRead() throws CannotSaveException {
        file.write(OTHER);
        assertThat(file.read().settings()).isEqualTo(OTHER);
        Settings without = OTHER.withPlanning(it -> it.withLastRoutine(null).withFolded(Set.of()));
        file.write(without);
        assertThat(file.read().settings()).isEqualTo(without);
        assertThat(path).content().doesNotContain("folded");
    }

    @Test
    void whatIsWrongIsAsAtFirstFieldByField() throws IOException {
        Files.writeString(
                path,
                """
                { "look": { "theme": "sepia", "textSize": "huge" }, "sound": { "on": [], "volume": 35, "flash": true },
                  "training": { "guided": null, "unit": "stone", "keys": { "next": "N", "mute": ["M", 7] } },
                  "cautions": { "on": "no", "shown": [7, { "moment": "rest" }, { "moment": "rest", "caution": "doom" },
                                                      { "moment": "rest", "caution": "form" }] },
                  "planning": { "lastRoutine": 7, "equipment": ["bands", "sofa", 3], "folded": ["work", "attic", 1] },
                  "progress": { "view": 7, "goal": "many", "weekStart": "friday", "lastTime": 1,
                                "rulesOff": ["heavy-days", "warm-up", "moon", 3],
                                "loadSteps": { "a": "2.5 kg", "b": "green band", "c": 5, "d": "0 kg" } },
                  "window": { "width": "wide", "height": 900, "maximized": 3 } }
                """);
        assertThat(file.read())
                .isEqualTo(new SettingsFile.Opened(
                        Settings.DEFAULT
                                .withSound(it -> it.withVolume(35))
                                .withTraining(it -> it.withKeys(Map.of("mute", List.of("M"))))
                                .withCautions(it -> it.withHistory(CautionHistory.NONE.with(CautionMoment.REST, Caution.FORM)))
                                .withPlanning(it -> it.withEquipment(Set.of(Equipment.BANDS)).withFolded(Set.of(Section.WORK)))
                                .withProgress(it -> it.withRule(RuleId.HEAVY_DAYS, false)
                                        .withLoadStep("a", Load.Weight.of("2.5", WeightUnit.KILOGRAMS)))
                                .withWindow(new Window(1100, 900, false)),
                        null));
    }

    @Test
    void whatIsBeyondItsLimitsIsHeldWithin() throws IOException {
        Files.writeString(path, "{ \"look\": { \"textSize\": 1e99 }, \"sound\": { \"volume\": 400 }, \"window\": { \"width\": -1, \"height\": 1e9 }, \"progress\": { \"goal\": 9 } }");
        Settings settings = file.read().settings();
        assertThat(settings.look().textSize()).isEqualTo(150);
        assertThat(settings.sound().volume()).isEqualTo(100);
        assertThat(settings.progress().goal()).isEqualTo(7);
        assertThat(settings.window()).isEqualTo(new Window(880, 20_000, false));
    }

    @Test
    void whatOnlyAnotherPumpwiseKnowsStays() throws IOException {
        Files.writeString(path, "{ \"coach\": true, \"window\": { \"screen\": 2 }, \"sound\": { \"pitch\": 3 } }");
        file.write(OTHER);
        assertThat(Files.readString(path)).contains("\"coach\" : true", "\"screen\" : 2", "\"pitch\" : 3");
        assertThat(file.read().settings()).isEqualTo(OTHER);
    }

    @Test
    void theFieldsOfTheFirstPumpwiseAreUnderstoodAndGoWhereTheyStandNow() throws IOException {
        Files.writeString(
                path,
                """
                { "theme": "dark", "sounds": false, "volume": 35, "guided": false, "lastRoutine": "/a.json",
                  "window": { "width": 1400, "height": 900, "maximized": true } }
                """);
        Settings read = file.read().settings();
        assertThat(read)
                .isEqualTo(Settings.DEFAULT
                        .withLook(it -> it.withTheme(Theme.DARK))
                        .withSound(it -> it.withOn(false).withVolume(35))
                        .withTraining(it -> it.withGuided(false))
                        .withPlanning(it -> it.withLastRoutine("/a.json"))
                        .withWindow(new Window(1400, 900, true)));
        file.write(read.withLook(it -> it.withTheme(Theme.LIGHT)));
        assertThat(file.read().settings().look().theme()).isEqualTo(Theme.LIGHT);
        assertThat(Files.readString(path)).doesNotContain("sounds");
    }

    @Test
    void anUnreadableFileIsPutAsideUntouched() throws IOException {
        for (int number = 1; number <= 2; number++) {
            Files.writeString(path, "{ \"theme\": ");
            SettingsFile.Opened opened = file.read();
            assertThat(opened.settings()).isEqualTo(Settings.DEFAULT);
            assertThat(opened.setAside()).isEqualTo(folder.resolve("settings.json.unreadable-" + number));
            assertThat(opened.setAside()).hasContent("{ \"theme\": ");
            assertThat(path).doesNotExist();
        }
    }

    @Test
    void aFolderInPlaceOfTheFileIsPutAsideToo() throws IOException {
        Files.createDirectory(path);
        assertThat(file.read().settings()).isEqualTo(Settings.DEFAULT);
        file.write(OTHER);
        assertThat(file.read().settings()).isEqualTo(OTHER);
    }
}
