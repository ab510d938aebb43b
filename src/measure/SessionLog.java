import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Writes a log of finished sessions with the sample routine, 39 sets each, one session a day, for measurements with many
/// sessions. The log is the same every time.
///
///     java src/measure/SessionLog.java FOLDER NUMBER
///
/// The folder is a new data folder of Pumpwise.
void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[0], "sessions"));
    int number = Integer.parseInt(arguments[1]);
    for (int session = 0; session < number; session++) {
        Instant started = Instant.parse("2026-11-26T17:02:11.483Z").minusSeconds(86_400L * session);
        String name = STAMP.format(started) + " Glute pump.json";
        Files.writeString(folder.resolve(name), new Log(session).session(started));
    }
}

static final DateTimeFormatter STAMP =
        DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss", Locale.ROOT).withZone(ZoneId.of("Europe/Berlin"));

static final class Log {

    private final Random random;
    private final List<String> sets = new ArrayList<>();
    private final double strength;

    Log(int session) {
        random = new Random(session);
        strength = 60 - session % 600 / 20.0;
    }

    String session(Instant started) {
        timed("light-cardio", "warm-up", 1, 400);
        timed("dynamic-stretches", "warm-up", 2, 120);
        exercise("banded-clam-shell", "warm-up", 3, 2, true, 0);
        work();
        timed("glute-stretch", "cool-down", 1, 45);
        timed("hamstring-stretch", "cool-down", 2, 45);
        timed("hip-flexor-stretch", "cool-down", 3, 45);
        String felt = random.nextInt(3) == 0 ? "" : "  \"felt\": " + (1 + random.nextInt(5)) + ",\n";
        String note = random.nextInt(5) == 0 ? "  \"note\": \"knees in on set " + random.nextInt(9) + "\",\n" : "";
        return "{\n  \"format\": \"pumpwise-session/2\",\n  \"routine\": \"Glute pump\",\n  \"started\": \"" + started
                + "\",\n  \"zone\": \"Europe/Berlin\",\n  \"millis\": " + (2_600_000 + random.nextInt(900_000))
                + ",\n  \"restMillis\": " + (900_000 + random.nextInt(300_000))
                + ",\n  \"holdsKept\": " + (150 + random.nextInt(30)) + ",\n  \"holdsPlanned\": 188,\n" + felt + note
                + "  \"sets\": [\n    " + String.join(",\n    ", sets) + "\n  ]\n}\n";
    }

    private void work() {
        exercise("barbell-hip-thrust", "", 1, 4, false, strength);
        exercise("romanian-deadlift", "", 2, 3, false, strength * 0.8);
        exercise("cable-glute-kickback", "", 3, 3, true, strength * 0.3);
        exercise("machine-hip-abduction", "", 4, 3, false, strength * 0.7);
        exercise("banded-lateral-walk", "", 5, 3, true, 0);
        exercise("banded-glute-bridge", "", 5, 3, false, 0);
        exercise("glute-hyperextension", "", 6, 4, false, 10);
    }

    private void timed(String exercise, String section, int block, int seconds) {
        sets.add("{\"exercise\":\"" + exercise + "\",\"section\":\"" + section + "\",\"block\":" + block
                + ",\"set\":1,\"of\":\"1\",\"target\":\"" + seconds + " s\",\"millis\":" + seconds * 1000 + "}");
    }

    private void exercise(String exercise, String section, int block, int number, boolean isPerSide, double load) {
        for (int set = 1; set <= number; set++) {
            for (String side : isPerSide ? List.of("left", "right") : List.of("")) {
                sets.add("{\"exercise\":\"" + exercise + "\"" + (section.isEmpty() ? "" : ",\"section\":\"" + section + "\"")
                        + ",\"block\":" + block + ",\"set\":" + set + ",\"of\":\"" + number + "\""
                        + (side.isEmpty() ? "" : ",\"side\":\"" + side + "\"")
                        + ",\"" + (exercise.endsWith("walk") ? "steps" : "reps") + "\":" + (15 + random.nextInt(6))
                        + ",\"target\":\"15-20\",\"millis\":" + (40_000 + random.nextInt(40_000))
                        + ",\"load\":\"" + (load == 0 ? "green band" : Math.round(load / 2.5) * 2.5 + " kg") + "\""
                        + (random.nextInt(4) == 0 ? "" : ",\"effort\":" + (6 + random.nextInt(4))) + "}");
            }
        }
    }
}
