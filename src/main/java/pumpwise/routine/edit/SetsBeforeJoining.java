package pumpwise.routine.edit;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Block;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.Single;
import pumpwise.routine.TimeRange;

/// Remembers the sets and the rest that exercises had before they joined a superset, so that splitting it restores
/// them. They are restored only while the superset still has the rounds or the rest it got at that time.
public final class SetsBeforeJoining {

    private final Map<String, Joined> joined = new HashMap<>();

    private record Joined(Block before, Block superset) {}

    /// Remembers the exercises that an edit grouped into a superset.
    ///
    /// @param before the routine before the edit
    /// @param result the result of the edit
    public void remember(Routine before, EditResult result) {
        Block superset = result.routine().block(result.place());
        for (Section section : Section.values()) {
            for (Block block : before.blocks(section)) {
                if (block instanceof Single single && superset.items().contains(single.item())) {
                    joined.put(single.item().exercise(), new Joined(single, superset));
                }
            }
        }
    }

    /// The sets of an exercise that leaves a superset.
    Range sets(String exercise, Range rounds) {
        Joined known = joined.get(exercise);
        return known != null && known.superset().sets().equals(rounds) ? known.before().sets() : rounds;
    }

    /// The rest of an exercise that leaves a superset.
    @Nullable TimeRange rest(String exercise, @Nullable TimeRange roundRest) {
        Joined known = joined.get(exercise);
        return known != null && Objects.equals(known.superset().rest(), roundRest) ? known.before().rest() : roundRest;
    }
}
