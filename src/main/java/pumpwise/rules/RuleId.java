package pumpwise.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The ids of all rules. They are part of the routine format and of the output of `check --json`, so they never change.
public enum RuleId {
    REPS_RANGE("reps-range", Principle.HIGH_REPETITIONS),
    REST_WINDOW("rest-window", Principle.SHORT_RESTS),
    PEAK_PAUSE("peak-pause", Principle.TIME_UNDER_TENSION),
    CONTROLLED_TEMPO("controlled-tempo", Principle.TIME_UNDER_TENSION),
    SQUEEZE_CUE("squeeze-cue", Principle.MIND_MUSCLE_CONNECTION),
    COMPOUND_AND_ISOLATION("compound-and-isolation", Principle.EXERCISE_SELECTION),
    GLUTE_COVERAGE("glute-coverage", Principle.EXERCISE_SELECTION),
    MODERATE_LOAD("moderate-load", Principle.EXERCISE_SELECTION),
    WARM_UP("warm-up", Principle.FRAME),
    COOL_DOWN("cool-down", Principle.FRAME),
    SUPERSET_SHAPE("superset-shape", Principle.SHORT_RESTS),
    /// Reports items whose exercise is not in the catalog, so that nothing else about them can be checked.
    KNOWN_EXERCISE("known-exercise", Principle.FRAME),
    SESSION_LENGTH("session-length", Principle.FRAME, true),
    WEEKLY_RECOVERY("weekly-recovery", Principle.FRAME, true),
    HEAVY_DAYS("heavy-days", Principle.FRAME, true);

    private final String id;
    private final Principle principle;
    private final boolean needsLog;

    RuleId(String id, Principle principle) {
        this(id, principle, false);
    }

    RuleId(String id, Principle principle, boolean needsLog) {
        this.id = id;
        this.principle = principle;
        this.needsLog = needsLog;
    }

    /// The id, kebab-case and stable.
    public String id() {
        return id;
    }

    /// The principle that the rule serves.
    public Principle principle() {
        return principle;
    }

    /// Whether it needs the log of earlier sessions. The others check the routine alone.
    public boolean needsLog() {
        return needsLog;
    }

    /// The rules that check a routine alone, in order.
    public static List<RuleId> ofRoutine() {
        return Arrays.stream(values()).filter(rule -> !rule.needsLog).toList();
    }

    /// The rules that need the log of earlier sessions, in order.
    public static List<RuleId> ofLog() {
        return Arrays.stream(values()).filter(rule -> rule.needsLog).toList();
    }

    /// The rule with this id, if there is one.
    public static Optional<RuleId> find(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id.equals(id)).findFirst();
    }

    /// All ids, in order.
    public static List<String> ids() {
        return Arrays.stream(values()).map(RuleId::id).toList();
    }
}
