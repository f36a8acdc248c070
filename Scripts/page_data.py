"""What the pages of a built site say to programs, JSON-LD in a block of data, beside the records of the same articles. Each check yields one
line a fault."""
import html
import json
import re

# What schema.org's own context says of the names that are used, so that nothing is fetched.
CONTEXT = {"@vocab": "https://schema.org/", "url": {"@type": "@id"}, "isBasedOn": {"@type": "@id"}}
HELD = {"@type", "headline", "url", "inLanguage", "datePublished", "dateModified", "author", "publisher", "isBasedOn", "isPartOf", "hasPart", "mentions"}


def loader(address, options={}):
    if address.rstrip("/") not in ("https://schema.org", "http://schema.org"):
        raise ValueError(f"asks for {address}")
    return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": address, "document": {"@context": CONTEXT}}


def values(node, name):
    """The values of a property of an expanded node, plain; of addresses and types the address."""
    found = node.get(name if name.startswith("@") else "https://schema.org/" + name, [])
    if isinstance(found, dict) or isinstance(found, str):
        found = [found]
    return [v if isinstance(v, str) else v["@value"] if "@value" in v else v["@id"] if set(v) == {"@id"} else v for v in found]


def one(node, name):
    found = values(node, name)
    return found[0] if len(found) == 1 else found or None


def rows(record, name):
    columns = record[name]["columns"]
    return [dict(zip(columns, row + [None] * (len(columns) - len(row)))) for row in record[name]["rows"]]


def line(words):
    return " ".join(words.split())


def speaker_of(record, number):
    """Full name and role of the record's row, None for nobody."""
    row = rows(record, "speakers")[number] if number is not None else {}
    return row.get("name"), row.get("role") if row.get("name") else None


def quotations(record):
    """Place, words, name and role for each stretch of words that the record's key quotes have in marks."""
    quotes = rows(record, "quotes")
    speeches = {}
    for index, quote in enumerate(quotes):
        if quote["key"]:
            speeches.setdefault(quote["speech"] or f"alone-{index}", []).append(index)
    for indices in speeches.values():
        told = next((i for i in indices if quotes[i]["cue"]), indices[0])
        for index in indices:
            for part, words in enumerate(w for _, w in quotes[index]["parts"] or [(0, quotes[index]["exact"])]):
                yield (f"#q{index + 1}" + (f"-{part + 1}" if part else ""), words, *speaker_of(record, quotes[told]["speaker"]))


def quantities(record):
    """Place, words, bounds, unit, and what stands beside, of the record's key figures by rank."""
    figures = [(row["rank"], index, row) for index, row in enumerate(rows(record, "figures")) if row["rank"]]
    for _, index, row in sorted(figures, key=lambda f: f[0]):
        value, upper, modifier = row["value"], row["upperValue"], row["modifier"]
        bounds = (None, value, upper) if upper is not None else (None, value, None) if modifier == "over" \
            else (None, None, value) if modifier == "under" else (value, None, None)
        beside = [line(row[key][1]) for key in ("counted", "fate") if row[key]]
        # A subject is left out where the figure's own words have it.
        both = [" ".join(beside) or None, " ".join(beside + [line(row["subject"])]) if row["subject"] else None]
        yield (f"#f{index + 1}", row["exact"], *bounds, row["unit"]), both


def compared(page, record, node):
    """Faults of one page's data beside its record."""
    lang = re.search(r'<h1 lang="([^"]*)"', page.text) or re.search(r'<html lang="([^"]*)"', page.text)
    wanted = {
        "@type": "https://schema.org/NewsArticle", "headline": record["title"], "url": page.address,
        "inLanguage": record.get("lang") or html.unescape(lang.group(1)), "datePublished": record.get("date"),
        "dateModified": record.get("updated"), "isBasedOn": record.get("url")}
    for name, value in wanted.items():
        if one(node, name) != value:
            yield f"{name} is {one(node, name)!r} and not {value!r}"
    known = {"https://schema.org/" + name for name in HELD} | {"@type"}
    if set(node) - known:
        yield f"says more than the record: {sorted(set(node) - known)}"
    for name, people in (("author", record.get("authors", [])), ("publisher", [record["source"]] if "source" in record else [])):
        if [one(a, "name") for a in values(node, name)] != people or any(values(a, "@type") for a in values(node, name)):
            yield f"{name} is {values(node, name)} and not {people}"
    persons = {p[0] for row in rows(record, "summary") for p in row["people"] or []}
    found = []
    for quote in values(node, "hasPart"):
        creator = one(quote, "creator") or {}
        found.append((one(quote, "url").removeprefix(page.address), one(quote, "text"), one(creator, "name"), one(creator, "description")))
        if values(creator, "@type") and one(creator, "name") not in persons:
            yield f"calls {one(creator, 'name')} a {values(creator, '@type')}"
    if found != list(quotations(record)):
        yield f"quotes are {found} and not {list(quotations(record))}"
    told, expected = values(node, "mentions"), list(quantities(record))
    for figure, (wanted, beside) in zip(told, expected):
        seen = tuple([one(figure, "url").removeprefix(page.address)] + [one(figure, n) for n in ("name", "value", "minValue", "maxValue", "unitText")])
        if seen != wanted or one(figure, "description") not in beside:
            yield f"a figure is {seen}, {one(figure, 'description')!r} and not {wanted}, {beside}"
    if len(told) != len(expected):
        yield f"has {len(told)} figures and not {len(expected)}"
    for place in [f[0] for f in found] + [one(f, "url").removeprefix(page.address) for f in told]:
        if f' id="{place[1:]}"' not in page.text:
            yield f"names a place that is not there: {place}"


def structured(folder, found):
    """Each brief has one block of data, which expands to what its record says; no page has any other script."""
    from pyld import jsonld
    jsonld.set_document_loader(loader)
    count = 0
    for page in found:
        scripts = re.findall(r"<script([^>]*)>(.*?)</script>", page.text, re.S)
        is_brief = page.kind == "briefs" and not page.is_redirect
        if [s[0] for s in scripts] != ([' type="application/ld+json"'] if is_brief else []):
            yield f"{page.path}: has the scripts {[s[0] for s in scripts]}"
        elif is_brief:
            count += 1
            record = json.loads((folder / page.path.replace(".html", ".json")).read_text(encoding="utf-8"))
            try:
                nodes = jsonld.expand(json.loads(scripts[0][1]), {"base": page.address})
            except (ValueError, jsonld.JsonLdError) as error:
                yield f"{page.path}: {str(error).splitlines()[0]}"
                continue
            if len(nodes) != 1:
                yield f"{page.path}: says {len(nodes)} things"
                continue
            yield from (f"{page.path}: {fault}" for fault in compared(page, record, nodes[0]))
    if not count:
        yield "no brief has a block of data"


def read(page, found):
    """The browser runs nothing of a block of data, says that no policy is broken by it, and has it as it stands in the page."""
    for one in found:
        if "application/ld+json" in one.text:
            page.complaints.clear()
            page.goto(one.address)
            data = json.loads(page.evaluate("document.querySelector('script').textContent"))
            if data["url"] != one.address:
                yield f"{one.path}: has other data"
            yield from (f"{one.path}: {told}" for told in page.complaints if "policy" in told.lower())
