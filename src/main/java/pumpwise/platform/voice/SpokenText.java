package pumpwise.platform.voice;

import java.util.regex.Pattern;

/// Makes untrusted text safe for speech programs, which treat some characters as commands.
final class SpokenText {

    /// Line breaks, control characters, and invisible marks of every kind.
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]+");

    /// `spd-say` treats a line that starts with `!-!` as a command to its server.
    private static final Pattern START = Pattern.compile("^[\\s!-]+");

    /// macOS and eSpeak treat text in double brackets as settings and sounds.
    private static final Pattern BRACKETS = Pattern.compile("([\\[\\]])(?=\\1)");

    private SpokenText() {}

    /// The text on one line, without anything that could be a command.
    static String clean(String text) {
        String visible = INVISIBLE.matcher(text).replaceAll(" ");
        return START.matcher(BRACKETS.matcher(visible).replaceAll("$1 ")).replaceFirst("").strip();
    }
}
