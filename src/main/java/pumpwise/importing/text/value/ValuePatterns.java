package pumpwise.importing.text.value;

import java.util.regex.Pattern;

/// The patterns of values in plain text.
final class ValuePatterns {

    private static final String TO = " ?(?:-{1,2}|~|(?<![a-z])(?:to|or)(?![a-z])) ?";
    private static final String NUMBER = NumberWords.PATTERN;

    /// `12`, `15-20`, `two to three`.
    private static final String COUNT = "(?<![\\d.,:/])" + NUMBER + "(?:" + TO + NUMBER + ")?(?![.,:]\\d)";

    private static final String DECIMAL = "(?:\\d{1,5}(?:[.,]\\d{1,3})?|\\.\\d{1,3})(?![\\d])";
    private static final String SECONDS = "(?:seconds?|secs?|s|\"|'')(?![a-z])";
    private static final String MINUTES = "(?:minutes?|mins?|m)(?![a-z])";
    private static final String HOURS = "(?:hours?|hrs?|h)(?![a-z])";
    private static final String CLOCK = "\\d{1,2}:\\d\\d(?::\\d\\d)?";
    private static final String UNIT = "(?:" + SECONDS + "|" + MINUTES + "|" + HOURS + ")";
    private static final String AMOUNT = "(?:" + DECIMAL + "|" + NUMBER + ")";

    /// A length of time with its unit: `90 s`, `1-2 min`, `1:30`, `1 min 30 s`, `two-second`, `a minute`.
    static final String TIME = "(?<![\\d.,:])(?:" + DECIMAL + " ?" + MINUTES + "(?:,| and)? ?" + DECIMAL + " ?" + SECONDS
            + "|" + CLOCK + "(?:" + TO + CLOCK + ")?(?: ?" + MINUTES + ")?"
            + "|" + AMOUNT + "(?:-|--|~)" + AMOUNT + "[ -]?" + UNIT
            + "|(?<!\\d ?x ?)" + AMOUNT + "(?:[ -]?" + UNIT + ")?" + TO + "(?:" + CLOCK + "|" + AMOUNT + "[ -]?" + UNIT + ")"
            + "|" + AMOUNT + "[ -]?" + UNIT
            + "|(?<![a-z])half an? (?:minute|min)|(?<![a-z])an? minute)(?![a-z])";

    /// A rest, whose unit may be left out.
    private static final String REST_TIME = "(" + TIME + "|(?<![\\d.,:])\\d{1,3}(?:" + TO + "\\d{1,3})?(?! ?(?:x|reps?|sets?|rounds?|kg|lbs?|%|[.,:]?\\d)))";

    private static final String SIDE = "(?:legs?|sides?|directions?|ways?|foot|feet|arms?)";
    private static final String BETWEEN =
            "(?: ?,? ?(?:in )?(?:between|after|before)(?:(?: |, |/)(?:the|each|every|all|both|sets?|legs?|sides?|directions?|rounds?|exercises?|everything|and|or|&|of|supersets?|circuits?|moves?|movements?|reps?)(?![a-z]))*)?";
    private static final String TOP = "(?: ?(?:at|on|in) (?:the |each |every |its )?(?:top|peak|lockout|lock-out|end|contraction|peak contraction)(?: of (?:the |each |every )?(?:rep|movement|lift|repetition)s?)?)?";
    private static final String NOT_BOTTOM = "(?! ?(?:at|in|on) (?:the )?(?:bottom|stretch))";

    /// Between the sides only: `rest 30 s between legs`.
    static final Pattern SWITCH_REST = pattern("(?:(?:rest(?:ing)?|break) ?:? ?(?:for |of )?)?(" + TIME + ")(?:'s?)?(?: of)?(?: rest)?(?: in)? between (?:the |each )?(?:legs?|sides?|directions?)(?! ?(?:and|or|&|/))(?![a-z])");

