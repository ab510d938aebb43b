package pumpwise.rules.pump;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pumpwise.routine.ValueNormalizer;
import pumpwise.rules.Severity;

/// The intensity in the text of a load: `90 % of 1RM`, `RPE 10`, `max`. Kilograms and band colors carry no intensity.
///
/// @param text the load
record LoadText(String text) {

    /// From this percentage of the one-rep max on, few people can do more than 8 reps.
    private static final BigDecimal HEAVY_PERCENT = BigDecimal.valueOf(80);

    /// From this percentage on, about 10 reps are possible, too few for a pump.
    private static final BigDecimal DEMANDING_PERCENT = BigDecimal.valueOf(75);

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

    /// A maximum, or a load that can be lifted at most five times.
    private static final Pattern BEST = Pattern.compile(
            "\\b(?:max(?:imal|imally|imum|ed)?|all[- ]out|[1-5][- ]?rm|one[- ]rep(?:etition)?[- ]max(?:imum)?)\\b",
            FLAGS);

    /// A load that can be lifted 6 to 11 times, fewer than the reps of a pump set.
    private static final Pattern FEW_REPS =
            Pattern.compile("(?<![\\d.,])(?:" + NUMBER + DASH + ")?(?:[6-9]|1[01])(?=[- ]?rm\\b)", FLAGS);

    /// How serious it is; empty for a moderate load.
    Optional<Severity> severity() {
        return severity(text).or(() -> severity(ValueNormalizer.normalize(text)));
    }

    private static Optional<Severity> severity(String text) {
        if (TOP_EFFORT.matcher(text).find()) {
            return Optional.of(Severity.WARNING);
        }
        List<BigDecimal> percents =
                PERCENT.matcher(text).results().map(LoadText::percent).toList();
        if (percents.isEmpty()) {
            boolean heavy = BEST.matcher(text).find() || FEW_REPS.matcher(text).find();
            return heavy ? Optional.of(Severity.WARNING) : Optional.empty();
        }
        BigDecimal greatest = Collections.max(percents);
        if (greatest.compareTo(HEAVY_PERCENT) >= 0) {
            return Optional.of(Severity.WARNING);
        }
        return greatest.compareTo(DEMANDING_PERCENT) >= 0 ? Optional.of(Severity.ADVICE) : Optional.empty();
    }

    /// The same words with a moderate load in them; empty if that is not possible.
    Optional<LoadText> moderated() {
        String read = severity(text).isPresent() ? text : ValueNormalizer.normalize(text);
        String easier = TOP_EFFORT.matcher(read).replaceAll("8");
        easier = PERCENT.matcher(easier).replaceAll(LoadText::lowered);
        easier = FEW_REPS.matcher(easier).replaceAll("15");
        LoadText moderate = new LoadText(easier);
        if (moderate.severity().isPresent()) {
            moderate = new LoadText(BEST.matcher(easier).replaceFirst("70 % of $0"));
        }
        return moderate.severity().isPresent() ? Optional.empty() : Optional.of(moderate);
    }

    private static BigDecimal percent(MatchResult percent) {
        return new BigDecimal(percent.group(2).replace(',', '.'));
    }

    private static String lowered(MatchResult percent) {
        if (percent(percent).compareTo(DEMANDING_PERCENT) < 0) {
            return Matcher.quoteReplacement(percent.group());
        }
        return percent.group(1) == null ? "70" : "60-70";
    }
}
