import Templates

/// The templates and the style sheet that a site has where it brings none of its own.
///
/// Printed by `make templates` from the files of `templates/`: change those.
public enum InstalledTemplates {
  /// All of them, in the order of their names.
  public static let all: [TemplateFile] = table.map { name, text in
    TemplateFile(
      path: "installed/" + name, name: name, bytes: text.withUTF8Buffer { Array($0) })
  }

  private static let table: [(name: String, text: StaticString)] = [
    (
      "404.html",
      ##"""
      {{! What a server shows for an address that is not there. }}
      {{<layout}}
      {{$title}}Not found – {{site.title}}{{/title}}
      {{$main}}
      <h1>There is no page here</h1>
      <p>The address may be mistyped, or the brief was taken away. <a href="{{root}}index.html">All briefs</a> are listed by date.</p>
      {{/main}}
      {{/layout}}

      """##
    ),
    (
      "brief.html",
      ##"""
      {{! One article: its brief, then the article itself with everything used marked. See README.md, "Templates", for the values. }}
      {{<layout}}
      {{$title}}{{title}} – {{site.title}}{{/title}}
      {{$head}}
      <meta name="description" content="{{description}}">
      <meta property="og:type" content="article">
      <meta property="og:title" content="{{title}}">
      <meta property="og:description" content="{{description}}">
      <link rel="alternate" type="application/json" href="{{slug}}.json">
      {{/head}}
      {{$main}}
      <article>
      <header class="brief">
      <h1>{{title}}</h1>
      {{#hasByline}}
      <p class="byline">
      {{#date}}<time datetime="{{date.iso}}">{{date.text}}</time>{{/date}}
      {{#source}}<span>{{source}}</span>{{/source}}
      {{#authors}}<span>{{authors}}</span>{{/authors}}
      {{#url}}<a href="{{url}}" rel="external">Original article</a>{{/url}}
      </p>
      {{/hasByline}}
      </header>
      {{#hasSummary}}
      <section class="summary" aria-labelledby="summary-title">
      <h2 id="summary-title">Summary</h2>
      <p class="note">{{words.summary}} of the article’s {{words.article}} words ({{words.share}}), in its own sentences</p>
      {{#summary}}
      <p id="brief-{{anchor}}"><a href="#{{anchor}}">{{exact}}</a>{{#hasPeople}} <span class="note">{{#people}}[“{{mention}}”: {{name}}{{#role}}, {{role}}{{/role}}] {{/people}}</span>{{/hasPeople}}</p>
      {{/summary}}
      </section>
      {{/hasSummary}}
      {{#hasFigures}}
      <section class="figures" aria-labelledby="figures-title">
      <h2 id="figures-title">Key figures</h2>
      <table>
      <thead><tr><th scope="col">Figure</th><th scope="col">What it counts</th><th scope="col">Who says so</th></tr></thead>
      <tbody>
      {{#figures}}
      <tr id="brief-{{anchor}}">
      <th scope="row"><a href="#{{anchor}}">{{exact}}</a></th>
      <td>{{#counted}}<span class="counted">{{counted}}</span> {{/counted}}{{#fate}}<span class="counted fate">{{fate}}</span> {{/fate}}{{#subject}}<span class="counted">{{subject}}</span> {{/subject}}{{^isSameSentence}}<span class="context">{{sentence}}</span>{{/isSameSentence}}{{#isSameSentence}}<span class="note">in the same sentence</span>{{/isSameSentence}}</td>
      <td>{{#speaker}}{{name}}{{#mention}} <span class="note">in the article: “{{mention}}”</span>{{/mention}}{{/speaker}}{{^speaker}}<span class="note">not said</span>{{/speaker}}{{#hedge}} <span class="note">“{{hedge}}”</span>{{/hedge}}</td>
      </tr>
      {{/figures}}
      </tbody>
      </table>
      </section>
      {{/hasFigures}}
      {{#hasRelations}}
      <section class="relations" aria-labelledby="relations-title">
      <h2 id="relations-title">Figures beside each other</h2>
      <ul>
      {{#relations}}
      <li>
      {{#isSum}}
      <p><span class="kind">Adds up</span> {{#parts}}{{^isFirst}} + {{/isFirst}}{{>figure}}{{/parts}} = {{#whole}}{{>figure}}{{/whole}}</p>
      {{/isSum}}
      {{#isOpen}}
      <p><span class="kind">Part of a whole</span> {{#parts}}{{^isFirst}}, {{/isFirst}}{{>figure}}{{/parts}} <span class="word">of</span> {{#whole}}{{>figure}}{{/whole}}</p>
      {{/isOpen}}
      {{#isChange}}
      <p><span class="kind">Change{{#subject}} · <span class="subject">{{subject}}</span>{{/subject}}</span> <span class="word">from</span> {{#from}}{{>figure}}{{/from}} <span class="word">to</span> {{#to}}{{>figure}}{{/to}}</p>
      {{/isChange}}
      {{#isDifferent}}
      <p><span class="kind">Side by side</span></p>
      <div class="sides">
      <div><p>{{#whole}}{{>figure}}{{/whole}}</p><p class="context">{{wholeSentence}}</p></div>
      <div><p>{{#parts}}{{^isFirst}} + {{/isFirst}}{{>figure}}{{/parts}}</p>{{#partSentences}}<p class="context">{{.}}</p>{{/partSentences}}</div>
      </div>
      {{/isDifferent}}
      {{#context}}
      <p class="context">{{.}}</p>
      {{/context}}
      </li>
      {{/relations}}
      </ul>
      </section>
      {{/hasRelations}}
      {{#hasQuotes}}
      <section class="quotes" aria-labelledby="quotes-title">
      <h2 id="quotes-title">Key quotes</h2>
      {{#quotes}}
      <figure id="brief-{{anchor}}">
      <blockquote><p><a href="#{{anchor}}">{{#parts}}{{^isFirst}} {{/isFirst}}“{{exact}}”{{/parts}}</a></p></blockquote>
      <figcaption><b>{{speaker.name}}</b>{{#speaker.role}}, {{speaker.role}}{{/speaker.role}}{{#cue}} <span class="note">{{cue}}{{#addressee}} {{addressee}}{{/addressee}}</span>{{/cue}}{{#speaker.mention}} <span class="note">in the article: “{{speaker.mention}}”</span>{{/speaker.mention}}</figcaption>
      </figure>
      {{/quotes}}
      </section>
      {{/hasQuotes}}
      <section class="full" aria-labelledby="full-title">
      <h2 id="full-title">The full article</h2>
      {{#hasMarks}}
      <p class="note key">Marked: <span class="s">in the summary</span> <span class="f">key figure</span> {{#hasRelationMarks}}<span class="r">figure beside it</span> {{/hasRelationMarks}}<span class="q">key quote</span></p>
      {{/hasMarks}}
      {{{body}}}
      </section>
      {{#hasTags}}
      <p class="tags">{{#tags}}<span>{{.}}</span> {{/tags}}</p>
      {{/hasTags}}
      </article>
      {{/main}}
      {{/layout}}

      """##
    ),
    (
      "feed.xml",
      ##"""
      {{! Atom, the newest briefs with a date. Values: site, base, updated, entries (title, href, date, description, authors, source). }}
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{{language}}">
      <title>{{site.title}}</title>
      <id>{{base}}</id>
      <updated>{{updated}}</updated>
      <author><name>{{site.title}}</name></author>
      <link rel="self" href="{{base}}feed.xml"/>
      <link href="{{base}}index.html"/>
      {{#entries}}
      <entry>
      <title>{{title}}</title>
      <id>{{base}}{{href}}</id>
      <link href="{{base}}{{href}}"/>
      <updated>{{date}}</updated>
      <summary>{{description}}</summary>
      </entry>
      {{/entries}}
      </feed>

      """##
    ),
    (
      "figure.html",
      ##"""
      {{! One figure in a line of figures: its words, what it counts where that stands elsewhere, and who says so. }}
      <a id="brief-{{id}}" href="#{{anchor}}">{{exact}}</a>{{#counted}} <span class="of">{{counted}}</span>{{/counted}}{{#voice}} <span class="voice">{{voice}}</span>{{/voice}}
      """##
    ),
    (
      "index.html",
      ##"""
      {{! The briefs by date. Values: days (date, cards), newer, older, page. A card: href, title, source, description, quotes, figures. }}
      {{<layout}}
      {{$main}}
      <h1>{{site.title}}</h1>
      {{#days}}
      <section class="day">
      <h2>{{#date}}<time datetime="{{date.iso}}">{{date.text}}</time>{{/date}}{{^date}}Without a date{{/date}}</h2>
      <ul class="cards">
      {{#cards}}
      <li>
      <h3><a href="{{href}}">{{title}}</a></h3>
      {{#description}}
      <p>{{description}}</p>
      {{/description}}
      <p class="note">{{#source}}{{source}} · {{/source}}{{figures}}, {{quotes}}</p>
      </li>
      {{/cards}}
      </ul>
      </section>
      {{/days}}
      {{^days}}
      <p>There are no briefs yet.</p>
      {{/days}}
      {{#hasPages}}
      <nav class="pages" aria-label="Pages">{{#newer}}<a href="{{newer}}" rel="prev">Newer</a>{{/newer}} <span>{{page}}</span> {{#older}}<a href="{{older}}" rel="next">Older</a>{{/older}}</nav>
      {{/hasPages}}
      {{/main}}
      {{/layout}}

      """##
    ),
    (
      "layout.html",
      ##"""
      {{! The frame of every page. Values: site.title, site.language, root (the way up to the site's first page), canonical, remoteImages. Pages with
      scripts or pictures of your own need a block 'policy' that lets them. }}
      <!doctype html>
      <html lang="{{language}}" dir="{{direction}}">
      <head>
      <meta charset="utf-8">
      {{$policy}}
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'{{#remoteImages}} http: https:{{/remoteImages}}; base-uri 'none'; form-action 'none'">
      {{/policy}}
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>{{$title}}{{site.title}}{{/title}}</title>
      <link rel="stylesheet" href="{{root}}style.css">
      {{#feed}}
      <link rel="alternate" type="application/atom+xml" title="{{site.title}}" href="{{root}}feed.xml">
      {{/feed}}
      {{#canonical}}
      <link rel="canonical" href="{{canonical}}">
      {{/canonical}}
      {{$head}}{{/head}}
      </head>
      <body>
      <a class="skip" href="#main">Skip to the text</a>
      <header class="site">
      <a href="{{root}}index.html">{{site.title}}</a>
      </header>
      <main id="main">
      {{$main}}{{/main}}
      </main>
      <footer class="site">
      <p>{{$footer}}Every line is quoted word for word and leads to its place in the article.{{/footer}}</p>
      </footer>
      </body>
      </html>

      """##
    ),
    (
      "redirect.html",
      ##"""
      {{! What stands at an address of old: it leads to the brief. }}
      {{<layout}}
      {{$title}}{{title}} – {{site.title}}{{/title}}
      {{$head}}<meta name="robots" content="noindex">
      <meta http-equiv="refresh" content="0; url={{href}}">{{/head}}
      {{$main}}
      <h1>{{title}}</h1>
      <p>This brief has moved: <a href="{{href}}">read it at its new address</a>.</p>
      {{/main}}
      {{/layout}}

      """##
    ),
    (
      "robots.txt",
      ##"""
      User-agent: *
      Allow: /
      {{#base}}
      Sitemap: {{base}}sitemap.xml
      {{/base}}

      """##
    ),
    (
      "sitemap.xml",
      ##"""
      {{! All pages. Values: base, entries (href, day). }}
      <?xml version="1.0" encoding="utf-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <url><loc>{{base}}index.html</loc></url>
      {{#entries}}
      <url><loc>{{base}}{{href}}</loc>{{#day}}<lastmod>{{day}}</lastmod>{{/day}}</url>
      {{/entries}}
      </urlset>

      """##
    ),
    (
      "style.css",
      ##"""
      /* The look of the site: system fonts, light and dark, phone to desktop, print. */
      :root {
        color-scheme: light dark;
        --paper: #fdfcfa; --ink: #1d1c1a; --soft: #5c5952; --line: #dedad1; --link: #1a4f8b; --raised: #f4f1ea;
        --sum: #fff1b8; --fig: #cfe8d5; --quo: #d9e4f7; --sum-line: #b98a00; --fig-line: #2e7d47; --quo-line: #3b66b0;
        --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif 4", Georgia, serif;
        --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
      }
      @media (prefers-color-scheme: dark) {
        :root {
          --paper: #171614; --ink: #ebe8e1; --soft: #aaa59a; --line: #3a372f; --link: #9cc3f5; --raised: #211f1b;
          --sum: #4a3c0a; --fig: #1d4129; --quo: #22375c; --sum-line: #d9ad2b; --fig-line: #6cc188; --quo-line: #86aef0;
        }
      }
      * { box-sizing: border-box; }
      html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
      @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
      body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 var(--serif); overflow-wrap: break-word; }
      main, header.site, footer.site { max-width: 44rem; margin: 0 auto; padding: 0 1.25rem; }
      header.site { padding-top: 1.25rem; padding-bottom: .75rem; font: 600 .9375rem/1.4 var(--sans); }
      header.site a { color: var(--soft); text-decoration: none; }
      footer.site { margin-top: 3rem; padding-top: 1rem; padding-bottom: 2rem; border-top: 1px solid var(--line); color: var(--soft); font: .875rem/1.5 var(--sans); }
      a { color: var(--link); text-underline-offset: .15em; }
      a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
      .skip { position: absolute; left: -100rem; }
      .skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .25rem .5rem; z-index: 1; }
      h1 { font: 700 clamp(1.6rem, 5vw, 2.3rem)/1.2 var(--serif); margin: .75rem 0 .5rem; text-wrap: balance; }
      h2 { font: 600 .875rem/1.4 var(--sans); letter-spacing: .03em; color: var(--soft); margin: 2.25rem 0 .5rem; }
      h3 { font: 600 1.1875rem/1.35 var(--serif); margin: 0; }
      .byline, .note, .tags { font: .875rem/1.5 var(--sans); color: var(--soft); }
      .byline > * + *::before { content: "·"; margin: 0 .5em; color: var(--soft); display: inline-block; text-decoration: none; }
      .note { margin: 0 0 .5rem; }
      .summary p:not(.note) { font-size: 1.1875rem; line-height: 1.5; margin: .6rem 0; }
      .summary a, .quotes blockquote a, .cards a { color: inherit; text-decoration: none; }
      .summary a:hover, .quotes blockquote a:hover, .cards a:hover { text-decoration: underline; text-decoration-color: var(--link); }
      .summary p:not(.note) { border-inline-start: 3px solid var(--sum-line); padding-inline-start: .9rem; }
      table { border-collapse: collapse; width: 100%; }
      thead th { font: 600 .8125rem/1.4 var(--sans); color: var(--soft); text-align: start; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--line); }
      tbody th, tbody td { text-align: start; vertical-align: top; padding: .6rem .75rem .6rem 0; border-bottom: 1px solid var(--line); }
      tbody th { font-weight: 700; min-width: 7.5rem; }
      tbody td { font-size: .9375rem; line-height: 1.5; }
      tbody td:last-child { padding-inline-end: 0; min-width: 8rem; }
      .counted { display: block; font: 600 .9375rem/1.5 var(--sans); }
      .context { color: var(--soft); }
      .relations ul { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--line); }
      .relations li { padding: .6rem 0; border-bottom: 1px solid var(--line); }
      .relations li p { margin: 0; }
      .relations a { font-weight: 700; }
      .relations .kind { display: block; }
      .relations .kind, .relations .word, .relations .of, .relations .voice { font: .875rem/1.5 var(--sans); color: var(--soft); }
      .relations .subject { color: var(--ink); }
      .relations .voice::before { content: "· "; }
      .relations .context { font-size: .9375rem; line-height: 1.5; }
      .sides { display: grid; grid-template-columns: 1fr 1fr; gap: .5rem 1.25rem; }
      .sides > div { border-inline-start: 3px solid var(--fig-line); padding-inline-start: .9rem; }
      .quotes figure { margin: 1rem 0 1.25rem; border-inline-start: 3px solid var(--quo-line); padding-inline-start: .9rem; }
      .quotes blockquote { margin: 0; font-size: 1.125rem; }
      .quotes blockquote p { margin: 0 0 .25rem; }
      figcaption { font: .9375rem/1.5 var(--sans); }
      figcaption .note::before, td .note::before { content: "· "; }
      td .note:first-child::before { content: ""; }
      .full { margin-top: 2.5rem; border-top: 1px solid var(--line); }
      .full a.s, .full a.q, .full a.f, .full a.r { color: inherit; text-decoration: none; }
      .s { background: var(--sum); box-shadow: 0 2px 0 var(--sum-line); }
      .q { background: var(--quo); border-bottom: 2px dotted var(--quo-line); box-shadow: none; }
      .f { background: var(--fig); border-bottom: 3px double var(--fig-line); box-shadow: none; font-weight: 600; }
      .r { background: none; border-bottom: 3px double var(--fig-line); box-shadow: none; }
      mark { color: inherit; }
      .key span { padding: 0 .3em; color: var(--ink); font-weight: 400; }
      .full a:target, .full mark:target, .relations a:target, tr:target, figure:target, .summary p:target { outline: 2px solid var(--link); outline-offset: 2px; }
      .full blockquote { margin: 1rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); color: var(--soft); }
      .full h1, .full h2:not(#full-title), .full h3 { font: 600 1.125rem/1.4 var(--serif); color: var(--ink); letter-spacing: 0; margin: 1.75rem 0 .5rem; }
      .full img { max-width: 100%; height: auto; }
      .full table { display: block; width: auto; overflow-x: auto; }
      .full tr:first-child th { border-bottom: 2px solid var(--line); }
      .full th, .full td { min-width: 0; padding: .3rem 1rem .3rem 0; font-size: .9375rem; font-weight: 400; }
      .full th { font-weight: 600; }
      .full [align="right"] { text-align: right; }
      .full [align="center"] { text-align: center; }
      .full del { color: var(--soft); }
      .full sup, .full sub { line-height: 0; }
      .full dt { font-weight: 600; }
      .full dt p, .full dd p { margin: .25rem 0; }
      .full dd { margin: 0 0 .75rem 1.5rem; }
      .full li:has(> input) { list-style: none; margin-inline-start: -1.25rem; }
      .full .footnotes { margin-top: 2rem; border-top: 1px solid var(--line); font-size: .9375rem; line-height: 1.5; }
      .full pre { overflow-x: auto; background: var(--raised); padding: .75rem; font-size: .875rem; }
      .tags span { display: inline-block; border: 1px solid var(--line); border-radius: 1rem; padding: 0 .7em; margin: 0 .25em .25em 0; }
      .cards { list-style: none; margin: 0; padding: 0; }
      .cards li { padding: .9rem 0; border-bottom: 1px solid var(--line); }
      .cards p { margin: .25rem 0; }
      .cards .note { margin: .25rem 0 0; }
      .pages { display: flex; justify-content: space-between; margin: 2rem 0; font: .9375rem var(--sans); }
      @media (max-width: 36rem) {
        thead { position: absolute; left: -100rem; }
        .sides { grid-template-columns: 1fr; }
        tbody tr { display: block; padding: .6rem 0; border-bottom: 1px solid var(--line); }
        tbody th, tbody td { display: block; border: 0; padding: .1rem 0; }
        .full tr { display: table-row; }
        .full th, .full td { display: table-cell; border-bottom: 1px solid var(--line); padding: .3rem 1rem .3rem 0; }
      }
      @media print {
        body { background: none; color: #000; font-size: 11pt; }
        header.site, footer.site, .skip, .key, .pages { display: none; }
        a { color: inherit; text-decoration: none; }
        .s, .q, .f { background: none; }
        .summary, .figures tr, .relations li, .quotes figure { break-inside: avoid; }
      }

      """##
    ),
  ]
}
