package pumpwise.ui.progress.part;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCodeCombination;
import pumpwise.ui.common.Screen.KeyHint;

/// A button in the header of the Progress screen that also has a key.
///
/// @param button at the right of the header
/// @param key that presses it in every view
/// @param hint what the key does, for the list of keys
public record ProgressAction(Button button, KeyCodeCombination key, KeyHint hint) {}
