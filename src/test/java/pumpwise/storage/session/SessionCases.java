package pumpwise.storage.session;

import static pumpwise.storage.problem.ProblemCase.problem;
import static pumpwise.storage.problem.ProblemCase.several;

import java.util.List;
import pumpwise.storage.problem.ProblemCase;
import pumpwise.storage.problem.ProblemKind;

/// Invalid session files, with a mark where the problem is found.
public final class SessionCases {

    public static final List<ProblemCase> ALL = List.of(
            problem(ProblemKind.WRONG_TYPE, "§[]", "expected an object { }, found a list [ ]"),
            problem(ProblemKind.MISSING_FIELD, "§{ \"routine\": \"R\" }", "format: missing"),
            problem(
                    ProblemKind.NOT_A_SESSION,
                    "{ \"format\": §\"pumpwise-routine/1\" }",
                    "format: “pumpwise-routine/1” is not a Pumpwise session; expected “pumpwise-session/2”"),
            problem(
                    ProblemKind.FORMAT_NEWER,
                    "{ \"format\": §\"pumpwise-session/3\", \"new\": 1 }",
                    "format: “pumpwise-session/3” was made by a newer version of Pumpwise; this version reads “pumpwise-session/2”."
                            + " The file has not been changed; update Pumpwise to open it"),
            problem(
                    ProblemKind.NOT_AN_INSTANT,
                    "{ \"format\": \"pumpwise-session/1\", \"routine\": \"R\", \"started\": §\"today\", \"millis\": 1 }",
                    "started: “today” is not a date and time; write it as “2026-01-05T18:00:00Z”"),
            problem(
                    ProblemKind.OUT_OF_RANGE,
                    head("\"felt\": §6"),
                    "felt: 6 is out of range; allowed: 1-5"),
            problem(
                    ProblemKind.OUT_OF_RANGE,
                    head("\"holdsKept\": §6, \"holdsPlanned\": 5"),
                    "holdsKept: 6 is out of range; allowed: 0-5"),
            problem(ProblemKind.OUT_OF_RANGE, head("\"restMillis\": §1.5"), "restMillis: 1.5 is out of range; allowed: 0-3155760000000"),
            problem(
                    ProblemKind.UNKNOWN_FIELD,
                    head("§\"feld\": 4"),
                    "unknown field “feld”; allowed: format, routine, started, millis, restMillis, holdsKept,"
                            + " holdsPlanned, felt, note, hurts, and sets; did you mean “felt”?"),
            problem(
                    ProblemKind.UNKNOWN_WORD,
                    set("\"exercise\": \"x\", \"set\": 1, \"side\": §\"lift\", \"millis\": 3"),
                    "sets 1, side: unknown “lift”; allowed: left and right; did you mean “left”?"),
            problem(
                    ProblemKind.UNKNOWN_WORD,
                    set("\"exercise\": \"x\", \"section\": §\"warmup\", \"set\": 1, \"millis\": 3"),
                    "sets 1, section: unknown “warmup”; allowed: warm-up, work, and cool-down;"
                            + " did you mean “warm-up”?"),
            problem(
                    ProblemKind.OUT_OF_RANGE,
                    set("\"exercise\": \"x\", \"set\": §0, \"millis\": 3"),
                    "sets 1, set: 0 is out of range; allowed: 1-1000"),
            problem(
                    ProblemKind.OUT_OF_RANGE,
                    set("\"exercise\": \"x\", \"set\": §9999, \"millis\": 3"),
                    "sets 1, set: 9999 is out of range; allowed: 1-1000"),
            problem(
                    ProblemKind.OUT_OF_RANGE,
                    set("\"exercise\": \"x\", \"set\": 1, \"millis\": 3, \"effort\": §11"),
                    "sets 1, effort: 11 is out of range; allowed: 1-10"),
            several(
                    head("\"sets\": [\n    §{ \"set\": \"1\", \"reps\": 12 } ]"),
                    List.of(ProblemKind.MISSING_FIELD, ProblemKind.MISSING_FIELD, ProblemKind.WRONG_TYPE),
                    List.of(
                            "sets 1, exercise: missing",
                            "sets 1, millis: missing",
                            "sets 1, set: expected a number, found text in quotes")),
            problem(
                    ProblemKind.WRONG_TYPE,
                    head("\"sets\": [ §4 ]"),
                    "sets 1: expected an object { }, found a number"));

    private SessionCases() {}

    private static String head(String more) {
        return "{ \"format\": \"pumpwise-session/1\", \"routine\": \"R\",\n"
                + "  \"started\": \"2026-01-05T18:00:00Z\", \"millis\": 4000,\n  " + more + " }";
    }

    private static String set(String fields) {
        return head("\"sets\": [\n    { " + fields + " } ]");
    }
}
