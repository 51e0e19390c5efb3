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

// Zensical's own search prints what it finds in a text: other spellings go where it only looks.
(() => {
  const ALSO = /<p>⌕ (.*?)<\/p>/s;
  const post = Worker.prototype.postMessage;
  const parted = (one) => {
    const also = ALSO.exec(one.text)?.[1];
    one.text = one.text.replace(ALSO, "");
    return also ? { ...one, path: [...one.path, also] } : one;
  };
  Worker.prototype.postMessage = function (message, ...more) {
    const data = message?.data?.items ? { ...message.data, items: message.data.items.map(parted) } : message?.data;
    post.call(this, data === message?.data ? message : { ...message, data }, ...more);
  };
})();
