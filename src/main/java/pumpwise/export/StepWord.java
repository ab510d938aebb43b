package pumpwise.export;

import pumpwise.session.plan.Step;

/// The words for kinds of steps in files for other programs.
public final class StepWord {

    private StepWord() {}

    /// The word for the kind of a step.
    public static String of(Step step) {
        return switch (step) {
            case Step.GetReady _ -> "get-ready";
            case Step.TimedWork _ -> "timed";
            case Step.WorkSet _ -> "set";
            case Step.Rest _ -> "rest";
        };
    }
}