    static final Pattern REST = pattern("(?<![a-z-])(?:with |take |have |then )?(?:an? )?(?:rests?|resting|recover(?:y)?|breaks?|ri|r(?= ?[:=] ?\\d))(?![a-z-])(?: (?:period|time|interval|up)s?)?(?: ?[:=]| for| of| is| about| around| like| approx\\.?| roughly| ~| -| to| up to| just| only| another)* ?~?" + REST_TIME + "(?: ?'s?)?(" + BETWEEN + ")");
    static final Pattern REST_AFTER = pattern("(?:with |w/ ?|take )?(?:an? )?(" + TIME + ")'?(?: of)? ?(?:rests?|recovery|breaks?)(?![a-z])(" + BETWEEN + ")");
    static final Pattern REST_BETWEEN = pattern("(" + TIME + ")((?: in)? between (?:the |all )?(?:each |every )?(?:sets?|rounds?|exercises?|everything|moves?)(?![a-z])(?: and (?:legs?|sides?|sets?))?)");
    static final Pattern NO_REST = pattern("(?<![a-z])(?:with )?(?:no|without|zero) (?:rest|breaks?|resting)(?![a-z])" + BETWEEN);

    static final Pattern HOLD_AFTER = pattern("(?:with )?(?:an? )?(" + TIME + ")[ -](?:isometric |iso |peak |hard |glute )?(?:holds?|pauses?|squeezes?|contractions?)(?![a-z])" + NOT_BOTTOM + TOP);
    static final Pattern HOLD = pattern("(?<![a-z-])(?:and )?(?:holds?|pauses?|squeezes?|holding|pausing|squeezing)(?![a-z])(?: ?[:=])?(?: (?:it|the (?:top|squeeze|position|contraction)|there|for|of|hard|glutes|at (?:the )?top|at (?:the )?lockout|position|rep))* ?:? ?(" + TIME + ")" + NOT_BOTTOM + TOP);
    static final Pattern NO_HOLD = pattern("(?<![a-z])(?:no|without) (?:a )?(?:hold|pause)(?![a-z])");

    static final Pattern LOWER_LIFT = pattern("(?:(?:at a )?tempo ?:? ?)?((?:lower(?:ing)? ?:? ?" + TIME + " ?,? ?(?:and )?lift(?:ing)? ?:? ?" + TIME + ")|(?:lift(?:ing)? ?:? ?" + TIME + " ?,? ?(?:and )?lower(?:ing)? ?:? ?" + TIME + "))");
    static final Pattern DIGITS_TEMPO = pattern("(?:at (?:an? )?)?tempo ?(?:of )?[:@]? ?\\(?(\\d)([-/.: ]?)([\\dx])\\2([\\dx])\\2([\\dx])(?![\\d])\\)?|(?<![\\d/-])(\\d)([-/.:]?)([\\dx])\\7([\\dx])\\7([\\dx]) tempo");
    static final Pattern DOWN_UP = pattern("(" + TIME + ")(?: to)? ?(?:down|lower(?:ing)?|eccentric|negative)s?(?![a-z])[, /]*(?:and |then )?(" + TIME + ")(?: to)? ?(?:up|lift(?:ing)?|concentric)(?![a-z])");
    static final Pattern UP_DOWN = pattern("(" + TIME + ")(?: to)? ?(?:up|lift(?:ing)?|concentric)(?![a-z])[, /]*(?:and |then )?(" + TIME + ")(?: to)? ?(?:down|lower(?:ing)?|eccentric|negative)s?(?![a-z])");
    static final Pattern DOWN = pattern("(" + TIME + ")(?: to)? ?(?:down|lower(?:ing)?|eccentric|negative)s?(?![a-z])");
    static final Pattern USUAL_TEMPO = pattern("(?<![a-z])usual tempo(?![a-z])");

