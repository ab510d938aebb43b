package pumpwise.storage.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Equipment;
import pumpwise.catalog.Worded;
import pumpwise.routine.Load;
import pumpwise.routine.Load.Weight;
import pumpwise.routine.Section;
import pumpwise.rules.RuleId;
import pumpwise.session.caution.Caution;
import pumpwise.session.caution.CautionHistory;
import pumpwise.session.caution.CautionHistory.Shown;
import pumpwise.session.caution.CautionMoment;
import pumpwise.storage.settings.Settings.Cautions;
import pumpwise.storage.settings.Settings.Look;
import pumpwise.storage.settings.Settings.Training;
import pumpwise.storage.settings.Settings.Window;
import pumpwise.storage.settings.SoundSettings.Coaching;

/// The format of the settings file, with one object per part. Invalid fields get their default. The first version had
/// all fields except those of the window at the top level, where they are still read.
final class SettingsFormat {

    private static final List<String> FORMERLY_TOP_LEVEL =
            List.of("theme", "sounds", "volume", "guided", "lastRoutine");

    /// Reads the settings from a tree.
    Settings read(JsonNode tree) {
        return new Settings(
                look(tree),
                sound(tree),
                training(tree),
                cautions(tree.path("cautions")),
                planning(tree),
                progress(tree.path("progress")),
                window(tree.path("window")));
    }

    /// Writes settings into a tree and preserves its other fields.
    void write(Settings settings, ObjectNode tree) {
        tree.remove(FORMERLY_TOP_LEVEL);
        part(tree, "look")
                .put("theme", word(settings.look().theme()))
                .put("textSize", settings.look().textSize())
                .put("systemTextSize", settings.look().systemTextSize());
        ObjectNode sound = part(tree, "sound");
        sound.put("on", settings.sound().on())
                .put("volume", settings.sound().volume())
                .put("countdown", settings.sound().countdown())
                .put("spoken", settings.sound().spoken())
                .put("flash", word(settings.sound().flash()));
        part(sound, "coaching")
                .put("on", settings.sound().coaching().on())
                .put("counting", word(settings.sound().coaching().counting()));
        ObjectNode training = part(tree, "training");
        training.put("guided", settings.training().guided())
                .put("unit", word(settings.training().unit()))
                .put("getReadySeconds", settings.training().getReadySeconds());
        ObjectNode keys = training.putObject("keys");
        settings.training().keys().forEach((action, names) -> names.forEach(keys.putArray(action)::add));
        ObjectNode cautions = part(tree, "cautions");
        cautions.put("on", settings.cautions().on());
        ArrayNode shown = cautions.putArray("shown");
        settings.cautions().history().shown().forEach(it ->
                shown.addObject().put("moment", word(it.moment())).put("caution", word(it.caution())));
        ObjectNode planning = part(tree, "planning");
        planning.remove("lastRoutine");
        if (settings.planning().lastRoutine() != null) {
            planning.put("lastRoutine", settings.planning().lastRoutine());
        }
        planning.remove("recentRoutines");
        settings.planning().recentRoutines().forEach(path -> planning.withArray("recentRoutines").add(path));
        ArrayNode equipment = planning.putArray("equipment");
        settings.planning().equipment().forEach(thing -> equipment.add(thing.word()));
        planning.remove("folded");
        if (!settings.planning().folded().isEmpty()) {
            settings.planning().folded().forEach(section -> planning.withArray("folded").add(word(section)));
        }
        planning.remove("shared");
        if (settings.planning().shared() != null) {
            planning.put("shared", settings.planning().shared());
        }
        write(settings.progress(), part(tree, "progress"));
        part(tree, "window")
                .put("width", settings.window().width())
                .put("height", settings.window().height())
                .put("maximized", settings.window().maximized());
    }

    private static void write(ProgressSettings progress, ObjectNode tree) {
        if (progress.view() != null) {
            tree.put("view", progress.view());
        }
        tree.put("goal", progress.goal())
                .put("weekStart", word(progress.weekStart()))
                .put("lastTime", word(progress.lastTime()));
        ArrayNode off = tree.putArray("rulesOff");
        progress.rulesOff().forEach(rule -> off.add(rule.id()));
        ObjectNode steps = tree.putObject("loadSteps");
        progress.loadSteps().forEach((exercise, step) -> steps.put(exercise, step.toString()));
    }

    private static ProgressSettings progress(JsonNode tree) {
        ProgressSettings usual = Settings.DEFAULT.progress();
        SortedMap<String, Weight> steps = new TreeMap<>();
        tree.path("loadSteps").forEachEntry((exercise, step) -> {
            if (Load.read(step.asText("")).orElse(null) instanceof Weight weight) {
                steps.put(exercise, weight);
            }
        });
        return new ProgressSettings(
                text(tree.path("view")),
                number(tree.path("goal"), usual.goal()),
                choice(tree.path("weekStart"), usual.weekStart()),
                choice(tree.path("lastTime"), usual.lastTime()),
                texts(tree.path("rulesOff")).stream()
                        .flatMap(id -> RuleId.find(id).stream())
                        .collect(Collectors.toSet()),
                steps);
    }

