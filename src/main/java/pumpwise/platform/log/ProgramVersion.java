package pumpwise.platform.log;

import java.lang.module.ModuleDescriptor;

/// The version of the program, which the build writes into the module.
public final class ProgramVersion {

    private ProgramVersion() {}

    /// The version, or "development" if the program does not run as a module.
    public static String get() {
        ModuleDescriptor module = ProgramVersion.class.getModule().getDescriptor();
        return module == null
                ? "development"
                : module.version().map(ModuleDescriptor.Version::toString).orElse("development");
    }
}
