package pumpwise.export.other;

import java.util.List;

/// A routine in the format of another app.
///
/// @param text the content of the file
/// @param left what could not be written, in the order of the routine
public record WrittenPlan(String text, List<NotWritten> left) {

    public WrittenPlan {
        left = List.copyOf(left);
    }
}
