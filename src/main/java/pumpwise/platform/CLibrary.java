package pumpwise.platform;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Functions of the C library on Linux for which Java has no equivalent. Native calls are restricted because their
/// arguments are unchecked. These only take strings and numbers.
@SuppressWarnings("restricted")
final class CLibrary {

    private static final AddressLayout POINTER = ValueLayout.ADDRESS;
    private static final int ALL_CATEGORIES = 0x1FBF;
    private static final int LONGEST_PATH = 4096;

    private CLibrary() {}

    /// Sets an environment variable for native code and for the program that replaces this one. Java has already copied
    /// the environment, so [System#getenv] does not see the change.
    ///
    /// @param overwrite whether to replace an existing value
    static void setEnvironment(String name, String value, boolean overwrite) throws NativeCallException {
        try (Arena arena = Arena.ofConfined()) {
            MethodHandle setenv = function("setenv", ValueLayout.JAVA_INT, POINTER, POINTER, ValueLayout.JAVA_INT);
            int failed = (int) setenv.invokeExact(arena.allocateFrom(name), arena.allocateFrom(value), overwrite ? 1 : 0);
            if (failed != 0) {
                throw new NativeCallException("setenv " + name);
            }
        } catch (Throwable e) {
            throw NativeCallException.of(e);
        }
    }

    /// Removes an environment variable, with the same limits as [#setEnvironment].
    static void removeEnvironment(String name) throws NativeCallException {
        try (Arena arena = Arena.ofConfined()) {
            int failed = (int) function("unsetenv", ValueLayout.JAVA_INT, POINTER).invokeExact(arena.allocateFrom(name));
            if (failed != 0) {
                throw new NativeCallException("unsetenv " + name);
            }
        } catch (Throwable e) {
            throw NativeCallException.of(e);
        }
    }

    /// Whether a locale is installed.
    static boolean hasLocale(String name) throws NativeCallException {
        try (Arena arena = Arena.ofConfined()) {
            MethodHandle newlocale = function("newlocale", POINTER, ValueLayout.JAVA_INT, POINTER, POINTER);
            MethodHandle freelocale = function("freelocale", null, POINTER);
            MemorySegment locale =
                    (MemorySegment) newlocale.invokeExact(ALL_CATEGORIES, arena.allocateFrom(name), MemorySegment.NULL);
            if (locale.equals(MemorySegment.NULL)) {
                return false;
            }
            freelocale.invokeExact(locale);
            return true;
        } catch (Throwable e) {
            throw NativeCallException.of(e);
        }
    }

    /// Replaces this process with a new start of the same program, with the same process id, streams, and environment.
    /// Returns only if it fails.
    ///
    /// @param arguments the bytes of each argument, starting with the name of the program
    static NativeCallException startAgain(List<byte[]> arguments) {
        try (Arena arena = Arena.ofConfined()) {
            MethodHandle readlink = function("readlink", ValueLayout.JAVA_LONG, POINTER, POINTER, ValueLayout.JAVA_LONG);
            MethodHandle execv = function("execv", ValueLayout.JAVA_INT, POINTER, POINTER);
            // The buffer is one byte longer than the text, for the terminating zero.
            MemorySegment program = arena.allocate(LONGEST_PATH + 1L);
            long length = (long)
                    readlink.invokeExact(arena.allocateFrom("/proc/self/exe"), program, (long) LONGEST_PATH);
            if (length <= 0) {
                return new NativeCallException("readlink /proc/self/exe");
            }
            MemorySegment list = arena.allocate(POINTER, arguments.size() + 1L);
            for (int index = 0; index < arguments.size(); index++) {
                list.setAtIndex(POINTER, index, text(arena, arguments.get(index)));
            }
            int failed = (int) execv.invokeExact(program, list);
            return new NativeCallException("execv: " + failed);
        } catch (Throwable e) {
            return NativeCallException.of(e);
        }
    }

    private static MemorySegment text(Arena arena, byte[] bytes) {
        MemorySegment text = arena.allocate(bytes.length + 1L);
        MemorySegment.copy(bytes, 0, text, ValueLayout.JAVA_BYTE, 0, bytes.length);
        return text;
    }

    private static MethodHandle function(String name, @Nullable MemoryLayout result, MemoryLayout... parameters) {
        Linker linker = Linker.nativeLinker();
        FunctionDescriptor signature =
                result == null ? FunctionDescriptor.ofVoid(parameters) : FunctionDescriptor.of(result, parameters);
        return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), signature);
    }
}
