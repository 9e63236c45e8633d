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
 *   data-draft="/address"       what is typed into the form around it is saved there; tells how that went in the
 *                               words of its data-saved, data-away, data-ended and data-refused
 *   data-drop                   files dropped here go into its input; data-most: how large each may be, else its
 *                               data-too-large says so and the form waits
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

  /* Drafts: a copy goes to the server a few seconds after a change, when the page goes, and before the form does */

  const PAUSE = 4000;
  const drafts = new Map();

  function draftOf(mark) {
    const form = mark.closest("form");
    const words = mark.dataset;
    let turn = Promise.resolve(true);
    let timer = 0;
    let changed = false;
    let away = false;

    function say(sentence) {
      if (mark.textContent !== sentence) {
        mark.textContent = sentence;
      }
    }

    function later() {
      timer ||= setTimeout(save, PAUSE);
    }

    async function send(keepalive) {
      clearTimeout(timer);
      timer = 0;
      changed = false;
      const typed = [...new FormData(form)].filter(([, value]) => typeof value === "string");
      try {
        const answer = await fetch(words.draft, {
          method: "POST",
          body: new URLSearchParams(typed),
          headers: { Accept: "text/plain" },
          keepalive,
          signal: AbortSignal.timeout(10000),
        });
        if (answer.status >= 500) {
          throw new Error(answer.status);
        }
        away = false;
        const now = new Date().toLocaleTimeString(words.locale, { hour: "2-digit", minute: "2-digit" });
        say(answer.ok ? words.saved.replace("{0}", now) : answer.status === 401 ? words.ended : words.refused);
      } catch {
        changed = away = true;
        say(words.away);
        later();
      }
      return !away;
    }

    /* one after the other, so that an older copy never overtakes */
    function save() {
      turn = turn.then(() => send(false));
      return turn;
    }

    form.addEventListener("input", () => {
      changed = true;
      later();
    });
    window.addEventListener("online", () => changed && save());
    window.addEventListener("pagehide", () => changed && !form.dataset.sent && send(true));
    window.addEventListener("beforeunload", (event) => changed && away && event.preventDefault());
    document.addEventListener("visibilitychange", () => document.hidden && changed && save());
    return save;
  }

  /* A form is sent once, and only to a server that answers */

  async function sending(event) {
    const form = event.target;
    const save = drafts.get(form);
    if (form.method !== "post") {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    event.submitter?.setAttribute("aria-busy", "true");
    if (save && !form.dataset.kept) {
      event.preventDefault();
      const answers = await save();
      ready();
      if (answers) {
        form.dataset.kept = "yes";
        form.requestSubmit(event.submitter);
        delete form.dataset.kept;
      }
    }
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

  /* Files: dropped beside those chosen before; one that would be refused is told before it travels */

  function weigh(zone) {
    const large = [...zone.querySelector("input").files].some((each) => each.size > zone.dataset.most);
    all("too-large", zone)[0].hidden = !large;
    return large;
  }

  function taking(zone) {
    const input = zone.querySelector("input");
    zone.addEventListener("dragover", (event) => event.preventDefault());
    zone.addEventListener("drop", (event) => {
      const files = new DataTransfer();
      [...input.files, ...event.dataTransfer.files].forEach((each) => files.items.add(each));
      event.preventDefault();
      input.files = files.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    });
    input.addEventListener("change", () => weigh(zone));
    input.form.addEventListener("submit", (event) => {
      if (weigh(zone)) {
        event.preventDefault();
        event.stopImmediatePropagation();
        input.focus();
      }
    });
  }

  all("drop").forEach(taking);
  document.addEventListener("keydown", pressed);
  document.addEventListener("click", clicked);
  document.addEventListener("change", (event) => event.target.form && settle(event.target.form));
  document.addEventListener("submit", sending);
  window.addEventListener("pageshow", ready);
  all("draft").forEach((mark) => drafts.set(mark.closest("form"), draftOf(mark)));
  document.querySelectorAll("form:has([data-shows])").forEach(settle);
  (document.querySelector("[data-focus]") ?? document.querySelector("[data-write] textarea"))?.focus();
})();
