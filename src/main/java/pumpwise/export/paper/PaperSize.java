package pumpwise.export.paper;

import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// The sizes of paper.
public enum PaperSize {
    A4,
    LETTER;

    /// The countries where printers hold Letter; all others use A4.
    private static final Set<String> LETTER_COUNTRIES =
            Set.of("US", "CA", "MX", "PR", "PH", "CL", "CO", "CR", "DO", "GT", "NI", "PA", "SV", "VE");

    /// The usual size in the country of a locale.
    public static PaperSize of(Locale locale) {
        return LETTER_COUNTRIES.contains(locale.getCountry()) ? LETTER : A4;
    }

    PDRectangle rectangle() {
        return switch (this) {
            case A4 -> PDRectangle.A4;
            case LETTER -> PDRectangle.LETTER;
        };
    }
}
