"""Links from the lines of briefs into the pages of papers, tried in a browser on copies of those pages. Each check yields one line a fault.

A copy is the article's text as the brief has it, under the paper's own address, or, of a page that was saved, that page itself. What a text
fragment finds cannot be asked of a page, but seen: `::target-text` is painted red.
"""
import io
import pathlib
import subprocess

import page_site

# What is hard to find: beginnings and sentences that are told twice, marks, hyphens, commas and ampersands, words from right to left; and an address
# with a place of its own.
SAMPLES = {
    "fares.md": """---
title: Ferry fares to rise in Sandvik
date: 2026-03-02
url: https://papers.example/sandvik/fares?id=7&page=2#story
---
Ferry fares to rise in Sandvik by 12 percent, the AT&T-owned harbour company said on Monday, in a well-known, much-feared letter.

The old pier cost 40 million kroner. It was lost at sea.

The new pier cost 90 million kroner. It was lost at sea.

“It was lost at sea, and 30 men with it,” said *Anna Lund*, the harbour master. “We had no choice.”

“We had no choice,” said Per Holm, who owns 14 boats & 3 quays.

The old pier cost 40 million kroner. The council met on Tuesday and voted for 7 new boats, 9 new buses and a half-built, half-paid bridge.
""",
    "mina.txt": """---
title: إغلاق الميناء
date: 2026-03-01
url: https://papers.example/mina
lang: ar
---
قال رئيس البلدية إن الميناء مغلق بنسبة 40% هذا العام. وقال إن العمل بدأ.

قال رئيس البلدية إن الميناء مغلق بنسبة 40% هذا العام. لكن الأسعار ارتفعت 12%.
""",
    "mine.txt": """---
title: Two towns vote
date: 2026-02-28
url: https://papers.example/two-towns
---
Kell voted on Sunday. About 4,000 people voted in the town hall and by post over the long day, the clerk said.

Moss voted on Sunday. About 4,000 people voted in the town hall and by post over the long day, the clerk said, and 70 were turned away.

The mayor of Moss, Ida Strand, said: "Nobody (not one!) was told to stay at home; that's a lie, and they know it's a lie."
""",
}
HEIGHT = 400
# So far that no window shows two paragraphs.
FAR_APART = b"main p { margin-bottom: 500px !important }</style>"
STYLE = "<style>::target-text { background: #f00 !important; color: #f00 !important } " \
    "body { font: 16px/24px sans-serif !important; background: #fff } main { max-width: 600px }</style>"
# The text of an element as one line, and for each of its letters the node and offset; words as one line, without marks at their ends.
WALK = """window.walked = main => {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT), at = []
  let text = ''
  for (let node; node = walker.nextNode();) {
    if (node.parentElement.closest('script, style')) continue
    for (let i = 0; i < node.data.length; i++) {
      const isSpace = /\\s/.test(node.data[i])
      if (isSpace && (!text || text.endsWith(' '))) continue
      text += isSpace ? ' ' : node.data[i]
      at.push([node, i])
    }
  }
  return {text, at}
}
window.line = words => words.replace(/\\s+/g, ' ').replace(/^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$/gu, '')
"""
# Of each line with a link into the original: the link; the sentence where the line or its mark tells it, else the marked words; which of its
# occurrences in the text it is; and whether it is the sentence.
LINES = WALK + """;(() => {
  const {text, at} = walked(document.querySelector('.text'))
  return [...document.querySelectorAll('a.original')].map(link => {
    const around = link.closest('li, figure, .summary p'), own = around.querySelector('a[href^="#"]:not([class])')
    const mark = document.getElementById(own.hash.slice(1)), place = at.findIndex(([node]) => mark.contains(node))
    const context = around.querySelector('.context'), isCut = !context || context.querySelector('b')
    const isSentence = around.matches('.summary p') || !isCut
    const words = line(around.matches('.summary p') ? own.textContent : isCut ? mark.textContent : context.textContent)
    let number = 0, from = text.indexOf(words)
    for (; from >= 0 && from + words.length <= place; number++) from = text.indexOf(words, from + 1)
    return {href: link.getAttribute('href'), words, number, isSentence}
  })
})()"""
COPY = """() => {
  const part = s => document.querySelector(s).outerHTML
  return part('.brief > header h1') + '<main>' + part('.text') + '</main>'
}"""
# Where these words stand on the page: boxes of lines, and those of the blocks around.
PLACES = "lines => {" + WALK + """
  const {text, at} = walked(document.querySelector('article') || document.querySelector('main') || document.body)
  const box = r => [r.left + scrollX, r.top + scrollY, r.right + scrollX, r.bottom + scrollY].map(Math.round)
  return [scrollY, lines.map(({words, number}) => {
    let place = -1
    for (let n = 0; n <= number; n++) { place = text.indexOf(words, place + 1); if (place < 0) return null }
    const range = document.createRange(), last = at[place + words.length - 1]
    range.setStart(...at[place])
    range.setEnd(last[0], last[1] + 1)
    const block = at[place][0].parentElement.closest('p, li, td, blockquote, h2, h3')
    return {boxes: [...range.getClientRects()].filter(r => r.width > 1).map(box), block: box(block.getBoundingClientRect())}
  })]
}"""


