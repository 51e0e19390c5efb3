// The search, in a worker: it takes the theme's index and its messages, and puts first what answers.
//
// A page is found by its names (its title, and what it is also called), else by its words: those in
// a row count most, then those in one section. What stands in no index is tried by its stem and
// within one letter. A quotation is shown by its words and speaker, every hit with its kind.
// A hit shows a sentence of its page: other spellings are taken out of the text before it is kept.
// The index of a large site comes in pieces (generator/pieces.py): those that answer are fetched.
(() => {
  const SETUP = 0, READY = 1, QUERY = 2, RESULT = 3;
  const SHOWN = 60; // hits
  const SNIPPET = 180; // characters
  const COMMON = new Set("a an and are as at be been by did do does for from has have how in is it its of on or that the their there this to was were what when where which who whom whose why will with".split(" "));
  const KIND = { sources: "article", quotes: "quotation", actors: "actor", projects: "project" };
  const SAID = {
    briefing: _("briefing"), article: _("article"), quotation: _("quotation"),
    actor: _("actor"), project: _("project"), list: _("list"),
  };
  const ALSO = /<p>⌕ (.*?)<\/p>/s;
  const apart = (text) => ({ text: text.replace(ALSO, ""), also: ALSO.exec(text)?.[1] });
  const PLAIN = { ł: "l", ø: "o", đ: "d", ı: "i", ß: "ss", "’": "'" };
  const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", "#34": '"' };

  const KINDS = ["", "briefing", "list", "article", "quotation", "actor", "project", "other"];
  const HITS = 10, MOST = 3; // in pieces: pages shown, pieces read for one word

  let separator, docs, pages, words, stems, pieces, titles;

  const escape = (text) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
  const bare = (html) =>
    html.replace(/<[^>]*>/g, " ").replace(/&(amp|lt|gt|quot|#39|#34);/g, (_, name) => ENTITIES[name]).replace(/\s+/g, " ").trim();
  const fold = (text) =>
    text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/[łøđıß’]/g, (c) => PLAIN[c])
      .replace(/(\d)[,\u00a0\u202f](?=\d{3}(?!\d))/g, "$1"); // 8,000 is 8000
  // A letter of a script without spaces is a word: those in a row find each other as a phrase.
  const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Mymr}]/gu;
  const split = (text) => fold(text).replace(UNSPACED, " $& ").split(separator).map((word) => word.replace(/[.,]+$/, "")).filter(Boolean);
  const stem = (word) => (word.length > 4 ? word.replace(/(?:ings?|ed|es|s|e)$/, "") : word);

  const WEIGHT = { quotation: 7, article: 4, list: -4 };
  const INSIDE = 0.5; // an article by one of its facts: what has an entry of its own comes before it
  const rooted = (word) => (stems.get(stem(word)) ?? stems.set(stem(word), []).get(stem(word))).push(word);

  const setup = ({ config, docs: given }) => {
    separator = new RegExp(config.separator, "u");
    pages = new Map();
    words = new Map();
    stems = new Map();
    pieces = config.pieces;
    if (pieces) return begin();
    const folders = new Set(given.map((one) => /^([^/]+)\/sources\//.exec(one.location)?.[1]).filter(Boolean));
    const fronts = new Map(given.map((one) => [one.location, bare(one.title)]));
    titles = new Set(given.flatMap((one) => (one.location.includes("#") ? [] : [bare(one.title)])));
    docs = given.map(({ location, title, text: all, tags, boost }, number) => {
      const [path, anchor] = location.split("#");
      const { text, also } = apart(all);
      if (!pages.has(path)) pages.set(path, { path, names: [], docs: [], boost: boost ?? 1 });
      const page = pages.get(path);
      const tokens = split(`${title.replace(/<[^>]*>/g, " ")} . ${bare(text)}`);
      const doc = { location, page, title: bare(title), text, size: Math.log10(10 + tokens.length) };
      page.docs.push(doc);
      if (!anchor) {
        const [folder, kind, entry] = path.split("/");
        const inside = folders.has(folder);
        page.main = doc;
        page.kind = !inside ? "" : !kind ? "briefing" : entry ? KIND[kind] ?? "" : "list";
        if (page.kind !== "quotation") page.names.unshift(split(doc.title)); // else its speaker's
        page.tags = [...new Set([...(tags ?? [SAID[page.kind]]), inside && kind ? fronts.get(`${folder}/`) : ""])].filter(Boolean);
        page.weight = !inside ? -12 : WEIGHT[page.kind] ?? 0;
      }
      if (also) page.names.push(...bare(also).split("; ").map(split));
      tokens.forEach((word, place) => {
        const found = words.get(word) ?? words.set(word, new Map()).get(word);
        (found.get(number) ?? found.set(number, []).get(number)).push(place);
      });
      return doc;
    });
    for (const page of pages.values()) for (const word of page.names.flat()) if (!words.has(word)) words.set(word, new Map());
    for (const word of words.keys()) rooted(word);
  };

  // In pieces: a table tells with one sign of each section how long it is, of a page's own its kind.
  const begin = () => {
    let page;
    docs = Array.from(pieces.table, (sign, number) => {
      const told = sign.charCodeAt() - (sign > "\\" ? 36 : 35);
      const own = told - 26; // of a page
      const doc = { number, size: 1 + (own < 0 ? told / 10 : (own % 8) / 3) };
      if (own >= 0) {
        const kind = KINDS[own >> 3];
        page = { path: "", names: [], main: doc, kind: kind === "other" ? "" : kind, weight: kind ? WEIGHT[kind] ?? 0 : -12 };
        pages.set(number, page);
      }
      return Object.assign(doc, { page });
    });
    let first = 0;
    pieces.begins = pieces.docs.map((length) => (first += length) - length);
    pieces.read = new Map();
  };

  const fetched = (kind, number, take) => {
    const name = `${kind}-${number}.json`;
    const read = async () => take(await (await fetch(new URL(`../search/${name}?${pieces.made}`, self.location))).json(), number);
    return pieces.read.get(name) ?? pieces.read.set(name, read()).get(name);
  };

  // The piece that something is in, by where each begins.
  const pieceOf = (begins, sought) => {
    let low = 0, high = begins.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (begins[middle] <= sought) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const piecesOf = (begins, prefix) => {
    const first = pieceOf(begins, prefix);
    return Array.from({ length: pieceOf(begins, `${prefix}\uffff`) - first + 1 }, (_, more) => first + more);
  };

  const takeWords = (given) => {
    for (const [word, [standing, naming]] of Object.entries(given)) {
      const found = new Map();
      let number = 0;
      for (const one of standing ? standing.split(" ") : []) {
        const [step, ...steps] = one.split(".").map((each) => parseInt(each, 36));
        let place = 0;
        found.set((number += step), steps.map((each) => (place += each)));
      }
      for (const one of naming ? naming.split(" ") : []) {
        const [page, name, length, place] = one.split(".").map((each) => parseInt(each, 36));
        const names = pages.get(page).names;
        (names[name] ??= Array(length).fill(""))[place] = word;
      }
      words.set(word, found);
      rooted(word);
    }
  };
  const takeDocs = (given, piece) =>
    given.forEach(({ location, title, text, tags }, at) => {
      const doc = docs[pieces.begins[piece] + at];
      Object.assign(doc, { location, title: bare(title), text: apart(text).text });
      if (doc !== doc.page.main) return;
      const [folder, kind] = location.split("/");
      const briefing = doc.page.weight > -12 && kind ? pieces.titles[`${folder}/`] : "";
      doc.page.tags = [...new Set([...(tags ?? [SAID[doc.page.kind]]), briefing])].filter(Boolean);
    });

  // Read what a query is answered from: its words and those like them, else those one letter off.
  const gather = (typed) =>
    Promise.all(typed.map(async (word, at) => {
      const read = (numbers) => Promise.all([...new Set(numbers)].slice(0, MOST).map((number) => fetched("words", number, takeWords)));
      await read([pieceOf(pieces.words, word), ...piecesOf(pieces.words, stem(word))]);
      const isLast = at === typed.length - 1;
      if (word.length < 4 || /^\d/.test(word) || meant(word, isLast).size) return;
      const like = [];
      const note = (given) => like.push(...given.filter((one) => near(word, isLast ? one.slice(0, word.length) : one) || near(word, one)));
      const lists = [...piecesOf(pieces.list, word[0]), ...piecesOf(pieces.list, word[1])];
      await Promise.all([...new Set(lists)].map((number) => fetched("list", number, (given) => given).then(note)));
      like.sort((a, b) => near(word, b) - near(word, a));
      await read(like.map((one) => pieceOf(pieces.words, one)));
    }));
  const open = (hits) => {
    const wanted = hits.flatMap(({ page, sections }) => [page.main, ...sections.slice(0, 1).map(({ doc }) => doc)]);
    const numbers = new Set(wanted.filter(({ text }) => text === undefined).map(({ number }) => pieceOf(pieces.begins, number)));
    return Promise.all([...numbers].map((number) => fetched("docs", number, takeDocs)));
  };

  // Whether two words differ by one letter more, less, other, or changed with its neighbour.
  const near = (one, other) => {
    const [a, b] = one.length < other.length ? [one, other] : [other, one];
    if (b.length - a.length > 1) return false;
    let at = 0;
    while (at < a.length && a[at] === b[at]) at++;
    const rest = (left, right) => a.slice(at + left) === b.slice(at + right);
    return a.length < b.length
      ? rest(0, 1)
      : rest(1, 1) || (a[at] === b[at + 1] && a[at + 1] === b[at] && rest(2, 2));
  };

  // The words of the index that a typed one may stand for, each with how surely.
  const meant = (typed, isLast) => {
    const found = new Map();
    if (words.has(typed)) found.set(typed, 1);
    for (const word of stems.get(stem(typed)) ?? []) if (!found.has(word)) found.set(word, 0.8);
    if (isLast && typed.length > 1)
      for (const word of words.keys()) if (word.startsWith(typed) && !found.has(word)) found.set(word, 0.6);
    if (!found.size && typed.length > 3 && !/^\d/.test(typed))
      for (const word of words.keys())
        if (near(typed, word) || (isLast && word.length > typed.length && near(typed, word.slice(0, typed.length)))) found.set(word, 0.4);
    return found;
  };

  // How well a page's names answer: all of one is best, then the words of one in part.
  const named = (page, asked) => {
    let best = 0;
    page.names.forEach((name, number) => {
      const hit = asked.map((each) => Math.max(0, ...name.map((word) => each.get(word) ?? 0)));
      if (!hit.every(Boolean)) return;
      const surely = hit.reduce((sum, one) => sum + one, 0) / hit.length;
      const share = Math.min(1, asked.length / name.length);
      best = Math.max(best, surely * (share === 1 ? 60 : 18 + 16 * share) - (number ? 3 : 0));
    });
    return best;
  };

  const score = (typed, apart) => {
    const asked = typed.map((word, place) => meant(word, place === typed.length - 1));
    const weight = asked.map((each) => {
      const holding = new Set();
      for (const word of each.keys()) for (const number of words.get(word).keys()) holding.add(number);
      return Math.log(1 + docs.length / (1 + holding.size));
    });
    const whole = weight.reduce((sum, one) => sum + one, 0);
    const found = new Map(); // for each section, where each asked word stands and how surely
    asked.forEach((each, place) => {
      for (const [word, surely] of each)
        for (const [number, places] of words.get(word)) {
          const held = found.get(number) ?? found.set(number, asked.map(() => ({ surely: 0, places: new Set() }))).get(number);
          held[place].surely = Math.max(held[place].surely, surely);
          for (const one of places) held[place].places.add(one);
        }
    });
    const best = new Map(); // for each page, its sections by score
    for (const [number, held] of found) {
      const doc = docs[number];
      const share = held.reduce((sum, one, place) => sum + one.surely * weight[place], 0) / whole;
      let run = 0;
      if (held.length > 1)
        for (const start of held[0].places) {
          let length = 1;
          while (length < held.length && held[length].places.has(start + apart[length])) length++;
          run = Math.max(run, length / held.length);
        }
      const often = held.reduce((sum, one) => sum + Math.min(3, one.places.size), 0) / held.length;
      const own = doc.page.kind === "quotation" && doc !== doc.page.main ? 0.6 : 1; // what is about it
      const points = own * (16 * share * share + (run === 1 ? 14 : 4 * run * share)) + often / 2 - doc.size;
      const page = best.get(doc.page) ?? best.set(doc.page, []).get(doc.page);
      page.push({ doc, points, share });
    }
    for (const page of pages.values()) if (!best.has(page) && named(page, asked)) best.set(page, []);
    return [...best].filter(([page]) => page.main).map(([page, sections]) => {
      sections.sort((a, b) => b.points - a.points);
      const name = named(page, asked);
      return { page, name, sections, asked, points: name + (sections[0]?.points ?? 0) + (name ? Math.max(4, page.weight) : page.kind === "article" && sections[0].doc !== page.main ? INSIDE : page.weight) };
    }).sort((a, b) => b.points - a.points || a.page.path.localeCompare(b.page.path));
  };

  const marked = (text, asked) =>
    text.split(/([\p{L}\p{M}\p{N}]+)/u).map((part, place) =>
      place % 2 && asked.some((each) => each.has(fold(part))) ? `<mark>${escape(part)}</mark>` : escape(part)).join("");

  // What a section says in sentences, and the words that it quotes; no list, label or byline.
  const ENDED = /^.*[.!?…。！？؟।]["”’»)\]]*(?=\s|$)/su;
  const isQuoted = (line) => {
    const begun = line.split(/[^\p{L}\p{M}\p{N}’']+/u).filter(Boolean);
    const names = begun.filter((word) => /^[\p{Lu}\d]/u.test(word)).length;
    return split(line).length > 6 && 2 * names <= begun.length && !/ · |:(?: |$)|\(\d/.test(line) && !titles?.has(line.split(",")[0]);
  };
  const said = (doc) =>
    (doc.said ??= [...doc.text.matchAll(/<(p|li)>(.*?)(?=<\/?(?:p|li|ul|ol|pre)>|$)/gs)].flatMap(([, tag, html]) => {
      const line = bare(html.replace(/<\/?(?:code|su[bp])>/g, ""));
      const [whole] = ENDED.exec(line) ?? [];
      return whole ? whole.split(/(?<=\p{Ll}[.!?…]["”’»)]?)\s+/u) : tag === "p" && isQuoted(line) ? [line] : [];
    }));

  // The sentence that holds most of what was asked, else the first; cut at a word where it is long.
  const snippet = (doc, asked) => {
    const hits = (sentence) => {
      const held = new Set(split(sentence));
      const told = asked.filter((each) => [...each.keys()].some((word) => held.has(word))).length;
      return told && told + (held.size > 4 ? 0.5 : 0);
    };
    const own = said(doc);
    const all = [doc, doc.page.main, ...(doc === doc.page.main ? doc.page.docs ?? [] : [])].flatMap(said);
    const opening = all.find((one) => ENDED.test(one)) ?? (doc === doc.page.main ? "" : doc.title);
    const best = own.reduce((a, b) => (hits(b) > hits(a) ? b : a), opening);
    if (best.length <= SNIPPET) return best;
    const parts = best.split(/(?<=\s)/);
    const at = parts.findIndex((word) => asked.some((each) => split(word).some((one) => each.has(one))));
    const first = parts.slice(0, Math.max(0, at)).join("").length;
    const start = first > SNIPPET / 2 ? best.indexOf(" ", first - SNIPPET / 2) + 1 : 0;
    const end = best.lastIndexOf(" ", start + SNIPPET);
    return `${start ? "… " : ""}${best.slice(start, end > start ? end : start + SNIPPET)} …`;
  };

  const titled = (page, asked) => {
    if (page.kind !== "quotation") return page.main.title;
    const said = page.main.text.split(/<\/?p>/).map(bare).filter(Boolean);
    const own = said.slice(0, 2).find((one) => !one.startsWith(page.main.title) && split(one).some((word) => asked.some((each) => each.get(word) >= 0.8))) ?? said[0] ?? "";
    const cut = own.length > 90 ? `${own.slice(0, own.lastIndexOf(" ", 90))} …` : own;
    return `${_("“{words}”").replace("{words}", () => cut)} — ${page.main.title}`;
  };

  const item = (page, doc, title, typed, asked, points, isFirst, told = doc) => ({
    location: doc.location,
    title: marked(title, asked),
    text: `<p>${marked(snippet(told, asked), asked)}</p>`,
    score: points,
    terms: Object.fromEntries(typed.map((word) => [word, true])),
    ...(isFirst ? { tags: page.tags } : {}),
  });

  const shown = ({ page, name, sections, asked, points }, typed) => {
    const [best, ...more] = sections.filter(({ doc }) => doc !== page.main);
    const own = sections.find(({ doc }) => doc === page.main);
    const isInside = best && !name && (!own || best.points > own.points);
    const isPassage = isInside && page.kind === "article"; // it leads to the words themselves
    const told = best?.doc.text !== undefined && (isPassage || !said(page.main).length) ? best.doc : page.main;
    const rest = (isInside ? more : best ? [best, ...more] : []).filter(({ doc, share }) => share > 0.5 && doc.text !== undefined).slice(0, 4);
    const first = item(page, isPassage ? best.doc : page.main, titled(page, asked), typed, asked, points, true, told);
    const others = rest.map(({ doc }, place) => item(page, doc, doc.title, typed, asked, points - 1 - place));
    const inside = isInside ? [item(page, best.doc, best.doc.title, typed, asked, points)] : [];
    // Of hits that all lead into a page, the theme takes the last for the page, and shows no sentence of it.
    return isPassage ? [...inside, ...others, first] : [first, ...inside, ...others];
  };

  const search = async (query) => {
    const all = split(query);
    const telling = all.filter((word) => !COMMON.has(word));
    const typed = telling.length ? telling : all;
    if (!typed.length) return { items: [] };
    const at = all.flatMap((word, place) => (typed.includes(word) ? [place] : []));
    const apart = at.map((place) => place - at[0]); // words in a row, with the common ones between
    if (pieces) await gather(typed);
    const hits = score(typed, apart).filter(({ name, sections }) => name || sections[0].share > 0.3).slice(0, pieces ? HITS : SHOWN);
    if (pieces) await open(hits);
    const begun = typed.at(-1);
    const whole = [...words.keys()].filter((word) => word.startsWith(begun)).sort((a, b) => words.get(b).size - words.get(a).size)[0];
    return { items: hits.map((hit) => shown(hit, typed)), suggest: whole ? [...all.slice(0, -1), whole] : [] };
  };

  let answered = Promise.resolve(); // one after the other
  const nothing = { items: [], suggest: [] };
  addEventListener("message", ({ data: { type, data } }) => {
    if (type === SETUP) {
      setup(data);
      postMessage({ type: READY });
    } else if (type === QUERY)
      answered = answered.then(() => search(data)).catch(() => nothing).then((found) => postMessage({ type: RESULT, data: found }));
  });
})();
