package pumpwise.figure.raster;

import java.util.Arrays;

/// The first and the last pixel of each row that edges cross, or that is covered.
final class Crossings {

    private final int[] first;
    private final int[] last;

    Crossings(int rows) {
        first = new int[rows];
        last = new int[rows];
        Arrays.fill(first, Integer.MAX_VALUE);
        Arrays.fill(last, -1);
    }

    void add(int row, int from, int to) {
        if (from < first[row]) {
            first[row] = from;
        }
        if (to > last[row]) {
            last[row] = to;
        }
    }

    void clear(int row) {
        first[row] = Integer.MAX_VALUE;
        last[row] = -1;
    }

    int first(int row) {
        return first[row];
    }

    int last(int row) {
        return last[row];
    }
}
