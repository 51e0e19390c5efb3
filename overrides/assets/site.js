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

  // A permanent link copies its own address; it stays a link for everyone else.
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.headerlink");
    if (link && navigator.clipboard) {
      navigator.clipboard.writeText(link.href).then(() => say("Link copied"), () => {});
    }
  });

  // A card that leads to a place on the same page gets out of its way.
  addEventListener("hashchange", () => {
    document.querySelectorAll(".ev-card:popover-open").forEach((card) => card.hidePopover());
  });
})();
