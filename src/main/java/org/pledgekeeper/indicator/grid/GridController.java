package org.pledgekeeper.indicator.grid;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.indicator.IndicatorDirectory;
import org.pledgekeeper.indicator.IndicatorFacts;
import org.pledgekeeper.indicator.grid.GridSaving.Outcome;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sheet on which people record many values one after the other. */
@Controller
@RequestMapping("/pledges/{code}/values")
class GridController {

    private final GridQuery grids;
    private final GridSaving saving;
    private final IndicatorDirectory indicators;
    private final PledgeDirectory pledges;
    private final MessageSource messages;

    GridController(
            GridQuery grids,
            GridSaving saving,
            IndicatorDirectory indicators,
            PledgeDirectory pledges,
            MessageSource messages) {
        this.grids = grids;
        this.saving = saving;
        this.indicators = indicators;
        this.pledges = pledges;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView open(@PathVariable String code) {
        var grid = grid(code);
        return page(code, grid, HttpStatus.OK).addObject("form", GridForm.of(grid));
    }

    /** The button for browsers without scripts: every cell for itself. */
    @PostMapping
    ModelAndView save(
            @PathVariable String code,
            @ModelAttribute("form") GridForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var before = grid(code);
        Set<Integer> wrong = new HashSet<>();
        Set<Integer> changed = new HashSet<>();
        for (int i = 0; i < form.cells().size(); i++) {
            var at = "cells[%d]".formatted(i);
            var outcome = saving.save(code, before, form.cells().get(i), at, errors);
            if (outcome == Outcome.WRONG) {
                wrong.add(i);
            } else if (outcome == Outcome.CHANGED) {
                changed.add(i);
            }
        }
        if (!errors.hasErrors()) {
            after.addFlashAttribute("done", "indicator.grid-saved");
            return new ModelAndView("redirect:/pledges/{code}/values");
        }
        var now = grid(code);
        return told(
                page(code, now, HttpStatus.UNPROCESSABLE_CONTENT),
                form.again(now, wrong, changed),
                errors);
    }

    /** Errors belong to the form that was sent; the page shows another one, at the same places. */
    private static ModelAndView told(ModelAndView page, GridForm form, BindingResult errors) {
        var again = new BeanPropertyBindingResult(form, "form");
        again.addAllErrors(errors);
        return page.addAllObjects(again.getModel());
    }

    /**
     * How one cell was recorded, for the script of the page.
     *
     * @param said in the language of the page; empty where nothing needs to be said
     */
    record Told(Outcome outcome, String said, int version, String was) {}

    /** The script of the page sends one cell here as soon as it is left. */
    @PostMapping("/cell")
    @ResponseBody
    Told cell(
            @PathVariable String code,
            @ModelAttribute("form") GridForm form,
            BindingResult errors,
            Locale locale) {
        var cell = form.cells().get(0);
        var outcome = saving.save(code, grid(code), cell, "cells[0]", errors);
        var now = grid(code).cells().filter(cell::at).findFirst().orElseThrow();
        var said =
                errors.getFieldErrors().stream()
                        .map(error -> messages.getMessage(error, locale))
                        .distinct()
                        .collect(Collectors.joining(" "));
        return new Told(
                outcome,
                said,
                outcome == Outcome.WRONG ? cell.version() : now.version(),
                outcome == Outcome.SAVED ? now.stamp() : cell.was());
    }

    private Grid grid(String code) {
        var pledge = pledges.require(code, Permission.RECORD_VALUE);
        return grids.of(
                indicators.of(pledge).stream().filter(IndicatorFacts::entered).toList(),
                pledges.periods(pledge.id()));
    }

    private ModelAndView page(String code, Grid grid, HttpStatus status) {
        return new ModelAndView("indicator/grid", status)
                .addObject("pledge", pledges.require(code, Permission.RECORD_VALUE))
                .addObject("grid", grid);
    }
}
