package pumpwise.catalog;

/// Whether a movement uses several joints or one.
public enum Mechanic implements Worded {
    /// Several joints at once: thrusts, hinges, lunges.
    COMPOUND("compound"),
    /// One joint, one muscle group: kickbacks, abductions.
    ISOLATION("isolation");

    private final String word;

    Mechanic(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
