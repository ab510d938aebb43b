package pumpwise.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pumpwise.importing.text.value.FoundValue;

/// The clauses of a line: `Hip thrust 4x15`, `kickbacks 3x15`, `rest 60 s`. What is in brackets belongs to the clause
/// before it.
final class Clauses {

    private static final String JOINED =
            "(?<![a-z])(?:and |then )?(?:immediately |directly |straight(?:away)? |at once )*(?:followed (?:immediately |directly |straight )?by|super-?sett?(?:ed)? (?:with|w/)|ss (?:with|w/)|paired with|straight in ?to|back to back with|then (?:immediately|at once|straight(?: in)?to?))(?![a-z])";

    /// What parts one clause from the next. The first group means that both are done without a rest.
    private static final Pattern HARD = Pattern.compile(
            "(" + JOINED + "| \\+ )|[,;|!?](?= |$|\u0000)|:(?!\\d)|\\.(?= |$|\u0000)| - |(?<![a-z])then(?![a-z])");

    private static final Pattern SOFT = Pattern.compile("(?<![a-z])(?:and|plus)(?![a-z])| & ");

    /// A clause.
    ///
    /// @param from index of its first character
    /// @param to index after its last character
    /// @param joined whether it follows the clause before it without a rest
    record Clause(int from, int to, boolean joined) {}

    private Clauses() {}

    /// The clauses of a line, in order.
    ///
    /// @param rest the line without its values
    /// @param isName whether a text names an exercise, so that its "and" does not part clauses
    static List<Clause> of(String rest, Predicate<String> isName) {
        String open = withoutBrackets(rest);
        List<Clause> clauses = new ArrayList<>();
        for (Clause clause : split(open, new Clause(0, rest.length(), false), HARD)) {
            if (isName.test(open.substring(clause.from(), clause.to()).replace(FoundValue.TAKEN, ' '))) {
                clauses.add(clause);
            } else {
                clauses.addAll(split(open, clause, SOFT));
            }
        }
        return clauses;
    }

    private static List<Clause> split(String open, Clause whole, Pattern pattern) {
        List<Clause> clauses = new ArrayList<>();
        Matcher matcher = pattern.matcher(open).region(whole.from(), whole.to()).useTransparentBounds(true);
        int from = whole.from();
        boolean joined = whole.joined();
        while (matcher.find()) {
            clauses.add(new Clause(from, matcher.start(), joined));
            from = matcher.end();
            joined = pattern == HARD && matcher.group(1) != null;
        }
        clauses.add(new Clause(from, whole.to(), joined));
        // A clause without text passes what joins it on to the next one.
        List<Clause> filled = new ArrayList<>();
        boolean pending = false;
        for (Clause clause : clauses) {
            boolean empty = open.substring(clause.from(), clause.to()).isBlank();
            pending |= clause.joined();
            if (!empty) {
                filled.add(new Clause(clause.from(), clause.to(), pending));
                pending = false;
            }
        }
        return filled;
    }

    /// The text with a letter in place of every character in brackets, so that nothing in them parts clauses.
    private static String withoutBrackets(String rest) {
        StringBuilder open = new StringBuilder(rest);
        int depth = 0;
        for (int at = 0; at < rest.length(); at++) {
            char c = rest.charAt(at);
            if (c == '(' && rest.indexOf(')', at) > 0) {
                depth++;
            } else if (c == ')' && depth > 0) {
                depth--;
            } else if (depth > 0 && c != FoundValue.TAKEN) {
                open.setCharAt(at, '_');
            }
        }
        return open.toString();
    }
}
