package pumpwise.storage;

import static pumpwise.storage.ProblemCase.problem;
import static pumpwise.storage.ProblemKind.*;

import java.util.List;

/// Exercise files with something wrong in them, all made of one good one by a change of one line.
final class ExerciseCases {

    static final String GOOD =
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

    static final List<ProblemCase> ALL = List.of(
            problem(UNKNOWN_FIELD, with("\"force\": \"push\"", "§\"forse\": \"push\""), "there is no field “forse” here; there are: id, name, category, mechanic, level, force, equipment, primaryMuscles, secondaryMuscles, unit, sides, peakPause, startsWith, explosive, tempo, secondsPerStep, cues, breathing, instructions, mistakes, aliases, nearAliases, and variants; did you mean “force”?"),
            problem(MISSING_FIELD, without("level"), "level: is missing"),
            problem(MISSING_FIELD, without("aliases"), "aliases: is missing"),
            problem(WRONG_TYPE, with("\"My thrust\"", "§7"), "name: this is a number; it has to be a text in quotes"),
            problem(BLANK, with("\"My thrust\"", "§\"\""), "name: is blank"),
            problem(TOO_LONG, with("\"My thrust\"", "§\"" + "x".repeat(201) + "\""), "name: is longer than 200 characters"),
            problem(NOT_ONE_LINE, with("\"My thrust\"", "§\"My\\nthrust\""), "name: has to be one line without blanks around it"),
            problem(NOT_ONE_LINE, with("\"Lower.\"", "§\"Lower. \""), "instructions 2: has to be one line without blanks around it"),
            problem(NOT_AN_ID, with("\"my\"", "§\"My Thrust\""), "id: “My Thrust” is not an id; write small letters, digits and single hyphens, such as “glute-bridge”"),
            problem(ID_NOT_FILE_NAME, with("\"my\"", "§\"mine\""), "id: “mine” has to be the name of its file, mine.json"),
            problem(NOT_AN_ID, with("\"glute-bridge\"", "§\"glute--bridge\""), "variants 1: “glute--bridge” is not an id; write small letters, digits and single hyphens, such as “glute-bridge”"),
            problem(UNKNOWN_WORD, with("\"beginner\"", "§\"begginer\""), "level: “begginer” is not known here; there are: beginner, intermediate, and expert; did you mean “beginner”?"),
            problem(UNKNOWN_WORD, with("\"bench\"", "§\"sofa\""), "equipment 2: “sofa” is not known here; there are: body only, bands, barbell, bench, box, cable, dumbbell, e-z curl bar, exercise ball, foam roll, hyperextension bench, kettlebells, machine, medicine ball, and other"),
            problem(TWICE, with("\"bench\"", "§\"barbell\""), "equipment 2: “barbell” is there twice"),
            problem(TWICE, with("[\"Thrust\"]", "[\"Thrust\", §\"Thrust\"]"), "aliases 2: “Thrust” is there twice"),
            problem(TOO_LONG, with("\"Lower.\"", "§\"" + "x".repeat(2_001) + "\""), "instructions 2: is longer than 2,000 characters"),
            problem(EMPTY_LIST, with("[\"gluteus maximus\"]", "§[]"), "primaryMuscles: the list is empty; at least one is needed"),
            problem(TOO_MANY, with("[\n    \"Squeeze\"\n  ]", "§[\"a\", \"b\", \"c\", \"d\"]"), "cues: more than 3"),
            problem(WRONG_TYPE, with("[\"Thrust\"]", "§\"Thrust\""), "aliases: this is a text in quotes; it has to be a list [ ]"),
            problem(WRONG_TYPE, with("false", "§\"no\""), "explosive: this is a text in quotes; it has to be true or false"),
            problem(MECHANIC_MISSING, without("mechanic"), "mechanic: is missing; only cardio, mobility, and stretching may be without"),
            problem(STARTS_WITH_MISSING, without("startsWith"), "startsWith: is missing; repetitions start with “lift” or “lower”"),
            problem(ONLY_WITH_UNIT, with("\"explosive\"", "§\"secondsPerStep\": 1.5,\n  \"explosive\""), "secondsPerStep: only exercises counted in steps have this"),
            problem(PAUSE_WITHOUT_PEAK, with("\"required\"", "§\"required\"").replace("false", "true"), "peakPause: has to be “none”: steps, timed and explosive exercises have no peak to pause at"),
            problem(OUT_OF_RANGE, with("\"lower\": 2", "\"lower\": §31"), "tempo, lower: 31 is out of range; 0.1-30 is allowed"),
            problem(OUT_OF_RANGE, with("\"lower\": 2", "\"lower\": §1e99999999999"), "tempo, lower: 1e99999999999 is out of range; 0.1-30 is allowed"),
            problem(TOO_FINE, with("\"lower\": 2", "\"lower\": §1.0001"), "tempo, lower: “1.0001” is finer than a thousandth of a second"),
            problem(MISSING_FIELD, with("{ \"lower\": 2, ", "§{ "), "tempo, lower: is missing"),
            problem(UNKNOWN_FIELD, with("\"lift\": 1.5", "\"lift\": 1, §\"hold\": 1"), "tempo: there is no field “hold” here; there are: lower and lift"),
            problem(WRONG_TYPE, with("{ \"lower\": 2, \"lift\": 1.5 }", "§\"2-1\""), "tempo: this is a text in quotes; it has to be an object { }"),
            problem(WRONG_TYPE, with("\"lower\": 2", "\"lower\": §\"2 s\""), "tempo, lower: this is a text in quotes; it has to be a number"),
            problem(WRONG_TYPE, "§[]", "this is a list [ ]; it has to be an object { }"));

    private ExerciseCases() {}

    private static String with(String good, String bad) {
        return GOOD.replace(good, bad);
    }

    private static String without(String field) {
        return "§" + GOOD.replaceAll("  \"" + field + "\": .*\n", "");
    }
}
