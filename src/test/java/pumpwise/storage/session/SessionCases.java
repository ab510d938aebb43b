package pumpwise.storage.session;

import static pumpwise.storage.problem.ProblemCase.problem;
import static pumpwise.storage.problem.ProblemCase.several;

import java.util.List;
import pumpwise.storage.problem.ProblemCase;
import pumpwise.storage.problem.ProblemKind;

/// Files of sessions that are none, each marked where that is found.
public final class SessionCases {

    public static final List<ProblemCase> ALL = List.of(
            problem(ProblemKind.WRONG_TYPE, "§[]", "this is a list [ ]; it has to be an object { }"),
            problem(ProblemKind.MISSING_FIELD, "§{ \"routine\": \"R\" }", "format: is missing"),
            problem(
                    ProblemKind.NOT_A_SESSION,
                    "{ \"format\": §\"pumpwise-routine/1\" }",
                    "format: “pumpwise-routine/1” is not a session of Pumpwise; that would be “pumpwise-session/1”"),
            problem(
                    ProblemKind.FORMAT_NEWER,
                    "{ \"format\": §\"pumpwise-session/2\", \"new\": 1 }",
                    "format: “pumpwise-session/2” was made by a newer Pumpwise; this one reads “pumpwise-session/1”."
                            + " The file was left alone; update Pumpwise to open it"),
            problem(
                    ProblemKind.NOT_AN_INSTANT,
                    "{ \"format\": \"pumpwise-session/1\", \"routine\": \"R\", \"started\": §\"today\", \"millis\": 1 }",
                    "started: “today” is not a moment; write it as “2026-01-05T18:00:00Z”"),
            problem(
                    ProblemKind.OUT_OF_RANGE,
                    head("\"felt\": §6"),
                    "felt: 6 is out of range; 1-5 is allowed"),
            problem(
                    ProblemKind.OUT_OF_RANGE,
                    head("\"holdsKept\": §6, \"holdsPlanned\": 5"),
                    "holdsKept: 6 is out of range; 0-5 is allowed"),
            problem(ProblemKind.OUT_OF_RANGE, head("\"restMillis\": §1.5"), "restMillis: 1.5 is out of range; 0-31622400000 is allowed"),
            problem(
                    ProblemKind.UNKNOWN_FIELD,
                    head("§\"feld\": 4"),
                    "there is no field “feld” here; there are: format, routine, started, millis, restMillis, holdsKept,"
                            + " holdsPlanned, felt, note, hurts, and sets; did you mean “felt”?"),
            problem(
                    ProblemKind.UNKNOWN_WORD,
                    set("\"exercise\": \"x\", \"set\": 1, \"side\": §\"lift\", \"millis\": 3"),
                    "sets 1, side: “lift” is not known here; there are: left and right; did you mean “left”?"),
            problem(
                    ProblemKind.UNKNOWN_WORD,
                    set("\"exercise\": \"x\", \"section\": §\"warmup\", \"set\": 1, \"millis\": 3"),
                    "sets 1, section: “warmup” is not known here; there are: warm-up, work, and cool-down;"
                            + " did you mean “warm-up”?"),
            problem(
                    ProblemKind.OUT_OF_RANGE,
                    set("\"exercise\": \"x\", \"set\": §0, \"millis\": 3"),
                    "sets 1, set: 0 is out of range; 1-1000 is allowed"),
            problem(
                    ProblemKind.OUT_OF_RANGE,
                    set("\"exercise\": \"x\", \"set\": 1, \"millis\": 3, \"effort\": §11"),
                    "sets 1, effort: 11 is out of range; 1-10 is allowed"),
            several(
                    head("\"sets\": [\n    §{ \"set\": \"1\", \"reps\": 12 } ]"),
                    List.of(ProblemKind.MISSING_FIELD, ProblemKind.MISSING_FIELD, ProblemKind.WRONG_TYPE),
                    List.of(
                            "sets 1, exercise: is missing",
                            "sets 1, millis: is missing",
                            "sets 1, set: this is a text in quotes; it has to be a number")),
            problem(
                    ProblemKind.WRONG_TYPE,
                    head("\"sets\": [ §4 ]"),
                    "sets 1: this is a number; it has to be an object { }"));

    private SessionCases() {}

    private static String head(String more) {
        return "{ \"format\": \"pumpwise-session/1\", \"routine\": \"R\",\n"
                + "  \"started\": \"2026-01-05T18:00:00Z\", \"millis\": 4000,\n  " + more + " }";
    }

    private static String set(String fields) {
        return head("\"sets\": [\n    { " + fields + " } ]");
    }
}
