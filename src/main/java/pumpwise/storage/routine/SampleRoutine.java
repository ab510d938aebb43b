package pumpwise.storage.routine;

import pumpwise.catalog.Catalog;
import pumpwise.routine.Routine;

/// The sample that comes with Pumpwise: the first of the [Templates].
public final class SampleRoutine {

    private SampleRoutine() {}

    /// The file of the sample.
    public static byte[] bytes() {
        return Templates.SAMPLE.bytes();
    }

    /// The sample, held against the catalog as any other file is.
    public static Routine routine(Catalog catalog) {
        return Templates.SAMPLE.routine(catalog);
    }
}
