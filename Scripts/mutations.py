"""Ways of breaking a line of Swift, for Scripts/mutate: which lines can be broken, how, and how a file holds a break beside what is
whole."""
import pathlib
import random
import re

ROOT = pathlib.Path(__file__).resolve().parent.parent

# In code, without comments and strings; swift-format sets a space on both sides of an operator of two sides.
SWAPS = [
    (r"(?<= )<(?= )", "<="), (r"(?<= )<=(?= )", "<"), (r"(?<= )>(?= )", ">="), (r"(?<= )>=(?= )", ">"),
    (r"(?<= )==(?= )", "!="), (r"(?<= )!=(?= )", "=="), (r"(?<= )&&(?= )", "||"), (r"(?<= )\|\|(?= )", "&&"),
    (r"(?<= )\+(?= )", "-"), (r"(?<= )-(?= )", "+"), (r"(?<= )\+=(?= )", "-="), (r"(?<= )-=(?= )", "+="),
    (r"(?<=[\w)\]])\.\.<(?=[\w(])", "..."), (r"(?<=[\w)\]])\.\.\.(?=[\w(])", "..<"),
    (r"\btrue\b", "false"), (r"\bfalse\b", "true"), (r"(?<![\w)\]!?])!(?=[\w(.])", ""),
    (r"\bmin\(", "max("), (r"\bmax\(", "min("), (r"\.first\b", ".last"), (r"\.last\b", ".first"),
    (r"\bcontinue\b", "break"),
]
NUMBER = re.compile(r"(?<![\w.$])\d+(?:\.\d+)?(?![\w.])")
STATEMENT = re.compile(r"^(?!(?:let|var|static|private|package|lazy|guard|if|for|while|return|throw|try) )(?:(?:_ = )?[a-z][\w.?!\[\]$]*\(.*\)|[a-z][\w.?!\[\]$() +]* (?:[-+*/|&]?=) .+|continue|break)$")
HEADING = re.compile(
    r"^(?:@\w+\S*\s+)*(?:(?:package|public|private|fileprivate|static|final|mutating|consuming|borrowing|indirect|internal|override)\s+)*"
    r"(?:import|struct|class|enum|extension|protocol|typealias|func|init|subscript|case \w+(?:, \w+)*$|associatedtype)\b")
SKIPPED = re.compile(r"reserveCapacity|precondition|assert|fatalError|#if|#else|#endif|@available")


def code_of(text, marks=False):
    """Each line with comments and words in string literals blanked, and whether it is a row of a text table; with `marks`, a text
    table's own quotation marks stay, so that it is seen to be a value."""
    out, index, inside = [], 0, False
    rows = []
    for line in text.split("\n"):
        stripped = line.strip()
        if inside:
            inside = '"""' not in line
            rows.append(inside and bool(stripped) and not stripped.startswith("#"))
            end = len(line) if inside else line.index('"""')
            out.append(" " * end + ('"""' if marks else "   ") + line[end + 3 :] if not inside else " " * end)
            continue
        code, index, literal = "", 0, False
        while index < len(line):
            if line.startswith('"""', index) and not literal:
                inside = line.count('"""') == 1
                code += " " * (len(line) - index)
                break
            if not literal and line.startswith("//", index):
                code += " " * (len(line) - index)
                break
            if literal and line[index] == "\\":
                code += "  "
                index += 2
                continue
            if line[index] == '"':
                literal = not literal
                code += '"'
            else:
                code += "_" if literal else line[index]
            index += 1
        out.append(code)
        rows.append(False)
    return out, rows


def whole(code):
    return all(code.count(a) == code.count(b) for a, b in ("()", "[]", "{}"))


def breaks(lines, code, rows, index):
    """All ways to break a line, as (kind, the line broken)."""
    line, text = lines[index], code[index]
    if rows[index]:
        for word in re.finditer(r"[^\s|]{2,}", line):
            if "|" not in line or "|" in line[: word.start()]:
                yield "word of a table", line[: word.start()] + line[word.end() :]
        return
    bare = text.strip()
    if not bare or bare.startswith("@") or HEADING.match(bare) or SKIPPED.search(text):
        return
    for pattern, new in SWAPS:
        for found in re.finditer(pattern, text):
            yield f"{found.group() or '!'} to {new or 'nothing'}", line[: found.start()] + new + line[found.end() :]
    for found in NUMBER.finditer(text):
        old = found.group()
        new = str(int(old) + 1) if "." not in old else str(round(float(old) * 1.5 + 0.1, 4))
        yield "number", line[: found.start()] + new + line[found.end() :]
    returned = re.match(r"^(.*\breturn )(?!nil\b|false\b|true\b|\[\])(\S.*?)( \})?$", text)
    if returned and whole(returned[2]):
        for new in ("nil", "[]", "false", "0"):
            yield f"returns {new}", line[: returned.end(1)] + new + (returned[3] or "")
    condition = re.match(r"^(\s*(?:\} else )?(?:if|guard|while) )([^,]+?)( \{| else \{)", text)
    if condition and not re.match(r"(?:let|var|case)\b", condition[2]) and whole(condition[2]):
        middle = line[condition.end(1) : condition.end(2)]
        yield "condition turned", f"{line[: condition.end(1)]}!({middle}){line[condition.end(2) :]}"
    before = next((c.strip() for c in reversed(code[:index]) if c.strip()), "")
    after = next((c.strip() for c in code[index + 1 :] if c.strip()), "")
    if STATEMENT.match(bare) and whole(bare) and before[-1:] not in ",([=+-&|?:" and after[:1] not in (".", "?", ":", "+", "&", "|"):
        yield "statement left out", line[: len(line) - len(line.lstrip())]


