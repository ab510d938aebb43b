package pumpwise.platform.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pumpwise.platform.InstalledProgram;

/// A program that speaks its standard input. The sentence is never part of a command.
///
/// @param command the program and its arguments
/// @param isDispatcher whether a server does the speaking and continues when the program is killed
record VoiceProgram(List<String> command, boolean isDispatcher) {

    private static final String READS_ITS_INPUT =
            """
            Add-Type -AssemblyName System.Speech; \
            [Console]::InputEncoding = [Text.Encoding]::UTF8; \
            (New-Object System.Speech.Synthesis.SpeechSynthesizer).Speak([Console]::In.ReadToEnd())""";

    VoiceProgram {
        command = List.copyOf(command);
    }

    /// The programs for a system, the preferred one first.
    ///
    /// @param system the name of the operating system, as Java has it
    static List<VoiceProgram> known(String system) {
        if (system.startsWith("Mac")) {
            return List.of(of("say", "-f", "-"));
        }
        if (system.startsWith("Windows")) {
            return List.of(of("powershell.exe", "-NoProfile", "-NonInteractive", "-Command", READS_ITS_INPUT));
        }
        return List.of(
                new VoiceProgram(List.of("spd-say", "--pipe-mode", "--wait"), true), of("espeak-ng", "--stdin"));
    }

    /// The first program that is installed, with its full path.
    ///
    /// @param environment of the process, for its path
    static Optional<VoiceProgram> installed(List<VoiceProgram> known, Map<String, String> environment) {
        return known.stream().flatMap(program -> program.located(environment).stream()).findFirst();
    }

    private Optional<VoiceProgram> located(Map<String, String> environment) {
        return InstalledProgram.find(command.getFirst(), environment).map(path -> {
            List<String> full = new ArrayList<>(command);
            full.set(0, path);
            return new VoiceProgram(full, isDispatcher);
        });
    }

    /// The command with additional arguments.
    List<String> with(String... arguments) {
        return Stream.concat(command.stream(), Stream.of(arguments)).toList();
    }

    private static VoiceProgram of(String... command) {
        return new VoiceProgram(List.of(command), false);
    }
}
