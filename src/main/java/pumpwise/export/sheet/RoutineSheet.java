package pumpwise.export.sheet;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Unit;
import pumpwise.figure.drawing.Subject;
import pumpwise.routine.Range;
import pumpwise.rules.PrincipleState;

/// A routine as it is shown on paper or in a picture: texts for people, in order. Names and notes are untrusted.
///
/// @param title the name of the routine
/// @param length such as `52–80 min`
/// @param note the note of the routine; null for none
/// @param principles the five principles, with how far each is met
/// @param verdict how many of them are met
/// @param sections the sections that are not empty
public record RoutineSheet(
        String title,
        String length,
        @Nullable String note,
        List<PrincipleLine> principles,
        String verdict,
        List<Part> sections) {

    public RoutineSheet {
        principles = List.copyOf(principles);
        sections = List.copyOf(sections);
    }

    /// A principle.
    ///
    /// @param state in words
    public record PrincipleLine(String name, PrincipleState met, String state) {}

    /// A section of the routine.
    ///
    /// @param isWork whether it is the work section
    public record Part(String title, boolean isWork, List<Group> groups) {
        public Part {
            groups = List.copyOf(groups);
        }
    }

    /// One exercise, or the members of a superset.
    ///
    /// @param number of the block in its section, from 1
    /// @param heading of a superset; null for a single exercise
    /// @param sets the number of sets or rounds
    public record Group(int number, @Nullable String heading, Range sets, List<Entry> entries) {
        public Group {
            entries = List.copyOf(entries);
        }
    }

    /// One exercise with its values.
    ///
    /// @param values such as `3–4 sets × 15–20 reps`, the most important first
    /// @param load as written; null for none
    /// @param cue what to think of; null for none
    /// @param note null for none
    /// @param unit what is counted
    /// @param hasSides whether each side has a result of its own
    /// @param subject the figure; null if there is none
    public record Entry(
            String name,
            List<String> values,
            @Nullable String load,
            @Nullable String cue,
            @Nullable String note,
            Unit unit,
            boolean hasSides,
            @Nullable Subject subject) {

        private static final int LONGEST_TOGETHER = 18;

        public Entry {
            values = List.copyOf(values);
        }

        /// All values on one line, which is best broken between them.
        public String line() {
            return values.stream().map(Entry::together).collect(Collectors.joining("  \u00b7  "));
        }

        /// A short value stays on one line.
        private static String together(String value) {
            return value.length() > LONGEST_TOGETHER ? value : value.replace(' ', '\u00a0');
        }
    }
}
