package pumpwise.ui.train.before;

import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Exercise;
import pumpwise.routine.Place;

/// An exercise of a session that has not started.
///
/// @param place its place in the routine
/// @param superset "Superset, 3 rounds" for a member of one; otherwise empty
/// @param name of the exercise
/// @param exercise null if it is missing from the catalog
/// @param figures the target: "3-4 x 15-20 reps, hold 2 s"
/// @param load the load that its sets start with, if it is not simply that of last time; otherwise empty
/// @param last what was done last time: "Last time 40 kg \u00d7 20 \u00b7 20 \u00b7 20"; empty if unknown or hidden
/// @param suggestion what to do next; null if nothing is known
public record UpcomingExercise(
        Place place,
        String superset,
        String name,
        @Nullable Exercise exercise,
        String figures,
        String load,
        String last,
        @Nullable UpcomingSuggestion suggestion) {}
