package pumpwise.ui.train.before;

/// What to do next in an exercise, in words.
///
/// @param aim the load and the amounts to aim at: "42.5 kg, aim for 17 \u00b7 17 \u00b7 17"; empty if nothing is suggested
/// @param reason why
/// @param isTakeable whether the suggested loads differ from those that the sets start with
/// @param isTaken whether the sets start with the suggested loads
public record UpcomingSuggestion(String aim, String reason, boolean isTakeable, boolean isTaken) {}
