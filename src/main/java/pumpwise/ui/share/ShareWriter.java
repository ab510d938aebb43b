package pumpwise.ui.share;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pumpwise.catalog.Catalog;
import pumpwise.export.other.NotWritten;
import pumpwise.export.page.PageText;
import pumpwise.export.picture.QrCode;
import pumpwise.export.share.Pixels;
import pumpwise.export.share.ShareFormat;
import pumpwise.routine.Routine;
import pumpwise.rules.PumpCheck;
import pumpwise.rules.pump.PumpRules;
import pumpwise.words.Words;

/// A routine with all that is needed to write it in any form, on any thread.
///
/// @param catalog a snapshot of the exercises
/// @param now the time in the user's zone
record ShareWriter(Routine routine, Words words, Catalog catalog, ZonedDateTime now) {

    /// A form with its preview.
    ///
    /// @param left what the form has no place for
    record Previewed(SharePreview preview, List<String> left) {}

    /// The contents of a file.
    byte[] write(ShareFormat format, ShareFormat.Options options) {
        return write(format, options, new ArrayList<>());
    }

    private byte[] write(ShareFormat format, ShareFormat.Options options, List<NotWritten> left) {
        return format.write(new ShareFormat.Request(
                routine, words, catalog, new PumpCheck(PumpRules.all(), catalog), options, now, left::add));
    }

    /// What a form looks like.
    Previewed preview(ShareFormat format, ShareFormat.Options options) throws IOException {
        List<NotWritten> left = new ArrayList<>();
        byte[] file = write(format, options, left);
        SharePreview preview =
                switch (format) {
                    case PNG -> new SharePreview.Picture(Pixels.ofPicture(file));
                    case PDF -> new SharePreview.Picture(Pixels.ofFirstPage(file));
                    case HTML -> new SharePreview.Text(PageText.of(file));
                    default -> new SharePreview.Text(new String(file, StandardCharsets.UTF_8));
                };
        return new Previewed(preview, left.stream().map(this::text).distinct().toList());
    }

    private String text(NotWritten left) {
        return words.text("share.not-written." + left.kind().key(), left.exercise(), left.value());
    }

    /// The QR code; empty if the routine does not fit into one.
    Optional<QrCode> code() {
        return QrCode.of(routine, catalog, words.text("sheet.qr.remark"));
    }
}
