package pumpwise.rules.pump;

import static pumpwise.routine.Routines.seconds;
import static pumpwise.routine.Routines.sound;
import static pumpwise.rules.Severity.WARNING;

import java.util.List;
import java.util.stream.Stream;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Category;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Exercises;
import pumpwise.routine.Block;
import pumpwise.routine.Place;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.Single;
import pumpwise.rules.FindingValue;
import pumpwise.rules.RuleId;

public final class CoolDownTest implements RuleCases {

    private static final Place COOL_DOWN = Place.of(Section.COOL_DOWN);
    private static final Block GLUTES = stretch("glute-stretch");
    private static final Block HAMSTRINGS = stretch("hamstring-stretch");
    private static final Block HIP_FLEXORS = stretch("hip-flexor-stretch");

    @Override
    public RuleId rule() {
        return RuleId.COOL_DOWN;
    }

    @Override
    public Stream<Example> examples() {
        return Stream.of(
                Example.clean("all three", sound()),
                Example.clean("in any order", cooling(HIP_FLEXORS, GLUTES, HAMSTRINGS)),
                fires("glutes", cooling(HAMSTRINGS, HIP_FLEXORS), "stretch-glutes")
                        .fixed(cooling(HAMSTRINGS, HIP_FLEXORS, GLUTES)),
                fires("hamstrings", cooling(GLUTES, HIP_FLEXORS), "stretch-hamstrings")
                        .fixed(cooling(GLUTES, HIP_FLEXORS, HAMSTRINGS)),
                fires("hip flexors", cooling(GLUTES, HAMSTRINGS), "stretch-hip-flexors")
                        .fixed(sound()),
                fires("all", cooling(), "stretch-glutes")
                        .fixed(cooling(GLUTES))
                        .and(WARNING, COOL_DOWN, "missing", new FindingValue.None(), new FindingValue.Phrase("stretch-hamstrings"))
                        .fixed(cooling(HAMSTRINGS))
                        .and(WARNING, COOL_DOWN, "missing", new FindingValue.None(), new FindingValue.Phrase("stretch-hip-flexors"))
                        .fixed(cooling(HIP_FLEXORS)),
                fires("a dynamic one does not count", cooling(stretch("dynamic-stretches"), HAMSTRINGS, HIP_FLEXORS),
                                "stretch-glutes")
                        .fixed(cooling(stretch("dynamic-stretches"), HAMSTRINGS, HIP_FLEXORS, GLUTES)),
                fires("nothing to add", cooling(HAMSTRINGS, HIP_FLEXORS), "stretch-glutes")
                        .with(gluteStretchIs(Category.STRENGTH)));
    }

    private static Example fires(String name, Routine routine, String missing) {
        return Example.fires(
                name, routine, WARNING, COOL_DOWN, "missing", new FindingValue.None(), new FindingValue.Phrase(missing));
    }

    private static Catalog gluteStretchIs(Category category) {
        Exercise other = Exercises.withCategory(Exercises.gluteStretch(), category);
        return Catalog.of(Stream.concat(Exercises.all().stream(), Stream.of(other)).toList());
    }

    private static Routine cooling(Block... blocks) {
        return sound().withBlocks(Section.COOL_DOWN, List.of(blocks));
    }

    private static Block stretch(String exercise) {
        return Single.once(seconds(exercise, 30, 45));
    }
}
