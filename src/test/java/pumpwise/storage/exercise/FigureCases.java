package pumpwise.storage.exercise;

import static pumpwise.storage.problem.ProblemCase.problem;
import static pumpwise.storage.problem.ProblemKind.*;

import java.util.List;
import pumpwise.storage.problem.ProblemCase;

/// Exercise files whose figure has something wrong in it, all made of one good one by a change of one line.
public final class FigureCases {

    public static final String GOOD = ExerciseCases.GOOD.replace(
            "[\"glute-bridge\"]\n",
            """
            ["glute-bridge"],
              "figure": {
                "view": [30, 10],
                "props": [{ "kind": "barbell", "on": "lap" }],
                "low": { "back": [-50, 42], "lean": -40, "legs": { "foot": [26, 0, 11] }, "arms": { "on": "lap", "by": [3.4, 0, 27], "out": 78 } },
                "via": [{ "at": 0.5, "lean": -60 }],
                "peak": { "lean": -90, "nod": 38 }
              }
            """);

    public static final List<ProblemCase> ALL = List.of(
            problem(WRONG_TYPE, ExerciseCases.GOOD.replace("[\"glute-bridge\"]", "[], \"figure\": §[]"), "figure: expected an object { }, found a list [ ]"),
            problem(POSE_ENDS, ExerciseCases.GOOD.replace("[\"glute-bridge\"]", "[], \"figure\": §{}"), "figure: needs either “low” and “peak”, or “cycle”"),
            problem(POSE_ENDS, with("\"low\"", "\"cycle\": [], \"low\"").replace("\"figure\": {", "\"figure\": §{"), "figure: needs either “low” and “peak”, or “cycle”"),
            problem(MISSING_FIELD, with(",\n    \"peak\": { \"lean\": -90, \"nod\": 38 }", "").replace("\"figure\": {", "\"figure\": §{"), "figure, peak: missing"),
            problem(UNKNOWN_FIELD, with("\"nod\": 38", "§\"node\": 38"), "figure, peak: unknown field “node”; allowed: hips, back, shoulders, turn, lean, roll, curl, twist, nod, look, legs, rightLeg, leftLeg, arms, rightArm, and leftArm; did you mean “nod”?"),
            problem(OUT_OF_RANGE, with("\"nod\": 38", "\"nod\": §61"), "figure, peak, nod: 61 is out of range; allowed: -50 to 60"),
            problem(OUT_OF_RANGE, with("[26, 0, 11]", "[26, §1e999, 11]"), "figure, low, legs, foot 2: 1e999 is out of range; allowed: -250 to 250"),
            problem(OUT_OF_RANGE, with("[30, 10]", "§[30, 41]"), "figure, view: 41 is out of range; allowed: 0 to 40"),
            problem(POSE_TOO_FINE, with("\"nod\": 38", "\"nod\": §38.001"), "figure, peak, nod: “38.001” is too precise; use at most two decimal places"),
            problem(WRONG_TYPE, with("\"nod\": 38", "\"nod\": §\"38\""), "figure, peak, nod: expected a number, found text in quotes"),
            problem(POSE_POINT, with("[26, 0, 11]", "§[26, 0, 11, 0]"), "figure, low, legs, foot: needs 1 to 3 numbers"),
            problem(POSE_ANCHOR, with("\"back\": [-50, 42]", "\"back\": [-50, 42], \"hips\": §[0, 50]"), "figure, low: needs exactly one of hips, back, and shoulders, the same in all poses"),
            problem(POSE_LIMB, with("\"legs\": { \"foot\": [26, 0, 11] }", "\"legs\": { \"foot\": [26, 0, 11] }, \"leftLeg\": { \"hip\": §20 }").replace("\"via\": [{ \"at\": 0.5, \"lean\": -60 }],", "").replace("\"peak\": { \"lean\"", "\"peak\": { \"lean\""), "figure, low, leftLeg: needs exactly one of foot, ankle, kneel, on, and hip, the same in all poses"),
            problem(POSE_NOT_WITH, with("\"foot\": [26, 0, 11]", "\"foot\": [26, 0, 11], \"point\": §20"), "figure, low, legs, point: can't be used with “foot”"),
            problem(POSE_OTHER_FORM, with("\"peak\": {", "\"peak\": §{ \"legs\": { \"knee\": 20 },"), "figure, peak: differs in kind from the first pose, so there is nothing between them; use the same fields in all poses"),
            problem(POSE_ORDER, with("[{ \"at\": 0.5, \"lean\": -60 }]", "[{ \"at\": 0.5 }, { \"at\": §0.5 }]"), "figure, via 2, at: must be greater than in the pose before"),
            problem(POSE_REST, with("\"on\": \"lap\", \"by\": [3.4, 0, 27]", "\"on\": §\"lap\""), "figure, low, arms, on: needs “by”, and a foot rests on the other leg"),
            problem(POSE_WALL, with("{ \"kind\": \"barbell\", \"on\": \"lap\" }", "§{ \"kind\": \"wall\" }"), "figure, props 1: needs either “x” or “z”"),
            problem(UNKNOWN_WORD, with("\"kind\": \"barbell\"", "\"kind\": §\"barbel\""), "figure, props 1, kind: unknown “barbel”; allowed: abduction-machine, band, barbell, bench, box, cable, cushion, dumbbell, hyperextension-bench, kettlebell, kickback-machine, leg-press, loop-band, thrust-machine, and wall; did you mean “barbell”?"),
            problem(UNKNOWN_WORD, with("\"kind\": \"barbell\", \"on\": \"lap\"", "\"kind\": \"barbell\", \"on\": §\"knees\""), "figure, props 1, on: unknown “knees”; allowed: hands and lap"),
            problem(ONLY_WITH_UNIT, with("\"low\"", "§\"seconds\": 2, \"low\""), "figure, seconds: only allowed for exercises measured in seconds"),
            problem(POSE_OUT_OF_REACH, with("\"foot\": [26, 0, 11] }", "\"foot\": [26, 0, 11] }, \"rightLeg\": { \"foot\": [90, 0, 11] }").replace("\"figure\": {", "\"figure\": §{"), "figure: “rightLeg” can't be where a pose puts it: it is too far away or too near"));

    private FigureCases() {}

    private static String with(String good, String bad) {
        return GOOD.replace(good, bad);
    }
}
