"""What a built site says for feed readers and search engines: feeds, maps, heads of pages. Each check yields one line a fault.

All of it is held against the records beside the pages, which say what was found.
"""
import json
import re
import subprocess
import urllib.parse

from page_site import BASE, ROOT

SCHEMAS = ROOT / "Tests/Schemas"
MOST_ADDRESSES, MOST_BYTES = 50_000, 50_000_000


def atom_files(folder):
    return [file for file in sorted(folder.rglob("*.xml")) if b"<feed" in file.read_bytes()[:2000]]


def schemas(folder):
    """Feeds and maps of the site have the form that their specifications ask for."""
    atoms, maps = atom_files(folder), sorted(folder.glob("sitemap*.xml"))
    for schema, files in [("atom.rng", atoms), ("sitemap.rng", maps)]:
        if not files:
            yield f"{schema}: no file has that form"
            continue
        names = [str(file.relative_to(folder)) for file in files]
        done = subprocess.run(["xmllint", "--noout", "--nonet", "--relaxng", str(SCHEMAS / schema), *names], cwd=folder, capture_output=True, text=True)
        if done.returncode:
            yield from (line for line in done.stderr.splitlines() if not line.endswith(" validates"))
    for file in maps:
        data = file.read_bytes()
        if data.count(b"<loc>") > MOST_ADDRESSES or len(data) > MOST_BYTES:
            yield f"{file.name}: more than a map may hold"


class Record:
    """What was found in an article, as its page's record has it."""

    def __init__(self, data):
        self.data = data

    def rows(self, name):
        table = self.data.get(name, {"columns": [], "rows": []})
        return [dict(zip(table["columns"], row)) for row in table["rows"]]

    @property
    def lines(self):
        """The words that an entry must have, in its order: what was wrong, summary, key figures, and the parts of key quotes."""
        for name in ("corrections", "summary"):
            yield from (row["exact"] for row in self.rows(name))
        ranked = [row for row in self.rows("figures") if row.get("rank")]
        yield from (row["exact"] for row in sorted(ranked, key=lambda row: row["rank"]))
        for row in self.rows("quotes"):
            if row.get("key"):
                yield from [part[1] for part in row.get("parts") or []] or [row["exact"]]

    @staticmethod
    def moment(text):
        return text + "T00:00:00Z" if text and len(text) == 10 else text


def records(folder):
    """By the paths of their pages; those at addresses of old lead on, and are none."""
    found = {}
    for file in sorted(folder.rglob("briefs/**/*.json")):
        data = json.loads(file.read_bytes())
        if "title" in data:
            found[data["page"]] = Record(data)
    return found


def one_line(text):
    return " ".join(text.split())


def content(name, html, record, folder, places):
    """The HTML of an entry has every line of its brief, in order, and leads to places that are there, by whole addresses."""
    import lxml.html
    tree = lxml.html.fragment_fromstring(html, create_parent="div")
    text, at = one_line(tree.text_content()), 0
    for line in record.lines:
        found = text.find(one_line(line).strip("“”\""), at)
        if found < 0:
            yield f"{name}: lacks '{line}', or has it at another place"
        at = max(at, found)
    for element, _, address, _ in tree.iterlinks():
        whole, fragment = urllib.parse.urldefrag(address)
        if not re.match("https?://", address):
            yield f"{name}: '{address}' is no whole address"
        elif whole.startswith(BASE):
            path = urllib.parse.unquote(whole.removeprefix(BASE))
            if not (folder / path).is_file():
                yield f"{name}: '{address}' leads to no file"
            elif fragment and fragment not in places(path):
                yield f"{name}: '{address}' leads to no place"


def ids_of_pages(folder):
    """A function from a page's path to the ids in it."""
    known = {}

    def places(path):
        if path not in known:
            known[path] = set(re.findall(r'\sid="([^"]+)"', (folder / path).read_text(encoding="utf-8")))
        return known[path]
    return places


