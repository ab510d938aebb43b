package pumpwise.export.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.routine.Amount;
import pumpwise.routine.Block;
import pumpwise.routine.DefaultPrescriptions;
import pumpwise.routine.Load;
import pumpwise.routine.Notation;
import pumpwise.routine.Prescription;
import pumpwise.routine.Range;
import pumpwise.routine.Section;
import pumpwise.routine.TimeRange;

/// The values of items and blocks in words: `3-4 x 15-20 reps each leg, hold 2 s, rest 60-90 s`. Where a reader would take
/// the default of the exercise, it also says that there is none: `no hold`, `no rest`.
final class ItemNotation {

    /// Names that can be written as they are.
    private static final Pattern SIMPLE_NAME =
            Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:[ '\u2019()&/+.-]{1,2}[\\p{L}\\p{M}\\p{N}]+)*\\)?");

    private final Catalog catalog;
    private final Map<String, Long> names;

    ItemNotation(Catalog catalog) {
        this.catalog = catalog;
        names = catalog.exercises().stream()
                .collect(Collectors.groupingBy(exercise -> exercise.name().toLowerCase(Locale.ROOT), Collectors.counting()));
    }

    /// The name of an exercise, or its id if the name is missing or does not identify it.
    String name(String id) {
        return catalog.find(id)
                .filter(exercise -> SIMPLE_NAME.matcher(exercise.name()).matches())
                .filter(exercise -> names.getOrDefault(exercise.name().toLowerCase(Locale.ROOT), 0L) == 1)
                .map(Exercise::name)
                .orElseGet(() -> "Exercise " + quoted(id));
    }

    /// An id in quotes, with everything but letters, digits, and a few signs as its code.
    private static String quoted(String id) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int at = 0; at < id.length(); at++) {
            char c = id.charAt(at);
            boolean plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '.';
            quoted.append(plain ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04X", (int) c));
        }
        return quoted.append('"').toString();
    }

    /// The values of a block with one item.
    String single(Block block, Section section) {
        Prescription item = block.items().getFirst();
        List<String> values = new ArrayList<>();
        boolean setsSaid = section == Section.WORK || !block.sets().equals(Range.ONE);
        values.add((setsSaid ? block.sets() + " x " : "") + amount(item));
        addValues(item, section, values);
        Block usual = usual(item, section).orElse(null);
        addRest(block.rest(), usual == null ? null : usual.rest(), values);
        addSwitchRest(item, values);
        return String.join(", ", values);
    }

    /// The values of a superset as a whole.
    String superset(Block block, Section section) {
        List<String> values = new ArrayList<>(List.of(block.sets() + (block.sets().equals(Range.ONE) ? " round" : " rounds")));
        Block usual = usual(block.items().getFirst(), section).orElse(null);
        addRest(block.rest(), usual == null ? null : usual.rest(), values);
        return String.join(", ", values);
    }

    /// The values of a member of a superset.
    String member(Prescription item, Section section) {
        List<String> values = new ArrayList<>(List.of(amount(item)));
        addValues(item, section, values);
        addSwitchRest(item, values);
        return String.join(", ", values);
    }

    private String amount(Prescription item) {
        String each = catalog.find(item.exercise())
                .map(exercise -> switch (exercise.movement().sides()) {
                    case EACH_LEG -> " each leg";
                    case EACH_DIRECTION -> " each direction";
                    case BOTH, ALTERNATING -> "";
                })
                .orElse("");
        return switch (item.amount()) {
            case Amount.Reps reps -> counted(reps.count(), "rep") + each;
            case Amount.Steps steps -> counted(steps.count(), "step") + each;
            case Amount.Time time -> Notation.write(time.time()) + each;
        };
    }

    private static String counted(Range count, String unit) {
        return count + " " + unit + (count.equals(Range.ONE) ? "" : "s");
    }

    private Optional<Block> usual(Prescription item, Section section) {
        return catalog.find(item.exercise()).map(exercise -> DefaultPrescriptions.block(exercise, section));
    }

    private void addValues(Prescription item, Section section, List<String> values) {
        Prescription usual = usual(item, section).map(block -> block.items().getFirst()).orElse(null);
        TimeRange hold = item.hold();
        if (hold != null) {
            values.add("hold " + Notation.write(hold));
        } else if (usual != null && usual.hold() != null) {
            values.add("no hold");
        }
        if (item.tempo() != null) {
            values.add(Notation.write(item.tempo()));
        } else if (usual != null && usual.tempo() != null) {
            values.add("usual tempo");
        }
        inlineLoad(item.load()).ifPresent(load -> values.add("load " + load));
    }

    private static void addRest(@Nullable TimeRange rest, @Nullable TimeRange usual, List<String> values) {
        if (rest != null) {
            values.add("rest " + Notation.write(rest));
        } else if (usual != null) {
            values.add("no rest");
        }
    }

    private static void addSwitchRest(Prescription item, List<String> values) {
        TimeRange rest = item.switchRest();
        if (rest != null) {
            values.add("rest " + Notation.write(rest) + " between sides");
        }
    }

    /// A load that is clear among other values; empty for one that needs a line of its own.
    static Optional<String> inlineLoad(@Nullable String load) {
        if (load == null) {
            return Optional.empty();
        }
        return Load.read(load)
                .filter(read -> read instanceof Load.Weight || read instanceof Load.Band)
                .map(Load::toString)
                .filter(load::equals);
    }
}
