package pumpwise.platform;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The original arguments of the program on Windows. Java converts them to the code page of the system, which turns
/// every other letter into a question mark. Native calls are restricted because their arguments are unchecked. These
/// only read information about this process.
@SuppressWarnings("restricted")
public final class WindowsArguments {

    private static final Logger LOG = Logger.getLogger(WindowsArguments.class.getName());
    private static final long MAX_BYTES = 65_536;

    private WindowsArguments() {}

    /// The original arguments; the given ones if they are intact or the system does not tell.
    ///
    /// @param system the name of the operating system, as Java has it
    public static String[] repaired(String system, String[] arguments) {
        boolean damaged = String.join("", arguments).codePoints().anyMatch(WindowsArguments::isDamage);
        if (!system.startsWith("Windows") || !damaged) {
            return arguments;
        }
        try {
            return repaired(commandLine(), arguments);
        } catch (NativeCallException e) {
            LOG.log(Level.FINE, "the command line cannot be read", e);
            return arguments;
        }
    }

    /// The end of the command line, if it differs from the arguments only where these are damaged.
    ///
    /// @param commandLine all words, including those for Java
    static String[] repaired(List<String> commandLine, String[] arguments) {
        int first = commandLine.size() - arguments.length;
        if (first < 0) {
            return arguments;
        }
        String[] last = commandLine.subList(first, commandLine.size()).toArray(String[]::new);
        for (int index = 0; index < arguments.length; index++) {
            if (!isSame(last[index], arguments[index])) {
                return arguments;
            }
        }
        return last;
    }

    private static boolean isSame(String given, String argument) {
        if (argument.codePoints().noneMatch(WindowsArguments::isDamage)) {
            return given.equals(argument);
        }
        // A letter outside the code page may have become one or two question marks, so only the other letters are
        // compared.
        return Arrays.equals(undamaged(given), undamaged(argument));
    }

    private static int[] undamaged(String text) {
        return text.codePoints().filter(c -> c < 0x80 && !isDamage(c)).toArray();
    }

    private static boolean isDamage(int character) {
        return character == '?' || character == 0xFFFD;
    }

    private static List<String> commandLine() throws NativeCallException {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup kernel = SymbolLookup.libraryLookup("kernel32", arena);
            SymbolLookup shell = SymbolLookup.libraryLookup("shell32", arena);
            Linker linker = Linker.nativeLinker();
            MethodHandle line = linker.downcallHandle(
                    kernel.findOrThrow("GetCommandLineW"), FunctionDescriptor.of(ValueLayout.ADDRESS));
            MethodHandle split = linker.downcallHandle(
                    shell.findOrThrow("CommandLineToArgvW"), FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
            MethodHandle free = linker.downcallHandle(
                    kernel.findOrThrow("LocalFree"), FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
            MemorySegment count = arena.allocate(ValueLayout.JAVA_INT);
            MemorySegment text = (MemorySegment) line.invokeExact();
            MemorySegment words = (MemorySegment) split.invokeExact(text, count);
            if (words.equals(MemorySegment.NULL)) {
                throw new NativeCallException("CommandLineToArgvW");
            }
            List<String> all = new ArrayList<>();
            int size = count.get(ValueLayout.JAVA_INT, 0);
            MemorySegment list = words.reinterpret(size * ValueLayout.ADDRESS.byteSize());
            for (int index = 0; index < size; index++) {
                all.add(list.getAtIndex(ValueLayout.ADDRESS, index)
                        .reinterpret(MAX_BYTES)
                        .getString(0, StandardCharsets.UTF_16LE));
            }
            MemorySegment freed = (MemorySegment) free.invokeExact(words);
            LOG.log(Level.FINEST, "freed: {0}", freed);
            return all;
        } catch (Throwable e) {
            throw NativeCallException.of(e);
        }
    }
}
