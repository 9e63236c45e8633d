/*
 * Comfort on top of pages that work without it. Hooks are data- attributes; nothing is stored in
 * the browser, and no markup is made from text, so the page's Trusted Types policy stays closed.
 *
 *   data-key="n"                follow this link, press this button or enter this field with a key
 *   data-keys="off" on html     the person switched single keys off
 *   data-submit-key             the button that Ctrl+Enter presses; else the form's first one
 *   data-chip="today"           also month, year: fills the boxes named …day, …month, …year beside it
 *   data-shows="status:A,B"     visible only while that field of the form has one of the values
 *   data-reveal="password"      shows and hides what is typed in the field of that id
 *   data-focus                  takes the focus when the page opens
 *   data-write                  the first long text of this form does, unless something else asks for it
 */
(() => {
  "use strict";

  const page = document.documentElement;
  const all = (hook, within = document) => within.querySelectorAll(`[data-${hook}]`);
  const typing = (element) => element.isContentEditable || element.matches("input, select, textarea");
  const modified = (event) => event.ctrlKey || event.metaKey || event.altKey;

  /* Keys */

  function follow(target) {
    if (typing(target)) {
      target.focus();
      target.select?.();
    } else {
      target.click();
    }
  }

  const visible = (element) => element.getClientRects().length > 0;

  function pressed(event) {
    if (event.defaultPrevented || event.isComposing || event.repeat) {
      return;
    }
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.target.form) {
      const form = event.target.form;
      const button = form.querySelector("[data-submit-key]") ?? form.querySelector("button:not([type=button])");
      event.preventDefault();
      form.requestSubmit(button);
      return;
    }
    if (modified(event) || typing(event.target) || page.dataset.keys === "off") {
      return;
    }
    const target = [...all("key")].find((each) => each.dataset.key === event.key.toLowerCase() && visible(each));
    if (target) {
      event.preventDefault();
      follow(target);
    }
  }

  /* Dates known as precisely as they are known: a chip clears the boxes that it leaves open */

  function part(chip, name) {
    const around = chip.closest("[data-date], fieldset, .field, form");
    return [...around.querySelectorAll("input")].find((each) => each.name.toLowerCase().endsWith(name));
  }

  function fill(chip) {
    const now = new Date();
    const known = { today: 3, month: 2, year: 1 }[chip.dataset.chip];
    const values = [["year", now.getFullYear()], ["month", now.getMonth() + 1], ["day", now.getDate()]];
    values.forEach(([name, value], place) => {
      const box = part(chip, name);
      if (box) {
        box.value = place < known ? value : "";
        box.dispatchEvent(new Event("input", { bubbles: true }));
      }
    });
  }

  /* Parts of a form that belong to an answer */

  function answers(form, name) {
    return new FormData(form).getAll(name);
  }

  function settle(form) {
    all("shows", form).forEach((block) => {
      const [name, values] = block.dataset.shows.split(":");
      const wanted = values.split(",");
      block.hidden = !answers(form, name).some((each) => wanted.includes(each));
    });
  }

  /* A form is sent once */

  function sending(event) {
    const form = event.target;
    if (form.method !== "post") {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    event.submitter?.setAttribute("aria-busy", "true");
  }

  function ready() {
    document.querySelectorAll("form[data-sent]").forEach((form) => {
      delete form.dataset.sent;
      form.querySelectorAll("[aria-busy]").forEach((each) => each.removeAttribute("aria-busy"));
    });
  }

  function clicked(event) {
    const chip = event.target.closest("[data-chip]");
    if (chip) {
      fill(chip);
    }
    const reveal = event.target.closest("[data-reveal]");
    if (reveal) {
      const field = document.getElementById(reveal.dataset.reveal);
      const shown = field.type === "text";
      field.type = shown ? "password" : "text";
      reveal.setAttribute("aria-pressed", String(!shown));
    }
  }

  document.addEventListener("keydown", pressed);
  document.addEventListener("click", clicked);
  document.addEventListener("change", (event) => event.target.form && settle(event.target.form));
  document.addEventListener("submit", sending);
  window.addEventListener("pageshow", ready);
  document.querySelectorAll("form:has([data-shows])").forEach(settle);
  (document.querySelector("[data-focus]") ?? document.querySelector("[data-write] textarea"))?.focus();
})();
