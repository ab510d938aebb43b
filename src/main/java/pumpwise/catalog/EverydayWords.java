package pumpwise.catalog;

/// Everyday words for muscles and equipment, which the search finds but users never see.
final class EverydayWords {

    private static final String GLUTES = "glutes butt bum booty backside";

    private EverydayWords() {}

    /// Other words for a muscle.
    static String of(Muscle muscle) {
        return switch (muscle) {
            case GLUTEUS_MAXIMUS -> GLUTES + " lower";
            case GLUTEUS_MEDIUS, GLUTEUS_MINIMUS -> GLUTES + " side upper abductors";
            case HAMSTRINGS -> "hams thigh legs";
            case QUADRICEPS -> "quads thigh legs";
            case ADDUCTORS -> "inner thigh groin legs";
            case HIP_FLEXORS -> "psoas iliopsoas";
            case ABDOMINALS -> "abs core stomach belly";
            case LOWER_BACK -> "spine erectors";
            case MIDDLE_BACK -> "upper back rhomboids";
            case LATS -> "latissimus back";
            case TRAPS -> "trapezius upper back";
            case CALVES -> "calf lower legs";
            case CHEST -> "pecs pectorals";
            case SHOULDERS -> "delts deltoids";
            case BICEPS, TRICEPS -> "upper arms";
            case FOREARMS -> "lower arms grip";
            case NECK -> "";
        };
    }

    /// Other words for a piece of equipment.
    static String of(Equipment equipment) {
        return switch (equipment) {
            case BODY_ONLY -> "bodyweight no equipment home";
            case BANDS -> "resistance loop miniband elastic";
            case BARBELL -> "bb bar";
            case BENCH -> "couch";
            case BOX -> "plyo step platform";
            case CABLE -> "pulley tower";
            case DUMBBELL -> "db free weights";
            case EZ_CURL_BAR -> "ez bar";
            case EXERCISE_BALL -> "swiss stability ball";
            case FOAM_ROLL -> "foam roller";
            case HYPEREXTENSION_BENCH -> "roman chair";
            case KETTLEBELLS -> "kb girya";
            case MACHINE -> "gym";
            case MEDICINE_BALL -> "slam ball";
            case OTHER -> "";
        };
    }
}
