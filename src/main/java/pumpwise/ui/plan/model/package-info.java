/// The view-models of the Plan screen: rows, fields, selection, and undo.
@NullMarked
package pumpwise.ui.plan.model;

import org.jspecify.annotations.NullMarked;
