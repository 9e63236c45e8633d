package org.pledgekeeper.dashboard.timeline;

import java.util.ArrayList;
import java.util.List;

/** Puts what overlaps beneath each other: each into the first lane that is free where it begins. */
final class Lanes {

    private Lanes() {}

    /** The lane of each, in the order given; begin with what begins first and they are few. */
    static List<Integer> of(List<Stretch> stretches) {
        var ends = new ArrayList<Double>();
        var lanes = new ArrayList<Integer>();
        for (var stretch : stretches) {
            int lane = 0;
            while (lane < ends.size() && ends.get(lane) > stretch.from()) {
                lane++;
            }
            if (lane == ends.size()) {
                ends.add(stretch.to());
            } else {
                ends.set(lane, stretch.to());
            }
            lanes.add(lane);
        }
        return List.copyOf(lanes);
    }
}
