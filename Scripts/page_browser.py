"""What only a browser can say of a built site: width, contrast and labels, the way by keyboard, the style sheet. Each check yields one
line a fault; `page` is what page_site.browser gives."""
import re

from page_site import BASE, samples

WIDTHS = (320, 390, 1280)
HEIGHT = {320: 640, 390: 844, 1280: 800}


def views(page, width):
    page.set_viewport_size({"width": width, "height": HEIGHT[width]})


def wide(page, found):
    """No page of the site is wider than its window."""
    for one in found:
        if one.is_redirect:
            continue
        page.goto(one.address)
        for width in WIDTHS:
            views(page, width)
            over = page.evaluate("""() => {
              const page = document.scrollingElement, all = page.scrollWidth - innerWidth
              if (all <= 0) return null
              const rtl = document.documentElement.dir == 'rtl'
              const out = [...document.querySelectorAll('body *')].find(e => {
                const box = e.getBoundingClientRect()
                return box.width && (rtl ? box.left < -1 : box.right > innerWidth + 1)
              })
              return all + ' px' + (out ? ', <' + out.tagName.toLowerCase() + '> ' + out.textContent.trim().slice(0, 40) : '')
            }""")
            if over:
                yield f"{one.path}: wider than {width} px by {over}"


def missing(page):
    """An address deep in the site that is not there shows the page for that, with its style."""
    answer = page.goto(BASE + "briefs/deep/er/nothing.html")
    if answer.status != 404 or not page.evaluate("[...document.styleSheets].some(s => s.cssRules.length > 0)"):
        yield "404.html: has no style at an address deep in the site"


# All rules but the experimental ones and those of level AAA; what is off unless asked for (target-size) is on.
AXE = """axe.run({resultTypes: ['violations'], rules: {'target-size': {enabled: true}}})
  .then(r => r.violations.map(v => ({id: v.id, help: v.help, count: v.nodes.length, html: v.nodes[0].html})))"""


def accessible(page, found):
    """axe-core finds nothing: on pages of each kind at 320 and 1280 px, light and dark; on all other briefs, where each article makes
    marks of its own, in light. Says each fault once a page and scheme."""
    from axe_playwright_python.base import AXE_SCRIPT
    chosen = {one.path for one in samples(found)}
    for one in found:
        schemes = ("light", "dark") if one.path in chosen else ("light",) if one.kind == "briefs" and not one.is_redirect else ()
        if schemes:
            page.goto(one.address)
            page.evaluate(AXE_SCRIPT + ";0")
        for scheme in schemes:
            page.emulate_media(color_scheme=scheme)
            seen = set()
            for width in (320, 1280):
                views(page, width)
                for fault in page.evaluate(AXE):
                    if fault["id"] not in seen:
                        seen.add(fault["id"])
                        yield f"{one.path}: {scheme}, {width} px: {fault['id']} ({fault['help']}) {fault['count']} times: {fault['html'][:140]}"
        page.emulate_media(color_scheme="light")


# The links of a brief that lead to a place in its article: what stands before the article itself, less what leads to a heading.
WALK = """() => {
  const full = document.querySelector('.full'), before = e => full.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_PRECEDING
  const place = e => {
    const target = document.getElementById(decodeURIComponent(e.hash.slice(1)))
    return !target || full.contains(target) && target != full && !target.matches('h1, h2, h3, section')
  }
  window.walk = full ? [...document.querySelectorAll('main a[href^="#"]')].filter(e => before(e) && place(e)) : []
  window.look = e => { const s = getComputedStyle(e); return [s.outlineStyle, s.outlineWidth, s.backgroundColor, s.boxShadow, s.borderBottom, s.color].join() }
  window.usual = new Map([...document.querySelectorAll('main [id]')].map(e => [e.id, look(e)]))
  window.arrived = () => {
    const id = decodeURIComponent(location.hash.slice(1)), target = document.getElementById(id)
    if (!target) return 'no #' + id
    const box = [...target.getClientRects()].find(r => r.width > 0)
    if (!box) return '#' + id + ' is not shown'
    if (box.top < -1 || box.top > innerHeight - 8 || box.left < -1 || box.right > innerWidth + 1) return '#' + id + ' is not on screen'
    const top = document.elementFromPoint(box.left + box.width / 2, Math.min(box.top + box.height / 2, innerHeight - 2))
    if (top && !target.contains(top) && !top.contains(target)) return '#' + id + ' is covered by <' + top.tagName.toLowerCase() + '>'
    if (!target.matches(':target') || look(target) == usual.get(id)) return '#' + id + ' looks as before'
    return ''
  }
  window.order = []
  document.addEventListener('focusin', e => { if (walk.includes(e.target)) order.push(walk.indexOf(e.target)) })
  return walk.map(e => e.hash)
}"""
# Whether the link in hand leads back to the part of the brief that the walk's link number n stands in.
LEADS_BACK = """n => {
  const hash = document.activeElement.hash, back = hash && document.getElementById(decodeURIComponent(hash.slice(1)))
  const same = back && [back, ...back.querySelectorAll('a')].some(e => e.hash == walk[n].hash)
  return Boolean(same && !document.querySelector('.full').contains(back))
}"""


