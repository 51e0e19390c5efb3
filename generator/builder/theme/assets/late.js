// The index of the search is read when somebody searches, and not with every page.
(() => {
  const searching = new Promise((begin) => {
    if (new URLSearchParams(location.search).has("q")) begin();
    document.addEventListener("focusin", ({ target }) => target.matches(".md-search__input") && begin());
  });
  window.XMLHttpRequest = class extends XMLHttpRequest {
    open(method, address, ...more) {
      this.waits = new URL(address, location).pathname.endsWith("/search/search_index.json");
      super.open(method, address, ...more);
    }

    send(body) {
      if (this.waits) searching.then(() => this.readyState === XMLHttpRequest.OPENED && super.send(body));
      else super.send(body);
    }
  };
})();
