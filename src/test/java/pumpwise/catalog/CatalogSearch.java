package pumpwise.catalog;

import java.util.List;
import pumpwise.storage.exercise.CatalogReader;

/// A search in the built-in catalog.
abstract class CatalogSearch {

    static final Catalog CATALOG = new CatalogReader().builtIn().catalog();

    final ExerciseSearch search = new ExerciseSearch(CATALOG);

    List<String> ids(String typed) {
        return search.find(typed).stream().map(Exercise::id).toList();
    }
}
