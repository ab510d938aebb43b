package pumpwise.storage.csv;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Writes a CSV file in UTF-8 with CRLF. Texts are quoted, numbers are not. A text that a spreadsheet would take for a
/// formula gets an apostrophe in front, and a NUL, which no reader takes, is replaced.
public final class CsvWriter implements AutoCloseable {

    /// How a formula begins, after the apostrophes of a text that looks as if it was guarded already.
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);

    private static final CsvFactory FACTORY = new CsvFactory();

    private final CsvGenerator generator;
    private final int width;

    /// @param out receives the file, and stays open
    /// @param separator between cells
    /// @param header the names of the columns
    /// @param quoted whether the header is quoted
    public CsvWriter(OutputStream out, char separator, List<String> header, boolean quoted) throws IOException {
        width = header.size();
        CsvSchema.Builder columns = CsvSchema.builder();
        header.forEach(columns::addColumn);
        generator = FACTORY.createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
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
    }

    /// Adds a row.
    ///
    /// @param cells a text, a [BigDecimal], an [Integer], or null for an empty cell; one for each column
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        if (cells.size() != width) {
            throw new IllegalArgumentException(cells.size() + " cells in " + width + " columns");
        }
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
    }

    /// Writes what is left of the file.
    @Override
    public void close() throws IOException {
        generator.close();
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
