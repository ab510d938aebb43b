package pumpwise.routine;

import java.math.BigDecimal;

/// A number as people write it: `15`, `1.5`, `1,5`, `.5`, `1 1⁄2`. A comma is a decimal comma. `1,000` and `1.000` are
/// not numbers, because they may or may not mean a thousand.
///
/// @param numerator of the whole number, such as 3 for 1 1⁄2
/// @param denominator 1 unless it was written as a fraction
record WrittenNumber(BigDecimal numerator, int denominator) {

    /// Matches a number in text from [ValueNormalizer#normalize(String)]; it has no groups.
    static final String PATTERN =
            "(?![1-9]\\d{0,2}\\.\\d\\d0(?!\\d))"
                    + "(?:\\d{1,9}(?:\\.\\d{1,9})?|\\.\\d{1,9}|\\d{0,9},\\d{1,2}|0,\\d{1,9}|(?:\\d{1,4} )?\\d\u2044[1-9]\\d?)";

    /// @param written matches [#PATTERN]
    static WrittenNumber of(String written) {
        int slash = written.indexOf('\u2044');
        if (slash < 0) {
            return new WrittenNumber(new BigDecimal(written.replace(',', '.')), 1);
        }
        int denominator = Integer.parseInt(written.substring(slash + 1));
        int space = written.indexOf(' ');
        int whole = space < 0 ? 0 : Integer.parseInt(written.substring(0, space));
        int part = Integer.parseInt(written.substring(space + 1, slash));
        return new WrittenNumber(BigDecimal.valueOf((long) whole * denominator + part), denominator);
    }

    /// The number times a factor.
    ///
    /// @throws ArithmeticException if the result has no finite decimal form, such as a third
    BigDecimal times(long factor) {
        return numerator.multiply(BigDecimal.valueOf(factor)).divide(BigDecimal.valueOf(denominator));
    }
}
