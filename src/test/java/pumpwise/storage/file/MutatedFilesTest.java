package pumpwise.storage.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.TestCatalog;
import pumpwise.routine.Place;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.session.Command;
import pumpwise.session.engine.JournalEntry;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.storage.exercise.ExerciseCases;
import pumpwise.storage.exercise.ExerciseReader;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.storage.routine.RoutineReader;
import pumpwise.storage.routine.RoutineWriter;
import pumpwise.storage.routine.Templates;
import pumpwise.storage.session.JournalJson;
import pumpwise.storage.session.SessionFiles;
import pumpwise.storage.session.SessionRecordReader;
import pumpwise.storage.session.SessionRecordTest;
import pumpwise.storage.session.SessionRecordWriter;
import pumpwise.words.ProblemWords;
import pumpwise.words.Words;

/// Damaged files of every kind result in a problem with a text or in a routine, never in anything else.
class MutatedFilesTest {

    private static final int FILES = 10_000;
    private static final String[] VALUES = {
        "null", "true", "-1", "1e400", "\"\"", "[]", "{}", "[[]]", "\"60\"", "9999999999", "0.5", "\"20-15\"", "\"\uD83C\uDF51\""
    };

    private final RoutineReader reader = new RoutineReader(TestCatalog.CATALOG);
    private final RoutineWriter writer = new RoutineWriter();
    private final ProblemWords words = new ProblemWords(Words.in(Locale.ENGLISH));

