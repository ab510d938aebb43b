package pumpwise.ui.palette;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Category;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.ExerciseFilter;
import pumpwise.catalog.Mechanic;
import pumpwise.catalog.Muscle;
import pumpwise.catalog.Worded;
import pumpwise.routine.DefaultPrescriptions;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.rules.FindingValue;
import pumpwise.rules.Finding;
import pumpwise.words.Words;

/// The suggestions before anything is typed: what the routine lacks when adding, what is similar when replacing, then
/// everything else.
final class Suggestions {

    /// The number of suggestions in a group.
    private static final int MOST = 4;

    private static final int MOST_ALIKE = 12;

    private final Words words;
    private final PaletteSource source;
    private final Catalog catalog;

    Suggestions(Words words, PaletteSource source) {
        this.words = words;
        this.source = source;
        catalog = source.catalog();
    }

    /// Exercises with a heading.
    record Group(String heading, List<Exercise> exercises) {}

    /// Suggestions for adding to a routine, without duplicates.
    ///
    /// @param section the section to add to; null for any
    /// @param filter the active filter
    List<Group> toAdd(Routine routine, @Nullable Section section, Predicate<Exercise> filter) {
        Set<Exercise> shown = new LinkedHashSet<>();
        List<Group> groups = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(source.check().check(routine).findings());
        // Findings in the work section matter most.
        findings.sort(Comparator.comparing(finding -> finding.place().section() != Section.WORK));
        for (Finding finding : findings) {
            if (finding.place().isSection()
                    && (section == null || section == finding.place().section())) {
                lack(finding).ifPresent(lack -> {
                    List<Exercise> some = lack.exercises().stream()
                            .filter(filter)
                            .filter(exercise -> !shown.contains(exercise))
                            .limit(MOST)
                            .toList();
                    add(groups, new Group(lack.heading(), some), shown);
                });
            }
        }
        if (section != null) {
            add(
                    groups,
                    rest("palette.for." + word(section), shown, filter, exercise -> DefaultPrescriptions.section(exercise) == section),
                    shown);
        }
        add(groups, rest(groups.isEmpty() ? "palette.all" : "palette.others", shown, filter, _ -> true), shown);
        return groups;
    }

    /// Suggestions for replacing an exercise, the most similar first, without duplicates.
    ///
    /// @param id of the exercise; if it is not in the catalog, the exercise with the nearest name is used
    /// @param filter the active filter
    List<Group> toReplace(String id, ExerciseFilter filter) {
        Set<Exercise> shown = new LinkedHashSet<>();
        List<Group> groups = new ArrayList<>();
        Optional<Exercise> given = catalog.find(id);
        List<Exercise> alike = given.map(exercise ->
                        source.similarity().rank(exercise, filter.available()))
                .orElseGet(() -> catalog.nearestId(id).flatMap(catalog::find).stream().toList());
        add(
                groups,
                new Group(
                        words.text(given.isPresent() ? "palette.similar" : "palette.nearest"),
                        alike.stream().filter(filter).limit(MOST_ALIKE).toList()),
                shown);
        add(
                groups,
                rest(
                        groups.isEmpty() ? "palette.all" : "palette.others",
                        shown,
                        filter,
                        exercise -> !exercise.id().equals(id)),
                shown);
        return groups;
    }

    private static void add(List<Group> groups, Group group, Set<Exercise> shown) {
        if (group.exercises().isEmpty()) {
            return;
        }
        shown.addAll(group.exercises());
        if (!groups.isEmpty() && groups.getLast().heading().equals(group.heading())) {
            List<Exercise> both = new ArrayList<>(groups.removeLast().exercises());
            both.addAll(group.exercises());
            groups.add(new Group(group.heading(), both));
        } else {
            groups.add(group);
        }
    }

    private Group rest(String heading, Set<Exercise> shown, Predicate<Exercise> filter, Predicate<Exercise> wanted) {
        return new Group(
                words.text(heading),
                catalog.filter(wanted.and(filter).and(exercise -> !shown.contains(exercise))));
    }

    private Optional<Group> lack(Finding finding) {
        return switch (finding.rule()) {
            case COMPOUND_AND_ISOLATION, GLUTE_COVERAGE -> finding.found() instanceof FindingValue.Without(FindingValue missing)
                    ? missingFromWork(finding, missing)
                    : Optional.empty();
            case WARM_UP -> switch (finding.key()) {
                case "cardio-missing" -> Optional.of(missing(finding, "cardio", Category.CARDIO));
                case "stretch-missing" -> Optional.of(missing(finding, "stretch", Category.MOBILITY));
                case "activation-missing" -> Optional.of(missing(finding, "activation", Category.ACTIVATION));
                default -> Optional.empty();
            };
            case COOL_DOWN -> Optional.of(new Group(words.text("palette.missing.cool-down"), proposed(finding)));
            default -> Optional.empty();
        };
    }

    private Optional<Group> missingFromWork(Finding finding, FindingValue missing) {
        return switch (missing) {
            case FindingValue.Kinds(Set<Mechanic> kinds) -> Optional.of(new Group(
                    words.text("palette.missing." + kinds.iterator().next().word()),
                    inWork(finding, exercise -> exercise.mechanic() != null
                            && kinds.contains(exercise.mechanic())
                            && exercise.primaryMuscles().stream().anyMatch(Muscle::isGlute))));
            case FindingValue.Muscles(Set<Muscle> muscles) -> Optional.of(new Group(
                    words.text(
                            "palette.missing.muscles",
                            words.joinList(muscles.stream().sorted().map(Worded::word).toList())),
                    inWork(finding, exercise -> exercise.primaryMuscles().stream().anyMatch(muscles::contains))));
            default -> Optional.empty();
        };
    }

    private List<Exercise> inWork(Finding finding, Predicate<Exercise> wanted) {
        return proposedFirst(
                finding,
                catalog.filter(wanted.and(exercise -> DefaultPrescriptions.section(exercise) == Section.WORK)));
    }

    private Group missing(Finding finding, String key, Category category) {
        return new Group(
                words.text("palette.missing." + key),
                proposedFirst(finding, catalog.filter(exercise -> exercise.category() == category)));
    }

    private List<Exercise> proposedFirst(Finding finding, List<Exercise> others) {
        Set<Exercise> all = new LinkedHashSet<>(proposed(finding));
        all.addAll(others);
        return List.copyOf(all);
    }

    /// The exercises that the fix of a finding would add.
    private List<Exercise> proposed(Finding finding) {
        return finding.repair()
                .map(fix -> fix.to() instanceof FindingValue.Exercises(List<String> ids) ? ids : List.<String>of())
                .orElse(List.of())
                .stream()
                .flatMap(id -> catalog.find(id).stream())
                .toList();
    }

    private static String word(Section section) {
        return Worded.key(section);
    }
}
