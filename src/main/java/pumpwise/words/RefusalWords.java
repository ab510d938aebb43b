package pumpwise.words;

import java.util.List;
import java.util.Locale;
import pumpwise.routine.Notation;
import pumpwise.routine.NotationException.Reason;
import pumpwise.routine.edit.InvalidValueException;

/// Why a typed value cannot be read, with examples of valid text.
public final class RefusalWords {

    private final Words words;

    public RefusalWords(Words words) {
        this.words = words;
    }

    /// The message for a value that cannot be read.
    public String of(InvalidValueException refused) {
        String form = refused.kind().form().name().toLowerCase(Locale.ROOT);
        String why = refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        List<String> examples = refused.kind().examples();
        if (refused.reason() == Reason.REVERSED) {
            examples = examples.stream().filter(Notation::isRange).toList();
        }
        return words.text(
                "plan.refused." + form + "." + why,
                words.either(examples.stream().map(ValueText::typeset).toList()));
    }
}
