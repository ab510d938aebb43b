package pumpwise.storage.csv;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pumpwise.storage.file.ForeignText;
import pumpwise.storage.problem.Limits;
import pumpwise.storage.problem.Problem;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.UnreadableFileException;

/// Reads CSV files of other programs, row by row. The separator is the one that the header uses. A line with quotation
/// marks that do not match is left out, and reading goes on with the next line.
public final class CsvReader implements AutoCloseable {

    /// A file with more broken lines is not CSV.
    private static final int MAX_BROKEN = 1_000;

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    /// How much of the header tells the separator.
    private static final int MOST_OF_HEADER = 10_000;

    /// A first line that tells a spreadsheet the separator.
    private static final Pattern SEPARATOR_LINE = Pattern.compile("sep=(.)\\s*");

    private static final CsvFactory FACTORY = CsvFactory.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Limits.MAX_FILE_BYTES)
                    .build())
            .build();

    private final ForeignText text;
    private final char separator;
    private final List<String> header;
    private final List<Integer> broken = new ArrayList<>();

    /// The index of the line where the parser began.
    private int first;

    /// The index of the line where the present row begins.
    private int line;

    private CsvParser parser;

    /// @throws UnreadableFileException if the file can no longer be read, or has no header
    public CsvReader(ForeignText text) throws UnreadableFileException {
        this.text = text;
        first = text.firstLine();
        String beginning = beginning();
        Matcher told = SEPARATOR_LINE.matcher(beginning);
        separator = told.matches() ? told.group(1).charAt(0) : separator(beginning);
        first += told.matches() ? 1 : 0;
        parser = parser();
        CsvRow row;
        try {
            row = next();
        } catch (UnreadableFileException e) {
            close();
            throw e;
        }
        if (!broken.isEmpty()) {
            close();
            throw quotesBroken(broken.getFirst());
        }
        if (row == null) {
            close();
            throw new UnreadableFileException(Problem.ofFile(text.file(), ProblemKind.EMPTY_FILE));
        }
        header = row.cells();
    }

    /// The cells of the first line that is not blank.
    public List<String> header() {
        return header;
    }

    /// What stands between the cells.
    public char separator() {
        return separator;
    }

    /// The numbers of the lines so far whose quotation marks do not match, in order.
    public List<Integer> broken() {
        return List.copyOf(broken);
    }

    /// The next row that is not blank; null at the end.
    ///
    /// @throws UnreadableFileException if the file can no longer be read, or too many of its lines are broken
    public @Nullable CsvRow next() throws UnreadableFileException {
        List<String> cells = new ArrayList<>();
        while (true) {
            try {
                JsonToken token = parser.nextToken();
                if (token == null) {
                    return null;
                }
                if (token == JsonToken.START_ARRAY) {
                    line = first + parser.currentLocation().getLineNr() - 1;
                    cells.clear();
                } else if (token == JsonToken.VALUE_STRING) {
                    cells.add(parser.getText());
                } else if (token == JsonToken.END_ARRAY && !cells.stream().allMatch(String::isBlank)) {
                    return new CsvRow(line + 1, cells);
                }
            } catch (JsonProcessingException e) {
                broken.add(line + 1);
                if (broken.size() > MAX_BROKEN) {
                    throw quotesBroken(broken.getLast());
                }
                close();
                first = line + 1;
                line = first;
                parser = parser();
                cells.clear();
            } catch (IOException e) {
                throw text.failure(e);
            }
        }
    }

    private UnreadableFileException quotesBroken(int row) {
        return new UnreadableFileException(
                Problem.ofFile(text.file(), ProblemKind.QUOTES_BROKEN, Integer.toString(row)));
    }

    private CsvParser parser() throws UnreadableFileException {
        try {
            CsvParser from = FACTORY.createParser(text.from(first));
            from.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator));
            return from;
        } catch (IOException e) {
            throw text.failure(e);
        }
    }

    /// The beginning of the first line.
    private String beginning() throws UnreadableFileException {
        char[] most = new char[MOST_OF_HEADER];
        try (Reader reader = text.from(first)) {
            int length = 0;
            for (int next = reader.read(); next >= 0 && next != '\r' && next != '\n' && length < most.length; next = reader.read()) {
                most[length++] = (char) next;
            }
            return new String(most, 0, length);
        } catch (IOException e) {
            throw text.failure(e);
        }
    }

    private static char separator(String line) {
        char separator = SEPARATORS.getFirst();
        long most = 0;
        for (char candidate : SEPARATORS) {
            long count = line.chars().filter(c -> c == candidate).count();
            if (count > most) {
                separator = candidate;
                most = count;
            }
        }
        return separator;
    }

    @Override
    public void close() throws UnreadableFileException {
        try {
            parser.close();
        } catch (IOException e) {
            throw text.failure(e);
        }
    }
}
