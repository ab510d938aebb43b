package pumpwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pumpwise.importing.liftlog.LiftLogReader;
import pumpwise.importing.text.Readers;
import pumpwise.routine.Routine;
import pumpwise.storage.routine.RoutineWriter;
import pumpwise.storage.routine.Template;
import pumpwise.storage.routine.Templates;

/// `export` to the formats of other apps, and `import-routine` from LiftLog.
class OtherAppsCommandsTest extends CommandRun {

    private Path plan(String name) throws IOException {
        try (InputStream in = LiftLogReader.class.getResourceAsStream(name)) {
            return Files.write(folder.resolve(name), Objects.requireNonNull(in, name).readAllBytes());
        }
    }

    @Test
    void aPlanForLiftLogIsImportedAsTheSameFile() throws IOException {
        for (Template template : Templates.all()) {
            Path routine = folder.resolve("template.json");
            Routine plain = template.routine(Readers.CATALOG).withRulesOff(List.of());
            Files.write(routine, new RoutineWriter().write(plain));
            Path plan = folder.resolve("template.liftlogplan");
            assertThat(run("export", routine, "--to", "liftlog", "--out", plan)).isZero();
            assertThat(err()).isEmpty();
            assertThat(run("import-routine", plan)).as(err()).isZero();
            assertThat(err()).isEmpty();
            assertThat(out()).isEqualTo(Files.readString(routine));
        }
    }

    @Test
    void severalSessionsNeedANameOrAFolder() throws IOException {
        Path plan = plan("several-days.liftlogplan");
        assertThat(run("import-routine", plan)).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("--name", "--out", "Day A, Day B").hasLineCount(1);
        assertThat(run("import-routine", plan, "--name", "Day C")).isEqualTo(2);
        assertThat(err()).contains("Day A, Day B").hasLineCount(1);
        assertThat(run("import-routine", plan, "--out", folder.resolve("one.json"))).isEqualTo(2);
        assertThat(folder.resolve("one.json")).doesNotExist();
        assertThat(run("import-routine", plan, "--name", "day b")).isEqualTo(1);
        assertThat(json().path("name").asText()).isEqualTo("Day B");
        assertThat(err()).contains("Sled drag backwards", "3 min").doesNotContain("Romanian");
        Path target = Files.createDirectory(folder.resolve("routines"));
        assertThat(run("import-routine", plan, "--out", target)).isEqualTo(1);
        assertThat(target.resolve("Day A.json")).exists();
        assertThat(target.resolve("Day B.json")).exists();
        assertThat(run("check", target.resolve("Day A.json"))).isNotEqualTo(2);
    }

    @Test
    void theOnlySessionCanBeRenamed() throws IOException {
        assertThat(run("import-routine", plan("version-1.liftlogplan"), "--name", "Other")).isEqualTo(1);
        assertThat(json().path("name").asText()).isEqualTo("Other");
        assertThat(err()).contains("progression", "2.5").hasLineCount(1);
    }

    @Test
    void aPlanThatCannotBeReadIsRefused() throws IOException {
        Path newer = Files.writeString(folder.resolve("n.liftlogplan"), "{\"version\":3,\"sessions\":[{\"version\":7}]}");
        assertThat(run("import-routine", newer)).isEqualTo(2);
        assertThat(err()).contains("n.liftlogplan:1:", "newer LiftLog", "7").hasLineCount(1);
        Path empty = Files.writeString(folder.resolve("e.json"), "{\"sessions\":[{\"name\":\"A\",\"exercises\":[]}]}");
        assertThat(run("import-routine", empty)).isEqualTo(2);
        assertThat(err()).contains("no exercises");
        Path huge = Files.writeString(folder.resolve("h.liftlogplan"), "{\"sessions\":[" + " ".repeat(6_000_000));
        assertThat(run("import-routine", huge)).isEqualTo(2);
        assertThat(err()).contains("h.liftlogplan").hasLineCount(1);
    }

    @Test
    void theCalendarFollowsItsOptions() {
        assertThat(run("export", sample, "--to", "ics")).isZero();
        assertThat(out()).contains("T180000\r\n", "BYDAY=MO,TH\r\n", "TRIGGER:-PT30M\r\n");
        assertThat(run("export", sample, "--to", "ics", "--at", "7:05", "--on", "sat,Tuesday,mo", "--remind", "90")).isZero();
        assertThat(out()).contains("T070500\r\n", "BYDAY=MO,TU,SA\r\n", "TRIGGER:-PT90M\r\n");
    }

    @ParameterizedTest
    @CsvSource({"--at, 25:00, time", "--at, noon, time", "--on, 'mon,xyz', weekday", "--on, t, weekday", "--remind, -5, minutes", "--remind, 20000, minutes"})
    void wrongOptionsAreRefused(String option, String value, String message) {
        assertThat(run("export", sample, "--to", "ics", option + "=" + value)).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).contains(value, message);
    }

    @Test
    void whatAnAppLacksGoesToStandardError() throws IOException {
        Path off = Files.writeString(folder.resolve("off.json"), """
                { "format": "pumpwise-routine/1", "name": "\\u001b[2J",
                  "work": [ { "exercise": "barbell-hip-thrust", "sets": 3, "reps": "15-20", "rest": "60 s" } ],
                  "rulesOff": [ { "rule": "warm-up", "reason": "done" } ] }
                """);
        for (String format : new String[] {"liftlog", "liftoscript"}) {
            assertThat(run("export", off, "--to", format)).isZero();
            assertThat(err()).contains("warm-up").hasLineCount(1);
            assertThat(out()).doesNotContain("\u001b").isNotEmpty();
        }
        assertThat(run("export", sample, "--to", "liftoscript")).isZero();
        assertThat(err()).contains("Banded lateral walk", "Liftosaur");
        assertThat(run("export", off, "--to", "intervals")).isZero();
        assertThat(json().path("version").asInt()).isEqualTo(2);
        assertThat(err()).isEmpty();
    }
}