    private static final String WITH = "(?:load ?:? ?|weight ?:? ?|(?<![a-z])(?:at|with|using|w/) (?:an? )?|@ ?)?";
    static final Pattern WEIGHT = pattern(WITH + "((?:(?<![\\dx])(?<![\\dx] )\\d ?x ?|(?<![\\d.,x])(?<!x ))" + DECIMAL + " ?(?:kgs?|kilos?|kilograms?|lbs?|pounds?|#)(?![a-z]))\\.?(?: ?(?:dumbbells?|kettlebells?|barbell|plates?|weights?|dbs?|kbs?)(?![a-z]))?");
    static final Pattern WEIGHT_AFTER_TIMES = pattern("(?<=\\dx|\\d x )" + "x? ?(" + DECIMAL + " ?(?:kgs?|lbs?))(?![a-z])");
    static final Pattern BAND = pattern(WITH + "((?:(?:extra )?(?:light|heavy)|medium|yellow|red|green|blue|black|silver|gold)(?: mini| loop| resistance)? band)(?![a-z])");
    static final Pattern EFFORT = pattern(WITH + "(rpe ?:? ?\\d{1,2}(?:[.,]5)?(?: ?- ?\\d{1,2})?(?![\\d]))");
    static final Pattern PERCENT = pattern(WITH + "(\\d{2,3}(?: ?- ?\\d{2,3})? ?%(?: ?(?:of )?(?:your )?(?:1 ?-?rm|e1rm|max))?)");
    static final Pattern BODYWEIGHT = pattern("(?<=[(,@-] ?)(?:load )?(bodyweight|body weight|bw)(?= ?(?:$|[),;.]))");
    static final Pattern BARE_WEIGHT = pattern("@ ?(" + DECIMAL + ")(?! ?(?:x|reps?|sets?|%|s(?:ec)?(?![a-z])|min))");

    private static final String UNIT_BEHIND = "(?: ?(reps?|repetitions?|steps?|paces)(?![a-z]|[ -]ups?(?![a-z])))?";
    static final Pattern SETS_OF = pattern("(?<![a-z@])(?:for |do )?(" + COUNT + ") ?(?:working |work |total )?(?:sets?|rounds?)(?![a-z]) ?(?:,|of|x|by|for|at|@|-|:)? ?(?:about )?(" + TIME + "|" + COUNT + ")(?! ?(?:sets?|rounds?|min|%|kg|lb))" + uneven() + UNIT_BEHIND);
    static final Pattern TIMES_OF = pattern("(?<![a-z.,/@])(" + COUNT + ") ?(?:x|by(?![a-z])) ?(" + TIME + "|" + COUNT + ")(?! ?(?:sets?|rounds?|kg|lb))" + uneven() + UNIT_BEHIND);
    static final Pattern REPS_BY_SETS = pattern("(" + COUNT + ") ?(reps?|repetitions?|steps?)?(?: ?(?:/|per|each) ?" + SIDE + ")?,? ?(?:x|for)? ?(" + COUNT + ") ?(?:sets?|rounds?)(?![a-z])");
    static final Pattern SETS = pattern("(?:for |do |repeat |complete |perform )*(?<![a-z])(" + COUNT + ") ?(?:working |total )?(sets?|rounds?|circuits?|times(?: through)?)(?![a-z])(?: in total| total)?");
    static final Pattern SETS_LABEL = pattern("(?<![a-z])(sets?|rounds?) ?[:=] ?(" + COUNT + ")");
    static final Pattern COUNT_LABEL = pattern("(?<![a-z])(reps?|repetitions?|steps?) ?[:=]? ?(" + COUNT + ")(?! ?(?:x|sets?))");
    static final Pattern COUNT_OF = pattern("(?<![x@] ?)(" + COUNT + ") ?(?:full |total )?(reps?|repetitions?|steps?|paces)(?![a-z]|[ -]ups?(?![a-z]))(?: of)?");
    static final Pattern COUNT_EACH = pattern("x? ?(" + COUNT + ")(?= ?(?:/ ?|per |each |on each |in each |for each |ea(?![a-z])|a )" + SIDE + "|(?: each| ea)(?![a-z]))");
    static final Pattern TIMES = pattern("(?<![a-z\\d])x ?(" + COUNT + ")(?! ?(?:sets?|kg|lb))");
    static final Pattern PLAIN_TIME = pattern("(?:for |x ?)?(?:about |around |~ ?)?(" + TIME + ")(?:'s?)?");
    static final Pattern SIDES = pattern("(?:,? ?(?:/ ?|per |each |every |on each |in each |for each |(?<![a-z])a )" + SIDE + "(?![a-z])|(?<![a-z])(?:each|ea)\\.?(?![a-z]))");

    private ValuePatterns() {}

    /// The numbers of further sets: `12/10/8` or `12, 10, 8`.
    private static String uneven() {
        return "((?: ?[/,] ?\\d{1,3}(?![\\d.:])){1,9}+(?! ?(?:x|kg|lb|s(?:ec)?(?![a-z])|min|sets?|%|\")))?";
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex);
    }
}
