"""What a reader finds by search.html, in a sample site of its own that is built with --search."""
import pathlib
import re
import tempfile

import page_browser
import page_site

# What is typed, which brief and paragraph it is to lead to, and the word that is to be marked in the result.
ASKED = (
    ("okafor", "briefs/marrick-bridge-to-shut.html", "p3", "Okafor,"),
    ("14,000", "briefs/marrick-bridge-to-shut.html", "p2", "14,000"),
    ('"first hanger to snap"', "briefs/marrick-bridge-to-shut.html", "p3", "hanger"),
)
# The browser takes for its target what holds the words it was told to mark: the paragraph, or a mark in it.
ON_SCREEN = """anchor => {
  const target = document.querySelector(':target'), box = target && target.getBoundingClientRect()
  return Boolean(box && target.closest('#' + anchor) && box.top >= -1 && box.top < innerHeight - 8)
}"""
WIDER = "document.scrollingElement.scrollWidth - innerWidth"


def searched(plain):
    """Each of ASKED leads, by keyboard, to its paragraph, under the page's policy; axe-core finds nothing; briefs are those of the site
    without search; a second build writes nothing; without an index the page has its lists."""
    with tempfile.TemporaryDirectory() as top:
        folder = pathlib.Path(top, "site").resolve()
        page_site.build(folder, "--search")
        for file in sorted(path for path in (folder / "briefs").rglob("*") if path.is_file()):
            if file.read_bytes() != plain.joinpath(file.relative_to(folder)).read_bytes():
                yield f"{file.relative_to(folder)}: is another without --search"
        stamps = {path: path.stat().st_mtime_ns for path in folder.rglob("*") if path.is_file()}
        page_site.build(folder, "--search")
        yield from (f"{path.relative_to(folder)}: was written again" for path, stamp in stamps.items() if path.stat().st_mtime_ns != stamp)
        with page_site.browser(folder) as page:
            refused = []
            page.on("console", lambda message: "Content Security Policy" in message.text and refused.append(message.text))
            page.on("pageerror", lambda error: refused.append(str(error)))
            for asked in ASKED:
                yield from found(page, *asked)
            yield from looked(page, list((folder / "briefs").rglob("*.html")))
            yield from refused + page.strangers
        for file in (folder / "pagefind").glob("*"):
            if file.is_file():
                file.unlink()
        with page_site.browser(folder) as page:
            page.goto(page_site.BASE + "search.html")
            page.wait_for_timeout(300)
            if page.is_visible("form") or not page.is_visible("main a[href='topics/index.html']"):
                yield "search.html: without an index, shows a form or no lists"


def found(page, words, path, anchor, marked):
    page.goto(page_site.BASE + "search.html")
    page.wait_for_selector("form.search:not([hidden])")
    page.focus("#words")
    page.keyboard.type(words)
    # Each letter asks anew.
    page.wait_for_timeout(800)
    link = page.locator(f".results p a[href^='{path}#{anchor}']").first
    if not link.count():
        yield f"{words}: no result leads to {path}#{anchor}"
        return
    if marked not in link.locator("mark").all_inner_texts():
        yield f"{words}: '{marked}' is not marked in the result"
    link.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/" + path + "#*")
    page.wait_for_timeout(300)
    if not page.evaluate(ON_SCREEN, anchor):
        yield f"{words}: {path}#{anchor} is not on screen"


def looked(page, briefs):
    """The page with results, in all widths and both schemes; and that a filter leaves out what is not its own."""
    from axe_playwright_python.base import AXE_SCRIPT
    page.goto(page_site.BASE + "search.html?q=bridge")
    page.wait_for_selector(".results p a")
    page.evaluate(AXE_SCRIPT + ";0")
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        for width in page_browser.WIDTHS:
            page_browser.views(page, width)
            if page.evaluate(WIDER) > 0:
                yield f"search.html: wider than {width} px"
            for fault in page.evaluate(page_browser.AXE):
                yield f"search.html: {scheme}, {width} px: {fault['id']} ({fault['help']}): {fault['html'][:140]}"
    for name in ("source", "topic", "month", "speaker"):
        page.goto(page_site.BASE + "search.html")
        page.wait_for_selector("form.search:not([hidden])")
        page.select_option(f"select[name={name}]", index=1)
        page.wait_for_selector(".results > li")
        left = int(re.search(r"\d+", page.inner_text(".found"))[0])
        if left >= len(briefs):
            yield f"search.html: the filter '{name}' leaves no article out"
