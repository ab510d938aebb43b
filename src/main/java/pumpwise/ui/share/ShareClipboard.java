package pumpwise.ui.share;

import pumpwise.export.share.Pixels;

/// Where copies of a routine go.
public interface ShareClipboard {

    void copy(String text);

    void copy(Pixels picture);
}
