package pumpwise.importing.text.line;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pumpwise.importing.text.value.PlainText;
import pumpwise.routine.Section;

/// A line that begins a section, alone or together with what the section contains.
///
/// @param section that it begins
/// @param content index of what the section contains; the length of the line for a heading on its own
/// @param bare whether it is only the word, such as `Workout`
public record SectionHeading(Section section, int content, boolean bare) {

    private static final String WARM_UP = "warm(?:ing)?[- ]?ups?";
    private static final String COOL_DOWN = "cool(?:ing)?[- ]?(?:downs?|off)";
    private static final String AFTER = "(?: (?:section|exercises|routine|phase|block|stretches|drills))?"
            + "(?: ?\\([^()]{0,60}\\)| ?[,:-]? ?\\d+(?: ?- ?\\d+)? ?(?:min|mins|minutes))?[ :.!-]*$";
    private static final String BEFORE = "^(?:the |your |part [\\da-c][ :.-]+|phase \\d[ :.-]+)?";

    private static final List<Kind> KINDS = List.of(
            new Kind(Section.WARM_UP, "(?:dynamic |general |glute |quick )?(?:" + WARM_UP + "|activation|mobility)(?: (?:and|&) (?:activation|mobility))?"),
            new Kind(Section.COOL_DOWN, "(?:" + COOL_DOWN + "|stretch(?:es|ing)?)(?: (?:and|&) stretch(?:es|ing)?)?"),
            new Kind(Section.WORK, "(?:(?:main |working )(?:work|workout|set|sets|session|programme|program|lifts|circuit|part|exercises|lift)|main|work|workout|exercises|strength(?: work)?|finisher|the work|training)"));

    private static final Pattern INLINE = Pattern.compile(
            "^(?:(?:begin|start|finish|end)(?:ing)?(?: off| up| out)?(?: with| by)? (?:a |an |the |your )?(?:\\w+ )?)?(?:(" + WARM_UP
                    + ")|(" + COOL_DOWN + "))(?: ?\\([^()]{0,60}\\))?(?: (?:of|with|by|for|doing|include[sd]?|consists? of))*(?: ?[:,-])* ?(?=\\S)");

    /// `5 min of light cardio as a warm-up`
    private static final Pattern BEHIND = Pattern.compile(
            "^(?:begin|start|finish|end|do|spend|first|\\d)[^.;:]{1,60}?(?: as| for| to) (?:a |the |your )?(?:(" + WARM_UP + ")|(" + COOL_DOWN + "))(?![a-z])");

    private record Kind(Section section, Pattern pattern) {
        Kind(Section section, String words) {
            this(section, Pattern.compile(BEFORE + "(?:" + words + ")" + AFTER));
        }
    }

    private static final Pattern BARE = Pattern.compile("(?:the |main )?\\w+(?:[- ](?:up|down))?[ :]*");

    /// The section that a line begins, if it begins one.
    ///
    /// @param plain the line as [PlainText#of(String)]
    public static Optional<SectionHeading> of(String plain) {
        for (Kind kind : KINDS) {
            if (kind.pattern().matcher(plain).matches()) {
                return Optional.of(new SectionHeading(kind.section(), plain.length(), BARE.matcher(plain).matches()));
            }
        }
        Matcher inline = INLINE.matcher(plain);
        if (inline.find()) {
            return Optional.of(new SectionHeading(section(inline), inline.end(), false));
        }
        Matcher behind = BEHIND.matcher(plain);
        return behind.find() ? Optional.of(new SectionHeading(section(behind), 0, false)) : Optional.empty();
    }

    private static Section section(Matcher named) {
        return named.group(1) == null ? Section.COOL_DOWN : Section.WARM_UP;
    }

    /// Whether the section is named without contents.
    public boolean isAlone(String plain) {
        return content >= plain.length();
    }
}
