package pumpwise.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Category;
import pumpwise.catalog.Exercise;
import pumpwise.importing.text.value.FoundValue;
import pumpwise.importing.text.value.PlainText;
import pumpwise.importing.text.value.ValueScanner;
import pumpwise.importing.text.value.Written;
import pumpwise.routine.Range;

/// Reads one line: the exercises that it names, each with its values and remarks.
final class LineParts {

    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:and|then|next|now|first|finally|lastly|do|perform|complete|add|try|start(?:ing)?|begin|finish|end|off|out|up|with|by|followed|doing|of|a|an|the|some|your|for|x|in|plus|also|ok|so|today|day|superset|into|immediately)(?![a-z'-])[\\s:,-]*)+");
    private static final Pattern TAIL =
            Pattern.compile("(?:[\\s,-]+(?:for|of|with|x|at|to|do|by|in|on|the|a|and|then|w/|each|or|per|your|up to|about))+$");
    private static final Pattern CUT = Pattern.compile(
            " (?:with|on|using|for|at|until|in|while|to|w/|per|or|as|off|from|over|against|but|holding|if|each|every|after|before)(?= )");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N})]+$");
    private static final Pattern COUNTED = Pattern.compile("^(\\d{1,3}) (?=[a-z])");
    private static final Pattern STRETCH = Pattern.compile("(?<![a-z])stretch(?:es|ing)?(?![a-z])");

    private final NameFinder names;
    private final ValueScanner scanner;

    // A line is read several times: as a title, as a heading, and as an item.
    private String lastText = "";
    private @Nullable Reading lastReading;

    LineParts(NameFinder names, ValueScanner scanner) {
        this.names = names;
        this.scanner = scanner;
    }

    /// A line that was read.
    ///
    /// @param parts in order; the first one names no exercise if values or remarks come before the first name
    /// @param firstText the first text that is neither a value nor filler, as it was written; empty if there is none
    /// @param startsWithValue whether the line begins with a value
    record Reading(List<LinePart> parts, String firstText, boolean startsWithValue) {

        /// Whether an exercise is certainly named.
        boolean isNamed() {
            return parts.size() > 1 || parts.getFirst().exercise != null;
        }

        /// Whether the first part with content names an exercise.
        boolean beginsWithName() {
            return parts.getFirst().exercise != null || (parts.size() > 1 && parts.getFirst().remark.isEmpty());
        }

        boolean hasValues() {
            return parts.stream().anyMatch(part -> part.values.stream().anyMatch(value -> !(value instanceof Written.Side)));
        }
    }

    /// A name in a line.
    private record Hit(Exercise exercise, int from, int to, @Nullable Range count) {}

    /// A load on a line of its own.
    String load(String text) {
        return scanner.load(text);
    }

    /// Reads a line.
    ///
    /// @param text the line
    /// @param plain the line as [PlainText#of(String)]
    Reading read(String text, String plain) {
        Reading last = lastReading;
        if (last == null || !lastText.equals(text)) {
            last = readAnew(text, plain);
            lastText = text;
            lastReading = last;
        }
        return last;
    }

    private Reading readAnew(String text, String plain) {
        ValueScanner.Scan scan = scanner.scan(plain);
        StringBuilder rest = new StringBuilder(scan.rest());
        List<Clauses.Clause> clauses = Clauses.of(scan.rest(), clause -> names.certain(cleaned(clause)).isPresent());
        List<LinePart> parts = new ArrayList<>(List.of(new LinePart(null, false)));
        List<Integer> starts = new ArrayList<>(List.of(0));
        boolean stretching = false;
        String firstText = "";
        boolean joined = false;
        int value = 0;
        for (Clauses.Clause clause : clauses) {
            joined |= clause.joined();
            Hit hit = hit(scan.rest(), clause, stretching);
            if (hit != null) {
                parts.add(new LinePart(hit.exercise(), joined));
                starts.add(parts.size() == 2 && isOnlyFiller(rest, clause.from()) ? 0 : clause.from());
                joined = false;
                FoundValue.erase(rest, hit.from(), hit.to());
                if (hit.count() != null) {
                    parts.getLast().values.add(new Written.Count(hit.count(), null));
                }
                stretching |= hit.exercise().category() == Category.STRETCHING;
            } else {
                String written = text(text, scan.rest(), clause);
                firstText = firstText.isEmpty() ? written : firstText;
                if (isUnclearItem(written, text, clause, scan)) {
                    parts.add(new LinePart(null, written, joined));
                    starts.add(clause.from());
                    int from = text.indexOf(written, clause.from());
                    FoundValue.erase(rest, from, from + written.length());
                    joined = false;
                }
            }
            stretching |= STRETCH.matcher(plain.substring(clause.from(), clause.to())).find() && hit == null;
            while (value < scan.values().size() && scan.values().get(value).from() < clause.to()) {
                parts.getLast().values.add(scan.values().get(value++).value());
            }
        }
        while (value < scan.values().size()) {
            parts.getLast().values.add(scan.values().get(value++).value());
        }
        for (int at = 0; at < parts.size(); at++) {
            int to = at + 1 < parts.size() ? starts.get(at + 1) : text.length();
            parts.get(at).remark = Remarks.of(text, rest.toString(), Math.min(starts.get(at), to), to);
        }
        if (parts.stream().noneMatch(part -> part.exercise != null) && parts.size() == 2 && parts.getFirst().values.isEmpty()) {
            LinePart only = new LinePart(null, false);
            only.values.addAll(parts.getLast().values);
            only.remark = Remarks.of(text, scan.rest(), 0, text.length());
            return new Reading(List.of(only), firstText, false);
        }
        boolean startsWithValue = !scan.values().isEmpty() && Remarks.isFiller(plain.substring(0, scan.values().getFirst().from()));
        return new Reading(withoutEmptyLead(parts), firstText, startsWithValue);
    }

    /// Whether a clause has a number of sets or reps of its own, behind a name that may mean several exercises.
    private boolean isUnclearItem(String written, String text, Clauses.Clause clause, ValueScanner.Scan scan) {
        int from = written.isEmpty() ? -1 : text.indexOf(written, clause.from());
        return from >= 0
                && scan.values().stream()
                        .anyMatch(found -> found.from() > from
                                && found.from() < clause.to()
                                && (found.value() instanceof Written.Sets || found.value() instanceof Written.Count))
                && !names.candidates(written).isEmpty();
    }

    private static boolean isOnlyFiller(CharSequence rest, int to) {
        return Remarks.isFiller(rest.subSequence(0, to).toString().replace(FoundValue.TAKEN, ' '));
    }

    /// Values in front of the first name belong to it.
    private static List<LinePart> withoutEmptyLead(List<LinePart> parts) {
        LinePart lead = parts.getFirst();
        if (parts.size() > 1 && lead.remark.isEmpty()) {
            parts.get(1).values.addAll(0, lead.values);
            return parts.subList(1, parts.size());
        }
        return parts;
    }

    /// The text of a clause without values and filler.
    private static String text(String text, String rest, Clauses.Clause clause) {
        StringBuilder open = new StringBuilder();
        for (int at = clause.from(); at < clause.to() && (open.toString().isBlank() || rest.charAt(at) != FoundValue.TAKEN); at++) {
            open.append(rest.charAt(at) == FoundValue.TAKEN ? ' ' : text.charAt(at));
        }
        String written = open.toString().replaceFirst("\\s*\\(.*$", "");
        String plain = PlainText.of(written);
        Matcher lead = LEAD.matcher(plain.stripLeading());
        int from = plain.length() - plain.stripLeading().length() + (lead.find() ? lead.end() : 0);
        String cut = written.substring(Math.min(from, written.length())).strip();
        String found = EDGES.matcher(cut).replaceAll("").strip();
        return Remarks.isFiller(found) ? "" : found;
    }

    private @Nullable Hit hit(String rest, Clauses.Clause clause, boolean stretching) {
        int from = clause.from();
        while (from < clause.to()) {
            int to = from;
            while (to < clause.to() && rest.charAt(to) != FoundValue.TAKEN && rest.charAt(to) != '(') {
                to++;
            }
            Hit hit = to == from ? null : fragment(rest, clause, from, to, stretching);
            if (hit != null) {
                return hit;
            }
            int close = to < clause.to() && rest.charAt(to) == '(' ? rest.indexOf(')', to) : -1;
            from = close > 0 && close < clause.to() ? close + 1 : to + 1;
        }
        return null;
    }

    /// A name in a run of text between values and brackets.
    private @Nullable Hit fragment(String rest, Clauses.Clause clause, int from, int to, boolean stretching) {
        String run = rest.substring(from, to);
        int close = to < clause.to() && rest.charAt(to) == '(' ? rest.indexOf(')', to) : -1;
        if (close > 0 && close < clause.to()) {
            String inner = rest.substring(to + 1, close).replace(FoundValue.TAKEN, ' ');
            Optional<Exercise> both = certain(run + " " + inner, false);
            if (both.isPresent()) {
                return new Hit(both.get(), from, close + 1, null);
            }
        }
        Optional<Exercise> whole = certain(run, stretching);
        if (whole.isPresent()) {
            return new Hit(whole.get(), from, to, null);
        }
        Matcher lead = LEAD.matcher(run.stripLeading());
        int skipped = run.length() - run.stripLeading().length() + (lead.find() ? lead.end() : 0);
        Matcher counted = COUNTED.matcher(run.substring(Math.min(skipped, run.length())));
        if (counted.find()) {
            int count = Integer.parseInt(counted.group(1));
            int after = from + skipped + counted.end();
            Hit hit = fragment(rest, clause, after, to, stretching);
            return hit == null || hit.count() != null || count == 0
                    ? null
                    : new Hit(hit.exercise(), from, hit.to(), Range.of(count));
        }
        Matcher cut = CUT.matcher(run);
        int last = -1;
        while (cut.find()) {
            Optional<Exercise> head = certain(run.substring(0, cut.start()), stretching);
            if (head.isPresent()) {
                last = cut.start();
                whole = head;
            }
        }
        return whole.isPresent() && last > 0 ? new Hit(whole.get(), from, from + last, null) : null;
    }

    private Optional<Exercise> certain(String run, boolean stretching) {
        String name = cleaned(run);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<Exercise> certain = names.certain(name);
        return certain.isPresent() || !stretching ? certain : names.certain(name + " stretch");
    }

    private static String cleaned(String run) {
        String trimmed = EDGES.matcher(run.strip()).replaceAll("");
        String withoutLead = LEAD.matcher(trimmed).replaceFirst("");
        return EDGES.matcher(TAIL.matcher(withoutLead).replaceFirst("")).replaceAll("").strip();
    }
}
