package pumpwise.cue;

import java.time.Duration;

/// The time that sentences take, learned from those that were spoken, because voices differ in speed.
public final class SpeechPace {

    /// Until the first sound, in milliseconds.
    private static final double START = 350;

    private static final double PER_LETTER = 65;

    /// A digit is a word.
    private static final int LETTERS_OF_DIGIT = 4;

    private static final double FASTEST = 0.6;
    private static final double SLOWEST = 4;

    private volatile double factor = 1;

    /// The time that a sentence will probably take.
    public Duration expected(String sentence) {
        return Duration.ofMillis(Math.round(factor * usual(sentence)));
    }

    /// Learns from a sentence. A slower one counts at once, a faster one little by little, because it is better to say
    /// too little than to be late.
    public synchronized void spoken(String sentence, Duration took) {
        double now = Math.clamp(took.toMillis() / usual(sentence), FASTEST, SLOWEST);
        factor = now > factor ? now : (3 * factor + now) / 4;
    }

    private static double usual(String sentence) {
        long digits = sentence.chars().filter(Character::isDigit).count();
        return START + PER_LETTER * (sentence.length() + (LETTERS_OF_DIGIT - 1) * digits);
    }
}
