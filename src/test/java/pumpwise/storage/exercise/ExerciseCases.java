package pumpwise.storage.exercise;

import static pumpwise.storage.problem.ProblemCase.problem;
import static pumpwise.storage.problem.ProblemKind.*;

import java.util.List;
import pumpwise.storage.problem.ProblemCase;

/// Invalid exercise files, each made from a valid one by a change of one line.
public final class ExerciseCases {

    public static final String GOOD =
            """
            {
              "id": "my",
              "name": "My thrust",
              "category": "strength",
              "mechanic": "compound",
              "level": "beginner",
              "force": "push",
              "equipment": ["barbell", "bench"],
              "primaryMuscles": ["gluteus maximus"],
              "secondaryMuscles": [],
              "unit": "reps",
              "sides": "both",
              "peakPause": "required",
              "startsWith": "lift",
              "explosive": false,
              "tempo": { "lower": 2, "lift": 1.5 },
              "cues": [
                "Squeeze"
              ],
              "breathing": "Out as you lift.",
              "instructions": [
                "Lift.",
                "Lower."
              ],
              "mistakes": [],
              "aliases": ["Thrust"],
              "variants": ["glute-bridge"]
            }
            """;

    public static final List<ProblemCase> ALL = List.of(
            problem(UNKNOWN_FIELD, with("\"force\": \"push\"", "§\"forse\": \"push\""), "unknown field “forse”; allowed: id, name, category, mechanic, level, force, equipment, primaryMuscles, secondaryMuscles, unit, sides, peakPause, startsWith, explosive, tempo, secondsPerStep, cues, breathing, instructions, mistakes, aliases, nearAliases, variants, and figure; did you mean “force”?"),
            problem(MISSING_FIELD, without("level"), "level: missing"),
            problem(MISSING_FIELD, without("aliases"), "aliases: missing"),
            problem(WRONG_TYPE, with("\"My thrust\"", "§7"), "name: expected text in quotes, found a number"),
            problem(BLANK, with("\"My thrust\"", "§\"\""), "name: must not be blank"),
            problem(TOO_LONG, with("\"My thrust\"", "§\"" + "x".repeat(201) + "\""), "name: longer than 200 characters"),
            problem(NOT_ONE_LINE, with("\"My thrust\"", "§\"My\\nthrust\""), "name: must be a single line without spaces at either end"),
            problem(NOT_ONE_LINE, with("\"Lower.\"", "§\"Lower. \""), "instructions 2: must be a single line without spaces at either end"),
            problem(NOT_AN_ID, with("\"my\"", "§\"My Thrust\""), "id: “My Thrust” is not a valid id; use lowercase letters, digits and single hyphens, such as “glute-bridge”"),
            problem(ID_NOT_FILE_NAME, with("\"my\"", "§\"mine\""), "id: “mine” must match its file name, mine.json"),
            problem(NOT_AN_ID, with("\"glute-bridge\"", "§\"glute--bridge\""), "variants 1: “glute--bridge” is not a valid id; use lowercase letters, digits and single hyphens, such as “glute-bridge”"),
            problem(UNKNOWN_WORD, with("\"beginner\"", "§\"begginer\""), "level: unknown “begginer”; allowed: beginner, intermediate, and expert; did you mean “beginner”?"),
            problem(UNKNOWN_WORD, with("\"bench\"", "§\"sofa\""), "equipment 2: unknown “sofa”; allowed: body only, bands, barbell, bench, box, cable, dumbbell, e-z curl bar, exercise ball, foam roll, hyperextension bench, kettlebells, machine, medicine ball, and other"),
            problem(DUPLICATE, with("\"bench\"", "§\"barbell\""), "equipment 2: duplicate “barbell”"),
            problem(DUPLICATE, with("[\"Thrust\"]", "[\"Thrust\", §\"Thrust\"]"), "aliases 2: duplicate “Thrust”"),
            problem(TOO_LONG, with("\"Lower.\"", "§\"" + "x".repeat(2_001) + "\""), "instructions 2: longer than 2,000 characters"),
            problem(EMPTY_LIST, with("[\"gluteus maximus\"]", "§[]"), "primaryMuscles: the list is empty; it needs at least one entry"),
            problem(TOO_MANY, with("[\n    \"Squeeze\"\n  ]", "§[\"a\", \"b\", \"c\", \"d\"]"), "cues: more than 3 entries"),
            problem(WRONG_TYPE, with("[\"Thrust\"]", "§\"Thrust\""), "aliases: expected a list [ ], found text in quotes"),
            problem(WRONG_TYPE, with("false", "§\"no\""), "explosive: expected true or false, found text in quotes"),
            problem(MECHANIC_MISSING, without("mechanic"), "mechanic: missing; only cardio, mobility, and stretching can go without it"),
            problem(STARTS_WITH_MISSING, without("startsWith"), "startsWith: missing; write “lift” or “lower”"),
            problem(ONLY_WITH_UNIT, with("\"explosive\"", "§\"secondsPerStep\": 1.5,\n  \"explosive\""), "secondsPerStep: only allowed for exercises measured in steps"),
            problem(PAUSE_WITHOUT_PEAK, with("\"required\"", "§\"required\"").replace("false", "true"), "peakPause: must be “none”: steps, timed and explosive exercises have no top position to hold"),
            problem(OUT_OF_RANGE, with("\"lower\": 2", "\"lower\": §31"), "tempo, lower: 31 is out of range; allowed: 0.1-30"),
            problem(OUT_OF_RANGE, with("\"lower\": 2", "\"lower\": §1e99999999999"), "tempo, lower: 1e99999999999 is out of range; allowed: 0.1-30"),
            problem(TOO_PRECISE, with("\"lower\": 2", "\"lower\": §1.0001"), "tempo, lower: “1.0001” is too precise; use at most three decimal places of a second"),
            problem(MISSING_FIELD, with("{ \"lower\": 2, ", "§{ "), "tempo, lower: missing"),
            problem(UNKNOWN_FIELD, with("\"lift\": 1.5", "\"lift\": 1, §\"hold\": 1"), "tempo: unknown field “hold”; allowed: lower and lift"),
            problem(WRONG_TYPE, with("{ \"lower\": 2, \"lift\": 1.5 }", "§\"2-1\""), "tempo: expected an object { }, found text in quotes"),
            problem(WRONG_TYPE, with("\"lower\": 2", "\"lower\": §\"2 s\""), "tempo, lower: expected a number, found text in quotes"),
            problem(WRONG_TYPE, "§[]", "expected an object { }, found a list [ ]"));

    private ExerciseCases() {}

    private static String with(String good, String bad) {
        return GOOD.replace(good, bad);
    }

    private static String without(String field) {
        return "§" + GOOD.replaceAll("  \"" + field + "\": .*\n", "");
    }
}
