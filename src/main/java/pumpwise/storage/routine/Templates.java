package pumpwise.storage.routine;

import java.util.List;
import java.util.Optional;

/// The routines that come with Pumpwise. All of them are clean by every rule.
public final class Templates {

    /// The sample: the routine of Jordan, "Glute Pump: How to Achieve It, Exercises, and Benefits".
    public static final Template SAMPLE = new Template("glute-pump");

    /// At home, in 20 minutes, with a band and nothing else.
    public static final Template HOME_BANDS = new Template("home-bands");

    /// In the gym, on machines and cables alone.
    public static final Template MACHINES_AND_CABLES = new Template("machines-and-cables");

    /// The end of a leg day, without a warm-up of its own.
    public static final Template LEG_DAY_FINISHER = new Template("leg-day-finisher");

    private static final List<Template> ALL = List.of(SAMPLE, HOME_BANDS, MACHINES_AND_CABLES, LEG_DAY_FINISHER);

    private Templates() {}

    /// All of them, the sample first.
    public static List<Template> all() {
        return ALL;
    }

    /// The one with an id.
    public static Optional<Template> find(String id) {
        return ALL.stream().filter(template -> template.id().equals(id)).findFirst();
    }
}