def candidates():
    """Every line that can be broken: file, index, ways."""
    for path in sorted((ROOT / "Sources").rglob("*.swift")):
        if "Weights" in path.name:
            continue
        text = path.read_text(encoding="utf-8")
        lines = text.split("\n")
        code, rows = code_of(text)
        for index in range(len(lines)):
            ways = list(dict.fromkeys(breaks(lines, code, rows, index)))
            if ways:
                yield str(path.relative_to(ROOT)), index, ways



# Where a body begins that may stand twice: a function's, a computed value's, an accessor's.
BODY = re.compile(r"(?<!\.)\b(?:func|init|subscript)\b[^{}]*$|\bvar \w+: [^={}\n]+$|\b(?:get|set|willSet|didSet)(?:\(\w+\))? $")
VALUE = re.compile(r"^ *(?:(?:package|public|private|fileprivate|static|lazy|private\(set\)) )*(?:let|var) \w+(?:: [^={}]+)? = ?", re.M)


def span_of_body(code, place):
    """The innermost body around a place, between its braces; None where there is none."""
    depth, index = 0, place
    while index > 0:
        index -= 1
        if code[index] == "}":
            depth += 1
        elif code[index] == "{" and depth:
            depth -= 1
        elif code[index] == "{":
            start = max(code.rfind(sign, 0, index) for sign in "{};") + 1
            end, depth = index + 1, 1
            while depth:
                depth += {"{": 1, "}": -1}.get(code[end], 0)
                end += 1
            inner = code[index + 1 : end - 1].split(None, 1)
            if BODY.search(code[start:index]) and not (inner and re.match(r"(?:get|set|willSet|didSet|mutating|_read)\b", inner[0])):
                return index + 1, end - 1
            depth = 0
    return None


def span_of_value(code, place):
    """The value of the declaration that a place stands in, for what is in no body."""
    before = [found for found in VALUE.finditer(code, 0, place + 1)]
    if not before:
        return None
    start, depth = before[-1].end(), 0
    for end in range(start, len(code)):
        depth += {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}.get(code[end], 0)
        following = code[end + 1 :].lstrip(" ")
        if depth < 0:
            return None
        if code[end] == "\n" and depth == 0 and code[start:end].strip() and not re.match(r"[.?:&|+]", following.lstrip()) \
                and not re.search(r"[=?:&|+(\[{,]$", code[start:end].rstrip()):
            return (start, end) if place < end else None
    return None


def twice(text, index, broken, number):
    """The text of a file with a line's body, or its value, twice: broken and whole. None where it is in neither."""
    lines = text.split("\n")
    code = "\n".join(code_of(text, marks=True)[0])
    place = sum(len(line) + 1 for line in lines[:index])
    place += len(lines[index]) - len(lines[index].lstrip())
    lines[index] = broken
    changed = "\n".join(lines)
    more = len(changed) - len(text)
    if span := span_of_body(code, place):
        start, end = span
        return f"{text[:start]} if isBroken({number}) {{{changed[start : end + more]}}} else {{{text[start:end]}}} {text[end:]}"
    if span := span_of_value(code, place):
        start, end = span
        return f"{text[:start]} isBroken({number}) ? ({changed[start : end + more]}) : ({text[start:end]}){text[end:]}"
    return None


def drawn(seed):
    """Lines in an order that follows from the seed, each with one way of breaking it, one of a file."""
    generator, files = random.Random(seed), set()
    order = list(candidates())
    generator.shuffle(order)
    for file, index, ways in order:
        kind = generator.choice(sorted({kind for kind, _ in ways}))
        kind, broken = generator.choice([way for way in ways if way[0] == kind])
        text = (ROOT / file).read_text(encoding="utf-8")
        if file not in files and twice(text, index, broken, 0):
            files.add(file)
            yield {"number": len(files), "file": file, "line": index + 1, "kind": kind, "was": text.split("\n")[index], "broken": broken}
