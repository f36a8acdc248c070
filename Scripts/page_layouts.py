"""Pages made of other pages' articles, in layouts that were reported as read wrongly: what `train-body` learns from beside real pages.

Each takes paragraphs and a number that varies it, and gives the HTML below the headline. `ASKING` and `BOXES` make boxes that ask for a
subscription, which stand in some of the pages and are no part of the article.
"""
import html
import re
import zlib

ASKING = """Subscribe now to go on reading and to support the work of our reporters.
Sign up for our newsletter and get the stories of the day in your inbox.
Create an account or sign in to read more articles this month.
Unlimited access to all articles, on the site and in the app.
We use your email address for the newsletter only; see our privacy notice.
Share what you think and join the conversation below the articles.
Exclusive newsletters, puzzles and events for members.
Cancel your subscription whenever you like.
Articles of this paper and its sister papers with one account.
Follow us and download the app for breaking news alerts.
A replica of the printed paper to read on any device, to share and to comment on.
Already a subscriber? Log in to read on.""".split("\n")
HEADINGS = """THIS STORY IS FOR SUBSCRIBERS
Register to read on
Get the morning letter
Support local reporting
Unlock all of our articles
Do not miss a story""".split("\n")


def p(text):
    return f"<p>{html.escape(text)}</p>"


def paragraphs(texts):
    return "".join(map(p, texts))


def lead_beside(ps, n):
    return f'<div><div>{p(ps[0])}</div></div><div class="x"><div>{paragraphs(ps[1:])}</div></div>'


def standfirst(ps, n):
    above, body = ["standfirst", "intro", "lede"][n % 3], ["article-body", "story", "text"][n % 3]
    return f'<p class="{above}">{html.escape(ps[0])}</p><div class="{body}">{paragraphs(ps[1:])}</div>'


def two_boxes(ps, n):
    k = 1 + n % 3
    return f'<div class="a">{paragraphs(ps[:k])}</div><div class="ad"></div><div class="b">{paragraphs(ps[k:])}</div>'


def breaks(ps, n):
    return "<br><br>".join(map(html.escape, ps))


