package pumpwise.ui.plan.model;

import pumpwise.catalog.Unit;
import pumpwise.routine.LoadSteps;
import pumpwise.routine.edit.ItemField;

/// The properties of a field.
///
/// @param field the field of an item or a superset
/// @param unit the unit of the exercise
/// @param loads the increments of its load
/// @param label its label
/// @param prompt its default, which is shown while the field is empty
record FieldDescriptor(ItemField field, Unit unit, LoadSteps loads, String label, String prompt) {}
