package pumpwise.importing.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.importing.text.ExampleTexts.Example;
import pumpwise.importing.text.ExampleTexts.Meant;
import pumpwise.routine.Amount;
import pumpwise.routine.Block;
import pumpwise.routine.DefaultPrescriptions;
import pumpwise.routine.Notation;
import pumpwise.routine.NotationException;
import pumpwise.routine.Place;
import pumpwise.routine.Prescription;
import pumpwise.routine.Section;
import pumpwise.routine.Superset;
import pumpwise.storage.exercise.CatalogReader;

/// Reads workouts in many styles, which were written before the reader.
class ExampleTextsTest {

    private static final Catalog CATALOG = new CatalogReader().builtIn().catalog();
    private static final Map<String, Section> SECTIONS =
            Map.of("warm-up", Section.WARM_UP, "work", Section.WORK, "cool-down", Section.COOL_DOWN);

    @Test
    void nearlyAllAreRightToTheLastNumber() throws TextTooLongException {
        List<Example> examples = ExampleTexts.all();
        List<String> wrong = new ArrayList<>();
        for (Example example : examples) {
            List<String> differences = differences(example);
            if (!differences.isEmpty()) {
                wrong.add(example.name() + ": " + String.join("\n    ", differences));
            }
        }
        assertThat(examples).hasSize(30);
        assertThat(wrong).as(() -> String.join("\n", wrong)).hasSizeLessThanOrEqualTo(2);
    }

    private static List<String> differences(Example example) throws TextTooLongException {
        ReadWorkout read = Readers.READER.read(example.text(), "Unnamed");
        List<String> differences = new ArrayList<>();
        if (example.title() != null && !example.title().equals(read.routine().name())) {
            differences.add("name: " + read.routine().name());
        }
        SECTIONS.forEach((name, section) -> {
            List<Meant> meant = example.blocks().getOrDefault(name, List.of());
            List<Block> blocks = read.routine().blocks(section);
            if (meant.size() != blocks.size()) {
                differences.add(name + ": " + blocks.stream().map(block -> block.items().stream().map(Prescription::exercise).toList().toString()).toList());
                return;
            }
            for (int at = 0; at < meant.size(); at++) {
                compare(meant.get(at), blocks.get(at), new Place(section, at, Place.WHOLE), read, differences);
            }
        });
        return differences;
    }

    private static void compare(Meant meant, Block block, Place place, ReadWorkout read, List<String> differences) {
        List<Meant> members = meant.members().isEmpty() ? List.of(meant) : meant.members();
        if (block instanceof Superset != meant.exercise().equals("superset") || members.size() != block.items().size()) {
            differences.add(place + " is " + block);
            return;
        }
        Block usual = DefaultPrescriptions.block(
                CATALOG.find(members.getFirst().exercise()).orElseThrow(), place.section());
        same("sets of " + members.getFirst().exercise(), meant.values().get("sets"), usual.sets().toString(), block.sets().toString(), differences);
        same("rest of " + members.getFirst().exercise(), meant.values().get("rest"), written(usual.rest()), written(block.rest()), differences);
        for (int at = 0; at < members.size(); at++) {
            compare(members.get(at), block.items().get(at), place, differences);
            Place item = block instanceof Superset ? new Place(place.section(), place.block(), at) : place;
            boolean doubt = read.items().stream()
                    .filter(each -> each.place().equals(item))
                    .flatMap(each -> each.lines().stream())
                    .anyMatch(line -> read.lines().get(line - 1).doubt() == ReadLine.Doubt.EXERCISE);
            if (doubt != members.get(at).doubt()) {
                differences.add("doubt about " + members.get(at).exercise() + ": " + doubt);
            }
        }
    }

    private static void compare(Meant meant, Prescription item, Place place, List<String> differences) {
        String name = meant.exercise();
        if (!meant.doubt() && !name.equals(item.exercise())) {
            differences.add(name + " is " + item.exercise());
            return;
        }
        Prescription usual = DefaultPrescriptions.block(
                        CATALOG.find(item.exercise()).orElseThrow(), place.section())
                .items()
                .getFirst();
        Map<String, String> values = meant.values();
        String amount = values.getOrDefault("reps", values.getOrDefault("steps", values.get("time")));
        same("amount of " + name, amount, written(usual.amount()), written(item.amount()), differences);
        same("hold of " + name, values.get("hold"), written(usual.hold()), written(item.hold()), differences);
        same("switch rest of " + name, values.get("switchRest"), null, written(item.switchRest()), differences);
        same("load of " + name, values.get("load"), null, item.load(), differences);
        String tempo = item.tempo() == null ? null : Notation.write(item.tempo());
        String usualTempo = usual.tempo() == null ? null : Notation.write(usual.tempo());
        same("tempo of " + name, values.get("tempo"), usualTempo, tempo, differences);
    }

    private static void same(
            String what, @Nullable String meant, @Nullable String usual, @Nullable String read, List<String> differences) {
        String expected = meant == null ? usual : meant;
        if (!Objects.equals(expected, read) && !Objects.equals(time(expected), read)) {
            differences.add(what + ": " + read + " instead of " + expected);
        }
    }

    private static @Nullable String time(@Nullable String written) {
        try {
            return written == null ? null : Notation.write(Notation.readTime(written));
        } catch (NotationException e) {
            return written;
        }
    }

    private static @Nullable String written(pumpwise.routine.@Nullable TimeRange time) {
        return time == null ? null : Notation.write(time);
    }

    private static String written(Amount amount) {
        return switch (amount) {
            case Amount.Reps reps -> reps.count().toString();
            case Amount.Steps steps -> steps.count().toString();
            case Amount.Time time -> Notation.write(time.time());
        };
    }
}
