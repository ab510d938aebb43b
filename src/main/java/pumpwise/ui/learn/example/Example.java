package pumpwise.ui.learn.example;

import java.util.List;
import java.util.Map;
import java.util.Set;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.edit.ItemField;

/// A small routine that demonstrates the rules of one principle, and what can be changed in it.
///
/// @param routine the routine to start with
/// @param fields the values that can be changed
/// @param exercises the exercises to choose from in each section, by id
record Example(Routine routine, Set<ItemField> fields, Map<Section, List<String>> exercises) {}
