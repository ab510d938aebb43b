package pumpwise.ui.plan;

import pumpwise.routine.Place;

/// What can be done with a row of the routine, besides editing its figures.
interface RowActions {

    void move(Place place, int by);

    void remove(Place place);

    void replace(Place place);

    void joinNext(Place place);

    void dissolve(Place place);
}
