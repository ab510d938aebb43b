package pumpwise.storage.session;

import java.util.List;
import pumpwise.storage.json.FileFormat;

/// The fields of a session file, in the order in which they are written. The first format stays readable; files in it
/// are written in the second format only when the user edits them.
final class SessionRecordFormat {

    /// The format of new files.
    static final FileFormat FORMAT = new FileFormat("session", 2);

    private static final List<String> SESSION_1 = List.of(
            "format", "routine", "started", "millis", "restMillis", "holdsKept", "holdsPlanned", "felt", "note", "hurts",
            "sets");
    private static final List<String> SESSION_2 = List.of(
            "format", "routine", "started", "zone", "edited", "millis", "restMillis", "pausedMillis", "awayMillis",
            "holdsKept", "holdsPlanned", "felt", "note", "hurts", "sets", "exercises");
    private static final List<String> SET_1 =
            List.of("exercise", "section", "set", "side", "reps", "steps", "millis", "load", "effort");
    private static final List<String> SET_2 = List.of(
            "exercise", "section", "block", "set", "of", "side", "optional", "reps", "steps", "target", "millis", "load",
            "effort");

    static final List<String> HURT = List.of("exercise", "set", "side");
    static final List<String> EXERCISE = List.of("name", "primaryMuscles", "secondaryMuscles");

    private SessionRecordFormat() {}

    /// The fields of a session in an older or the current version.
    static List<String> session(int version) {
        return version == 1 ? SESSION_1 : SESSION_2;
    }

    /// The fields of a set in an older or the current version.
    static List<String> set(int version) {
        return version == 1 ? SET_1 : SET_2;
    }
}
