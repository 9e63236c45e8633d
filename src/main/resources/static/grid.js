/*
 * The sheet of values, on top of a form that works without it: Enter goes down and Shift+Enter up, a block pasted
 * from a spreadsheet fills the fields after and below, and every cell is recorded as soon as it is left.
 *
 *   data-cell="/address" on the form   takes one cell; data-saved and data-away are the words for how that went
 *   data-grid-cell, data-at            a cell, and the path of its fields
 *   data-grid-field                    a field in which a value is typed
 *   data-grid-state                    says how the cell was recorded
 */
(() => {
  "use strict";

  const form = document.querySelector("form[data-cell]");
  if (!form) {
    return;
  }
  const rows = [...form.querySelectorAll("tbody tr")].map((row) => [...row.querySelectorAll("td")]);
  let last = Promise.resolve();

  /* Where a field stands: its row, its column, and which of the column's fields it is */
  function place(field) {
    const column = field.closest("td");
    const row = rows.findIndex((cells) => cells.includes(column));
    return { row, column: rows[row].indexOf(column), part: fields(column).indexOf(field) };
  }

  const fields = (column) => [...column.querySelectorAll("[data-grid-field]")];
  const line = (row) => rows[row].flatMap(fields);

  function step(field, by) {
    const at = place(field);
    for (let row = at.row + by; row >= 0 && row < rows.length; row += by) {
      const below = fields(rows[row][at.column]);
      if (below.length) {
        const next = below[Math.min(at.part, below.length - 1)];
        next.focus();
        next.select?.();
        return;
      }
    }
  }

  function write(field, text) {
    if (field.matches("select")) {
      const wanted = text.trim().toLocaleLowerCase();
      const option = [...field.options].find((each) => [each.value, each.text.toLocaleLowerCase()].includes(wanted));
      field.value = option ? option.value : field.value;
    } else {
      field.value = text.trim();
    }
  }

  function paste(event) {
    const field = event.target.closest("[data-grid-field]");
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!field || !/[\t\n]/.test(text.trim())) {
      return;
    }
    event.preventDefault();
    const at = place(field);
    const touched = new Set();
    text.replace(/\r?\n$/, "").split(/\r?\n/).forEach((typed, down) => {
      if (at.row + down >= rows.length) {
        return;
      }
      const start = fields(rows[at.row + down][at.column])[at.part];
      const all = line(at.row + down);
      const from = start ? all.indexOf(start) : -1;
      typed.split("\t").forEach((part, across) => {
        const target = from < 0 ? undefined : all[from + across];
        if (target && part.trim()) {
          write(target, part);
          touched.add(target.closest("[data-grid-cell]"));
        }
      });
    });
    touched.forEach(save);
  }

  /* One request after the other, however large the block: a cell needs the version that its last one made */
  function save(cell) {
    last = last.then(() => send(cell));
  }

  async function send(cell) {
    const at = cell.dataset.at;
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (name === "_csrf") {
        body.append(name, value);
      } else if (name.startsWith(`${at}.`)) {
        body.append(name.replace(at, "cells[0]"), value);
      }
    }
    try {
      const answer = await fetch(form.dataset.cell, { method: "POST", body, headers: { Accept: "application/json" } });
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      show(cell, at, await answer.json());
    } catch {
      tell(cell, "away", form.dataset.away);
    }
  }

  function show(cell, at, told) {
    form.elements.namedItem(`${at}.version`).value = told.version;
    form.elements.namedItem(`${at}.was`).value = told.was;
    cell.querySelectorAll(".error:not([data-grid-state])").forEach((each) => each.remove());
    if (told.outcome === "SAME") {
      tell(cell, "", "");
    } else {
      tell(cell, told.outcome.toLowerCase(), told.outcome === "SAVED" ? form.dataset.saved : told.said);
    }
  }

  function tell(cell, state, words) {
    const said = cell.querySelector("[data-grid-state]");
    said.textContent = words;
    said.className = state === "" || state === "saved" ? "note" : "error";
    cell.dataset.state = state;
    const wrong = state === "wrong" || state === "changed";
    cell.querySelectorAll("[data-grid-field]").forEach((field) => {
      if (wrong) {
        field.setAttribute("aria-invalid", "true");
      } else {
        field.removeAttribute("aria-invalid");
      }
    });
  }

  /* A cell is left when the focus goes elsewhere, of a ratio from both its fields */
  form.addEventListener("focusout", (event) => {
    const cell = event.target.closest("[data-grid-cell]");
    if (cell?.dataset.typed && !cell.contains(event.relatedTarget)) {
      delete cell.dataset.typed;
      save(cell);
    }
  });
  form.addEventListener("input", (event) => {
    const cell = event.target.closest("[data-grid-cell]");
    if (cell) {
      cell.dataset.typed = "yes";
    }
  });
  form.addEventListener("keydown", (event) => {
    const field = event.target.closest("input[data-grid-field]");
    if (field && event.key === "Enter" && !event.isComposing && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      const at = document.activeElement;
      step(field, event.shiftKey ? -1 : 1);
      if (document.activeElement === at) {
        at.blur();
      }
    }
  });
  form.addEventListener("paste", paste);
})();
