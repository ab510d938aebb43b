package pumpwise.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Restarts the program in a UTF-8 locale if the locale of the process cannot represent every file name.
///
/// On Linux, Java takes the encoding of file names, arguments, and environment variables from the locale and cannot
/// change it later: with `LC_ALL=C`, or a locale that is not installed, all characters outside ASCII are lost before
/// `main` is called. The process is therefore replaced with one that has the same arguments, as the shell passed them,
/// and a UTF-8 locale in `LC_ALL`. macOS always uses UTF-8, and Windows has Unicode file names.
public final class Utf8Restart {

    private static final Logger LOG = Logger.getLogger(Utf8Restart.class.getName());
    private static final String LOCALE = "LC_ALL";

    /// Locales to try. The first comes with glibc, the others with older distributions.
    private static final List<String> CANDIDATES = List.of("C.UTF-8", "C.utf8", "en_US.UTF-8", "en_GB.UTF-8");

    /// The launcher of the installed program sets this variable to recognize a restart of its own.
    private static final String LAUNCHED = "_JPACKAGE_LAUNCHER";

    private static final Path ARGUMENTS = Path.of("/proc/self/cmdline");

    private Utf8Restart() {}

    /// Restarts the program if that helps. Returns if it is not necessary or not possible.
    ///
    /// @param properties the system properties
    /// @param environment of the process
    public static void ifNeeded(Properties properties, Map<String, String> environment) {
        if (!isNeeded(properties)) {
            return;
        }
        try {
            List<byte[]> arguments = split(Files.readAllBytes(ARGUMENTS));
            if (arguments.isEmpty() || !isSafe(properties, arguments)) {
                return;
            }
            for (String locale : CANDIDATES) {
                if (CLibrary.hasLocale(locale)) {
                    if (locale.equals(environment.get(LOCALE))) {
                        // This process is already the restarted one.
                        return;
                    }
                    CLibrary.setEnvironment(LOCALE, locale, true);
                    CLibrary.removeEnvironment(LAUNCHED);
                    throw CLibrary.startAgain(arguments);
                }
            }
        } catch (IOException | NativeCallException e) {
            LOG.log(Level.FINE, "cannot restart in a UTF-8 locale", e);
        }
    }

    /// Whether the locale of this process may lose characters of file names.
    static boolean isNeeded(Properties properties) {
        return properties.getProperty("os.name", "").startsWith("Linux")
                && !encoding(properties).equals(StandardCharsets.UTF_8);
    }

    /// Splits the command line of a process on Linux, where each argument ends with a zero.
    static List<byte[]> split(byte[] commandLine) {
        List<byte[]> arguments = new ArrayList<>();
        int start = 0;
        for (int index = 0; index < commandLine.length; index++) {
            if (commandLine[index] == 0) {
                arguments.add(Arrays.copyOfRange(commandLine, start, index));
                start = index + 1;
            }
        }
        return arguments;
    }

    /// Whether the arguments mean the same in UTF-8. On a system that really uses another encoding, such as ISO 8859-1,
    /// they may not, and this process already reads them correctly.
    private static boolean isSafe(Properties properties, List<byte[]> arguments) {
        boolean ascii = encoding(properties).equals(StandardCharsets.US_ASCII);
        return ascii || arguments.stream().allMatch(Utf8Restart::isUtf8);
    }

    private static boolean isUtf8(byte[] argument) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(argument));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Charset encoding(Properties properties) {
        try {
            return Charset.forName(properties.getProperty("sun.jnu.encoding", "UTF-8"));
        } catch (IllegalArgumentException e) {
            return StandardCharsets.US_ASCII;
        }
    }
}
