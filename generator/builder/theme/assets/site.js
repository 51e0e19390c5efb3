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
      if (link) copy(link.href, "Link copied");
    });

    // Citations and examples. The theme's own button makes every block a landmark without a name.
    document.querySelectorAll(".highlight pre > code").forEach((code) => {
      const button = document.createElement("button");
      button.className = "copy";
      button.textContent = "Copy";
      button.addEventListener("click", () => copy(code.textContent, "Copied"));
      code.closest(".highlight").append(button);
    });
  }

  // The theme writes the kind of every hit as a landmark of its own, none of them with a name.
  const hits = document.querySelector(".md-search-result__list");
  if (hits) {
    const unmark = () => hits.querySelectorAll("nav.md-tags").forEach((tags) => tags.setAttribute("role", "none"));
    new MutationObserver(unmark).observe(hits, { childList: true, subtree: true });
    unmark(); // an address with words to search may have found them before this script was read
  }

  // A card that leads to a place on the same page gets out of its way.
  addEventListener("hashchange", () => {
    document.querySelectorAll(".ev-card:popover-open").forEach((card) => card.hidePopover());
  });
})();
