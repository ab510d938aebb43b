package pumpwise.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Properties;

/// Tells one build of the installed program from another.
public final class ProgramBuild {

    /// The system property that names a build that is not installed.
    static final String PROPERTY = "pumpwise.build";

    private ProgramBuild() {}

    /// The id of this build; empty if the program is not installed with a runtime of its own, because its classes may
    /// then change at any time.
    ///
    /// @param properties the system properties
    public static Optional<String> id(Properties properties) {
        String named = properties.getProperty(PROPERTY);
        if (named != null) {
            return Optional.of(named);
        }
        // A checkout has the module too, but in a folder.
        boolean isInRuntime = ModuleLayer.boot()
                .configuration()
                .findModule("pumpwise")
                .flatMap(module -> module.reference().location())
                .filter(location -> "jrt".equals(location.getScheme()))
                .isPresent();
        return isInRuntime ? id(Path.of(properties.getProperty("java.home", ""), "lib", "modules")) : Optional.empty();
    }

    /// The size of the file with all classes and when it was written.
    static Optional<String> id(Path classes) {
        try {
            BasicFileAttributes file = Files.readAttributes(classes, BasicFileAttributes.class);
            return Optional.of(classes + " " + file.size() + " " + file.lastModifiedTime());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