    @Test
    void mutatedRoutinesAreRefusedOrRead() throws IOException {
        List<byte[]> seeds = List.of(golden("everything.json"), golden("odd-texts.json"), Templates.SAMPLE.bytes());
        Random random = new Random(20_261_123);
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            int read = 0;
            int refused = 0;
            for (int i = 0; i < FILES; i++) {
                byte[] file = mutated(seeds.get(random.nextInt(seeds.size())), random);
                try {
                    Routine routine = reader.read("mutated.json", file);
                    byte[] written = writer.write(routine);
                    assertThat(reader.read("again.json", written)).isEqualTo(routine);
                    read++;
                } catch (UnreadableFileException e) {
                    assertThat(words.text(e)).startsWith("mutated.json");
                    assertThat(e.problems()).isNotEmpty();
                    refused++;
                }
            }
            assertThat(read).as("files that are still routines").isGreaterThan(FILES / 50);
            assertThat(refused).as("files that are none").isGreaterThan(FILES / 2);
        });
    }

    @Test
    void mutatedExercisesAreRefusedOrRead() {
        byte[] seed = ExerciseCases.GOOD.getBytes(UTF_8);
        Random random = new Random(20_261_124);
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            for (int i = 0; i < FILES / 2; i++) {
                byte[] file = mutated(seed, random);
                try {
                    assertThat(ExerciseReader.read("my.json", file).id()).isEqualTo("my");
                } catch (UnreadableFileException e) {
                    assertThat(words.text(e)).startsWith("my.json");
                }
            }
        });
    }

    @Test
    void mutatedSessionsAreRefusedOrRead() {
        byte[] seed = new SessionRecordWriter().write(SessionRecordTest.RECORD);
        Random random = new Random(20_261_125);
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            for (int i = 0; i < FILES / 2; i++) {
                byte[] file = mutated(seed, random);
                try {
                    SessionRecord record = SessionRecordReader.read("my.json", file);
                    byte[] written = new SessionRecordWriter().write(record);
                    assertThat(SessionRecordReader.read("again.json", written)).isEqualTo(record);
                } catch (UnreadableFileException e) {
                    assertThat(words.text(e)).startsWith("my.json");
                }
            }
        });
    }

    @Test
    void mutatedJournalsAreTakenUpOrSetAside(@TempDir Path folder) throws IOException {
        Catalog catalog = new CatalogReader().builtIn().catalog();
        Instant start = Instant.parse("2026-01-05T18:00:00Z");
        JournalEntry begun = new JournalEntry.Begun(
                start, SessionPlan.of(Templates.SAMPLE.routine(catalog), catalog), true, start);
        List<JournalEntry> entries = List.of(
                begun,
                new JournalEntry.Did(start.plusSeconds(2), new Command.Done()),
                new JournalEntry.Did(start.plusSeconds(300), new Command.Postpone(Place.of(Section.WARM_UP, 0), false)),
                new JournalEntry.Crossed(start.plusSeconds(320)),
                new JournalEntry.Did(start.plusSeconds(330), new Command.Away(start.plusSeconds(321))));
        byte[] seed = entries.stream()
                .map(entry -> JournalJson.write(entry) + "\n")
                .collect(Collectors.joining())
                .getBytes(UTF_8);
        Random random = new Random(20_261_126);
        DataDirectory home = new DataDirectory(folder);
        home.create();
        int takenUp = 0;
        int setAside = 0;
        for (int i = 0; i < 300; i++) {
            Files.write(home.journal(), mutated(seed, random));
            try {
                new SessionFiles(home, new AtomicFile(), () -> java.time.ZoneOffset.UTC, java.util.Map::of).unfinished();
                takenUp++;
            } catch (IOException e) {
                assertThat(home.journal()).doesNotExist();
                assertThat(Path.of(String.valueOf(e.getMessage()))).exists();
                setAside++;
            }
        }
        assertThat(takenUp).isPositive();
        assertThat(setAside).isPositive();
    }

    private static byte[] mutated(byte[] seed, Random random) {
        byte[] file = seed;
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times; i++) {
            file = mutatedOnce(file, random);
        }
        return file;
    }

    private static byte[] mutatedOnce(byte[] file, Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> Arrays.copyOf(file, random.nextInt(file.length + 1));
            case 1 -> flipped(file, random);
            case 2 -> inserted(file, random, bytesOf(random));
            case 3 -> nested(file, random);
            case 4 -> valueSwapped(file, random);
            case 5 -> linesShuffled(file, random);
            case 6 -> digitChanged(file, random);
            default -> cutOut(file, random);
        };
    }

    private static byte[] flipped(byte[] file, Random random) {
        byte[] changed = file.clone();
        for (int i = random.nextInt(3); i >= 0 && changed.length > 0; i--) {
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return changed;
    }

    private static byte[] bytesOf(Random random) {
        byte[] bytes = new byte[1 + random.nextInt(8)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] inserted(byte[] file, Random random, byte[] what) {
        int at = random.nextInt(file.length + 1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(file, 0, at);
        out.writeBytes(what);
        out.write(file, at, file.length - at);
        return out.toByteArray();
    }

    private static byte[] nested(byte[] file, Random random) {
        String open = random.nextBoolean() ? "[" : "{\"superset\":";
        return inserted(file, random, open.repeat(1 + random.nextInt(20_000)).getBytes(ISO_8859_1));
    }

    /// Replaces the value after one of the colons.
    private static byte[] valueSwapped(byte[] file, Random random) {
        String text = new String(file, ISO_8859_1);
        List<Integer> colons = new ArrayList<>();
        for (int at = text.indexOf(": "); at >= 0; at = text.indexOf(": ", at + 1)) {
            colons.add(at);
        }
        if (colons.isEmpty()) {
            return file;
        }
        int from = colons.get(random.nextInt(colons.size())) + 2;
        int to = from;
        while (to < text.length() && ",}]\n".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        String value = new String(VALUES[random.nextInt(VALUES.length)].getBytes(UTF_8), ISO_8859_1);
        return (text.substring(0, from) + value + text.substring(to)).getBytes(ISO_8859_1);
    }

    private static byte[] linesShuffled(byte[] file, Random random) {
        List<String> lines = new ArrayList<>(new String(file, ISO_8859_1).lines().toList());
        if (lines.size() < 2) {
            return file;
        }
        String line = lines.remove(random.nextInt(lines.size()));
        lines.add(random.nextInt(lines.size() + 1), line);
        return String.join("\n", lines).getBytes(ISO_8859_1);
    }

    private static byte[] digitChanged(byte[] file, Random random) {
        byte[] changed = file.clone();
        for (int tries = 0; tries < 200 && changed.length > 0; tries++) {
            int at = random.nextInt(changed.length);
            if (changed[at] >= '0' && changed[at] <= '9') {
                changed[at] = (byte) ('0' + random.nextInt(10));
                break;
            }
        }
        return changed;
    }

    private static byte[] cutOut(byte[] file, Random random) {
        int from = random.nextInt(file.length + 1);
        int to = Math.min(file.length, from + random.nextInt(40));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(file, 0, from);
        out.write(file, to, file.length - to);
        return out.toByteArray();
    }

    private static byte[] golden(String name) throws IOException {
        try (InputStream in = MutatedFilesTest.class.getResourceAsStream("/pumpwise/storage/routine/" + name)) {
            return in.readAllBytes();
        }
    }
}
