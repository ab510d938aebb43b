package pumpwise.ui.progress.imports;

import java.util.List;

/// The exercises that a name may stand for, as they are listed.
///
/// @param all in their order; never empty
/// @param suggested the index of the one that Enter takes
record NameChoices(List<NameChoice> all, int suggested) {

    NameChoices {
        all = List.copyOf(all);
    }
}
