package pumpwise.ui.share;

import pumpwise.export.share.Pixels;

/// What a form of a routine looks like.
public sealed interface SharePreview {

    /// A form that is a text.
    record Text(String text) implements SharePreview {}

    /// A form that is a picture, or its first page.
    record Picture(Pixels pixels) implements SharePreview {}

    /// A form that cannot be shown here, or is not ready; the sentence says what it is.
    record Remark(String sentence) implements SharePreview {}
}
