"""The exports of a built site and of `extract --csv` as Python's csv reads them, held to the records. Each check yields one line a fault."""
import csv
import json
import pathlib
import re
import subprocess
import tempfile

from page_site import BASE, ROOT, program

SIGNS = r"[-=+@\t\r\n＝＋－＠]"
NUMBER = re.compile(r"[-+]?[0-9]+(\.[0-9]+)?")
# What spreadsheets take for formulas, and what only looks as if it had been kept from that.
HOSTILE = """---
title: '=HYPERLINK("https://evil.example","Quay, open")'
source: "@Quay"
url: https://quay.example/?a=1,2
date: 2024-06-23
---
-5 degrees were measured at the quay on Monday, harbour master Ida Strand said.

“=1+1, and nothing else,” she told the council. “'+2 is what I meant to write, and they know that,” she said.

The ferry “Ida” cost +40 million dollars, ＋3 percent more than planned, the port said.
"""


def told(text):
    """The columns and keys of docs/data.md, by the headings they stand below."""
    parts = re.split(r"^## (.*)$", text, flags=re.M)[1:]
    return {title: re.findall(r"^\| `([^`]*)` \| ([^|]*) \|", body, re.M) for title, body in zip(parts[::2], parts[1::2])}


def read(lines):
    """The rows as dictionaries, apostrophes that keep cells from being formulas taken away."""
    rows = list(csv.DictReader(lines, strict=True))
    return [{key: re.sub(rf"^'(?='* *{SIGNS})", "", cell) for key, cell in row.items()} for row in rows]


def cells(values):
    """Values of a record as cells."""
    return {key: "" if value is None else json.dumps(value) if isinstance(value, (bool, list)) else str(value) for key, value in values.items()}


def differing(name, row, values):
    for key, value in cells(values).items():
        if row[key] != value and not (isinstance(values[key], (int, float)) and row[key] and float(row[key]) == values[key]):
            yield f"{name}: '{key}' is {row[key]!r} in the table and {value!r} in the record"


def table(record, name):
    columns = record[name]["columns"]
    return [dict(zip(columns, row + [None] * (len(columns) - len(row)))) for row in record[name]["rows"]]


def words(pair):
    return pair[1] if pair else None


def speaker(record, name, number):
    one = table(record, "speakers")[number] if number is not None else {}
    return {f"{name}.name": one.get("name"), f"{name}.exact": one.get("exact") or one.get("name"), f"{name}.role": one.get("role")}


def of_page(record, name):
    """What the rows of a record beside a page are to say, in their order."""
    head = {key: record.get(key) for key in ["id", "part", "title", "date", "source", "url"]} | {"page": BASE + record["page"]}
    for row in table(record, name):
        values = head | {"start": row["start"], "exact": row["exact"], "end": row["start"] + len(row["exact"]), "kind": row["kind"]}
        if name == "quotes":
            parts = row["parts"] and [part[1] for part in row["parts"]]
            values |= {"key": bool(row["key"]), "cue": words(row["cue"]), "addressee": words(row["addressee"])}
            values |= speaker(record, "speaker", row["speaker"])
            if row["speech"] is not None:
                values["speech"] = row["speech"]
            yield values, parts
            continue
        values |= {key: row[key] for key in ["value", "unit", "subject", "upperValue", "hedge"]}
        values |= {"modifier": row["modifier"] or "exact", "key": row["rank"] is not None}
        values |= {"counted": words(row["counted"]), "fate": words(row["fate"])}
        if row["rank"] is not None:
            values["rank"] = row["rank"]
        yield values | speaker(record, "attribution", row["attribution"]), None


def of_extract(record, name):
    """The same of a record of `extract`."""
    head = {key: record.get(key) for key in ["id", "part", "title", "date", "source", "url"]} | {"page": None, "anchor": None}
    for row in record[name]:
        values = head | {key: value for key, value in row.items() if not isinstance(value, (dict, list))}
        for key in ["counted", "fate", "cue", "addressee"]:
            if key in row:
                values[key] = row[key] and row[key]["exact"]
        who = "speaker" if name == "quotes" else "attribution"
        values |= {f"{who}.{key}": (row[who] or {}).get(key) for key in ["name", "exact", "role"]}
        values.pop(who, None)
        yield values, [part["exact"] for part in row["parts"]] if "parts" in row else None


def compared(rows, expected, name):
    if len(rows) != len(expected):
        yield f"{name}: {len(rows)} rows, {len(expected)} in the records"
    for row, (values, parts) in zip(rows, expected):
        place = f"{name}: {row['id']}: {row['exact']!r}"
        yield from differing(place, row, values)
        if (json.loads(row["parts"]) if row.get("parts") else None) != parts:
            yield f"{place}: parts {row.get('parts')!r} in the table and {parts!r} in the record"


