package org.pledgekeeper.action.undo;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The “Undo” button of a notice. */
@Controller
class UndoController {

    private final UndoService undo;

    UndoController(UndoService undo) {
        this.undo = undo;
    }

    @PostMapping("/me/undo")
    String takeBack(@RequestParam UUID offer, RedirectAttributes next) {
        var address = undo.takeBack(offer);
        next.addFlashAttribute("done", "action.undone");
        return "redirect:" + address;
    }
}