def three_boxes(ps, n):
    a, b = max(1, len(ps) // 4), max(2, len(ps) // 4 * 3)
    names = [("body", "paywall-full", "rest"), ("part", "part", "part"), ("c1", "c2", "c3")][n % 3]
    return "".join(f'<div class="{c}">{paragraphs(q)}</div>' for c, q in zip(names, (ps[:a], ps[a:b], ps[b:])) if q)


def sections(ps, n):
    out, tag, level = p(ps[0]), ["div", "section"][n % 2], 2 + n % 3
    for i in range(1, len(ps), 2):
        loose = html.escape(ps[i + 1]) if i + 1 < len(ps) else ""
        out += f"<{tag}><h{level}>{html.escape(' '.join(ps[i].split()[1:4]))}</h{level}>{p(ps[i])}{loose}</{tag}>"
    return out


def linked_paragraph(ps, n):
    k = len(ps) // 2
    return "".join(p(t) if i != k else f'<p><a href="https://n.example/{n}">{html.escape(t)}</a></p>' for i, t in enumerate(ps))


def short_list(ps, n):
    k = max(1, len(ps) // 3)
    cut = [" ".join(t.split()[:2 + i % 4]).strip(" ,;:.–-") + (f": {i * 7 + 3}" if i % 2 else "") for i, t in enumerate(ps[k + 1:k + 4] or ps[:3])]
    items = [f"<li>{html.escape(t)}</li>" for t in cut]
    if n % 3 == 2:
        items = [f"<li>{html.escape(cut[0])}<ul>{''.join(items[1:])}</ul></li>"]
    tag, intro = ["ul", "ol"][n % 2], " ".join(ps[k].split()[:7]).strip(" ,;:.") + ":"
    return paragraphs(ps[:k]) + (p(intro) if n % 4 else "") + f"<{tag}>{''.join(items)}</{tag}>" + paragraphs(ps[k:])


def slides(ps, n):
    k = 1 + n % 2
    box, head, text = [("slide", "slide-title", "slide-content"), ("gallery-item", "title", "caption-text"), ("step", "head", "text")][n % 3]
    return paragraphs(ps[:k]) + "".join(
        f'<div class="{box}"><h2 class="{head}">{html.escape(" ".join(t.split()[:2]))}</h2><div class="{text}">{p(t)}</div></div>' for t in ps[k:])


def cards(ps, n):
    name = ["card paragraph-spacing collection-item", "teaser", "promo-text", "recirc-paragraph"][n % 4]
    inner = "".join(f'<div class="{name}"><div class="{name.split()[0]}-content">{p(t)}</div></div>' for t in ps)
    return f'<div class="article-body">{inner}</div>' if n % 2 else inner


def questions(ps, n):
    level = 2 + n % 2
    return p(ps[0]) + "".join(f"<h{level}>{html.escape(' '.join(t.split()[:4]))}?</h{level}>{p(t)}" for t in ps[1:])


def asked(ps, n):
    return "".join((f"<p><strong>{html.escape(' '.join(t.split()[:6]))}?</strong></p>" if i % 2 else "") + p(t) for i, t in enumerate(ps))


def facts(ps, n):
    rows = "".join(f"<li><b>{html.escape(t.split()[0])}:</b> {html.escape(' '.join(t.split()[1:5]))}</li>" for t in ps[1:5])
    return paragraphs(ps[:3]) + f"<ul>{rows}</ul>" + paragraphs(ps[3:])


LAYOUTS = [lead_beside, standfirst, two_boxes, breaks, three_boxes, sections, linked_paragraph, short_list, slides, cards, questions, asked, facts, paragraphs]


def asking_box(n):
    """A box between two paragraphs, in one of six shapes."""
    line = lambda i: ASKING[(n // 3 + i * 5) % len(ASKING)]
    head = HEADINGS[n % len(HEADINGS)]
    return [
        f"<section><div><h2>{head}</h2>{p(line(0))}<ul><li>{line(1)}</li><li>{line(2)}</li></ul></div></section>",
        f'<div class="box"><h3>{head}</h3>{p(line(0))}</div>',
        f"{p(line(0))}",
        f"<div><p><strong>{head}</strong></p><ul><li>{line(0)}</li><li>{line(1)}</li><li>{line(2)}</li></ul></div>",
        f"<div><div>{line(0)}</div><div>{line(1)}</div></div>",
        f"<section><h2>{head}</h2>{paragraphs([line(0), line(1)])}</section>",
    ][n % 6]


def recast(key, title, right, wrong, count):
    """Some pages of an article: (HTML, text of the article) each. The key's hash picks the layouts.

    Of `wrong`, which are other texts of the page, are made the menu, teasers below the article, and the footer.
    """
    right = [t for t in right if len(t.split()) >= 8][:14]
    if len(right) < 5:
        return
    mark = zlib.crc32(key.encode())
    menu = " ".join(f'<a href="/">{html.escape(t)}</a>' for t in [t for t in wrong if len(t.split()) < 4][:20])
    teasers = "".join(
        f'<div><h3><a href="/{i}">{html.escape(" ".join(t.split()[:9]))}</a></h3>{p(t)}</div>'
        for i, t in enumerate([t for t in wrong if 6 <= len(t.split()) < 30][:5]))
    for k in range(count):
        layout, n = LAYOUTS[(mark + k * 5) % len(LAYOUTS)], mark // 7 + k
        tag = ["article", "main", 'div class="content"'][(mark // 3 + k) % 3]
        body = layout(right, n) if layout is not paragraphs else paragraphs(right)
        gold = html.unescape(re.sub(r"<[^>]+>", "\n", body))
        if n % 2 and "</p>" in body:
            at = [m.end() for m in re.finditer("</p>(?!</li>|</div>)", body)]
            if at:
                at = at[len(at) // 2]
                body = body[:at] + asking_box(n // 2) + body[at:]
        below = f'<div class="more">{teasers}</div>' if (mark + k) % 2 else ""
        yield (
            f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{html.escape(title)}</title></head><body><nav>{menu}</nav>'
            f"<{tag}><h1>{html.escape(title)}</h1>{body}</{tag.split()[0]}>{below}<footer>Copyright 2026. All rights reserved.</footer></body></html>", gold)
