package pumpwise.ui.palette;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import pumpwise.catalog.Equipment;

/// The equipment at hand, as it is remembered.
///
/// @param get what is at hand; empty for everything
/// @param keep remembers it
public record EquipmentPreference(Supplier<Set<Equipment>> get, Consumer<Set<Equipment>> keep) {}