def of_site(folder):
    """The site's files against the records and pages beside them."""
    files = {path: path.read_text(encoding="utf-8") for path in (folder / "briefs").rglob("*.json")}
    if not (folder / "briefs.jsonl").is_file():
        yield "briefs.jsonl is missing; build the site with --exports"
        return
    lines = (folder / "briefs.jsonl").read_text(encoding="utf-8").splitlines(keepends=True)
    if sorted(lines) != sorted(files.values()):
        yield "briefs.jsonl does not hold each record once"
    records = [json.loads(line) for line in lines]
    days = [record["date"][:10] for record in records if "date" in record]
    if days != sorted(days, reverse=True):
        yield "briefs.jsonl does not begin with the newest brief"
    columns = told((ROOT / "docs/data.md").read_text(encoding="utf-8"))
    for name in ["figures", "quotes"]:
        with open(folder / f"{name}.csv", encoding="utf-8", newline="") as file:
            rows = read(file)
        if list(rows[0]) != [column for column, _ in columns[f"{name}.csv"]]:
            yield f"{name}.csv has other columns than docs/data.md tells"
        yield from compared(rows, [pair for record in records for pair in of_page(record, name)], f"{name}.csv")
        for row in rows:
            page = (folder / row["page"].removeprefix(BASE)).read_text(encoding="utf-8")
            if row["anchor"] and f' id="{row["anchor"]}"' not in page or row["key"] == "true" and not row["anchor"]:
                yield f"{name}.csv: {row['page']}#{row['anchor']} is no place"


def asked(*words):
    done = subprocess.run([program(), "extract", *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    return done.stdout.decode("utf-8")


def of_files(folder=None):
    """What `extract --csv` prints of the sample's files, and of one that means to be worked out, against the records that `extract` prints."""
    with tempfile.TemporaryDirectory() as top:
        hostile = pathlib.Path(top, "hostile.md")
        hostile.write_text(HOSTILE, encoding="utf-8")
        files = [str(p) for p in sorted((ROOT / "content").rglob("*")) if p.suffix in (".md", ".txt", ".html") and "pages" not in p.parts]
        files.append(str(hostile))
        records = [json.loads(line) for line in asked(*files).splitlines()]
        for name in ["figures", "quotes"]:
            text = asked("--csv", name, *files)
            if re.search(r"(?<!\r)\n", re.sub(r'"(?:[^"]|"")*"', "", text)):
                yield f"--csv {name}: a row does not end with CR LF"
            rows = list(csv.reader(text.splitlines(keepends=True), strict=True))
            bare = [cell for row in rows for cell in row if re.match(SIGNS, cell) and not NUMBER.fullmatch(cell)]
            yield from (f"--csv {name}: a spreadsheet works out {cell!r}" for cell in bare)
            if not any(cell.startswith("'=HYPERLINK") for row in rows for cell in row):
                yield f"--csv {name}: the hostile headline is missing"
            found = read(text.splitlines(keepends=True))
            yield from compared(found, [pair for record in records for pair in of_extract(record, name)], f"--csv {name}")


def paths(value, before=""):
    """The ways to all values of a record that are no objects; a table's columns count as keys."""
    if isinstance(value, dict) and set(value) == {"columns", "rows"}:
        used = {column for row in value["rows"] for column, cell in zip(value["columns"], row) if cell is not None}
        return {f"{before}.{column}" for column in value["columns"] if column in used}
    if isinstance(value, dict):
        return set().union(*(paths(inner, f"{before}.{key}" if before else key) for key, inner in value.items()))
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return set().union(*(paths(inner, before) for inner in value))
    return {before} if value is not None and value != [] else set()


def meant(keys):
    """The ways that docs/data.md tells, words with their place as the keys that these have."""
    return {way for path, kind in keys for way in ([f"{path}.{key}" for key in ["exact", "start", "end", "line", "column"]] if kind == "*" else [path])}


def dictionary(folder):
    """Whether docs/data.md tells of each key that a record has, and of no other."""
    parts = told((ROOT / "docs/data.md").read_text(encoding="utf-8"))
    both, page, extract = (next(keys for title, keys in parts.items() if title.startswith(start)) for start in ["What both", "briefs.jsonl", "briefgen extract"])
    files = [str(p) for p in sorted((ROOT / "content").rglob("*")) if p.suffix in (".md", ".txt", ".html")]
    records = {"briefs.jsonl": [json.loads(line) for line in (folder / "briefs.jsonl").read_text(encoding="utf-8").splitlines()],
               "extract": [json.loads(line) for line in asked(*files).splitlines()]}
    bad = subprocess.run([program(), "extract", "--jsonl"], input=b"{}\n", stdout=subprocess.PIPE).stdout
    records["extract"].append(json.loads(bad))
    for name, keys in [("briefs.jsonl", both + page), ("extract", both + extract)]:
        found = set().union(*map(paths, records[name]))
        yield from (f"{name}: docs/data.md does not tell of {way}" for way in sorted(found - meant(keys)))
        yield from (f"{name}: docs/data.md tells of {way}, which no record has" for way in sorted(meant(keys) - found - RARE))


# Keys that no article of the sample has; ExportTests makes records that have them.
RARE = {"part", "updated", "summary.people"} | {f"summary.people.{key}" for key in ["name", "exact", "role", "start", "end", "line", "column"]}
