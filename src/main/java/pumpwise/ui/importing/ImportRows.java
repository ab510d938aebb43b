package pumpwise.ui.importing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Worded;
import pumpwise.importing.text.ReadItem;
import pumpwise.importing.text.ReadLine;
import pumpwise.importing.text.ReadWorkout;
import pumpwise.importing.text.WorkoutReader;
import pumpwise.routine.Amount;
import pumpwise.routine.Block;
import pumpwise.routine.Prescription;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.Superset;
import pumpwise.routine.ValueKind;
import pumpwise.words.ValueText;
import pumpwise.words.Words;

/// Describes what each line of a workout gives.
final class ImportRows {

    private final Words words;
    private final Catalog catalog;

    ImportRows(Words words, Catalog catalog) {
        this.words = words;
        this.catalog = catalog;
    }

    /// The rows of a workout, without blank lines.
    ///
    /// @param chosen the choices of the user, by unclear name
    List<ImportRow> of(ReadWorkout read, Map<String, String> chosen) {
        List<ImportRow> rows = new ArrayList<>();
        for (ReadLine line : read.lines()) {
            if (line.state() != ReadLine.State.BLANK) {
                rows.add(row(line, read, chosen));
            }
        }
        return rows;
    }

    private ImportRow row(ReadLine line, ReadWorkout read, Map<String, String> chosen) {
        List<ReadItem> own = read.items().stream().filter(item -> first(item) == line.number()).toList();
        List<String> results = own.stream().map(item -> item(item, read.routine())).toList();
        Set<ValueKind> ours = EnumSet.noneOf(ValueKind.class);
        own.forEach(item -> ours.addAll(item.ours()));
        String result = String.join("\n", results);
        if (results.isEmpty() && line.state() == ReadLine.State.READ) {
            result = read.items().stream()
                    .filter(item -> item.lines().contains(line.number()))
                    .findFirst()
                    .map(item -> words.text("importing.for", name(item, read.routine())))
                    .orElseGet(() -> frame(line, read));
        }
        List<ImportRow.Choice> choices = choices(line);
        String name = line.name() == null ? "" : line.name();
        return new ImportRow(
                line.number(),
                line.text().strip(),
                line.state(),
                line.state() == ReadLine.State.NOT_READ ? words.text("importing.kept") : result,
                ours.isEmpty() ? "" : words.text("importing.defaults", words.joinList(ours.stream().map(this::kind).toList())),
                question(line, name),
                name,
                choices,
                index(choices, chosen.get(name)));
    }

    /// What a line gives that belongs to no item: the name or the note of the routine, or the section that begins below it.
    private String frame(ReadLine line, ReadWorkout read) {
        if (line.text().contains(read.routine().name())) {
            return words.text("importing.name");
        }
        String note = read.routine().note();
        if (note != null && note.contains(line.text().strip().replaceFirst("(?i)^note: ?", ""))) {
            return words.text("importing.note");
        }
        Section begun = begunBelow(line, read);
        return begun == null ? "" : words.text("plan.section." + Worded.key(begun));
    }

    /// The section that begins with the next line; null if none does.
    private static @Nullable Section begunBelow(ReadLine line, ReadWorkout read) {
        int next = read.lines().stream()
                .filter(other -> other.number() > line.number() && other.state() != ReadLine.State.BLANK)
                .findFirst()
                .map(ReadLine::number)
                .orElse(0);
        Section before = null;
        for (ReadItem item : read.items()) {
            Section section = item.place().section();
            if (first(item) == next && section != before) {
                return section;
            }
            before = section;
        }
        return null;
    }

    private static int first(ReadItem item) {
        return item.lines().isEmpty() ? 0 : item.lines().getFirst();
    }

    private static int index(List<ImportRow.Choice> choices, @Nullable String id) {
        for (int at = 0; at < choices.size(); at++) {
            if (choices.get(at).id().equals(id)) {
                return at;
            }
        }
        return 0;
    }

    private List<ImportRow.Choice> choices(ReadLine line) {
        if (line.candidates().isEmpty()) {
            return List.of();
        }
        List<ImportRow.Choice> choices = new ArrayList<>();
        line.candidates().forEach(id -> choices.add(new ImportRow.Choice(id, catalog.nameOf(id))));
        choices.add(new ImportRow.Choice(WorkoutReader.NO_EXERCISE, words.text("importing.keep")));
        return choices;
    }

    private String question(ReadLine line, String name) {
        ReadLine.Doubt doubt = line.doubt();
        if (doubt == null) {
            return "";
        }
        return switch (doubt) {
            case EXERCISE -> words.text("importing.unclear", name);
            case VALUE -> words.text("importing.value");
            case PART -> words.text("importing.part");
        };
    }

    private String kind(ValueKind kind) {
        return words.text("importing.kind." + Worded.key(kind));
    }

    private String name(ReadItem item, Routine routine) {
        return catalog.nameOf(prescription(item, routine).exercise());
    }

    private static Prescription prescription(ReadItem item, Routine routine) {
        return routine.block(item.place()).items().get(Math.max(item.place().member(), 0));
    }

    /// An item with its values: `Barbell hip thrust · 3–4 × 15–20 · hold 2 s · rest 60–90 s`.
    private String item(ReadItem item, Routine routine) {
        Prescription prescription = prescription(item, routine);
        Block block = routine.block(item.place());
        List<String> values = new ArrayList<>();
        values.add(catalog.nameOf(prescription.exercise()));
        String amount = switch (prescription.amount()) {
            case Amount.Reps reps -> words.text("importing.reps", ValueText.of(reps.count()), reps.count().greatest());
            case Amount.Steps steps -> words.text("importing.steps", ValueText.of(steps.count()), steps.count().greatest());
            case Amount.Time time -> ValueText.of(time.time());
        };
        boolean once = block.sets().equals(Range.ONE) && !(block instanceof Superset);
        String sets = block instanceof Superset ? "importing.rounds" : "importing.sets";
        values.add(once ? amount : words.text(sets, ValueText.of(block.sets()), amount));
        if (prescription.hold() != null) {
            values.add(words.text("importing.hold", ValueText.of(prescription.hold())));
        }
        if (block.rest() != null) {
            values.add(words.text("importing.rest", ValueText.of(block.rest())));
        }
        if (prescription.load() != null) {
            values.add(ValueText.typeset(prescription.load()));
        }
        return String.join(words.text("importing.separator"), values);
    }
}
