package pumpwise.ui.plan.model;

import pumpwise.catalog.Unit;
import pumpwise.routine.edit.ItemField;

/// What a figure is.
///
/// @param field what of an item or a superset it says
/// @param unit what the item is counted in
/// @param label what is beside it
/// @param prompt what counts while nothing stands there
record FieldDescriptor(ItemField field, Unit unit, String label, String prompt) {}