    private static Look look(JsonNode tree) {
        Look usual = Settings.DEFAULT.look();
        return new Look(
                choice(currentOrFormer(tree, "look", "theme", "theme"), usual.theme()),
                number(tree.path("look").path("textSize"), usual.textSize()),
                number(tree.path("look").path("systemTextSize"), usual.systemTextSize()));
    }

    private static SoundSettings sound(JsonNode tree) {
        SoundSettings usual = Settings.DEFAULT.sound();
        JsonNode sound = tree.path("sound");
        return new SoundSettings(
                bool(currentOrFormer(tree, "sound", "on", "sounds"), usual.on()),
                number(currentOrFormer(tree, "sound", "volume", "volume"), usual.volume()),
                bool(sound.path("countdown"), usual.countdown()),
                bool(sound.path("spoken"), usual.spoken()),
                choice(sound.path("flash"), usual.flash()),
                coaching(sound.path("coaching"), usual.coaching()));
    }

    private static Coaching coaching(JsonNode coaching, Coaching usual) {
        return new Coaching(bool(coaching.path("on"), usual.on()), choice(coaching.path("counting"), usual.counting()));
    }

    private static Training training(JsonNode tree) {
        Training usual = Settings.DEFAULT.training();
        JsonNode training = tree.path("training");
        return new Training(
                bool(currentOrFormer(tree, "training", "guided", "guided"), usual.guided()),
                choice(training.path("unit"), usual.unit()),
                number(training.path("getReadySeconds"), usual.getReadySeconds()),
                keys(training.path("keys")));
    }

    private static SortedMap<String, List<String>> keys(JsonNode tree) {
        SortedMap<String, List<String>> keys = new TreeMap<>();
        tree.forEachEntry((action, names) -> {
            if (names.isArray()) {
                keys.put(action, texts(names));
            }
        });
        return keys;
    }

    private static Cautions cautions(JsonNode tree) {
        List<Shown> shown = new ArrayList<>();
        tree.path("shown").forEach(entry -> {
            Optional<CautionMoment> moment = Worded.find(CautionMoment.class, entry.path("moment").asText(""));
            Optional<Caution> caution = Worded.find(Caution.class, entry.path("caution").asText(""));
            if (moment.isPresent() && caution.isPresent()) {
                shown.add(new Shown(moment.get(), caution.get()));
            }
        });
        return new Cautions(bool(tree.path("on"), Settings.DEFAULT.cautions().on()), new CautionHistory(shown));
    }

    private static Planning planning(JsonNode tree) {
        Set<Equipment> equipment = EnumSet.noneOf(Equipment.class);
        texts(tree.path("planning").path("equipment"))
                .forEach(word -> Worded.find(Equipment.class, word).ifPresent(equipment::add));
        List<String> folded = texts(tree.path("planning").path("folded"));
        return new Planning(
                text(currentOrFormer(tree, "planning", "lastRoutine", "lastRoutine")),
                texts(tree.path("planning").path("recentRoutines")),
                equipment,
                Arrays.stream(Section.values())
                        .filter(section -> folded.contains(word(section)))
                        .collect(Collectors.toSet()),
                text(tree.path("planning").path("shared")));
    }

    private static Window window(JsonNode window) {
        Window usual = Settings.DEFAULT.window();
        return new Window(
                number(window.path("width"), usual.width()),
                number(window.path("height"), usual.height()),
                bool(window.path("maximized"), usual.maximized()));
    }

    /// A field at its current position, or else at its former one.
    private static JsonNode currentOrFormer(JsonNode tree, String part, String field, String formerly) {
        JsonNode now = tree.path(part).path(field);
        return now.isMissingNode() ? tree.path(formerly) : now;
    }

    private static ObjectNode part(ObjectNode tree, String name) {
        return tree.get(name) instanceof ObjectNode there ? there : tree.putObject(name);
    }

    private static boolean bool(JsonNode value, boolean otherwise) {
        return value.isBoolean() ? value.booleanValue() : otherwise;
    }

    private static int number(JsonNode value, int otherwise) {
        return value.isNumber() ? value.intValue() : otherwise;
    }

    private static @Nullable String text(JsonNode value) {
        return value.isTextual() ? value.asText() : null;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(value -> {
            if (value.isTextual()) {
                texts.add(value.asText());
            }
        });
        return texts;
    }

    private static <E extends Enum<E>> E choice(JsonNode value, E otherwise) {
        return Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
                .filter(constant -> word(constant).equals(value.asText("")))
                .findFirst()
                .orElse(otherwise);
    }

    private static String word(Enum<?> constant) {
        return constant instanceof Worded worded ? worded.word() : Worded.key(constant);
    }
}
