package pumpwise.platform.voice;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A program of the system that says what it reads from its standard input. The sentence is never part of a command.
///
/// @param command with its arguments
/// @param hush a command that cuts off what is being said, where ending the program does not; empty for none
record VoiceProgram(List<String> command, List<String> hush) {

    private static final String READS_ITS_INPUT =
            """
            Add-Type -AssemblyName System.Speech; \
            [Console]::InputEncoding = [Text.Encoding]::UTF8; \
            (New-Object System.Speech.Synthesis.SpeechSynthesizer).Speak([Console]::In.ReadToEnd())""";

    VoiceProgram {
        command = List.copyOf(command);
        hush = List.copyOf(hush);
    }

    /// The programs that may be there, the best first.
    ///
    /// @param system the name of the operating system, as Java tells it
    static List<VoiceProgram> known(String system) {
        if (system.startsWith("Mac")) {
            return List.of(of("say", "-f", "-"));
        }
        if (system.startsWith("Windows")) {
            return List.of(of("powershell.exe", "-NoProfile", "-NonInteractive", "-Command", READS_ITS_INPUT));
        }
        return List.of(
                new VoiceProgram(List.of("spd-say", "--pipe-mode", "--wait"), List.of("spd-say", "--cancel")),
                of("espeak-ng", "--stdin"));
    }

    /// The first of them that is installed.
    ///
    /// @param environment of the process, whose path is searched
    static Optional<VoiceProgram> installed(List<VoiceProgram> known, Map<String, String> environment) {
        String path = environment.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase("PATH"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        List<String> folders = Arrays.asList(path.split(File.pathSeparator, -1));
        return known.stream()
                .filter(program -> folders.stream().anyMatch(folder -> holds(folder, program.command.getFirst())))
                .findFirst();
    }

    private static boolean holds(String folder, String name) {
        if (folder.isEmpty()) {
            return false;
        }
        try {
            Path file = Path.of(folder, name);
            return Files.isRegularFile(file) && Files.isExecutable(file);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static VoiceProgram of(String... command) {
        return new VoiceProgram(Stream.of(command).toList(), List.of());
    }
}
