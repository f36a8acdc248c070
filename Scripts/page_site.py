"""The sample site as scripts see it: built into a folder, its pages by kind, and a browser that reads it from there.

Used by pages and screenshots. Nothing here needs the network: the browser's requests are answered from the folder.
"""
import contextlib
import dataclasses
import os
import pathlib
import re
import shutil
import subprocess
import sys
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parent.parent
TOOLS = ROOT / ".build/tools"
# Below a host, so that a link that begins with "/" and forgets the folder is found.
BASE = "https://briefs.example/sample/"


def use_tools():
    """Runs the script again with the Python that Scripts/packages put the checks' tools into, where there is one."""
    python = TOOLS / "bin/python"
    if python.exists() and pathlib.Path(sys.prefix).resolve() != TOOLS.resolve():
        os.execv(python, [str(python), *sys.argv])


def program():
    """The program that builds."""
    built = [ROOT / ".build/debug/briefgen", ROOT / ".build/release/briefgen"]
    return os.environ.get("BRIEFGEN") or next((str(p) for p in built if p.exists()), str(built[0]))


def build(folder, *options):
    """Builds the sample site into a folder, for BASE, with its exports and with the programs of the checks' tools at hand."""
    subprocess.run([program(), "build", "--root", str(ROOT), "--output", str(folder), "--base-url", BASE, "--exports", "--quiet", *options],
                   check=True, env=os.environ | {"PATH": f"{TOOLS / 'bin'}:{os.environ['PATH']}"})


@dataclasses.dataclass
class Page:
    """One page of a built site: its path in the site, its text, and what the text says of it."""
    path: str
    text: str

    @property
    def is_redirect(self):
        return 'http-equiv="refresh"' in self.text

    @property
    def is_rtl(self):
        return re.search(r'<html[^>]* dir="rtl"', self.text) is not None

    @property
    def kind(self):
        """index, about, 404; page, for those of the site's own; else the first folder of the path, with N for a number; a folder's own list is NAME/index."""
        parts = self.path.removesuffix(".html").split("/")
        if 'class="own-page"' in self.text and self.path != "about.html":
            return "page"
        if len(parts) == 1:
            return parts[0] if parts[0].isdigit() else re.sub(r"[-_]?\d+$", "", parts[0])
        folder = re.sub(r"\d+", "N", parts[0])
        return folder + "/index" if len(parts) == 2 and parts[1] == "index" else folder

    @property
    def address(self):
        return BASE + self.path


def pages(folder):
    found = []
    for file in sorted(folder.rglob("*.html")):
        found.append(Page(str(file.relative_to(folder)), file.read_text(encoding="utf-8")))
    return found


def samples(found):
    """Of each kind its longest page and its shortest, also of those that run from right to left, in the order of their paths."""
    groups = {}
    for page in sorted(found, key=lambda p: (len(p.text), p.path)):
        if not page.is_redirect:
            groups.setdefault((page.kind, page.is_rtl), []).append(page)
    return sorted({page.path: page for group in groups.values() for page in (group[0], group[-1])}.values(), key=lambda p: p.path)


@contextlib.contextmanager
def browser(folder, **options):
    """A browser page to which BASE is the folder; what it asks of anybody else is refused and listed in `strangers`; what it
    complains of, in `complaints`.

    Debian's Chromium is used, as no other can be fetched where only packages are reached. Raises ImportError without playwright.
    """
    from playwright.sync_api import sync_playwright
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not program:
        raise ImportError("no chromium")
    strangers = []

    def answer(route):
        address = urllib.parse.urlsplit(route.request.url)
        path = urllib.parse.unquote(address.path)
        inside = path.removeprefix(urllib.parse.urlsplit(BASE).path)
        if not route.request.url.startswith(BASE):
            strangers.append(route.request.url)
            return route.abort()
        file = folder / (inside or "index.html")
        if file.is_dir():
            file = file / "index.html"
        if file.is_file():
            return route.fulfill(path=str(file))
        return route.fulfill(status=404, path=str(folder / "404.html"), content_type="text/html; charset=utf-8")

    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-dev-shm-usage"])
        context = chromium.new_context(reduced_motion="reduce", **options)
        context.route("**/*", answer)
        page = context.new_page()
        page.strangers = strangers
        page.complaints = []
        page.on("console", lambda message: page.complaints.append(message.text) if message.type == "error" else None)
        yield page
        chromium.close()
