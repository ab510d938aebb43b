package pumpwise.platform.log;

import java.lang.module.ModuleDescriptor;

/// The version of the program, as the build wrote it into the module.
public final class ProgramVersion {

    private ProgramVersion() {}

    /// The version; "development" where the program does not run as a module.
    public static String get() {
        ModuleDescriptor module = ProgramVersion.class.getModule().getDescriptor();
        return module == null
                ? "development"
                : module.version().map(ModuleDescriptor.Version::toString).orElse("development");
    }
}
