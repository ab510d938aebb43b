package pumpwise.rules.pump;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pumpwise.routine.FigureNormalizer;

/// A load as people write it, as far as it says how hard it is: `90 % of 1RM`, `RPE 10`, `max`. Kilograms and
/// colours of bands say nothing about that.
///
/// @param text the load
record LoadText(String text) {

    /// From here on a percentage is too heavy for many repetitions.
    static final BigDecimal HEAVY_PERCENT = BigDecimal.valueOf(85);

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String NUMBER = "\\d{1,6}(?:[.,]\\d{1,3})?";
    private static final String DASH = "\\s?[-\u2010-\u2015]\\s?";

    private static final Pattern PERCENT = Pattern.compile(
            "(?<![\\d.,])(" + NUMBER + "\\s?%?" + DASH + ")?(" + NUMBER + ")(?=\\s?(?:%|percent|per cent))", FLAGS);

    /// Effort on the scale of ten, at its top: `RPE 10`, `RPE 9-10`, `effort 10`, `10/10`.
    private static final Pattern TOP_EFFORT = Pattern.compile(
            "(?<=\\b(?:rpe|effort)[ :@=]{0,3})(?:" + NUMBER + DASH + ")?10(?![.,]?\\d|\\s?(?:%|kg|lb))"
                    + "|(?<![\\d.,/])10(?=\\s?/\\s?10(?![\\d/]))",
            FLAGS);

    /// The single best, or a load that cannot be lifted more than five times.
    private static final Pattern BEST = Pattern.compile(
            "\\b(?:max(?:imal|imally|imum|ed)?|all[- ]out|[1-5][- ]?rm|one[- ]rep(?:etition)?[- ]max(?:imum)?)\\b",
            FLAGS);

    /// Whether it asks for all that somebody can do, or nearly.
    boolean isHeavy() {
        return isHeavy(text) || isHeavy(FigureNormalizer.normalize(text));
    }

    private static boolean isHeavy(String text) {
        if (TOP_EFFORT.matcher(text).find()) {
            return true;
        }
        Matcher percent = PERCENT.matcher(text);
        boolean percentGiven = percent.find();
        if (!percentGiven) {
            return BEST.matcher(text).find();
        }
        return percent.reset().results().anyMatch(LoadText::isHeavy);
    }

    /// The same words with the effort in them brought down; empty if that cannot be done.
    Optional<LoadText> moderated() {
        String read = isHeavy(text) ? text : FigureNormalizer.normalize(text);
        String easier = TOP_EFFORT.matcher(read).replaceAll("8");
        easier = PERCENT.matcher(easier).replaceAll(LoadText::lowered);
        LoadText moderate = new LoadText(easier);
        if (moderate.isHeavy()) {
            moderate = new LoadText(BEST.matcher(easier).replaceFirst("70 % of $0"));
        }
        return moderate.isHeavy() ? Optional.empty() : Optional.of(moderate);
    }

    private static boolean isHeavy(MatchResult percent) {
        return new BigDecimal(percent.group(2).replace(',', '.')).compareTo(HEAVY_PERCENT) >= 0;
    }

    private static String lowered(MatchResult percent) {
        if (!isHeavy(percent)) {
            return Matcher.quoteReplacement(percent.group());
        }
        return percent.group(1) == null ? "70" : "60-70";
    }
}
