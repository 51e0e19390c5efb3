// Comfort only: without this script every page reads the same and every link still works.
(() => {
  const toast = document.body.appendChild(document.createElement("div"));
  toast.className = "toast";
  toast.setAttribute("role", "status");

  const say = (words) => {
    toast.textContent = words;
    clearTimeout(say.timer);
    say.timer = setTimeout(() => (toast.textContent = ""), 2000);
  };

  const copy = (words, done) => navigator.clipboard.writeText(words).then(() => say(done), () => {});

  // Opened from a disk, where a folder shows its files and not its page.
  if (location.protocol === "file:") {
    document.querySelectorAll("a[href]").forEach((link) => {
      if (link.protocol === "file:" && link.pathname.endsWith("/")) link.pathname += "index.html";
    });
  }

  // The theme takes a permanent link for one that leads away, and would show the page on itself.
  document.querySelectorAll(".headerlink[data-preview]").forEach((link) => link.removeAttribute("data-preview"));

  if (navigator.clipboard) {
    // A permanent link copies its own address; it stays a link for everyone else.
    document.addEventListener("click", (event) => {
      const link = event.target.closest("a.headerlink");
      if (link) copy(link.href, _("Link copied"));
    });

    // Citations and examples. The theme's own button makes every block a landmark without a name.
    document.querySelectorAll(".highlight pre > code").forEach((code) => {
      const button = document.createElement("button");
      button.className = "copy";
      button.textContent = _("Copy");
      button.addEventListener("click", () => copy(code.textContent, _("Copied")));
      code.closest(".highlight").append(button);
    });
  }

  const button = (words, act) => {
    const made = document.createElement("button");
    made.className = "take";
    made.type = "button";
    made.textContent = words;
    made.addEventListener("click", act);
    return made;
  };
  const told = (node) => node.textContent.replace(/\s+/g, " ").trim();

  // Lists of facts narrowed by several columns at once and sorted; the address keeps what is chosen.
  const listed = [...document.querySelectorAll("article .cards tbody tr")];
  if (document.querySelector("article .choose") && listed.length > 9) {
    const value = (row, label) => {
      const cell = [...row.cells].find((one) => one.dataset.label === label);
      return cell ? told(cell) : "";
    };
    const year = (words) => (words.match(/\b\d{4}\b/) || [""])[0];
    const asked = new URLSearchParams(location.search);
    const bar = document.createElement("p");
    bar.className = "sift";
    const choice = (label, words) => {
      const made = bar.appendChild(document.createElement("select"));
      made.setAttribute("aria-label", label);
      made.append(new Option(label, ""), ...words.map((one) => new Option(one)));
      if (words.includes(asked.get(label))) made.value = asked.get(label);
      made.addEventListener("change", () => sift(true));
      return made;
    };
    const labels = [...new Set(listed.flatMap((row) => [...row.cells].map((cell) => cell.dataset.label)))].filter(Boolean);
    const chosen = labels.flatMap((label) => {
      const all = listed.map((row) => value(row, label)).filter(Boolean);
      const shown = 2 * all.filter(year).length > all.length ? (words) => year(words) || words : (words) => words;
      const words = [...new Set(all.map(shown))].sort((a, b) => a.localeCompare(b));
      return words.length > 1 && words.length < 60 ? [{ label, shown, made: choice(label, words) }] : [];
    });
    const order = choice(_("Sort by"), labels);
    const sift = (isAsked) => {
      const fits = (row) => chosen.every(({ label, shown, made }) => !made.value || shown(value(row, label)) === made.value);
      listed.forEach((row) => (row.hidden = !fits(row)));
      const key = (row) => {
        const words = value(row, order.value);
        return [year(words) && (Date.parse(words) || Date.UTC(year(words))), words];
      };
      document.querySelectorAll("article .cards").forEach((cards) => {
        const body = cards.querySelector("tbody");
        const rows = listed.filter((row) => body.contains(row));
        if (order.value) rows.sort((a, b) => ((one, other) => one[0] - other[0] || one[1].localeCompare(other[1]))(key(a), key(b)));
        body.append(...rows);
        const isEmpty = rows.every((row) => row.hidden);
        const fold = cards.closest("details.fold");
        if (fold && chosen.some(({ made }) => made.value)) fold.open = !isEmpty;
        (fold || cards).hidden = isEmpty;
        if (cards.previousElementSibling?.matches("h2")) cards.previousElementSibling.hidden = isEmpty;
      });
      if (!isAsked) return;
      [...bar.children].forEach((one) => (one.value ? asked.set(one.ariaLabel, one.value) : asked.delete(one.ariaLabel)));
      history.replaceState(null, "", `${location.pathname}${asked.size ? `?${asked}` : ""}`);
      say(`${listed.filter((row) => !row.hidden).length} / ${listed.length}`);
    };
    // A phone has no room for it above the list: there it stands in the fold that narrows the list.
    if (matchMedia("(max-width: 44.9em)").matches) {
      const choose = document.querySelector("article .choose");
      choose.append(bar);
      choose.open = chosen.some(({ made }) => made.value) || order.value;
    } else document.querySelector("article .ways").after(bar);
    sift(false);
  }

  // Who speaks where it does not stand beside the words: the heading's link, else whom the page is of.
  const speaker = (node) => {
    while (node && !node.matches("h2, article")) node = node.previousElementSibling || node.parentElement;
    return told((node.matches("h2") && node.querySelector("a:not(.headerlink)")) || document.querySelector("h1")).replace(/#$/, "");
  };

  // A fact on a card: its address, a line that cites it, its id.
  const cited = (more, link) => {
    let words = "", by = "";
    for (let node = more.previousElementSibling; node && !node.matches(".ev-more"); node = node.previousElementSibling) {
      if (node.matches("blockquote.words:not(.words--translation)")) words = `${_("“{words}”").replace("{words}", () => told(node))} ${words}`;
      if (node.matches(".by") && !node.querySelector(".voice:first-child")) by = told(node);
    }
    const occasion = more.closest(".quotes")?.previousElementSibling;
    if (!by && occasion?.matches(".by--occasion")) by = `${occasion.firstChild.nodeName === "A" ? "" : `${speaker(occasion)}, `}${told(occasion)}`;
    return `${words}${by ? `— ${by}` : ""}. ${link.href}`.trim();
  };
  if (navigator.clipboard) {
    document.querySelectorAll(".ev-card .ev-more").forEach((more) => {
      const link = more.querySelector("a[href]");
      if (!link) return;
      const id = (link.hash || link.pathname.replace(/(index)?\.html$/, "").replace(/\/$/, "")).split(/[#/]/).pop();
      const cite = button(_("Copy citation"), () => copy(cited(more, link), _("Citation copied")));
      more.append(
        button(_("Copy link"), () => copy(link.href, _("Link copied"))),
        cite,
        button(_("Copy id"), () => copy(id, _("Id copied"))),
      );
      // What a card is opened for most stays in sight, beside the way out.
      const card = more.closest(".ev-card");
      if (card.querySelectorAll(".ev-more").length === 1) card.querySelector(".ev-close").before(cite);
    });
    document.querySelectorAll(".by--occasion + .quotes .act").forEach((link) =>
      link.after(button(_("Copy citation"), () => copy(cited(link.parentElement, link), _("Citation copied")))));
  }

  // An article opens plain: a tap on a sentence, or on a letter behind it, opens what rests on it.
  if (document.querySelector(".article .mk") && "popover" in document.body) {
    const card = document.createElement("div");
    card.className = "ev-card";
    card.popover = "auto";
    card.setAttribute("role", "group");
    document.querySelector("article").append(card);
    document.querySelectorAll(".article").forEach((one) => one.classList.add("article--plain"));
    const untaken = (copied) => {
      copied.querySelectorAll(".take").forEach((one) => one.remove());
      return [...copied.children];
    };
    const shown = (mark) => {
      const fact = mark.hash && document.getElementById(decodeURIComponent(mark.hash.slice(1)))?.closest(".fact");
      const says = document.createElement("p"), link = says.appendChild(document.createElement("a"));
      says.className = "says";
      link.href = mark.href;
      link.textContent = mark.ariaLabel;
      const quotation = document.querySelector(`.quotes a.act[href="${mark.getAttribute("href")}"]`)?.closest("li");
      if (!fact) return quotation ? untaken(quotation.cloneNode(true)) : [says];
      const copied = fact.cloneNode(true);
      link.textContent = copied.querySelector("h3").firstChild.textContent;
      copied.querySelectorAll(":scope > :not(.kicker, .words, .stand, .by)").forEach((one) => one.remove());
      return [...copied.querySelectorAll(":scope > .kicker"), says, ...copied.querySelectorAll(":scope > :not(.kicker)")];
    };
    document.addEventListener("click", (event) => {
      const sentence = event.target.closest(".article .sentence");
      const marks = [...(sentence ? sentence.querySelectorAll("a.mk") : [])];
      if (!marks.length || event.ctrlKey || event.metaKey || !getSelection().isCollapsed) return;
      event.preventDefault();
      const close = button(_("Close"), () => card.hidePopover());
      close.className = "ev-close";
      const foot = document.createElement("p");
      foot.append(close);
      card.setAttribute("aria-label", marks[0].ariaLabel);
      card.replaceChildren(...marks.flatMap(shown), foot);
      card.showPopover({ source: marks[0] });
    });
  }

  // A second reader goes from fact to fact, by Tab or the arrows, and takes the lines to paste along.
  const held = [...document.querySelectorAll(".held:has(.held-line)")];
  if (held.length) {
    const named = (tag, words) => {
      const made = document.createElement(tag);
      made.setAttribute("aria-label", words);
      return made;
    };
    const by = named("input", _("Your name")), lines = named("textarea", _("Lines to paste"));
    by.placeholder = _("Your name");
    by.autocomplete = "name";
    lines.readOnly = true;
    const write = () => {
      const day = new Date().toISOString().slice(0, 10);
      lines.value = held.filter((one) => one.querySelector("[aria-pressed=true]")).map((one) =>
        `# ${one.dataset.place}\n${told(one.querySelector(".held-line")).replace("by: ,", () => `by: ${JSON.stringify(by.value)},`).replace("date: ,", `date: ${day},`)}\n`).join("");
    };
    const buttons = held.map((one) => {
      const made = button(_("It stands"), () => {
        made.setAttribute("aria-pressed", made.getAttribute("aria-pressed") !== "true");
        write();
      });
      made.setAttribute("aria-pressed", false);
      one.append(made);
      return made;
    });
    addEventListener("keydown", (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key], at = buttons.indexOf(document.activeElement);
      if (!step || at < 0 || !buttons[at + step]) return;
      event.preventDefault();
      held[at + step].closest("details").open = true;
      buttons[at + step].focus({ preventScroll: true });
      held[at + step].scrollIntoView({ block: "center" });
    });
    by.addEventListener("input", write);
    const panel = document.createElement("div");
    panel.className = "held-lines";
    panel.append(by, lines);
    held.at(-1).closest("details").after(panel);
  }

  // The theme writes the kind of every hit as a landmark of its own, none of them with a name.
  const hits = document.querySelector(".md-search-result__list");
  if (hits) {
    const unmark = () => hits.querySelectorAll("nav.md-tags").forEach((tags) => tags.setAttribute("role", "none"));
    new MutationObserver(unmark).observe(hits, { childList: true, subtree: true });
    unmark(); // an address with words to search may have found them before this script was read
  }

  // The theme unfolds everything before a print; what a reader left folded stays so.
  let folded = [];
  addEventListener("beforeprint", () => (folded = [...document.querySelectorAll("details.equivalent:not([open])")]), true);
  addEventListener("load", () => addEventListener("beforeprint", () => folded.forEach((one) => (one.open = false))));

  // What an address leads to is unfolded, also by a browser that does not do so itself.
  const unfold = () => {
    let place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    while ((place = place?.parentElement.closest("details"))) place.open = true;
  };
  unfold();

  // A card that leads to a place on the same page gets out of its way.
  addEventListener("hashchange", () => {
    document.querySelectorAll(".ev-card:popover-open").forEach((card) => card.hidePopover());
    unfold();
  });
})();
