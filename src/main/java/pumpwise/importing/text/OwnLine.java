package pumpwise.importing.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Exercise;
import pumpwise.routine.QuotedText;

/// A line that begins with the exact name of an exercise and a colon, or with `Exercise "id":`. The name may
/// contain anything, even values.
///
/// @param exercise null if the catalog does not have the id
/// @param id of the exercise
/// @param content index of what follows the colon
record OwnLine(@Nullable Exercise exercise, String id, int content) {

    private static final Pattern BY_ID = Pattern.compile("^Exercise (\"(?:[^\"\\\\]|\\\\.)*\"):?");

    static Optional<OwnLine> of(String text, NameFinder names) {
        Matcher byId = BY_ID.matcher(text);
        if (byId.find()) {
            String id = QuotedText.read(byId.group(1));
            return Optional.of(new OwnLine(names.byId(id).orElse(null), id, byId.end()));
        }
        int colon = text.lastIndexOf(':');
        while (colon > 0) {
            Optional<Exercise> exercise = names.exactly(text.substring(0, colon));
            if (exercise.isPresent()) {
                return Optional.of(new OwnLine(exercise.get(), exercise.get().id(), colon + 1));
            }
            colon = text.lastIndexOf(':', colon - 1);
        }
        return Optional.empty();
    }
}