def samples(folder):
    """A site of the samples, in a folder."""
    content = pathlib.Path(folder, "content")
    content.mkdir(parents=True)
    for name, text in SAMPLES.items():
        (content / name).write_text(text, encoding="utf-8")
    site = pathlib.Path(folder, "site")
    subprocess.run([page_site.program(), "build", "--root", str(folder), "--output", str(site), "--base-url", page_site.BASE, "--quiet"],
                   check=True, stderr=subprocess.DEVNULL)
    return site


def copies(page, found, content):
    """For each brief with links its lines and the copy of its original: the saved page itself, where there is one."""
    for one in found:
        if one.kind == "briefs" and 'class="original"' in one.text:
            page.goto(one.address)
            lines, body = page.evaluate(LINES), page.evaluate(COPY)
            saved = pathlib.Path(content, one.path.removeprefix("briefs/"))
            if saved.is_file():
                copy = saved.read_bytes().replace(b"</head>", STYLE.encode() + b"</head>", 1)
            else:
                copy = f"<!doctype html><meta charset=utf-8><title>Copy</title>{STYLE}{body}".encode()
            yield one, lines, copy


def red(page):
    """The picture of what is highlighted, each letter's box filled, and its size."""
    from PIL import Image, ImageChops
    picture = Image.open(io.BytesIO(page.screenshot(full_page=True))).convert("RGB")
    r, g, _ = picture.split()
    return ImageChops.darker(r.point(lambda v: 255 if v > 200 else 0), g.point(lambda v: 255 if v < 60 else 0))


def share(mask, box):
    """How much of a box is red, less its borders."""
    left, top, right, bottom = box
    part = mask.crop((left + 1, top + 4, max(right - 1, left + 2), max(bottom - 4, top + 5)))
    return part.histogram()[255] / (part.width * part.height)


def faults(page, brief, lines, is_each):
    """What is wrong with the links of a brief: of all at once, or of one after the other, each clicked and scrolled to."""
    for group in [[n] for n in range(len(lines))] if is_each else [list(range(len(lines)))]:
        if is_each:
            page.goto(brief)
            page.locator("a.original").nth(group[0]).click()
            page.wait_for_url("https://papers.example/**")
        else:
            address, _, _ = lines[0]["href"].partition(":~:")
            directives = dict.fromkeys(line["href"].partition(":~:text=")[2] for line in lines)
            page.goto(address + ":~:" + "&".join("text=" + d for d in directives))
        scrolled, places = page.evaluate(PLACES, lines)
        mask = red(page)
        rest = mask.copy()
        for number in group:
            line, place = lines[number], places[number]
            shown = line["href"][-120:]
            if not place or not place["boxes"]:
                yield f"'{line['words'][:60]}' is not in the copy"
                continue
            if min(share(mask, box) for box in place["boxes"]) < 0.8:
                yield f"{shown}: does not show '{line['words'][:60]}'"
            if is_each and not 0 < place["boxes"][0][1] - scrolled < HEIGHT:
                yield f"{shown}: is not scrolled to"
            for box in place["boxes"] if line["isSentence"] else [place["block"]]:
                rest.paste(0, (box[0] - 2, box[1] - 4, box[2] + 2, box[3] + 4))
        if rest.getbbox():
            yield f"{lines[group[0]]['href'][-120:]}: also shows what is at {rest.getbbox()}"


def opened(page, found, content, is_each=False):
    """Each link from a line into its original shows the line's sentence there, and nothing else."""
    count = 0
    page.set_viewport_size({"width": 640, "height": HEIGHT})
    for one, lines, copy in list(copies(page, found, content)):
        count += len(lines)
        start = lines[0]["href"].partition("#")[0]
        serve(page, start, copy.replace(b"</style>", FAR_APART, 1) if is_each else copy)
        yield from (f"{one.path}: {fault}" for fault in faults(page, one.address, lines, is_each))
        page.unroute_all()
    if not count:
        yield "no line has a link into its original"


def serve(page, address, body):
    """Answers a strange address with a page, and what that asks for with nothing."""
    site = address[:address.index("/", 9)]
    page.route(lambda url: url.startswith(site), lambda route: route.fulfill(
        **{"body": body, "content_type": "text/html"} if route.request.url.partition("#")[0] == address else {"status": 404}))
