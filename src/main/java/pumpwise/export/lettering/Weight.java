package pumpwise.export.lettering;

/// The weights of the typeface, IBM Plex Sans.
public enum Weight {
    REGULAR("IBMPlexSans-Regular.ttf"),
    SEMIBOLD("IBMPlexSans-SemiBold.ttf"),
    BOLD("IBMPlexSans-Bold.ttf");

    private final String file;

    Weight(String file) {
        this.file = file;
    }

    /// The path of its file among the resources.
    String resource() {
        return "/pumpwise/ui/common/fonts/" + file;
    }
}
