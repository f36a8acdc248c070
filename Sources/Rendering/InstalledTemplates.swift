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
      "about.html",
      ##"""
      {{! How briefs are made. }}
      {{<layout}}
      {{$title}}About – {{site.title}}{{/title}}
      {{$main}}
      <h1>About these briefs</h1>
      <p>Each brief is made of one article, by a program that finds and never writes: every sentence, figure, quote and name on it stands word for word in the article below, and leads to its place there.</p>
      <p>The summary is a few of the article’s own sentences. A figure stands with what it counts and with who says so, where the article says it; where it does not, the brief says nothing. A quote stands with its speaker, or with the words that the speaker is not clear.</p>
      <p>The choice is the program’s, and it can be wrong: read a line in its place before you use it.</p>
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
      <h1{{>language}}>{{title}}</h1>
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
      <p id="brief-{{anchor}}"{{>language}}><a href="#{{anchor}}">{{exact}}</a>{{#hasPeople}} <span class="note">{{#people}}[“{{mention}}”: {{name}}{{#role}}, {{role}}{{/role}}] {{/people}}</span>{{/hasPeople}}</p>
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
      <th scope="row"{{>language}}><a href="#{{anchor}}">{{exact}}</a></th>
      <td{{>language}}>{{#counted}}<span class="counted">{{counted}}</span> {{/counted}}{{#fate}}<span class="counted fate">{{fate}}</span> {{/fate}}{{#subject}}<span class="counted">{{subject}}</span> {{/subject}}{{^isSameSentence}}<span class="context">{{sentence}}</span>{{/isSameSentence}}{{#isSameSentence}}<span class="note">in the same sentence</span>{{/isSameSentence}}</td>
      <td>{{#speaker}}<bdi>{{name}}</bdi>{{#mention}} <span class="note then">in the article: “{{mention}}”</span>{{/mention}}{{/speaker}}{{^speaker}}<span class="note">not said</span>{{/speaker}}{{#hedge}} <span class="note then">“{{hedge}}”</span>{{/hedge}}</td>
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
      <blockquote{{>language}}><p><a href="#{{anchor}}">{{#parts}}{{^isFirst}} {{/isFirst}}{{#isApart}}<span class="apart" title="Words are left out here">…</span> {{/isApart}}“{{exact}}”{{/parts}}</a></p></blockquote>
      <figcaption><b>{{speaker.name}}</b>{{#speaker.role}}, {{speaker.role}}{{/speaker.role}}{{#cue}} <span class="note then">{{cue}}{{#addressee}} {{addressee}}{{/addressee}}</span>{{/cue}}{{#speaker.mention}} <span class="note then">in the article: “{{speaker.mention}}”</span>{{/speaker.mention}}</figcaption>
      </figure>
      {{/quotes}}
      </section>
      {{/hasQuotes}}
      <section class="full" aria-labelledby="full-title">
      <h2 id="full-title">The full article</h2>
      {{#hasMarks}}
      <p class="note key">Marked: {{#hasSummary}}<span class="s">in the summary</span> {{/hasSummary}}{{#hasFigures}}<span class="f">key figure</span> {{/hasFigures}}{{#hasRelationMarks}}<span class="r">figure in a sum or change</span> {{/hasRelationMarks}}{{#hasQuotes}}<span class="q">key quote</span>{{/hasQuotes}}</p>
      {{/hasMarks}}
      <div class="text"{{>language}}>
      {{{body}}}
      </div>
      </section>
      {{#hasElsewhere}}
      <section class="elsewhere" aria-labelledby="elsewhere-title">
      <h2 id="elsewhere-title">Elsewhere on this site</h2>
      <ul class="links">
      {{#topics}}
      <li><a href="{{href}}">{{text}}</a></li>
      {{/topics}}
      {{#speakers}}
      <li><a href="{{href}}">{{name}}</a></li>
      {{/speakers}}
      </ul>
      </section>
      {{/hasElsewhere}}
      </article>
      {{/main}}
      {{/layout}}

      """##
    ),
    (
      "card.html",
      ##"""
      {{! A brief with its figure and its voice. Values: href, title, language, direction, isForeign, source, description, quotes, figures, figure, voice. }}
      <article class="card"{{>language}}>
      <h2><a href="{{href}}">{{title}}</a></h2>
      {{#description}}
      <p>{{description}}</p>
      {{/description}}
      {{#figure}}
      <p class="lead-figure"><a href="{{figure.href}}"><b>{{figure.exact}}</b>{{#figure.counted}} {{figure.counted}}{{/figure.counted}}</a></p>
      {{/figure}}
      {{#voice}}
      <p class="lead-voice"><a href="{{voice.href}}">{{#voice.parts}}{{^isFirst}} {{/isFirst}}{{#isApart}}<span class="apart" title="Words are left out here">…</span> {{/isApart}}“{{exact}}”{{/voice.parts}}</a> <b>{{voice.name}}</b></p>
      {{/voice}}
      <p class="note">{{#source}}{{source}} · {{/source}}{{figures}}, {{quotes}}</p>
      </article>

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
      <published>{{published}}</published>
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
      {{! The first page. Values: cards (the newest, each with its figure and voice), days (those that follow), months, undated, count. }}
      {{<layout}}
      {{$main}}
      <h1>{{site.title}}</h1>
      {{#cards}}
      {{>card}}
      {{/cards}}
      {{^cards}}
      <p>There are no briefs yet.</p>
      {{/cards}}
      {{#hasDays}}
      {{>list}}
      {{/hasDays}}
      {{#hasMonths}}
      <section class="months">
      <h2>All months</h2>
      <ul class="links">
      {{#months}}
      <li><a href="{{href}}">{{text}}</a> <span class="note">{{count}}</span></li>
      {{/months}}
      {{#undated}}
      <li><a href="{{undated.href}}">{{undated.text}}</a> <span class="note">{{undated.count}}</span></li>
      {{/undated}}
      </ul>
      </section>
      {{/hasMonths}}
      {{/main}}
      {{/layout}}

      """##
    ),
    (
      "language.html",
      ##"""
      {{! The language of the article's words, where it is not the site's. }}{{#isForeign}} lang="{{language}}" dir="{{direction}}"{{/isForeign}}
      """##
    ),
    (
      "layout.html",
      ##"""
      {{! The frame of every page. Values: site.title, site.language, site.direction, language and direction (of the article), isForeign, root (the way up to the site's first page), canonical, remoteImages. Pages with
      scripts or pictures of your own need a block 'policy' that lets them. }}
      <!doctype html>
      <html lang="{{site.language}}" dir="{{site.direction}}">
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
      <a class="name" href="{{root}}index.html">{{site.title}}</a>
      <nav aria-label="Site">
      <a href="{{root}}index.html"{{#here.briefs}} aria-current="page"{{/here.briefs}}>Briefs</a>
      <a href="{{root}}speakers/index.html"{{#here.speakers}} aria-current="page"{{/here.speakers}}>Speakers</a>
      <a href="{{root}}topics/index.html"{{#here.topics}} aria-current="page"{{/here.topics}}>Topics</a>
      <a href="{{root}}months/index.html"{{#here.months}} aria-current="page"{{/here.months}}>Months</a>
      <a href="{{root}}about.html"{{#here.about}} aria-current="page"{{/here.about}}>About</a>
      </nav>
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
      "letter.html",
      ##"""
      {{! The speakers of a letter. Values: letter, letters, speakers. }}
      {{<layout}}
      {{$title}}Speakers: {{letter}} – {{site.title}}{{/title}}
      {{$main}}
      <h1>Speakers: {{letter}}</h1>
      {{>letters}}
      {{#speakers}}
      <section class="speaker" id="{{id}}">
      <h2>{{#page}}<a href="{{page}}">{{name}}</a>{{/page}}{{^page}}{{name}}{{/page}}</h2>
      <p class="note">{{count}}</p>
      {{>sayings}}
      {{#more}}
      <p class="note"><a href="{{page}}">All {{count}}</a></p>
      {{/more}}
      </section>
      {{/speakers}}
      {{/main}}
      {{/layout}}

      """##
    ),
    (
      "letters.html",
      ##"""
      {{! From A to Z. Values: letters (href, text, isHere). }}
      <nav class="letters" aria-label="Letters">
      {{#letters}}
      <a href="{{href}}"{{#isHere}} aria-current="page"{{/isHere}}>{{text}}</a>
      {{/letters}}
      </nav>

      """##
    ),
    (
      "list.html",
      ##"""
      {{! Briefs by days, one line each. Values: days (date, cards). }}
      {{#days}}
      <section class="day">
      {{#date}}
      <h2><time datetime="{{date.iso}}">{{date.text}}</time></h2>
      {{/date}}
      <ul class="lines">
      {{#cards}}
      <li{{>language}}><a href="{{href}}">{{title}}</a>{{#source}} <span class="note">{{source}}</span>{{/source}}{{#figure}} <a class="figure" href="{{figure.href}}">{{figure.exact}}{{#figure.counted}} <span class="of">{{figure.counted}}</span>{{/figure.counted}}</a>{{/figure}}</li>
      {{/cards}}
      </ul>
      </section>
      {{/days}}

      """##
    ),
    (
      "month.html",
      ##"""
      {{! The briefs of a month, or those without a date. Values: month, count, days, newer, older. }}
      {{<layout}}
      {{$title}}{{#month}}{{month}}{{/month}}{{^month}}Without a date{{/month}} – {{site.title}}{{/title}}
      {{$main}}
      <h1>{{#month}}{{month}}{{/month}}{{^month}}Without a date{{/month}}</h1>
      <p class="note">{{count}}</p>
      {{>list}}
      <nav class="pages" aria-label="Months">{{#newer}}<a href="{{newer.href}}" rel="prev">{{newer.text}}</a>{{/newer}} <a href="index.html">All months</a> {{#older}}<a href="{{older.href}}" rel="next">{{older.text}}</a>{{/older}}</nav>
      {{/main}}
      {{/layout}}

      """##
    ),
    (
      "months.html",
      ##"""
      {{! All months. Values: years (year, months), undated. }}
      {{<layout}}
      {{$title}}Months – {{site.title}}{{/title}}
      {{$main}}
      <h1>Months</h1>
      {{#years}}
      <section>
      <h2>{{year}}</h2>
      <ul class="links">
      {{#months}}
      <li><a href="{{href}}">{{text}}</a> <span class="note">{{count}}</span></li>
      {{/months}}
      </ul>
      </section>
      {{/years}}
      {{#undated}}
      <p><a href="{{undated.href}}">{{undated.text}}</a> <span class="note">{{undated.count}}</span></p>
      {{/undated}}
      {{/main}}
      {{/layout}}

      """##
    ),
    (
      "redirect.html",
      ##"""
      {{! What stands at an address of old: it leads to the page's new one. }}
      {{<layout}}
      {{$title}}{{title}} – {{site.title}}{{/title}}
      {{$head}}<meta name="robots" content="noindex">
      <meta http-equiv="refresh" content="0; url={{href}}">{{/head}}
      {{$main}}
      <h1{{>language}}>{{title}}</h1>
      <p>This page has moved: <a href="{{href}}">it is at its new address</a>.</p>
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
      "sayings.html",
      ##"""
      {{! What somebody says, the newest first. Values: sayings (parts, href, role, title, titleHref, source, date, language, direction, isForeign). }}
      {{#sayings}}
      <figure{{>language}}>
      <blockquote><p><a href="{{href}}">{{#parts}}{{^isFirst}} {{/isFirst}}{{#isApart}}<span class="apart" title="Words are left out here">…</span> {{/isApart}}“{{exact}}”{{/parts}}</a></p></blockquote>
      <figcaption>{{#role}}{{role}} · {{/role}}<a href="{{titleHref}}">{{title}}</a>{{#source}} · {{source}}{{/source}}{{#date}} · <time datetime="{{date.iso}}">{{date.text}}</time>{{/date}}</figcaption>
      </figure>
      {{/sayings}}

      """##
    ),
    (
      "sitemap.xml",
      ##"""
      {{! All pages, or the parts of a map that is too long for one file. Values: base, isFirst, entries (href, day), hasParts, parts. }}
      <?xml version="1.0" encoding="utf-8"?>
      {{^hasParts}}
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      {{#isFirst}}
      <url><loc>{{base}}index.html</loc></url>
      {{/isFirst}}
      {{#entries}}
      <url><loc>{{base}}{{href}}</loc>{{#day}}<lastmod>{{day}}</lastmod>{{/day}}</url>
      {{/entries}}
      </urlset>
      {{/hasParts}}
      {{#hasParts}}
      <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      {{#parts}}
      <sitemap><loc>{{base}}{{.}}</loc></sitemap>
      {{/parts}}
      </sitemapindex>
      {{/hasParts}}

      """##
    ),
    (
      "speaker.html",
      ##"""
      {{! A speaker's own page. Values: speaker (id, name, count, sayings). }}
      {{<layout}}
      {{$title}}{{speaker.name}} – {{site.title}}{{/title}}
      {{$main}}
      {{#speaker}}
      <h1>{{name}}</h1>
      <p class="note">{{count}}</p>
      {{>sayings}}
      {{/speaker}}
      <nav class="pages" aria-label="Speakers"><a href="index.html">All speakers</a></nav>
      {{/main}}
      {{/layout}}

      """##
    ),
    (
      "speakers.html",
      ##"""
      {{! All speakers. Values: letters (href, text, isHere), groups (letter, href, speakers). }}
      {{<layout}}
      {{$title}}Speakers – {{site.title}}{{/title}}
      {{$main}}
      <h1>Speakers</h1>
      {{>letters}}
      {{#groups}}
      <section>
      <h2><a href="{{href}}">{{letter}}</a></h2>
      <ul class="links">
      {{#speakers}}
      <li><a href="{{href}}">{{name}}</a> <span class="note">{{count}}</span></li>
      {{/speakers}}
      </ul>
      </section>
      {{/groups}}
      {{^groups}}
      <p>Nobody is quoted by full name yet.</p>
      {{/groups}}
      {{/main}}
      {{/layout}}

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
      main, header.site, footer.site { max-width: 44rem; margin: 0 auto; padding: 0 1.5rem; }
      header.site { padding-top: 1.25rem; padding-bottom: .75rem; font: 600 .9375rem/1.4 var(--sans); }
      header.site a { color: var(--soft); text-decoration: none; }
      footer.site { margin-top: 3rem; padding-top: 1rem; padding-bottom: 2rem; border-top: 1px solid var(--line); color: var(--soft); font: .875rem/1.5 var(--sans); }
      a { color: var(--link); text-underline-offset: .15em; }
      a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
      /* Words of an article turn no others around, whatever their direction. */
      a, b, bdi, span, time, mark { unicode-bidi: isolate; }
      .skip { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; white-space: nowrap; }
      .skip:focus { clip-path: none; width: auto; height: auto; inset-inline-start: 1rem; top: .5rem; background: var(--paper); padding: .25rem .5rem; z-index: 1; }
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
      .then::before { content: "· "; }
      .apart { color: var(--soft); }
      .full { margin-top: 2.5rem; border-top: 1px solid var(--line); }
      /* Marks lie in each other; each kind has a line of its own, so that none is told by its colour alone. It runs on below their words. */
      .full a.s, .full a.q, .full a.f, .full a.r, .full a.own { color: inherit; }
      .s { background: var(--sum); text-decoration: underline 2px var(--sum-line); text-underline-offset: .2em; }
      .q { background: var(--quo); text-decoration: underline dotted 2px var(--quo-line); text-underline-offset: .2em; }
      .f { background: var(--fig); text-decoration: underline double var(--fig-line); text-underline-offset: .2em; font-weight: 600; }
      .r { background: none; text-decoration: underline double var(--fig-line); text-underline-offset: .2em; }
      .own { text-decoration: underline transparent; }
      mark { color: inherit; }
      .key span { padding: 0 .3em; color: var(--ink); font-weight: 400; }
      .full :target:not(h2), .relations a:target, tr:target, figure:target, .summary p:target { outline: 2px solid var(--link); outline-offset: 2px; }
      .back { padding: 0 .4em; text-decoration: none; }
      .back::before { content: "↑"; }
      .text { position: relative; counter-reset: paragraph; }
      .n { position: absolute; inset-inline-start: -1.5rem; width: 1.5rem; height: 1.5rem; font: .6875rem/1.75rem var(--sans); color: var(--soft); text-align: center; text-decoration: none; counter-increment: paragraph; }
      .n::before { content: counter(paragraph); }
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
      .full .footnote a { padding: .6em; margin: 0 -.55em; }
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
        thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; white-space: nowrap; }
        .sides { grid-template-columns: 1fr; }
        tbody tr { display: block; padding: .6rem 0; border-bottom: 1px solid var(--line); }
        tbody th, tbody td { display: block; border: 0; padding: .1rem 0; }
        .full tr { display: table-row; }
        .full th, .full td { display: table-cell; border-bottom: 1px solid var(--line); padding: .3rem 1rem .3rem 0; }
      }
      @media print {
        :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #333; --line: #999; --link: #000; --sum-line: #777; --fig-line: #777; --quo-line: #777; }
        body { background: none; font-size: 11pt; }
        header.site, footer.site, .skip, .key, .back, .pages { display: none; }
        a { color: inherit; text-decoration: none; }
        .s, .q, .f { background: none; }
        .summary, .figures tr, .relations li, .quotes figure { break-inside: avoid; }
      }

      """##
    ),
    (
      "topic.html",
      ##"""
      {{! The briefs of a topic. Values: topic, count, days. }}
      {{<layout}}
      {{$title}}{{topic}} – {{site.title}}{{/title}}
      {{$main}}
      <h1>{{topic}}</h1>
      <p class="note">{{count}}</p>
      {{>list}}
      <nav class="pages" aria-label="Topics"><a href="index.html">All topics</a></nav>
      {{/main}}
      {{/layout}}

      """##
    ),
    (
      "topics.html",
      ##"""
      {{! All topics. Values: topics (href, text, count). }}
      {{<layout}}
      {{$title}}Topics – {{site.title}}{{/title}}
      {{$main}}
      <h1>Topics</h1>
      <ul class="links">
      {{#topics}}
      <li><a href="{{href}}">{{text}}</a> <span class="note">{{count}}</span></li>
      {{/topics}}
      </ul>
      {{^topics}}
      <p>No article names a topic yet.</p>
      {{/topics}}
      {{/main}}
      {{/layout}}

      """##
    ),
  ]
}
