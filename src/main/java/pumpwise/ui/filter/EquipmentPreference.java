package pumpwise.ui.filter;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import pumpwise.catalog.Equipment;

/// Access to the available equipment in the settings.
///
/// @param get the available equipment; empty for everything
/// @param keep saves it
public record EquipmentPreference(Supplier<Set<Equipment>> get, Consumer<Set<Equipment>> keep) {}
