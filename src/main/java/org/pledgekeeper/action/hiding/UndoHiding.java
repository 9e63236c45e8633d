package org.pledgekeeper.action.hiding;

import org.pledgekeeper.action.HidingService;
import org.pledgekeeper.action.undo.Undoing;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes back that an action was deleted. */
@Component
class UndoHiding implements Undoing {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HidingService hiding;

    UndoHiding(HidingService hiding) {
        this.hiding = hiding;
    }

    @Override
    public String kind() {
        return HidingService.UNDO;
    }

    @Override
    public String takeBack(String what) {
        var action = JSON.readValue(what, HidingService.Hid.class);
        hiding.restore(action.pledge(), action.reference());
        return "/pledges/" + action.pledge() + "/actions/" + action.reference();
    }
}
