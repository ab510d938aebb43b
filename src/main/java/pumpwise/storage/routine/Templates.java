package pumpwise.storage.routine;

import java.util.List;
import java.util.Optional;

/// The list of built-in routines. All of them pass the pump check.
public final class Templates {

    /// The sample routine of Jordan, "Glute Pump: How to Achieve It, Exercises, and Benefits".
    public static final Template SAMPLE = new Template("glute-pump");

    /// For 20 minutes at home, with only a band.
    public static final Template HOME_BANDS = new Template("home-bands");

    /// For the gym, with only machines and cables.
    public static final Template MACHINES_AND_CABLES = new Template("machines-and-cables");

    /// For the end of a leg day, without a warm-up.
    public static final Template LEG_DAY_FINISHER = new Template("leg-day-finisher");

    /// For strength, with heavy loads. It switches off the rules that are about the pump.
    public static final Template HEAVY_DAY = new Template("heavy-day");

    private static final List<Template> ALL =
            List.of(SAMPLE, HOME_BANDS, MACHINES_AND_CABLES, LEG_DAY_FINISHER, HEAVY_DAY);

    private Templates() {}

    /// All templates, the sample first.
    public static List<Template> all() {
        return ALL;
    }

    /// The template with an id.
    public static Optional<Template> find(String id) {
        return ALL.stream().filter(template -> template.id().equals(id)).findFirst();
    }
}
