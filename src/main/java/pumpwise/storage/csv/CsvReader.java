package pumpwise.storage.csv;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import pumpwise.storage.file.FileText;
import pumpwise.storage.problem.Problem;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.UnreadableFileException;

/// Reads CSV files of other programs. The separator is the one that the header uses. A line with quotation marks that
/// do not match is left out, and reading goes on with the next line.
public final class CsvReader {

    /// The greatest number of rows.
    public static final int MAX_ROWS = 50_000;

    /// A file with more broken lines is not CSV.
    private static final int MAX_BROKEN = 1_000;

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    /// A first line that tells a spreadsheet the separator.
    private static final Pattern SEPARATOR_LINE = Pattern.compile("sep=(.)\\s*");

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    private static final CsvFactory FACTORY = CsvFactory.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();

    private final String file;
    private final String text;
    private final int[] lines;
    private final List<List<String>> header = new ArrayList<>();
    private final List<CsvTable.Row> rows = new ArrayList<>();
    private final List<Integer> broken = new ArrayList<>();

    private CsvReader(String file, String text) {
        this.file = file;
        this.text = text;
        lines = lineStarts(text);
    }

    /// The table in a file.
    ///
    /// @param file the name for messages
    /// @throws UnreadableFileException if it is empty, too large, no text, or has too many rows
    public static CsvTable read(String file, byte[] contents) throws UnreadableFileException {
        String text = FileText.decodeForeign(file, contents);
        if (text.isBlank()) {
            throw new UnreadableFileException(Problem.ofFile(file, ProblemKind.EMPTY_FILE));
        }
        return new CsvReader(file, text).read();
    }

    private CsvTable read() throws UnreadableFileException {
        int line = 0;
        while (text.substring(lines[line], lines[line + 1]).isBlank()) {
            line++;
        }
        char separator = separator(text.substring(lines[line], lines[line + 1]));
        if (SEPARATOR_LINE.matcher(text.substring(lines[line], lines[line + 1])).matches()) {
            line++;
        }
        while (line >= 0) {
            line = readFrom(line, separator);
        }
        if (header.isEmpty()) {
            throw new UnreadableFileException(Problem.ofFile(file, ProblemKind.EMPTY_FILE));
        }
        return new CsvTable(header.getFirst(), rows, broken);
    }

    /// Reads rows up to the first broken one.
    ///
    /// @param first the index of the line to begin with
    /// @return the index of the line after a broken one, or -1 at the end
    private int readFrom(int first, char separator) throws UnreadableFileException {
        int start = first;
        List<String> cells = new ArrayList<>();
        try (StringReader source = new StringReader(text);
                CsvParser parser = parserFrom(source, lines[first])) {
            parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator));
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_ARRAY) {
                    start = first + parser.currentLocation().getLineNr() - 1;
                    cells.clear();
                } else if (token == JsonToken.VALUE_STRING) {
                    cells.add(parser.getText());
                } else if (token == JsonToken.END_ARRAY && !cells.isEmpty()) {
                    add(start + 1, cells);
                    cells.clear();
                }
            }
            return -1;
        } catch (JsonProcessingException e) {
            return skip(start);
        } catch (IOException e) {
            throw new UncheckedIOException("text can always be read", e);
        }
    }

    private static CsvParser parserFrom(StringReader source, int offset) throws IOException {
        source.skip(offset);
        return FACTORY.createParser(source);
    }

    private void add(int line, List<String> cells) throws UnreadableFileException {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (header.isEmpty()) {
            header.add(List.copyOf(cells));
            return;
        }
        if (rows.size() == MAX_ROWS) {
            throw new UnreadableFileException(Problem.ofFile(file, ProblemKind.TOO_MANY_ROWS, MAX_ROWS));
        }
        rows.add(new CsvTable.Row(line, cells));
    }

    private int skip(int line) throws UnreadableFileException {
        broken.add(line + 1);
        if (header.isEmpty() || broken.size() > MAX_BROKEN) {
            throw new UnreadableFileException(Problem.ofFile(file, ProblemKind.QUOTES_BROKEN, Integer.toString(line + 1)));
        }
        return line + 2 < lines.length ? line + 1 : -1;
    }

    private static char separator(String line) {
        Matcher told = SEPARATOR_LINE.matcher(line);
        if (told.matches()) {
            return told.group(1).charAt(0);
        }
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

    /// Where each line starts, and the end of the text.
    private static int[] lineStarts(String text) {
        return IntStream.concat(
                        IntStream.concat(
                                IntStream.of(0),
                                LINE_END.matcher(text).results().mapToInt(end -> end.end())),
                        IntStream.of(text.length()))
                .toArray();
    }
}