def feeds(folder):
    """Each Atom feed is read without complaint, its entries have all that their records have, newest first, and each topic has its feed."""
    import feedparser
    found, places, files = records(folder), ids_of_pages(folder), atom_files(folder)
    if not folder / "feed.xml" in files:
        yield "feed.xml: there is none"
    for file in files:
        path, feed = str(file.relative_to(folder)), feedparser.parse(file.read_bytes(), sanitize_html=False, resolve_relative_uris=False)
        if feed.bozo:
            yield f"{path}: {feed.bozo_exception}"
        if not feed.entries or not feed.feed.get("title") or feed.feed.get("updated", "1970") < "1971":
            yield f"{path}: without a title, a day or entries"
        own = {link.rel: link.href for link in feed.feed.get("links", [])}
        if own.get("self") != BASE + path or not (folder / own.get("alternate", "").removeprefix(BASE)).is_file():
            yield f"{path}: names itself {own}"
        if len({entry.get("id") for entry in feed.entries}) != len(feed.entries):
            yield f"{path}: two entries have one id"
        days = [entry.get("published_parsed") for entry in feed.entries]
        if None in days or days != sorted(days, reverse=True):
            yield f"{path}: entries are not newest first"
        topics = {page_topic(folder, path)} if path != "feed.xml" else set()
        for entry in feed.entries:
            name = f"{path}: {entry.get('title')}"
            record = found.get(urllib.parse.unquote(entry.get("link", "").removeprefix(BASE)))
            if not record:
                yield f"{name}: leads to no brief"
                continue
            data = record.data
            said = {
                "id": entry.get("id"), "title": entry.get("title"), "published": entry.get("published"), "updated": entry.get("updated"),
                "authors": [author.get("name") for author in entry.get("authors", [])] or None, "tags": [tag.term for tag in entry.get("tags", [])],
                "url": next((link.href for link in entry.links if link.rel == "via"), None)}
            expected = {
                "id": BASE + urllib.parse.quote(data["page"]), "title": one_line(data["title"]), "published": Record.moment(data.get("date")),
                "updated": Record.moment(data.get("updated") or data.get("date")), "authors": data.get("authors"), "tags": data.get("tags", []),
                "url": data.get("url")}
            yield from (f"{name}: {key} is {said[key]}, in the record {expected[key]}" for key in said if said[key] != expected[key])
            if topics and not topics & {tag.lower().replace("-", " ") for tag in data.get("tags", [])}:
                yield f"{name}: is not of the topic"
            if not entry.get("summary"):
                yield f"{name}: has no summary"
            yield from content(name, entry.content[0].value if entry.get("content") else "", record, folder, places)
    for page in sorted(folder.glob("topics/*.html")):
        feed = page.with_suffix(".xml")
        if page.name != "index.html" and feed.is_file() != (f'type="application/atom+xml"' in page.read_text() and f'topics/{feed.name}"' in page.read_text()):
            yield f"topics/{page.name}: does not lead to its feed"


def page_topic(folder, path):
    """The topic of the page beside a feed, in lower case."""
    title = re.search(r"<h1>([^<]*)</h1>", (folder / path).with_suffix(".html").read_text(encoding="utf-8"))
    return title.group(1).lower().replace("-", " ") if title else None


def json_feed(folder):
    """The JSON feed has the form of JSON Feed 1.1, and the entries of feed.xml under the same ids, with the same HTML."""
    import feedparser
    import jsonschema
    file = folder / "feed.json"
    if not file.is_file():
        yield "feed.json: there is none"
        return
    feed = json.loads(file.read_bytes())
    for error in jsonschema.Draft202012Validator(json.loads((SCHEMAS / "jsonfeed.json").read_bytes())).iter_errors(feed):
        yield f"feed.json: {'/'.join(map(str, error.path))}: {error.message}"
    if feed.get("feed_url") != BASE + "feed.json":
        yield f"feed.json: names itself {feed.get('feed_url')}"
    atom = feedparser.parse((folder / "feed.xml").read_bytes(), sanitize_html=False, resolve_relative_uris=False)
    found = records(folder)
    if [item["id"] for item in feed["items"]] != [entry.id for entry in atom.entries]:
        yield "feed.json: has other entries than feed.xml"
    for item, entry in zip(feed["items"], atom.entries):
        record = found[urllib.parse.unquote(item["url"].removeprefix(BASE))].data
        said = (item["title"], item["content_html"].strip(), item.get("summary"), item["date_published"], item.get("date_modified", item["date_published"]))
        if said != (entry.title, entry.content[0].value.strip(), entry.summary, entry.published, entry.updated):
            yield f"feed.json: {item['title']}: is not what feed.xml has"
        told = ([author["name"] for author in item.get("authors", [])], item.get("tags", []), item.get("external_url"), item.get("language"))
        if told != (record.get("authors", []), record.get("tags", []), record.get("url"), record.get("lang")):
            yield f"feed.json: {item['title']}: is not what the record has: {told}"
        if "image" in item and not (folder / urllib.parse.unquote(item["image"].removeprefix(BASE))).is_file():
            yield f"feed.json: {item['title']}: its picture is not there"


def heads(folder, found):
    """The head of a brief's page says what its record does."""
    import lxml.html
    known = records(folder)
    for page in found:
        record = known.get(page.path)
        if not record:
            continue
        tree, data = lxml.html.document_fromstring(page.text.encode(), parser=lxml.html.HTMLParser(encoding="utf-8")), record.data
        said = lambda name: [one_line(value) for value in tree.xpath(f"//meta[@property='{name}']/@content")]
        expected = {
            "og:title": [data["title"]], "og:url": [page.address], "article:published_time": [data.get("date")],
            "article:modified_time": [data.get("updated")], "article:author": data.get("authors", []), "article:section": data.get("tags", [])[:1]}
        for name, values in expected.items():
            values = [one_line(value) for value in values if value]
            if [urllib.parse.unquote(value) for value in said(name)] != [urllib.parse.unquote(value) for value in values]:
                yield f"{page.path}: {name} is {said(name)}, in the record {values}"
        for image in said("og:image"):
            if not (folder / urllib.parse.unquote(image.removeprefix(BASE))).is_file():
                yield f"{page.path}: og:image leads to no file of the site: {image}"
