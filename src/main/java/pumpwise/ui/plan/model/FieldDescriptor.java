package pumpwise.ui.plan.model;

import pumpwise.catalog.Unit;
import pumpwise.routine.LoadSteps;
import pumpwise.routine.edit.ItemField;

/// How a figure is labelled and how it steps.
///
/// @param field which part of an item or a superset it is
/// @param unit what the item is counted in
/// @param loads the steps of a load
/// @param label the text beside it
/// @param prompt what applies while the field is empty
record FieldDescriptor(ItemField field, Unit unit, LoadSteps loads, String label, String prompt) {}
