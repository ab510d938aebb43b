package pumpwise.storage.csv;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Writes a CSV file in UTF-8 with CRLF. Texts are quoted, numbers are not. A text that a spreadsheet would take for a
/// formula gets an apostrophe in front, and a NUL, which no reader takes, is replaced.
public final class CsvWriter {

    /// How a formula begins, after the apostrophes of a text that looks as if it was guarded already.
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);

    private static final CsvFactory FACTORY = new CsvFactory();

    private final StringWriter text = new StringWriter();
    private final CsvGenerator generator;
    private final int width;

    /// @param separator between cells
    /// @param header the names of the columns
    /// @param quoted whether the header is quoted
    public CsvWriter(char separator, List<String> header, boolean quoted) {
        width = header.size();
        CsvSchema.Builder columns = CsvSchema.builder();
        header.forEach(columns::addColumn);
        try {
            generator = FACTORY.createGenerator(text);
            generator.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
            generator.setSchema(columns.build()
                    .withoutHeader()
                    .withColumnSeparator(separator)
                    .withLineSeparator("\r\n"));
            generator.configure(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS, quoted);
            generator.configure(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING, true);
            row(header);
            generator.enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS);
            generator.enable(CsvGenerator.Feature.ALWAYS_QUOTE_EMPTY_STRINGS);
        } catch (IOException e) {
            throw new UncheckedIOException("memory can always be written", e);
        }
    }

    /// Adds a row.
    ///
    /// @param cells a text, a [BigDecimal], an [Integer], or null for an empty cell; one for each column
    public void row(List<? extends @Nullable Object> cells) {
        if (cells.size() != width) {
            throw new IllegalArgumentException(cells.size() + " cells in " + width + " columns");
        }
        try {
            generator.writeStartArray();
            for (Object cell : cells) {
                switch (cell) {
                    case null -> generator.writeNull();
                    case BigDecimal number -> generator.writeNumber(number);
                    case Integer number -> generator.writeNumber(number);
                    default -> generator.writeString(guard(String.valueOf(cell)));
                }
            }
            generator.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException("memory can always be written", e);
        }
    }

    /// The whole file.
    public byte[] bytes() {
        try {
            generator.close();
        } catch (IOException e) {
            throw new UncheckedIOException("memory can always be written", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// The text that was written, for a cell of a file from this writer.
    public static String unguard(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    private static String guard(String text) {
        String clean = text.replace('\0', '\uFFFD');
        return FORMULA.matcher(clean).matches() ? "'" + clean : clean;
    }
}
