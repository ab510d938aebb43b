package pumpwise.storage.json;

import static pumpwise.storage.problem.ProblemCase.problem;

import java.util.List;
import pumpwise.storage.problem.ProblemCase;
import pumpwise.storage.problem.ProblemKind;

/// Files that are not valid JSON, or exceed the limits.
public final class JsonCases {

    public static final List<ProblemCase> ALL = List.of(
            problem(ProblemKind.EMPTY_FILE, "§", "the file is empty"),
            problem(ProblemKind.EMPTY_FILE, "§ \n\t\n", "the file is empty"),
            problem(ProblemKind.JSON_TRUNCATED, "{\n  \"name\": \"Glu§", "the file ends too early; a closing quote or bracket is missing"),
            problem(ProblemKind.JSON_TRUNCATED, "{§", "the file ends too early; a closing quote or bracket is missing"),
            problem(ProblemKind.JSON_TRUNCATED, "{ \"work\": [§", "the file ends too early; a closing quote or bracket is missing"),
            problem(ProblemKind.JSON_EXTRA_COMMA, "{\n  \"name\": \"x\",\n§}", "extra comma before “}”"),
            problem(ProblemKind.JSON_EXTRA_COMMA, "{ \"work\": [ 1, § ] }".replace("§ ]", "§]"), "extra comma before “]”"),
            problem(ProblemKind.JSON_EXTRA_COMMA, "{ \"a\": 1,§, \"b\": 2 }", "extra comma before “,”"),
            problem(ProblemKind.JSON_MISSING_COMMA, "{\n  \"name\": \"x\"\n  §\"work\": [] }", "missing comma before “\"”"),
            problem(ProblemKind.JSON_MISSING_COMMA, "{ \"work\": [ {} §{} ] }", "missing comma before “{”"),
            problem(ProblemKind.JSON_COMMENT, "§// my routine\n{}", "“/”: JSON has no comments; use a “note” field"),
            problem(ProblemKind.JSON_COMMENT, "{\n§# note\n}", "“#”: JSON has no comments; use a “note” field"),
            problem(ProblemKind.JSON_WRONG_QUOTES, "{ §'name': 'x' }", "' is not a straight quotation mark; use \""),
            problem(ProblemKind.JSON_WRONG_QUOTES, "{ \"name\": §“x” }", "“ is not a straight quotation mark; use \""),
            problem(ProblemKind.JSON_UNCLOSED_STRING, "{ \"name\": \"x§\n}", "this text is not closed on its line; add the closing \", or write \\n for a line break"),
            problem(ProblemKind.JSON_BAD_ESCAPE, "{ \"name\": \"a\\§q\" }", "“q” is not allowed after a backslash; write \\\\ for a backslash itself"),
            problem(ProblemKind.JSON_BAD_ESCAPE, "{ \"name\": \"\\u12§G4\" }", "“G” is not allowed after a backslash; write \\\\ for a backslash itself"),
            problem(ProblemKind.JSON_UNEXPECTED, "§Glute pump", "unexpected “G”; this is not valid JSON"),
            problem(ProblemKind.JSON_UNEXPECTED, "{ \"sets\": §three }", "unexpected “t”; this is not valid JSON"),
            problem(ProblemKind.JSON_UNEXPECTED, "{ \"sets\": 12§abc }", "unexpected “a”; this is not valid JSON"),
            problem(ProblemKind.JSON_UNEXPECTED, "{ \"a\" §= 1 }", "unexpected “=”; this is not valid JSON"),
            problem(ProblemKind.JSON_UNEXPECTED, "§\u00A0{}", "unexpected “U+00A0”; this is not valid JSON"),
            problem(ProblemKind.TRAILING_CONTENT, "{ \"format\": \"x\" }\n§{}", "unexpected content after the end; a file holds one { }"),
            problem(ProblemKind.TOO_DEEP, "[".repeat(33) + "§" + "[".repeat(200), "more than 32 levels of brackets"),
            problem(ProblemKind.TOO_MANY_VALUES, "[\n" + "0,\n".repeat(99_999) + "§0]", "more than 100,000 values, the limit for a Pumpwise file"));

    private JsonCases() {}
}
