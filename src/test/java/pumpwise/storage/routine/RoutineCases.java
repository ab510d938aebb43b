package pumpwise.storage.routine;

import static pumpwise.storage.problem.ProblemCase.problem;
import static pumpwise.storage.problem.ProblemCase.several;
import static pumpwise.storage.problem.ProblemKind.*;

import java.util.List;
import pumpwise.storage.problem.ProblemCase;

/// Invalid routine files. The catalog contains `thrust` (reps), `walk` (steps) and `stretch` (seconds).
public final class RoutineCases {

    private static final String ITEM_FIELDS =
            "exercise, sets, reps, steps, time, hold, tempo, load, cue, note, switchRest, and rest";
    private static final String RULES = "reps-range, rest-window, peak-pause, controlled-tempo, squeeze-cue, "
            + "compound-and-isolation, glute-coverage, moderate-load, warm-up, cool-down, superset-shape, "
            + "known-exercise, session-length, weekly-recovery, and heavy-days";

    public static final List<ProblemCase> ALL = List.of(
            // The format.
            problem(FORMAT_MISSING, "§{ \"name\": \"x\" }", "format: missing; a Pumpwise routine starts with \"format\": \"pumpwise-routine/1\""),
            problem(FORMAT_OTHER, "{ \"format\": §\"liftosaur/3\" }", "format: “liftosaur/3” is not a Pumpwise routine; expected “pumpwise-routine/1”"),
            problem(FORMAT_OTHER, "{ \"format\": §\"pumpwise-routine/0\" }", "format: “pumpwise-routine/0” is not a Pumpwise routine; expected “pumpwise-routine/1”"),
            problem(FORMAT_NEWER, "{ \"new\": 1, \"format\": §\"pumpwise-routine/2\" }", "format: “pumpwise-routine/2” was made by a newer version of Pumpwise; this version reads “pumpwise-routine/1”. The file has not been changed; update Pumpwise to open it"),
            problem(WRONG_TYPE, "{ \"format\": §1 }", "format: expected text in quotes, found a number"),
            problem(WRONG_TYPE, "§[]", "expected an object { }, found a list [ ]"),
            // Fields of the routine.
            problem(MISSING_FIELD, "§{ \"format\": \"pumpwise-routine/1\" }", "name: missing"),
            problem(BLANK, "{ \"format\": \"pumpwise-routine/1\", \"name\": §\" \\t\" }", "name: must not be blank"),
            problem(TOO_LONG, "{ \"format\": \"pumpwise-routine/1\", \"name\": §\"" + "x".repeat(201) + "\" }", "name: longer than 200 characters"),
            problem(TOO_LONG, routine("\"note\": §\"" + "x".repeat(2001) + "\""), "note: longer than 2,000 characters"),
            problem(WRONG_TYPE, routine("\"note\": §null"), "note: expected text in quotes, found null"),
            problem(WRONG_TYPE, routine("\"work\": §{}"), "work: expected a list [ ], found an object { }"),
            problem(UNKNOWN_FIELD, routine("§\"warmup\": []"), "unknown field “warmup”; allowed: format, name, note, warmUp, work, coolDown, and rulesOff; did you mean “warmUp”?"),
            problem(UNKNOWN_FIELD, routine("§\"\\u001b[31m\": []"), "unknown field “�[31m”; allowed: format, name, note, warmUp, work, coolDown, and rulesOff"),
            problem(DUPLICATE_FIELD, routine("\"work\": [],\n§\"work\": []"), "work: this field appears twice"),
            // Items.
            problem(WRONG_TYPE, work("§\"thrust\""), "work 1: expected an object { }, found text in quotes"),
            problem(UNKNOWN_FIELD, work("{ \"exercise\": \"thrust\", \"reps\": 12,\n      §\"hodl\": \"1 s\" }"), "work 1: unknown field “hodl”; allowed: " + ITEM_FIELDS + "; did you mean “hold”?"),
            problem(MISSING_FIELD, work("§{ \"reps\": 12 }"), "work 1, exercise: missing"),
            problem(BLANK, work("{ \"exercise\": §\"\", \"reps\": 12 }"), "work 1, exercise: must not be blank"),
            problem(DUPLICATE_FIELD, work("{ \"exercise\": \"thrust\", \"reps\": 12, §\"reps\": 15 }"), "work 1, reps: this field appears twice"),
            problem(NO_AMOUNT, work("§{ \"exercise\": \"somebody-elses\" }"), "work 1: needs reps, steps or time"),
            problem(MISSING_FIELD, work("§{ \"exercise\": \"walk\" }"), "work 1, steps: missing"),
            problem(SEVERAL_AMOUNTS, work("§{ \"exercise\": \"thrust\", \"reps\": 12, \"time\": \"1 min\" }"), "work 1: has reps and time; only one of reps, steps and time is allowed"),
            problem(WRONG_AMOUNT, work("{ \"exercise\": \"walk\", §\"reps\": 12 }"), "work 1, reps: “walk” is measured differently; use “steps”"),
            problem(ZERO_TIME, work("{ \"exercise\": \"stretch\", \"time\": §\"0 s\" }"), "work 1, time: a timed exercise needs more than 0 s"),
            // Values.
            problem(NO_UNIT, work("{ \"exercise\": \"thrust\", \"reps\": 12, \"rest\": §\"60\" }"), "work 1, rest: “60” has no unit; write “60 s” or “1 min”"),
            problem(NO_UNIT, work("{ \"exercise\": \"thrust\", \"reps\": 12, \"rest\": §45 }"), "work 1, rest: “45” has no unit; write “45 s” or “45 min”"),
            problem(NO_UNIT, work("{ \"exercise\": \"stretch\", \"time\": §\"5-10\" }"), "work 1, time: “5-10” has no unit; write “5-10 s” or “5-10 min”"),
            problem(NOT_A_TIME, work("{ \"exercise\": \"thrust\", \"reps\": 12, \"hold\": §\"a while\" }"), "work 1, hold: “a while” is not a time; write “1 s” or “1-2 s”"),
            problem(NOT_A_TIME, work("{ \"exercise\": \"thrust\", \"reps\": 12, \"hold\": §\"1" + " ".repeat(200_000) + "x\" }"), "work 1, hold: “1" + " ".repeat(59) + "…” is not a time; write “1 s” or “1-2 s”"),
            problem(NOT_A_COUNT, work("{ \"exercise\": \"thrust\", \"reps\": §\"many\" }"), "work 1, reps: “many” is not a count; write 12 or “15-20”"),
            problem(NOT_A_COUNT, work("{ \"exercise\": \"thrust\", \"reps\": §12.5 }"), "work 1, reps: “12.5” is not a count; write 12 or “15-20”"),
            problem(NOT_A_TEMPO, work("{ \"exercise\": \"thrust\", \"reps\": 12, \"tempo\": §\"2-0-1\" }"), "work 1, tempo: “2-0-1” is not a tempo; write “lower 2 s, lift 1 s”"),
            problem(WRONG_VALUE_TYPE, work("{ \"exercise\": \"thrust\", \"reps\": 12, \"tempo\": §201 }"), "work 1, tempo: this is a number; write “lower 2 s, lift 1 s”"),
            problem(WRONG_VALUE_TYPE, work("{ \"exercise\": \"thrust\", \"reps\": §[15, 20] }"), "work 1, reps: this is a list [ ]; write 12 or “15-20”"),
            problem(WRONG_VALUE_TYPE, work("{ \"exercise\": \"thrust\", \"reps\": 12, \"rest\": §true }"), "work 1, rest: this is true or false; write “60 s”, “60-90 s”, or “1:30”"),
            problem(NO_UNIT, work("{ \"exercise\": \"thrust\", \"reps\": 12, \"hold\": §\"2\" }"), "work 1, hold: “2” has no unit; write “2 s”"),
            problem(BLANK, work("{ \"exercise\": \"thrust\", \"reps\": 12, \"rest\": §\"\" }"), "work 1, rest: must not be blank"),
            problem(REVERSED, work("{ \"exercise\": \"thrust\", \"reps\": §\"20-15\" }"), "work 1, reps: “20-15” is reversed; the smaller value comes first"),
            problem(REVERSED, work("{ \"exercise\": \"thrust\", \"reps\": 12, \"rest\": §\"2 min-60 s\" }"), "work 1, rest: “2 min-60 s” is reversed; the smaller value comes first"),
            problem(OUT_OF_RANGE, work("{ \"exercise\": \"thrust\", \"reps\": §0 }"), "work 1, reps: 0 is out of range; allowed: 1-1000"),
            problem(OUT_OF_RANGE, work("{ \"exercise\": \"thrust\", \"sets\": §\"3-1001\", \"reps\": 12 }"), "work 1, sets: 3-1001 is out of range; allowed: 1-1000"),
            problem(OUT_OF_RANGE, work("{ \"exercise\": \"thrust\", \"reps\": 12, \"rest\": §\"5 hours\" }").replace("5 hours", "300 min"), "work 1, rest: 300 min is out of range; allowed: 0-14400 s"),
            problem(OUT_OF_RANGE, work("{ \"exercise\": \"thrust\", \"reps\": 12, \"tempo\": §\"lower 0 s, lift 1 s\" }"), "work 1, tempo: lower 0 s, lift 1 s is out of range; allowed: 0.1-30 s"),
            problem(TOO_PRECISE, work("{ \"exercise\": \"thrust\", \"reps\": 12, \"rest\": §\"0.0001 s\" }"), "work 1, rest: “0.0001 s” is too precise; use at most three decimal places of a second"),
            // Supersets.
            problem(SETS_IN_SUPERSET, superset("{ \"exercise\": \"thrust\", §\"sets\": 3, \"reps\": 12 }"), "work 1, first in the superset, sets: belongs next to “superset”, because it applies to the whole round"),
            problem(SETS_IN_SUPERSET, superset("{ \"exercise\": \"walk\", \"steps\": 12 },\n{ \"exercise\": \"thrust\", \"reps\": 12, §\"rest\": \"60 s\" }"), "work 1, second in the superset, rest: belongs next to “superset”, because it applies to the whole round"),
            problem(SUPERSET_IN_SUPERSET, superset("§{ \"superset\": [] }"), "work 1, first in the superset: a superset can't contain another superset"),
            problem(EMPTY_SUPERSET, work("{ \"superset\": §[] }"), "work 1, superset: a superset needs at least one exercise"),
            problem(WRONG_TYPE, work("{ \"superset\": §3 }"), "work 1, superset: expected a list [ ], found a number"),
            problem(WRONG_TYPE, superset("§7"), "work 1, first in the superset: expected an object { }, found a number"),
            problem(UNKNOWN_FIELD, work("{ \"superset\": [ { \"exercise\": \"thrust\", \"reps\": 12 } ], §\"reps\": 3 }"), "work 1: unknown field “reps”; allowed: superset, sets, and rest"),
            problem(TOO_MANY_ITEMS, work("{ \"exercise\": \"thrust\", \"reps\": 12 },\n".repeat(5000) + "§{ \"exercise\": \"thrust\", \"reps\": 12 }"), "work 5001: more than 5,000 exercises in one routine"),
            // Rules switched off.
            problem(UNKNOWN_RULE, routine("\"rulesOff\": [ { \"rule\": §\"rest-windows\", \"reason\": \"so\" } ]"), "rulesOff 1, rule: unknown rule “rest-windows”; allowed: " + RULES + "; did you mean “rest-window”?"),
            problem(MISSING_FIELD, routine("\"rulesOff\": [ §{ \"rule\": \"rest-window\" } ]"), "rulesOff 1, reason: missing"),
            problem(BLANK, routine("\"rulesOff\": [ { \"rule\": \"rest-window\", \"reason\": §\"\" } ]"), "rulesOff 1, reason: must not be blank"),
            problem(UNKNOWN_FIELD, routine("\"rulesOff\": [ { \"rule\": \"rest-window\", \"reason\": \"so\", §\"why\": 1 } ]"), "rulesOff 1: unknown field “why”; allowed: rule and reason"),
            problem(WRONG_TYPE, routine("\"rulesOff\": [ §\"rest-window\" ]"), "rulesOff 1: expected an object { }, found text in quotes"),
            // Everything at once, in the order of the file.
            several(
                    routine("\"coolDown\": [ { \"exercise\": \"stretch\", \"time\": §\"30\" },\n{ \"exercise\": \"thrust\", \"reps\": 12, \"sets\": \"4-3\" } ],\n\"work\": [ { \"exercise\": \"walk\", \"reps\": 0 } ]"),
                    List.of(NO_UNIT, REVERSED, WRONG_AMOUNT, OUT_OF_RANGE),
                    List.of(
                            "cool-down 1, time: “30” has no unit; write “30 s” or “30 min”",
                            "cool-down 2, sets: “4-3” is reversed; the smaller value comes first",
                            "work 1, reps: “walk” is measured differently; use “steps”",
                            "work 1, reps: 0 is out of range; allowed: 1-1000")));

    private RoutineCases() {}

    public static String routine(String fields) {
        return "{\n  \"format\": \"pumpwise-routine/1\",\n  \"name\": \"x\",\n  " + fields + "\n}\n";
    }

    public static String work(String items) {
        return routine("\"work\": [\n    " + items + "\n  ]");
    }

    public static String superset(String members) {
        return work("{ \"superset\": [ " + members + " ] }");
    }
}
