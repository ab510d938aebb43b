package pumpwise.importing;

/// The kinds of documents, by how their contents begin.
enum DocumentKind {
    PNG(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'),
    JPEG(0xFF, 0xD8, 0xFF),
    PDF('%', 'P', 'D', 'F'),
    OTHER;

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final int[] start;

    DocumentKind(int... start) {
        this.start = start;
    }

    /// The kind of a file.
    static DocumentKind of(byte[] file) {
        for (DocumentKind kind : values()) {
            if (kind.begins(file)) {
                return kind;
            }
        }
        return OTHER;
    }

    private boolean begins(byte[] file) {
        for (int at = 0; at < start.length; at++) {
            if (file.length <= at || (file[at] & 0xFF) != start[at]) {
                return false;
            }
        }
        return true;
    }
}