def walked(page, found):
    """Each link from a brief into its article, by keyboard and back, at 390 and 1280 px: Tab reaches it, Enter shows and highlights the
    words, a link there leads back to where one came from, which is shown and highlighted too."""
    total = 0
    for one in found:
        if one.kind != "briefs" or one.is_redirect:
            continue
        for width in (390, 1280):
            views(page, width)
            page.goto(one.address)
            hashes = page.evaluate(WALK)
            total += len(hashes)
            where = f"{one.path}, {width} px"
            yield from reached(page, len(hashes), where)
            for number, hash in enumerate(hashes):
                fault = there_and_back(page, number)
                if fault:
                    yield f"{where}: link {number + 1} ({hash}): {fault}"
    if not total:
        yield "no brief has a link to a place in its article"


def reached(page, count, where):
    """Tab alone reaches every link, in their order."""
    order = []
    for _ in range(count // 5 + 10):
        for _ in range(10):
            page.keyboard.press("Tab")
        order = page.evaluate("order")[:count]
        if len(order) == count:
            break
    if order != list(range(count)):
        yield f"{where}: Tab reaches {len(order)} of {count} links, in the order {order}"


def there_and_back(page, number):
    page.evaluate("n => { history.replaceState(null, '', location.pathname); scrollTo(0, 0); walk[n].focus() }", number)
    page.keyboard.press("Enter")
    fault, leads = page.evaluate(f"n => [arrived(), ({LEADS_BACK})(n)]", number)
    if fault:
        return fault
    for steps in range(3):
        if leads:
            page.keyboard.press("Enter")
            fault = page.evaluate("arrived()")
            return "back: " + fault if fault else ""
        if steps < 2:
            page.keyboard.press("Tab")
            leads = page.evaluate(LEADS_BACK, number)
    return "no way back within two steps of Tab"


# A condition that the browser does not know is neither true nor false.
KNOWS = """([kind, name, value]) => {
  if (kind == 'declaration') return CSS.supports(name, value)
  if (kind == 'condition') return name.split(',').map(c => c.trim())
    .every(c => matchMedia(c).matches != matchMedia(c[0] == '(' ? `not (${c})` : 'not ' + c).matches)
  try { document.querySelector(name); return true } catch { return false }
}"""


def understood(page, folder):
    """The browser understands every selector, declaration and condition of the style sheet. It drops what it does not, and nobody sees."""
    import tinycss2
    asked = []
    for file in sorted(folder.rglob("*.css")):
        rules = tinycss2.parse_stylesheet(file.read_text(encoding="utf-8"), skip_comments=True, skip_whitespace=True)
        asked += [(str(file.relative_to(folder)), *question) for question in questions(rules)]
    page.goto(BASE + "index.html")
    known = {name: value for _, _, name, value, _ in asked if name.startswith("--")}
    for path, kind, name, value, line in asked:
        value = re.sub(r"var\((--[\w-]+)\)", lambda m: known.get(m[1], m[0]), value)
        if not name.startswith("--") and not page.evaluate(KNOWS, [kind, name, value]):
            yield f"{path}:{line}: the browser does not know the {kind} '{name}{': ' if value else ''}{value}'"


def questions(rules):
    """What a style sheet takes for granted: kind, name, value and line of each selector, declaration and condition."""
    import tinycss2
    for rule in rules:
        if rule.type == "error":
            yield "selector", "!" + rule.message, "", rule.source_line
        elif rule.type == "at-rule" and rule.content is not None:
            if rule.lower_at_keyword == "media":
                yield "condition", tinycss2.serialize(rule.prelude).strip(), "", rule.source_line
            yield from questions(tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True))
        elif rule.type == "qualified-rule":
            yield "selector", tinycss2.serialize(rule.prelude).strip(), "", rule.source_line
            for one in tinycss2.parse_blocks_contents(rule.content, skip_comments=True, skip_whitespace=True):
                if one.type == "declaration":
                    yield "declaration", one.name, tinycss2.serialize(one.value).strip(), one.source_line
                else:
                    yield "selector", "!" + getattr(one, "message", one.type), "", one.source_line
