package pumpwise.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pumpwise.catalog.Catalog;
import pumpwise.importing.text.line.SourceLine;
import pumpwise.importing.text.value.ValueScanner;
import pumpwise.routine.WeightUnit;

/// Reads a workout from text as people write it in articles, chats, notes, and tables, in English. Nothing is guessed
/// silently: every line says whether it was read, read with a doubt, or not read. What the text does not give is the
/// default of the exercise and marked as such.
public final class WorkoutReader {

    /// The longest text that is read, in characters.
    public static final int LONGEST = 100_000;

    /// Chosen instead of an exercise for a name that is to be kept as a note.
    public static final String NO_EXERCISE = "";

    private final NameFinder names;
    private final ValueScanner scanner;
    private final Set<String> rules;

    /// @param catalog of the exercises that a text may name
    /// @param rules ids of the rules that a routine may switch off
    /// @param unit of a load without one
    public WorkoutReader(Catalog catalog, Set<String> rules, WeightUnit unit) {
        names = new NameFinder(catalog);
        scanner = new ValueScanner(unit);
        this.rules = Set.copyOf(rules);
    }

    /// Reads a text.
    ///
    /// @param name of the routine if the text has none; not blank
    /// @param chosen for unclear names, as [ReadLine#name()] gives them, the id of the exercise that is meant, or
    /// [#NO_EXERCISE]
    /// @throws TextTooLongException if it is longer than [#LONGEST]
    public ReadWorkout read(String text, String name, Map<String, String> chosen) throws TextTooLongException {
        if (text.length() > LONGEST) {
            throw new TextTooLongException(text.length());
        }
        List<SourceLine> lines = new ArrayList<>();
        for (String raw : text.split("\\R", -1)) {
            lines.add(SourceLine.of(lines.size() + 1, raw));
        }
        return new WorkoutParser(names, new LineParts(names, scanner), rules, chosen).parse(lines, name);
    }

    /// Reads a text without choices.
    ///
    /// @param name of the routine if the text has none; not blank
    /// @throws TextTooLongException if it is longer than [#LONGEST]
    public ReadWorkout read(String text, String name) throws TextTooLongException {
        return read(text, name, Map.of());
    }
}
