package pumpwise.importing.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Exercise;
import pumpwise.importing.text.value.Written;

/// A part of a line that is about one exercise.
final class LinePart {

    /// The exercise; null if the part names none.
    final @Nullable Exercise exercise;

    /// A name that may mean several exercises; empty if there is none.
    final String unclear;

    /// Whether it follows the part before it without a rest.
    final boolean joined;

    final List<Written> values = new ArrayList<>();

    /// What was not read, in the spelling of the text; empty if everything was.
    String remark = "";

    LinePart(@Nullable Exercise exercise, boolean joined) {
        this(exercise, "", joined);
    }

    LinePart(@Nullable Exercise exercise, String unclear, boolean joined) {
        this.exercise = exercise;
        this.unclear = unclear;
        this.joined = joined;
    }

    /// Whether a value of this kind is written.
    boolean has(Class<? extends Written> kind) {
        return values.stream().anyMatch(kind::isInstance);
    }

    /// Whether it has values that say how much is done.
    boolean hasAmount() {
        return has(Written.Sets.class)
                || has(Written.Count.class)
                || has(Written.Times.class)
                || has(Written.Time.class)
                || has(Written.Uneven.class);
    }
}
