/// What runs in served pages, and in no published one: it listens for what was built, and brings the page up to date.
enum ReloadScript {
  /// Below the site; hidden, as no file of a site is.
  static let path = ".briefgen-serve/reload.js"
  /// Where what was built is told.
  static let events = ".briefgen-serve/events"

  /// The element that loads it.
  ///
  /// - Parameters:
  ///   - page: The path of the page; empty for one that is none of the site's.
  ///   - state: Of the site, when the page was sent.
  static func element(page: String, state: String, nonce: String) -> String {
    "<script src=\"/\(path)\" nonce=\"\(nonce)\" data-page=\"\(escaped(page))\" data-state=\"\(state)\" defer></script>"
  }

  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("\"", with: "&quot;").replacing("<", with: "&lt;")
  }

  // A page is asked for again where it changed, or anything that it may show did. Its words are put in place of the old ones, which takes a
  // third of the time of a load and moves nothing; where that is not all that a load does, it is loaded, which keeps the place that was
  // scrolled to. While the page is hidden no connection is held, as a browser has six for all pages of a server; what was missed is told when
  // it is seen again.
  static let source = #"""
    (() => {
      const { page, state: first } = document.currentScript.dataset;
      let state = first, source = null, box = null, turns = 0;
      const lines = (event) => event.data.split("\n").filter((line) => line);
      const sheet = (path) => path.endsWith(".css");
      const text = (path) => /\.(html|json|jsonl|xml|txt|csv|css)$/.test(path);

      function swap(paths) {
        for (const link of document.querySelectorAll('link[rel~="stylesheet"]')) {
          const url = new URL(link.href);
          if (url.origin !== location.origin || !paths.includes(decodeURIComponent(url.pathname.slice(1)))) continue;
          url.searchParams.set("state", state);
          const next = link.cloneNode();
          next.href = url.href;
          next.addEventListener("load", () => link.remove());
          next.addEventListener("error", () => next.remove());
          link.after(next);
        }
      }

      // What a page is shown under: policies and styles.
      const frame = (tree) => [...tree.querySelectorAll('meta[http-equiv], style, link[rel~="stylesheet"]')]
        .map((one) => one.content || one.getAttribute("href")?.split("?")[0] || one.textContent).join("\n");
      const runs = (tree) => [...tree.scripts].some((one) => !one.src.includes("/.briefgen-serve/") && one.type !== "application/ld+json");
      const told = 'title, meta[name], meta[property], link:not([rel~="stylesheet"])';

      function replace(next) {
        const root = document.documentElement;
        const [left, top] = [scrollX, scrollY];
        for (const { name } of [...root.attributes]) root.removeAttribute(name);
        for (const { name, value } of next.documentElement.attributes) root.setAttribute(name, value);
        for (const one of document.head.querySelectorAll(told)) one.remove();
        document.head.append(...next.head.querySelectorAll(told));
        document.body.replaceWith(next.body);
        scrollTo({ left, top, behavior: "instant" });
      }

      async function refresh() {
        const turn = ++turns;
        // The browser marks where a fragment leads only as it loads.
        if (!page || location.hash || runs(document)) return location.reload();
        try {
          const answer = await fetch(location.href, { cache: "no-cache" });
          const next = new DOMParser().parseFromString(await answer.text(), "text/html");
          if (turn !== turns) return;
          if (answer.ok && !runs(next) && frame(next) === frame(document)) return replace(next);
        } catch {}
        location.reload();
      }

      function hide() {
        box?.remove();
        box = null;
      }

      function show(message) {
        hide();
        box = document.createElement("div");
        box.id = "briefgen-error";
        const style = new CSSStyleSheet();
        style.replaceSync(`
          section { position: fixed; inset: auto 0 0 0; max-height: 60vh; overflow: auto; z-index: 2147483647; padding: 1rem 1.5rem;
            color: #fff; background: #5b0f14; border-top: 3px solid #ff6b6b; font: 14px/1.5 ui-monospace, monospace; }
          h2 { margin: 0 0 .5rem; font: bold 16px/1.3 system-ui, sans-serif; }
          pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; }
          button { float: right; padding: .25rem .75rem; color: #5b0f14; background: #fff; border: 0; border-radius: 4px; font: inherit; cursor: pointer; }
        `);
        const root = box.attachShadow({ mode: "open" });
        root.adoptedStyleSheets = [style];
        const section = document.createElement("section");
        section.setAttribute("role", "alert");
        const close = document.createElement("button");
        close.textContent = "Hide";
        close.addEventListener("click", hide);
        const head = document.createElement("h2");
        head.textContent = page ? "Not built: this is the site as it was" : "Not built";
        const body = document.createElement("pre");
        body.textContent = message;
        section.append(close, head, body);
        root.append(section);
        document.documentElement.append(box);
      }

      function listen() {
        if (source || document.hidden) return;
        source = new EventSource("/.briefgen-serve/events?state=" + encodeURIComponent(state));
        source.addEventListener("open-page", (event) => {
          if (event.data === page) return;
          // What is told next would load this page again, and so keep the browser here.
          source.close();
          location.href = "/" + event.data.split("/").map(encodeURIComponent).join("/");
        });
        source.addEventListener("stale", () => location.reload());
        source.addEventListener("failed", (event) => show(event.data));
        source.addEventListener("built", (event) => {
          const paths = lines(event);
          state = event.lastEventId;
          hide();
          if (paths.some((path) => path === page || !text(path)) || (!page && paths.length)) refresh();
          else swap(paths.filter(sheet));
        });
      }

      document.addEventListener("visibilitychange", () => {
        if (!document.hidden) return listen();
        source?.close();
        source = null;
      });
      listen();
    })();

    """#
}
