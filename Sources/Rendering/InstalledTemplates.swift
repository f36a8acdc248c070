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
      {{$title}}{{word.missing.short}} – {{site.title}}{{/title}}
      {{$main}}
      <div class="prose">
      <h1>{{word.missing.title}}</h1>
      <p>{{word.missing.text}}</p>
      <p>{{word.missing.lists}} <a href="{{root}}index.html">{{word.briefs}}</a>, <a href="{{root}}months/index.html">{{word.months-list}}</a>, <a href="{{root}}topics/index.html">{{word.topics}}</a>, <a href="{{root}}speakers/index.html">{{word.speakers}}</a></p>
      </div>
      {{/main}}
      {{/layout}}

      """##
    ),
    (
      "about.html",
      ##"""
      {{! The site's own words about itself (content/pages/about.md), then how briefs are made, how often they are right, and what they cannot.
      Values: hasText, title, description, body, exports (whether the site has files for programs). }}
      {{<layout}}
      {{$title}}{{#hasText}}{{title}}{{/hasText}}{{^hasText}}{{word.about-link}}{{/hasText}} – {{site.title}}{{/title}}
      {{$head}}
      {{#description}}
      <meta name="description" content="{{description}}">
      {{/description}}
      {{/head}}
      {{$main}}
      {{#hasText}}
      <article class="own-page"{{>language}}>
      <h1>{{title}}</h1>
      <div class="text">
      {{{body}}}
      </div>
      </article>
      {{/hasText}}
      <div class="prose">
      {{#hasText}}
      <h2>{{word.about.title}}</h2>
      {{/hasText}}
      {{^hasText}}
      <h1>{{word.about.title}}</h1>
      {{/hasText}}
      <p>{{word.about.made}}</p>
      <h2>{{word.about.has}}</h2>
      <p>{{word.about.lines}}</p>
      <p>{{word.about.addresses}}</p>
      {{#exports}}
      <h2>{{word.about.data}}</h2>
      <ul>
      <li><a href="briefs.jsonl">briefs.jsonl</a>: {{word.about.records}}</li>
      <li><a href="figures.csv">figures.csv</a>: {{word.about.all-figures}}</li>
      <li><a href="quotes.csv">quotes.csv</a>: {{word.about.all-quotes}}</li>
      </ul>
      {{/exports}}
      <h2>{{word.about.rates}}</h2>
      <p>{{word.about.measured}}</p>
      <table>
      <tbody>
      <tr><th scope="row">{{word.about.quotes}}</th><td>90.4 %</td></tr>
      <tr><th scope="row">{{word.about.figures}}</th><td>95.3 %</td></tr>
      <tr><th scope="row">{{word.about.worth}}</th><td>88</td></tr>
      <tr><th scope="row">{{word.about.right}}</th><td>66 %</td></tr>
      <tr><th scope="row">{{word.about.doubtful}}</th><td>25 %</td></tr>
      <tr><th scope="row">{{word.about.wrong}}</th><td>9 %</td></tr>
      </tbody>
      </table>
      <p>{{word.about.causes}}</p>
      <h2>{{word.about.limits}}</h2>
      <p>{{word.about.cannot}}</p>
      </div>
      {{/main}}
      {{/layout}}

      """##
    ),
    (
      "brief.html",
      ##"""
      {{! One article: its brief, then the article itself with everything used marked. On wide screens figures and quotes stand beside both.
      What search.html finds and shows by is told by data-pagefind: the article is, and not what repeats it. See README.md, "Templates", for the values. }}
      {{<layout}}
      {{$title}}{{title}} – {{site.title}}{{/title}}
      {{$head}}
      <meta name="description" content="{{description}}">
      <meta property="og:type" content="article">
      <meta property="og:title" content="{{title}}">
      <meta property="og:description" content="{{description}}">
      <meta property="og:site_name" content="{{site.title}}">
      {{#canonical}}
      <meta property="og:url" content="{{canonical}}">
      {{/canonical}}
      {{#image}}
      <meta property="og:image" content="{{image}}">
      {{/image}}
      {{#date}}
      <meta property="article:published_time" content="{{date.iso}}">
      {{/date}}
      {{#updated}}
      <meta property="article:modified_time" content="{{updated.iso}}">
      {{/updated}}
      {{#writers}}
      <meta property="article:author" content="{{.}}">
      {{/writers}}
      {{#section}}
      <meta property="article:section" content="{{section}}">
      {{/section}}
      <meta name="twitter:card" content="summary{{#image}}_large_image{{/image}}">
      <link rel="alternate" type="application/json" href="{{slug}}.json">
      {{/head}}
      {{$main}}
      <article class="brief">
      <header>
      {{{newer}}}
      <h1{{>language}}>{{title}}</h1>
      <p class="byline">
      {{#date}}<span>{{#month}}<a data-pagefind-filter="month[href]" href="{{month.href}}">{{/month}}<time datetime="{{date.iso}}">{{date.text}}</time>{{#month}}</a>{{/month}}</span>{{/date}}
      {{#updated}}<span>{{word.updated}} <time datetime="{{updated.iso}}">{{updated.text}}</time></span>{{/updated}}
      {{#source}}<span data-pagefind-filter="source">{{#url}}<a href="{{url}}" rel="external">{{/url}}{{source}}{{#url}}</a>{{/url}}</span>{{/source}}
      {{^source}}{{#url}}<span><a href="{{url}}" rel="external">{{word.original}}</a></span>{{/url}}{{/source}}
      {{#authors}}<span>{{authors}}</span>{{/authors}}
      <span>{{minutes}} {{word.minutes}}</span>
      </p>
      {{#hasCorrections}}
      <section class="corrections" aria-labelledby="corrections-title">
      <h2 id="corrections-title">{{word.corrections}}</h2>
      {{#corrections}}
      <p{{#anchor}} id="brief-{{anchor}}"{{/anchor}}{{>language}}>{{#anchor}}<a href="#{{anchor}}">{{/anchor}}{{exact}}{{#anchor}}</a>{{/anchor}}</p>
      {{/corrections}}
      </section>
      {{/hasCorrections}}
      </header>
      {{#hasSummary}}
      <section class="summary" aria-labelledby="summary-title">
      <h2 id="summary-title">{{word.summary}} <small>{{words.share}} {{word.of}} {{words.article}} {{word.words}}</small></h2>
      {{#summary}}
      <p id="brief-{{anchor}}"{{>language}}><a href="#{{anchor}}">{{exact}}</a>{{#hasPeople}} <span class="note">{{#people}}[“{{mention}}”: {{name}}{{#role}}, {{role}}{{/role}}] {{/people}}</span>{{/hasPeople}}{{>original}} <a class="pin" href="#brief-{{anchor}}" aria-label="{{word.sentence-address}}">¶</a></p>
      {{/summary}}
      </section>
      {{/hasSummary}}
      <div class="side">
      {{#hasFigures}}
      <section class="figures" aria-labelledby="figures-title">
      <h2 id="figures-title">{{word.key-figures}}</h2>
      <ul>
      {{#figures}}
      <li id="brief-{{anchor}}">
      <p class="number"><a href="#{{anchor}}"{{>language}}>{{exact}}</a>{{#counted}} <span class="counted"{{>language}}>{{counted}}</span>{{/counted}}{{#fate}} <span class="counted"{{>language}}>{{fate}}</span>{{/fate}}{{#subject}} <span class="counted"{{>language}}>{{subject}}</span>{{/subject}} <a class="pin" href="#brief-{{anchor}}" aria-label="{{word.figure-address}}">¶</a></p>
      {{#near}}
      <p class="context"{{>language}}>{{#isCutBefore}}… {{/isCutBefore}}{{before}}<b>{{exact}}</b>{{after}}{{#isCutAfter}} …{{/isCutAfter}}</p>
      {{/near}}
      {{^near}}
      <p class="context"{{>language}}>{{sentence}}</p>
      {{/near}}
      <p class="who">{{word.source}}: {{#speaker}}{{#href}}<a href="{{href}}"><bdi>{{name}}</bdi></a>{{/href}}{{^href}}<bdi>{{name}}</bdi>{{/href}}{{#role}}, {{role}}{{/role}}{{#mention}} <span class="then">{{word.in-article}} “{{mention}}”</span>{{/mention}}{{/speaker}}{{^speaker}}{{word.source-not-said}}{{/speaker}}{{#hedge}} <span class="then">“{{hedge}}”</span>{{/hedge}}{{>original}}</p>
      </li>
      {{/figures}}
      </ul>
      </section>
      {{/hasFigures}}
      {{#hasQuotes}}
      <section class="quotes" aria-labelledby="quotes-title">
      <h2 id="quotes-title">{{word.key-quotes}}</h2>
      {{#quotes}}
      <figure id="brief-{{anchor}}">
      <blockquote{{>language}}><p><a href="#{{anchor}}">{{#parts}}{{^isFirst}} {{/isFirst}}{{#isApart}}<span class="apart" title="{{word.left-out}}">…</span> {{/isApart}}“{{exact}}”{{/parts}}</a></p></blockquote>
      <figcaption>{{#speaker.href}}<a href="{{speaker.href}}"><b>{{speaker.name}}</b></a>{{/speaker.href}}{{^speaker.href}}<b>{{speaker.name}}</b>{{/speaker.href}}{{#speaker.role}}, {{speaker.role}}{{/speaker.role}}{{#cue}} <span class="then">{{cue}}{{#addressee}} {{addressee}}{{/addressee}}</span>{{/cue}}{{#speaker.mention}} <span class="then">{{word.in-article}} “{{speaker.mention}}”</span>{{/speaker.mention}}{{>original}} <a class="pin" href="#brief-{{anchor}}" aria-label="{{word.quote-address}}">¶</a></figcaption>
      </figure>
      {{/quotes}}
      </section>
      {{/hasQuotes}}
      {{#hasRelations}}
      <section class="relations" aria-labelledby="relations-title">
      <h2 id="relations-title">{{word.relations}}</h2>
      <ul>
      {{#relations}}
      <li>
      {{#isSum}}
      <p><span class="kind">{{word.sum}}</span> {{#parts}}{{^isFirst}} + {{/isFirst}}{{>figure}}{{/parts}} = {{#whole}}{{>figure}}{{/whole}}</p>
      {{/isSum}}
      {{#isOpen}}
      <p><span class="kind">{{word.part}}</span> {{#parts}}{{^isFirst}}, {{/isFirst}}{{>figure}}{{/parts}} <span class="word">{{word.part-of}}</span> {{#whole}}{{>figure}}{{/whole}}</p>
      {{/isOpen}}
      {{#isChange}}
      <p><span class="kind">{{word.change}}{{#subject}} · <span class="subject"{{>language}}>{{subject}}</span>{{/subject}}</span> <span class="word">{{word.from}}</span> {{#from}}{{>figure}}{{/from}} <span class="word">{{word.to}}</span> {{#to}}{{>figure}}{{/to}}</p>
      {{/isChange}}
      {{#isDifferent}}
      <p><span class="kind">{{word.side-by-side}}</span></p>
      <div class="sides">
      <div><p>{{#whole}}{{>figure}}{{/whole}}</p><p class="context"{{>language}}>{{wholeSentence}}</p></div>
      <div><p>{{#parts}}{{^isFirst}} + {{/isFirst}}{{>figure}}{{/parts}}</p>{{#partSentences}}<p class="context"{{>language}}>{{.}}</p>{{/partSentences}}</div>
      </div>
      {{/isDifferent}}
      {{#context}}
      <p class="context"{{>language}}>{{.}}</p>
      {{/context}}
      </li>
      {{/relations}}
      </ul>
      </section>
      {{/hasRelations}}
      {{{story}}}
      {{#hasElsewhere}}
      <section class="elsewhere" aria-labelledby="elsewhere-title">
      <h2 id="elsewhere-title">{{word.elsewhere}}</h2>
      {{#hasTags}}
      <h3>{{word.topics}}</h3>
      <ul class="links">
      {{#topics}}
      <li><a data-pagefind-filter="topic" href="{{href}}">{{text}}</a></li>
      {{/topics}}
      </ul>
      {{/hasTags}}
      {{#hasSpeakers}}
      <h3>{{word.speakers}}</h3>
      <ul class="links">
      {{#speakers}}
      <li><a data-pagefind-filter="speaker" href="{{href}}">{{name}}</a></li>
      {{/speakers}}
      </ul>
      {{/hasSpeakers}}
      </section>
      {{/hasElsewhere}}
      </div>
      <section class="full" aria-labelledby="full-title">
      <h2 id="full-title">{{word.full}}</h2>
      {{#hasMarks}}
      <p class="note key">{{word.marked}} {{#hasSummary}}<span class="s">{{word.legend.summary}}</span> {{/hasSummary}}{{#hasFigures}}<span class="f">{{word.legend.figure}}</span> {{/hasFigures}}{{#hasRelationMarks}}<span class="r">{{word.legend.related}}</span> {{/hasRelationMarks}}{{#hasQuotes}}<span class="q">{{word.legend.quote}}</span> {{/hasQuotes}}{{#hasCorrectionMarks}}<span class="c">{{word.legend.correction}}</span>{{/hasCorrectionMarks}}</p>
      {{/hasMarks}}
      <div data-pagefind-body class="text"{{>language}}>
      {{{body}}}
      </div>
      <footer class="end">
      <p class="return"><a href="#main">{{word.return}}</a> <a href="{{slug}}.json" type="application/json">{{word.data}}</a></p>
      <h2>{{word.cite}}</h2>
      <p class="citation">{{#source}}<bdi>{{source}}</bdi>, {{/source}}<bdi>“{{title}}”</bdi>{{#date}}, {{date.text}}{{/date}}{{#url}}, {{url}}{{/url}}{{#canonical}}; {{word.cite-brief}} {{canonical}}{{/canonical}}</p>
      </footer>
      </section>
      </article>
      <script type="application/ld+json">{{structured}}</script>
      {{/main}}
      {{/layout}}

      """##
    ),
    (
      "card.html",
      ##"""
      {{! A brief with its figure and its voice. Values: href, title, language, direction, isForeign, date, source, description, quotes, figures,
      figure, voice. }}
      <article class="card">
      <h2{{>language}}><a href="{{href}}">{{title}}</a></h2>
      <p class="note">{{#date}}<time datetime="{{date.iso}}">{{date.text}}</time>{{#source}} · {{/source}}{{/date}}{{#source}}{{source}}{{/source}}</p>
      {{#description}}
      <p{{>language}}>{{description}}</p>
      {{/description}}
      <div class="lead">
      {{#figure}}
      <p class="lead-figure"{{>language}}><a href="{{figure.href}}"><b>{{figure.exact}}</b>{{#figure.counted}} {{figure.counted}}{{/figure.counted}}</a></p>
      {{/figure}}
      {{#voice}}
      <p class="lead-voice"{{>language}}><a href="{{voice.href}}">{{#voice.parts}}{{^isFirst}} {{/isFirst}}{{#isApart}}<span class="apart" title="{{word.left-out}}">…</span> {{/isApart}}“{{exact}}”{{/voice.parts}}</a> <b>{{voice.name}}</b></p>
      {{/voice}}
      </div>
      {{#figures}}
      <p class="note">{{figures}}, {{quotes}}</p>
      {{/figures}}
      </article>

      """##
    ),
    (
      "entry-figure.html",
      ##"""
      {{! One figure in a line of figures of an entry in feeds. }}
      <a href="{{canonical}}#{{anchor}}">{{exact}}</a>{{#counted}} {{counted}}{{/counted}}{{#voice}} · {{voice}}{{/voice}}
      """##
    ),
    (
      "entry.html",
      ##"""
      {{! A brief in feeds: what its page says above the article. Readers of feeds have no style sheet of ours, and all addresses are absolute.
      Values: those of brief.html without the article; canonical is the brief's page. }}
      {{#hasCorrections}}
      <h3>{{word.corrections}}</h3>
      {{#corrections}}
      <p{{>language}}>{{#anchor}}<a href="{{canonical}}#{{anchor}}">{{/anchor}}{{exact}}{{#anchor}}</a>{{/anchor}}</p>
      {{/corrections}}
      {{/hasCorrections}}
      {{#summary}}
      <p{{>language}}><a href="{{canonical}}#{{anchor}}">{{exact}}</a>{{#people}} [“{{mention}}”: {{name}}{{#role}}, {{role}}{{/role}}]{{/people}}</p>
      {{/summary}}
      {{#hasFigures}}
      <h3>{{word.key-figures}}</h3>
      <ul>
      {{#figures}}
      <li><p{{>language}}><a href="{{canonical}}#{{anchor}}"><b>{{exact}}</b></a>{{#counted}} {{counted}}{{/counted}}{{#fate}} {{fate}}{{/fate}}{{#subject}} · {{subject}}{{/subject}}</p>
      {{#near}}
      <p{{>language}}>{{#isCutBefore}}… {{/isCutBefore}}{{before}}{{exact}}{{after}}{{#isCutAfter}} …{{/isCutAfter}}</p>
      {{/near}}
      {{^near}}
      <p{{>language}}>{{sentence}}</p>
      {{/near}}
      <p>{{word.source}}: {{#speaker}}{{#href}}<a href="{{href}}">{{/href}}<bdi>{{name}}</bdi>{{#href}}</a>{{/href}}{{#role}}, {{role}}{{/role}}{{#mention}} · {{word.in-article}} “{{mention}}”{{/mention}}{{/speaker}}{{^speaker}}{{word.source-not-said}}{{/speaker}}{{#hedge}} · “{{hedge}}”{{/hedge}}</p></li>
      {{/figures}}
      </ul>
      {{/hasFigures}}
      {{#hasQuotes}}
      <h3>{{word.key-quotes}}</h3>
      {{#quotes}}
      <blockquote{{>language}}><p><a href="{{canonical}}#{{anchor}}">{{#parts}}{{^isFirst}} {{/isFirst}}{{#isApart}}… {{/isApart}}“{{exact}}”{{/parts}}</a></p></blockquote>
      <p>{{#speaker}}{{#href}}<a href="{{href}}">{{/href}}<b>{{name}}</b>{{#href}}</a>{{/href}}{{#role}}, {{role}}{{/role}}{{/speaker}}{{#cue}} · {{cue}}{{#addressee}} {{addressee}}{{/addressee}}{{/cue}}{{#speaker.mention}} · {{word.in-article}} “{{speaker.mention}}”{{/speaker.mention}}</p>
      {{/quotes}}
      {{/hasQuotes}}
      {{#hasRelations}}
      <h3>{{word.relations}}</h3>
      <ul>
      {{#relations}}
      <li>
      {{#isSum}}
      <p>{{word.sum}}: {{#parts}}{{^isFirst}} + {{/isFirst}}{{>entry-figure}}{{/parts}} = {{#whole}}{{>entry-figure}}{{/whole}}</p>
      {{/isSum}}
      {{#isOpen}}
      <p>{{word.part}}: {{#parts}}{{^isFirst}}, {{/isFirst}}{{>entry-figure}}{{/parts}} {{word.part-of}} {{#whole}}{{>entry-figure}}{{/whole}}</p>
      {{/isOpen}}
      {{#isChange}}
      <p>{{word.change}}{{#subject}} · {{subject}}{{/subject}}: {{word.from}} {{#from}}{{>entry-figure}}{{/from}} {{word.to}} {{#to}}{{>entry-figure}}{{/to}}</p>
      {{/isChange}}
      {{#isDifferent}}
      <p>{{word.side-by-side}}: {{#whole}}{{>entry-figure}}{{/whole}} | {{#parts}}{{^isFirst}} + {{/isFirst}}{{>entry-figure}}{{/parts}}</p>
      <p{{>language}}>{{wholeSentence}}</p>
      {{#partSentences}}
      <p{{>language}}>{{.}}</p>
      {{/partSentences}}
      {{/isDifferent}}
      {{#context}}
      <p{{>language}}>{{.}}</p>
      {{/context}}
      </li>
      {{/relations}}
      </ul>
      {{/hasRelations}}
      <p>{{#source}}<bdi>{{source}}</bdi>, {{/source}}{{date.text}}{{#updated}}, {{word.updated}} {{updated.text}}{{/updated}}{{#url}} · <a href="{{url}}">{{word.original}}</a>{{/url}} · <a href="{{canonical}}">{{word.brief-with-article}}</a></p>

      """##
    ),
    (
      "feed.xml",
      ##"""
      {{! Atom, the newest briefs with a date, of the site or of a topic. Values: site, language, base, title, id, address (the feed's own), page,
      updated, entries (href, title, language, isForeign, date, published, description, authors, topics, url, content: entry.html, filled in). }}
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{{language}}">
      <title>{{title}}</title>
      <id>{{id}}</id>
      <updated>{{updated}}</updated>
      <author><name>{{site.title}}</name></author>
      <link rel="self" type="application/atom+xml" href="{{address}}"/>
      <link rel="alternate" type="text/html" href="{{page}}"/>
      {{#entries}}
      <entry{{#isForeign}} xml:lang="{{language}}"{{/isForeign}}>
      <title>{{title}}</title>
      <id>{{base}}{{href}}</id>
      <link rel="alternate" type="text/html" href="{{base}}{{href}}"/>
      {{#url}}
      <link rel="via" href="{{url}}"/>
      {{/url}}
      <published>{{published}}</published>
      <updated>{{date}}</updated>
      {{#authors}}
      <author><name>{{.}}</name></author>
      {{/authors}}
      {{#topics}}
      <category term="{{.}}"/>
      {{/topics}}
      <summary>{{description}}</summary>
      <content type="html">{{content}}</content>
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
      "group-months.html",
      ##"""
      {{! The months of a topic or speaker with very many articles. Values: hasMonths, months (href, text, count). }}
      {{#hasMonths}}
      <section class="groups" aria-labelledby="months-title">
      <h2 id="months-title">{{word.months-list}}</h2>
      <ul class="links">
      {{#months}}
      <li><a href="{{href}}">{{text}}</a> <span class="note">{{count}}</span></li>
      {{/months}}
      </ul>
      </section>
      {{/hasMonths}}

      """##
    ),
    (
      "index.html",
      ##"""
      {{! The first page. Values: cards (the newest, each with its figure and voice), days (those that follow), hasDays, months, hasMonths,
      undated, count. }}
      {{<layout}}
      {{$main}}
      <h1>{{word.newest}}</h1>
      {{^cards}}
      <p>{{word.no-briefs}}</p>
      {{/cards}}
      <div class="cards">
      {{#cards}}
      {{>card}}
      {{/cards}}
      </div>
      <div class="two">
      {{#hasDays}}
      <div class="lists">
      {{>list}}
      </div>
      {{/hasDays}}
      {{#hasMonths}}
      <section class="months">
      <h2>{{word.all-months}} <small>{{count}}</small></h2>
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
      </div>
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
      {{! The frame of every page. Values: site.title, site.language, site.direction, language and direction (of the article), isForeign, search (whether search.html leads to an index; never on briefs), hasStories (whether the site has any; never on briefs), root (the
      way up to the site's first page), canonical, feed, remoteImages, here (which part of the site this is), hasPages, pages (of the site's own;
      none on briefs). The line of class 'print' is only on paper. Pages with scripts or pictures of your own need a block 'policy' that lets them. }}
      <!doctype html>
      <html lang="{{site.language}}" dir="{{site.direction}}">
      <head>
      <meta charset="utf-8">
      {{$policy}}
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'{{#remoteImages}} http: https:{{/remoteImages}}; base-uri 'none'; form-action 'none'">
      {{/policy}}
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>{{$title}}{{site.title}}{{/title}}</title>
      <link rel="stylesheet" href="{{root}}style.css">
      {{#feed}}
      <link rel="alternate" type="application/atom+xml" title="{{site.title}}" href="{{root}}feed.xml">
      <link rel="alternate" type="application/feed+json" title="{{site.title}}" href="{{root}}feed.json">
      {{/feed}}
      {{#canonical}}
      <link rel="canonical" href="{{canonical}}">
      {{/canonical}}
      {{$head}}{{/head}}
      </head>
      <body>
      <a class="skip" href="#main">{{word.skip}}</a>
      <header class="site">
      <a class="name" href="{{root}}index.html">{{site.title}}</a>
      {{#canonical}}
      <p class="print">{{canonical}}</p>
      {{/canonical}}
      <nav aria-label="{{word.site}}">
      <a href="{{root}}index.html"{{#here.briefs}} aria-current="page"{{/here.briefs}}>{{word.briefs}}</a>
      <a href="{{root}}speakers/index.html"{{#here.speakers}} aria-current="page"{{/here.speakers}}>{{word.speakers}}</a>
      <a href="{{root}}topics/index.html"{{#here.topics}} aria-current="page"{{/here.topics}}>{{word.topics}}</a>
      <a href="{{root}}months/index.html"{{#here.months}} aria-current="page"{{/here.months}}>{{word.months-list}}</a>
      <a href="{{root}}about.html"{{#here.about}} aria-current="page"{{/here.about}}>{{word.about-link}}</a>
      {{#hasStories}}
      <a href="{{root}}stories/index.html"{{#here.stories}} aria-current="page"{{/here.stories}}>{{word.stories}}</a>
      {{/hasStories}}
      {{#search}}
      <a href="{{root}}search.html"{{#here.search}} aria-current="page"{{/here.search}}>{{word.search.title}}</a>
      {{/search}}
      </nav>
      </header>
      <main id="main">
      {{$main}}{{/main}}
      </main>
      <footer class="site">
      {{#hasPages}}
      <nav aria-label="{{word.pages}}">
      {{#pages}}
      <a href="{{href}}"{{>language}}{{#isHere}} aria-current="page"{{/isHere}}>{{title}}</a>
      {{/pages}}
      </nav>
      {{/hasPages}}
      <p>{{$footer}}{{word.promise}} <a href="{{root}}about.html">{{word.how}}</a>{{#feed}} <a href="{{root}}feed.xml">{{word.feed}}</a>{{/feed}}{{/footer}}</p>
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
      {{$title}}{{word.speakers}}: {{letter}} – {{site.title}}{{/title}}
      {{$main}}
      <h1>{{word.speakers}}: {{letter}}</h1>
      {{>letters}}
      {{#speakers}}
      <section class="speaker" id="{{id}}">
      <header>
      <h2>{{#page}}<a href="{{page}}">{{name}}</a>{{/page}}{{^page}}{{name}}{{/page}}</h2>
      {{#count}}
      <p class="note">{{count}}</p>
      {{/count}}
      {{#spellingOf}}
      <p class="note">{{word.spelling-of}} <a href="{{href}}">{{name}}</a></p>
      {{/spellingOf}}
      </header>
      {{#count}}
      <div class="sayings">
      {{>sayings}}
      {{#more}}
      <p class="note"><a href="{{page}}">{{word.all}} {{count}}</a></p>
      {{/more}}
      </div>
      {{/count}}
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
      <nav class="letters" aria-label="{{word.letters}}">
      {{#letters}}
      <a href="{{href}}"{{#isHere}} aria-current="page"{{/isHere}}>{{text}}</a>
      {{/letters}}
      </nav>

      """##
    ),
    (
      "list.html",
      ##"""
      {{! Briefs by days, a few words each. Values: days (date, cards). }}
      {{#days}}
      <div class="day">
      {{#date}}
      <h2><time datetime="{{date.iso}}">{{date.text}}</time></h2>
      {{/date}}
      <ul class="lines">
      {{#cards}}
      <li><a href="{{href}}"{{>language}}>{{title}}</a> <span class="note">{{#source}}{{source}}{{/source}}{{#figure}}{{#source}} · {{/source}}<a href="{{figure.href}}"{{>language}}>{{figure.exact}}{{#figure.counted}} {{figure.counted}}{{/figure.counted}}</a>{{/figure}}</span></li>
      {{/cards}}
      </ul>
      </div>
      {{/days}}

      """##
    ),
    (
      "month.html",
      ##"""
      {{! The briefs of a month, or those without a date. Values: month, count, days, newer, older. }}
      {{<layout}}
      {{$title}}{{#month}}{{month}}{{/month}}{{^month}}{{word.no-date}}{{/month}} – {{site.title}}{{/title}}
      {{$main}}
      <h1>{{#month}}{{month}}{{/month}}{{^month}}{{word.no-date}}{{/month}}</h1>
      <p class="note">{{count}}</p>
      <div class="lists">
      {{>list}}
      </div>
      <nav class="pages" aria-label="{{word.months-list}}">{{#newer}}<a href="{{newer.href}}" rel="prev">{{newer.text}}</a>{{/newer}} <a href="index.html">{{word.all-months}}</a> {{#older}}<a href="{{older.href}}" rel="next">{{older.text}}</a>{{/older}}</nav>
      {{/main}}
      {{/layout}}

      """##
    ),
    (
      "months.html",
      ##"""
      {{! All months. Values: years (year, months), undated. }}
      {{<layout}}
      {{$title}}{{word.months-list}} – {{site.title}}{{/title}}
      {{$main}}
      <h1>{{word.months-list}}</h1>
      <div class="groups">
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
      </div>
      {{#undated}}
      <p><a href="{{undated.href}}">{{undated.text}}</a> <span class="note">{{undated.count}}</span></p>
      {{/undated}}
      {{/main}}
      {{/layout}}

      """##
    ),
    (
      "original.html",
      ##"""
      {{! The way from a line of a brief to its sentence on the page where the article was published. }}
      {{#original}} <a class="original" href="{{original}}" rel="external" aria-label="{{word.in-original-label}}">{{word.in-original}}</a>{{/original}}
      """##
    ),
    (
      "page.html",
      ##"""
      {{! A page of the site's own, from content/pages/. Values: title, description, body. }}
      {{<layout}}
      {{$title}}{{title}} – {{site.title}}{{/title}}
      {{$head}}
      {{#description}}
      <meta name="description" content="{{description}}">
      {{/description}}
      {{/head}}
      {{$main}}
      <article class="own-page"{{>language}}>
      <h1>{{title}}</h1>
      <div class="text">
      {{{body}}}
      </div>
      </article>
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
      <p>{{word.moved}} <a href="{{href}}">{{word.moved-here}}</a>.</p>
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
      {{! What somebody says, the newest first. Values: sayings (parts, href, printed, spelled, isInitial, role, title, titleHref, source, date, language, direction, isForeign). }}
      {{#sayings}}
      <figure>
      <blockquote{{>language}}><p><a href="{{href}}">{{#parts}}{{^isFirst}} {{/isFirst}}{{#isApart}}<span class="apart" title="{{word.left-out}}">…</span> {{/isApart}}“{{exact}}”{{/parts}}</a></p></blockquote>
      <figcaption>{{#printed}}{{word.printed-as}} “<span{{>language}}>{{printed}}</span>” · {{/printed}}{{#spelled}}{{word.spelled-there}} “<span{{>language}}>{{spelled}}</span>” ({{#isInitial}}{{word.same-but-initial}}{{/isInitial}}{{^isInitial}}{{word.same-but-letter}}{{/isInitial}}) · {{/spelled}}{{#role}}<span{{>language}}>{{role}}</span> · {{/role}}<a href="{{titleHref}}"{{>language}}>{{title}}</a>{{#source}} · {{source}}{{/source}}{{#date}} · <time datetime="{{date.iso}}">{{date.text}}</time>{{/date}}</figcaption>
      </figure>
      {{/sayings}}

      """##
    ),
    (
      "search.html",
      ##"""
      {{! What search.js asks of Pagefind's index; without scripts, or without an index, the lists. Written by 'briefgen build --search' alone. }}
      {{<layout}}
      {{$policy}}
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self' blob:; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
      {{/policy}}
      {{$title}}{{word.search.title}} – {{site.title}}{{/title}}
      {{$head}}
      <script type="module" src="search.js"></script>
      {{/head}}
      {{$main}}
      <h1>{{word.search.title}}</h1>
      <form class="search" role="search" hidden>
      <p><label for="words">{{word.search.words}}</label> <input id="words" type="search" autocomplete="off" spellcheck="false" aria-describedby="hint"> <span id="hint" class="note">{{word.search.phrase}}</span></p>
      <p class="filters">
      <label hidden>{{word.source}} <select name="source"><option value="">{{word.all}}</option></select></label>
      <label hidden>{{word.topic}} <select name="topic"><option value="">{{word.all}}</option></select></label>
      <label hidden>{{word.search.month}} <select name="month"><option value="">{{word.all}}</option></select></label>
      <label hidden>{{word.speaker}} <select name="speaker"><option value="">{{word.all}}</option></select></label>
      </p>
      </form>
      <p class="note found" role="status" data-found="{{word.search.found}}" data-none="{{word.search.none}}"></p>
      <ol class="results"></ol>
      <p hidden><button class="more" type="button">{{word.search.more}}</button></p>
      <p>{{word.missing.lists}} <a href="{{root}}index.html">{{word.briefs}}</a>, <a href="{{root}}months/index.html">{{word.months-list}}</a>, <a href="{{root}}topics/index.html">{{word.topics}}</a>, <a href="{{root}}speakers/index.html">{{word.speakers}}</a></p>
      {{/main}}
      {{/layout}}

      """##
    ),
    (
      "search.js",
      ##"""
      // The script of search.html: asks Pagefind's index, and shows of each article the paragraphs in which words were found. It writes words of
      // articles as text, never as HTML, and what was searched for into the page's address. Without an index the page keeps its lists.
      const form = document.querySelector('.search'), words = form.querySelector('input'), selects = [...form.querySelectorAll('select')]
      const list = document.querySelector('.results'), status = document.querySelector('.found'), more = document.querySelector('.more')
      const step = 10, shownParagraphs = 3, around = 22, mostContext = 30
      let results = [], shown = 0, query = 0

      function element(name, text, attributes = {}) {
        const made = document.createElement(name)
        made.textContent = text
        for (const [key, value] of Object.entries(attributes)) if (value) made.setAttribute(key, value)
        return made
      }

      // A month is told by where its page is: ../months/2026-04.html.
      const monthOf = address => /(\d{4}-\d\d)\.html$/.exec(address)?.[1]
      function monthName(month) {
        const day = new Date(month + '-15T12:00:00Z')
        return new Intl.DateTimeFormat(document.documentElement.lang, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(day)
      }

      // For each choice of a filter, the values of the index that it stands for.
      const choices = {}
      function fill(filters) {
        for (const select of selects) {
          const values = new Map()
          for (const value of Object.keys(filters[select.name] ?? {})) {
            const key = select.name == 'month' ? monthOf(value) : value
            if (key) values.set(key, [...values.get(key) ?? [], value])
          }
          const keys = [...values.keys()].sort(new Intl.Collator(document.documentElement.lang).compare)
          if (select.name == 'month') keys.reverse()
          for (const key of keys) select.append(element('option', select.name == 'month' ? monthName(key) : key, { value: key }))
          choices[select.name] = values
          select.parentElement.hidden = keys.length < 2
        }
      }

      function chosen() {
        const filters = {}
        for (const { name, value } of selects) if (value) filters[name] = { any: choices[name].get(value) ?? [value] }
        return filters
      }

      // The page of a brief, whose words are shown: those of the index are parted by spaces also where an element begins.
      const briefs = new Map()
      function brief(address) {
        const load = async () => (await fetch(address)).text()
        if (!briefs.has(address)) briefs.set(address, load().catch(() => '').then(text => new DOMParser().parseFromString(text, 'text/html')))
        return briefs.get(address)
      }

      const split = text => text.trim().split(/\s+/)

      // For each word of the index, which of the page's words it lies in. Both have the same letters in the same order, but for stops that the
      // index has behind headings and lists, and for a letter here and there that it leaves out.
      function align(indexed, printed) {
        const letters = printed.flatMap((word, number) => [...word].map(letter => ({ letter, number })))
        let next = 0
        return indexed.map(word => {
          const number = letters[Math.min(next, letters.length - 1)]?.number
          for (const letter of word) {
            const ahead = letters.slice(next, letter == '.' ? next + 1 : next + 3).findIndex(one => one.letter == letter)
            next += ahead + 1
          }
          return number
        })
      }

      // The paragraphs of an article in which words were found, each with what follows it and is none (a heading, a list).
      function found(article, page) {
        const indexed = article.content.split(/\s+/)
        const starts = article.anchors.filter(one => /^p\d+$/.test(one.id)).sort((a, b) => a.location - b.location)
        const parts = starts.map((one, index) => {
          const end = starts[index + 1]?.location ?? indexed.length
          const places = article.locations.filter(place => one.location <= place && place < end).map(place => place - one.location)
          return { start: one.location, end, places, element: page.getElementById(one.id), next: page.getElementById(starts[index + 1]?.id) }
        }).filter(part => part.places.length && part.element)
        for (const part of parts) {
          const range = page.createRange()
          range.setStartBefore(part.element)
          if (part.next) range.setEndBefore(part.next)
          else range.setEndAfter(part.element.parentElement)
          part.words = split(range.toString())
          part.own = split(part.element.textContent).length
          const numbers = align(indexed.slice(part.start, part.end), part.words)
          part.hits = [...new Set(part.places.map(place => numbers[place]))].filter(hit => hit >= 0).sort((a, b) => a - b)
        }
        const kinds = part => new Set(part.hits.map(hit => part.words[hit].toLowerCase())).size
        return parts.filter(part => part.hits.length).sort((a, b) => kinds(b) - kinds(a) || b.hits.length - a.hits.length || a.start - b.start)
          .slice(0, shownParagraphs).sort((a, b) => a.start - b.start)
      }

      // Where found words are shown and marked without a script: the paragraph's anchor, and behind it words for the browser to look for. The brief
      // above the article repeats sentences, so each word is told with as many of its neighbours as no other place of the page has; where there are
      // none such (the whole paragraph is repeated) the anchor alone marks the paragraph.
      const encode = words => encodeURIComponent(words.join(' ')).replace(/-/g, '%2D')
      function directive(words, place, all) {
        const isAlone = (from, to) => {
          const text = words.slice(from, to).join(' ').toLowerCase(), first = all.indexOf(text)
          return first >= 0 && all.indexOf(text, first + 1) < 0
        }
        for (let first = place - 1; first >= Math.max(0, place - mostContext); first--) {
          if (isAlone(first, place + 1)) return `text=${encode(words.slice(first, place))}-,${encode([words[place]])}`
        }
        for (let end = place + 2; end <= Math.min(words.length, place + mostContext); end++) {
          if (isAlone(place, end)) return `text=${encode([words[place]])},-${encode(words.slice(place + 1, end))}`
        }
      }
      function address(article, part) {
        const words = part.words.slice(0, part.own), all = split(part.element.ownerDocument.body.textContent).join(' ').toLowerCase()
        const marks = part.hits.filter(place => place < part.own).slice(0, 6).map(place => directive(words, place, all)).filter(Boolean)
        return addressOf(article) + '#' + part.element.id + (marks.length ? ':~:' + marks.join('&') : '')
      }
      // As search.html stands in the site's folder.
      const addressOf = article => article.raw_url.replace(/^\//, '')

      function excerpt(article, part) {
        const { hits } = part, words = hits[0] < part.own ? part.words.slice(0, part.own) : part.words
        const start = Math.max(0, hits[0] - around), end = Math.min(words.length, hits[0] + around + 1)
        const link = element('a', start > 0 ? '… ' : '', { href: address(article, part) })
        for (let place = start; place < end; place++) {
          link.append(hits.includes(place) ? element('mark', words[place]) : words[place], place < end - 1 ? ' ' : '')
        }
        if (end < words.length) link.append(' …')
        const line = element('p', '')
        line.append(link)
        return line
      }

      function item(article, page) {
        const text = page.querySelector('[data-pagefind-body]'), made = element('li', '')
        const language = { lang: text?.getAttribute('lang'), dir: text?.getAttribute('dir') }
        const title = element('h2', ''), lines = found(article, page).map(part => excerpt(article, part))
        title.append(element('a', article.meta.title, { href: addressOf(article), ...language }))
        for (const line of lines) for (const [key, value] of Object.entries(language)) if (value) line.setAttribute(key, value)
        const origin = [article.filters.source?.[0], page.querySelector('.byline time')?.textContent].filter(Boolean).join(' · ')
        made.append(title, element('p', origin, { class: 'note' }), ...lines)
        return made
      }

      async function show(count) {
        const mine = query
        const next = await Promise.all(results.slice(shown, shown + count).map(async result => {
          const article = await result.data()
          return item(article, await brief(addressOf(article)))
        }))
        if (mine != query) return
        list.append(...next)
        shown += next.length
        more.parentElement.hidden = shown >= results.length
      }

      function remember() {
        const asked = new URLSearchParams()
        for (const { name, value } of [{ name: 'q', value: words.value.trim() }, ...selects]) if (value) asked.set(name, value)
        history.replaceState(null, '', asked.size ? '?' + asked : location.pathname)
      }

      async function ask(pagefind) {
        const filters = chosen(), mine = ++query, asked = words.value.trim()
        const nothing = !asked && !Object.keys(filters).length
        const answer = nothing ? { results: [] } : await pagefind.debouncedSearch(asked || null, { filters }, 200)
        if (!answer || mine != query) return
        remember()
        list.replaceChildren()
        results = answer.results
        shown = 0
        status.textContent = nothing ? '' : results.length ? status.dataset.found.replace('{n}', results.length) : status.dataset.none
        await show(step)
      }

      try {
        const pagefind = await import('./pagefind/pagefind.js')
        await pagefind.init()
        fill(await pagefind.filters())
        const asked = new URLSearchParams(location.search)
        words.value = asked.get('q') ?? ''
        for (const select of selects) select.value = choices[select.name].has(asked.get(select.name)) ? asked.get(select.name) : ''
        form.hidden = false
        form.addEventListener('submit', event => event.preventDefault())
        form.addEventListener('input', () => ask(pagefind))
        more.addEventListener('click', async () => {
          const last = list.lastElementChild
          await show(step)
          last?.nextElementSibling?.querySelector('a').focus()
        })
        await ask(pagefind)
      } catch (fault) {
        console.warn('The search has no index:', fault)
      }

      """##
    ),
    (
      "series.html",
      ##"""
      {{! One series of a story: a chart where there is something to see, and a row a report. Values: id, exact, counted, language, direction,
      isForeign, count, hasPossible, chart (svg, hasAbout, hasOver, hasUnder, hasRange, hasMaybe, hasLeftOut, voices), reports. }}
      <section class="series" id="{{id}}" aria-labelledby="{{id}}--title">
      <header><h3 id="{{id}}--title"{{>language}}>{{exact}}{{#counted}} {{counted}}{{/counted}}</h3> <p class="note">{{count}}</p></header>
      {{#chart}}
      <figure class="chart">
      {{{svg}}}
      <figcaption>
      <ul class="legend">
      {{#voices}}
      <li>{{{glyph}}} <bdi>{{name}}</bdi></li>
      {{/voices}}
      </ul>
      <p>{{#hasAbout}}<span>{{word.chart-about}}</span> {{/hasAbout}}{{#hasOver}}<span>{{word.chart-over}}</span> {{/hasOver}}{{#hasUnder}}<span>{{word.chart-under}}</span> {{/hasUnder}}{{#hasRange}}<span>{{word.chart-range}}</span> {{/hasRange}}{{#hasMaybe}}<span>{{word.chart-possible}}</span> {{/hasMaybe}}{{#hasLeftOut}}<span>{{word.chart-left-out}}</span>{{/hasLeftOut}}</p>
      </figcaption>
      </figure>
      {{/chart}}
      <table>
      <thead><tr><th scope="col">{{word.report-day}}</th><th scope="col">{{word.report-figure}}</th><th scope="col">{{word.source}}</th><th scope="col">{{word.report-sentence}}</th></tr></thead>
      <tbody>
      {{#reports}}
      <tr>
      <td>{{#date}}<time datetime="{{date.iso}}">{{date.text}}</time>{{/date}}{{^date}}{{word.no-date}}{{/date}}</td>
      <td><a href="{{href}}"{{>language}}><b>{{exact}}</b>{{#counted}} {{counted}}{{/counted}}</a>{{#isPossible}} <span class="maybe">{{word.possible}}</span>{{/isPossible}}</td>
      <td>{{{glyph}}} {{#voice}}<bdi{{>language}}>{{voice}}</bdi>{{/voice}}{{^voice}}{{word.source-not-said}}{{/voice}}{{#source}} <span class="note">{{source}}</span>{{/source}}</td>
      <td><span class="context"{{>language}}>{{sentence}}</span> <span class="note">{{reason}}</span></td>
      </tr>
      {{/reports}}
      </tbody>
      </table>
      {{#hasPossible}}
      <p class="note">{{word.possible-note}}</p>
      {{/hasPossible}}
      </section>

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
      {{! A speaker's own page. Values: speaker (id, name, count, sayings); of somebody with very many articles also months (the
      newest are on the first page, each month has its own) or month and first (the way back to the first page). }}
      {{<layout}}
      {{$title}}{{speaker.name}}{{#month}}, {{month}}{{/month}} – {{site.title}}{{/title}}
      {{$main}}
      {{#speaker}}
      <p class="kicker">{{word.speaker}}</p>
      <h1>{{name}}{{#month}}, {{month}}{{/month}}</h1>
      <p class="note">{{count}}{{#hasMonths}} · <a href="#months-title">{{word.all-by-months}}</a>{{/hasMonths}}</p>
      <div class="sayings">
      {{>sayings}}
      </div>
      {{/speaker}}
      {{>group-months}}
      <nav class="pages" aria-label="{{word.speakers}}">{{#first}}<a href="{{first}}">{{speaker.name}}</a> {{/first}}<a href="{{root}}speakers/index.html">{{word.all-speakers}}</a></nav>
      {{/main}}
      {{/layout}}

      """##
    ),
    (
      "speakers.html",
      ##"""
      {{! All speakers. Values: letters (href, text, isHere), groups (letter, href, speakers). }}
      {{<layout}}
      {{$title}}{{word.speakers}} – {{site.title}}{{/title}}
      {{$main}}
      <h1>{{word.speakers}}</h1>
      {{>letters}}
      <div class="groups">
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
      </div>
      {{^groups}}
      <p>{{word.no-speakers}}</p>
      {{/groups}}
      {{/main}}
      {{/layout}}

      """##
    ),
    (
      "stories.html",
      ##"""
      {{! All stories, the one with the newest brief first. Values: count, stories (href, headline, count, from, to, figures); of very many also
      months (the newest are on the first page, each month has its own) or month and first (the way back to the first page). }}
      {{<layout}}
      {{$title}}{{word.stories}}{{#month}}, {{month}}{{/month}} – {{site.title}}{{/title}}
      {{$main}}
      <h1>{{word.stories}}{{#month}}, {{month}}{{/month}}</h1>
      <p class="note">{{count}}{{#hasMonths}} · <a href="#months-title">{{word.all-by-months}}</a>{{/hasMonths}}</p>
      <ul class="lines lists">
      {{#stories}}
      <li><a href="{{href}}"{{#headline}}{{>language}}{{/headline}}>{{headline.title}}</a> <span class="note">{{count}}{{#figures}} · {{figures}}{{/figures}}{{#from}} · <time datetime="{{from.iso}}">{{from.text}}</time>{{/from}}{{#to}} – <time datetime="{{to.iso}}">{{to.text}}</time>{{/to}}</span></li>
      {{/stories}}
      </ul>
      {{>group-months}}
      {{#first}}
      <nav class="pages" aria-label="{{word.stories}}"><a href="{{first}}">{{word.all-stories}}</a></nav>
      {{/first}}
      {{/main}}
      {{/layout}}

      """##
    ),
    (
      "story-article.html",
      ##"""
      {{! Another brief of the story. Values: href, title, language, direction, isForeign, date, source. }}
      <li><a href="{{href}}"{{>language}}>{{title}}</a> <span class="note">{{#date}}<time datetime="{{date.iso}}">{{date.text}}</time>{{#source}} · {{/source}}{{/date}}{{#source}}{{source}}{{/source}}</span></li>

      """##
    ),
    (
      "story-links.html",
      ##"""
      {{! What a brief says of its story; it stands where brief.html has the value `story`. Values: href, count, hasEarlier, earlier, hasLater,
      later, hasBeside, beside, hasFigures, figures (href, own, others, count). }}
      <section class="story-links" aria-labelledby="story-title">
      <h2 id="story-title">{{word.story}} <small><a href="{{href}}">{{count}}</a></small></h2>
      {{#hasFigures}}
      <ul>
      {{#figures}}
      <li>{{#own}}{{^isFirst}}, {{/isFirst}}{{#anchor}}<a href="#{{anchor}}">{{/anchor}}<span{{>language}}><b>{{exact}}</b>{{#counted}} {{counted}}{{/counted}}</span>{{#anchor}}</a>{{/anchor}}{{/own}} <span class="word">{{word.other-briefs}}</span> {{#others}}{{^isFirst}}, {{/isFirst}}<a href="{{href}}"{{>language}}><b>{{exact}}</b></a>{{#date}} <span class="word">{{word.on-day}} <time datetime="{{date.iso}}">{{date.text}}</time></span>{{/date}}{{#isPossible}} <span class="maybe">{{word.possible}}</span>{{/isPossible}}{{/others}} <span class="word">· <a href="{{href}}">{{count}}</a></span></li>
      {{/figures}}
      </ul>
      {{/hasFigures}}
      {{#hasEarlier}}
      <h3>{{word.earlier}}</h3>
      <ul class="lines">
      {{#earlier}}
      {{>story-article}}
      {{/earlier}}
      </ul>
      {{/hasEarlier}}
      {{#hasLater}}
      <h3>{{word.later}}</h3>
      <ul class="lines">
      {{#later}}
      {{>story-article}}
      {{/later}}
      </ul>
      {{/hasLater}}
      {{#hasBeside}}
      <h3>{{word.beside}}</h3>
      <ul class="lines">
      {{#beside}}
      {{>story-article}}
      {{/beside}}
      </ul>
      {{/hasBeside}}
      </section>

      """##
    ),
    (
      "story.html",
      ##"""
      {{! A story: briefs of one event by days, the oldest first, the figures that several of them give, and who speaks in them. Values:
      headline (of the newest brief), count, from, to, hasSeries, series, csv, json, days, hasVoices, voices. }}
      {{<layout}}
      {{$title}}{{headline.title}} – {{site.title}}{{/title}}
      {{$main}}
      <article class="story">
      <header>
      <p class="kicker">{{word.story}}</p>
      <h1{{#headline}}{{>language}}{{/headline}}>{{headline.title}}</h1>
      <p class="note">{{count}}{{#from}} · <time datetime="{{from.iso}}">{{from.text}}</time>{{/from}}{{#to}} – <time datetime="{{to.iso}}">{{to.text}}</time>{{/to}}</p>
      </header>
      <section class="lists" aria-labelledby="days-title">
      <h2 id="days-title">{{word.day-by-day}}</h2>
      {{#days}}
      <div class="day">
      <h3>{{#date}}<time datetime="{{date.iso}}">{{date.text}}</time>{{/date}}{{^date}}{{word.no-date}}{{/date}}</h3>
      <ul class="lines">
      {{#cards}}
      <li><a href="{{href}}"{{>language}}>{{title}}</a>{{#source}} <span class="note">{{source}}</span>{{/source}}
      {{#description}}
      <p class="context"{{>language}}>{{description}}</p>
      {{/description}}
      {{#hasNews}}
      <ul class="news">
      {{#news}}
      <li><a class="kind" href="#{{series}}">{{#isFirst}}{{word.news-first}}{{/isFirst}}{{^isFirst}}{{word.news}}{{/isFirst}}</a> <a href="{{href}}"{{>language}}><b>{{exact}}</b>{{#counted}} {{counted}}{{/counted}}</a>{{#isPossible}} <span class="maybe">{{word.possible}}</span>{{/isPossible}}</li>
      {{/news}}
      </ul>
      {{/hasNews}}
      </li>
      {{/cards}}
      </ul>
      </div>
      {{/days}}
      </section>
      {{#hasSeries}}
      <section class="all-series" aria-labelledby="figures-title">
      <h2 id="figures-title">{{word.series-title}}</h2>
      {{#series}}
      {{>series}}
      {{/series}}
      <p class="note">{{word.series-data}} <a href="{{csv}}">CSV</a> <a href="{{json}}" type="application/json">JSON</a></p>
      </section>
      {{/hasSeries}}
      {{#hasVoices}}
      <section class="lists" aria-labelledby="voices-title">
      <h2 id="voices-title">{{word.voices}}</h2>
      <ul class="lines">
      {{#voices}}
      <li><a href="{{href}}">{{name}}</a> <span class="note">{{#role}}{{role}} · {{/role}}{{count}}</span></li>
      {{/voices}}
      </ul>
      </section>
      {{/hasVoices}}
      </article>
      <nav class="pages" aria-label="{{word.stories}}"><a href="{{root}}stories/index.html">{{word.all-stories}}</a></nav>
      {{/main}}
      {{/layout}}

      """##
    ),
    (
      "style.css",
      ##"""
      /* The look of the site: a calm newspaper in system fonts and one accent, light and dark, phone to desk, left to right or right to left, print. */
      :root {
        color-scheme: light dark;
        --paper: #fcfbf8; --raised: #f3f0ea; --ink: #1c1b19; --soft: #5b5750; --line: #dcd7cd; --accent: #0e5a70; --mark: #8fb4be; --tint: #e6eff0;
        --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif 4", Charter, Georgia, "Noto Serif", "Liberation Serif", serif;
        --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif;
        --measure: 56ch; --wide: 60ch;
      }
      @media (prefers-color-scheme: dark) {
        :root { --paper: #161719; --raised: #202225; --ink: #e6e3dc; --soft: #a5a29a; --line: #36383b; --accent: #85c6da; --mark: #4f7d8a; --tint: #1d2f36; }
      }

      /* Text */
      * { box-sizing: border-box; }
      html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
      @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
      body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 var(--serif); overflow-wrap: break-word; font-kerning: normal; }
      header.site, main, footer.site { max-width: 66rem; margin-inline: auto; padding-inline: 1.125rem; }
      p { margin: 0 0 .75rem; text-wrap: pretty; }
      h1, h2, h3 { text-wrap: balance; line-height: 1.2; break-after: avoid; }
      /* A headline begins where the page does. */
      [dir="ltr"] h1[dir="rtl"] { text-align: left; }
      [dir="rtl"] h1[dir="ltr"] { text-align: right; }
      h1 { font-size: clamp(1.5rem, 1.1rem + 2vw, 2.5rem); line-height: 1.15; letter-spacing: -.01em; margin: 0 0 .5rem; }
      h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; }
      h3 { font-size: 1.0625rem; margin: 1rem 0 .25rem; }
      small, .note, .byline, .who, figcaption, .kicker, .kind, .word, .of, .voice, .counted, .pin, .original, .pages, .letters, .return, .elsewhere h3 { font-family: var(--sans); font-size: .875rem; font-weight: 400; line-height: 1.45; letter-spacing: 0; color: var(--soft); }
      a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .18em; }
      a:hover { text-decoration-thickness: 2px; }
      a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
      /* Words of an article turn no others around, whatever their direction. */
      a, b, bdi, span, time, mark { unicode-bidi: isolate; }
      ul { margin: 0; padding: 0; list-style: none; }
      figure, blockquote { margin: 0; }
      blockquote p { margin: 0 0 .35rem; }
      .print { display: none; }
      .skip { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; white-space: nowrap; }
      .skip:focus { clip-path: none; width: auto; height: auto; inset-inline-start: 1rem; top: .5rem; background: var(--paper); padding: .25rem .5rem; z-index: 1; }

      /* Frame */
      header.site { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; column-gap: 2rem; padding-block: .5rem .25rem; }
      header.site::after { content: ""; flex-basis: 100%; border-bottom: 1px solid var(--line); }
      header.site .name { font-size: 1.25rem; font-weight: 700; color: var(--ink); text-decoration: none; }
      header.site nav { display: flex; flex-wrap: wrap; column-gap: 1.1rem; font: .9375rem/1.4 var(--sans); }
      header.site nav a { padding-block: .35rem; color: var(--soft); text-decoration: none; }
      header.site a:hover { color: var(--accent); text-decoration: underline; }
      header.site nav [aria-current] { color: var(--ink); font-weight: 600; box-shadow: inset 0 -2px var(--accent); }
      main { padding-top: 1rem; }
      footer.site { margin-top: 3.5rem; padding-bottom: 2rem; }
      footer.site nav { display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; font: .875rem/1.7 var(--sans); margin-bottom: .5rem; }
      footer.site nav a { margin: 0; white-space: normal; overflow-wrap: anywhere; }
      footer.site nav [aria-current] { color: var(--ink); text-decoration: none; }
      footer.site p { border-top: 1px solid var(--line); padding-top: .75rem; font: .875rem/1.7 var(--sans); color: var(--soft); }
      footer.site a { margin-inline-start: .75rem; padding-block: .25rem; white-space: nowrap; }
      .kicker { margin: 0; }
      .pages, .return { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 2rem 0; }
      .pages a, .return a { padding-block: .25rem; }

      /* A brief */
      .byline { margin: 0 0 .75rem; }
      .byline span { display: inline-block; }
      .byline > span:not(:last-child)::after { content: "·"; margin-inline-start: .35em; display: inline-block; }
      .byline a, .who a, figcaption a { padding-block: .2em; }
      .brief h2 small { white-space: nowrap; margin-inline-start: .4em; }
      .brief h2 { font-size: 1.0625rem; margin: 1.5rem 0 .5rem; padding-top: .4rem; border-top: 2px solid var(--ink); }
      .summary p { margin: 0 0 .6rem; font-size: 1.125rem; line-height: 1.45; }
      .summary p > a:first-child, .corrections a, blockquote a { color: inherit; text-decoration-color: var(--line); }
      .summary p > a:first-child:hover, .corrections a:hover, blockquote a:hover { text-decoration-color: var(--accent); text-decoration-thickness: 1px; }
      /* The address of a line stands in the margin behind it. */
      .summary p, .side li, .quotes figure { position: relative; padding-inline-end: .5rem; }
      .pin { position: absolute; inset-block-start: 0; inset-inline-end: -1.125rem; width: 1.5rem; line-height: 1.5rem; text-align: center; text-decoration: none; }
      .side li:not(:first-child) .pin { inset-block-start: .6rem; }
      .pin:hover, .original:hover { color: var(--accent); }
      .original { text-decoration-color: var(--line); white-space: nowrap; padding-block: .3em; }
      :is(.who, figcaption) .original::before { content: "·"; display: inline-block; margin-inline-end: .35em; }
      .original:hover { text-decoration-color: var(--accent); }
      .side li { padding: .5rem 0; border-top: 1px solid var(--line); }
      .side li:first-child { border: 0; padding-top: 0; }
      .side li p { margin: 0; }
      .number > a:first-child { font: 700 1.5rem/1.2 var(--serif); font-variant-numeric: lining-nums tabular-nums; color: var(--ink); text-decoration: none; }
      .number > a:first-child:hover { color: var(--accent); text-decoration: underline; }
      .number .counted { color: var(--ink); font-weight: 600; margin-inline-start: .25em; }
      .context { font-size: .9375rem; line-height: 1.45; color: var(--soft); }
      .context b { color: var(--ink); font-weight: 600; }
      .counted + .counted::before { content: "· "; font-weight: 400; }
      .then::before { content: "· "; }
      .quotes figure { padding-bottom: .9rem; }
      .quotes blockquote { margin-bottom: .3rem; }
      .quotes blockquote, .sayings blockquote { border-inline-start: 2px solid var(--accent); padding-inline-start: .8rem; line-height: 1.45; }
      .quotes figcaption, .sayings figcaption { padding-inline-start: calc(.8rem + 2px); }
      figcaption b { color: var(--ink); font-weight: 600; }
      .apart { color: var(--soft); }
      .relations a { font-weight: 600; font-variant-numeric: tabular-nums; color: var(--ink); text-decoration-color: var(--line); }
      .relations a:hover { text-decoration-color: var(--accent); }
      .kind { display: block; }
      .subject { color: var(--ink); }
      .voice::before { content: "· "; }
      .sides > div { border-inline-start: 2px solid var(--line); padding-inline-start: .8rem; margin-top: .4rem; }
      .elsewhere h3 { margin: .5rem 0 0; }
      .links li { display: inline-block; margin-inline-end: 1rem; }
      .links a { display: inline-block; padding-block: .2rem; }
      .side .links li { padding: 0; border: 0; }

      /* The article. Marks lie in each other; each kind has a line of its own, so that none is told by its colour alone. */
      .key span { margin-inline-end: .5em; color: var(--ink); }
      .text { position: relative; counter-reset: paragraph; line-height: 1.6; hyphens: auto; hyphenate-limit-chars: 9 4 4; }
      .text p, .text blockquote p { margin: 0 0 .9rem; text-wrap: wrap; }
      .full a.s, .full a.q, .full a.f, .full a.r, .full a.c, .full a.own { color: inherit; }
      mark { color: inherit; }
      .s, .q, .f, .r, .c { text-decoration: underline; text-decoration-color: var(--mark); text-underline-offset: .22em; }
      .s { background: var(--tint); text-decoration-color: transparent; box-shadow: 0 .1em var(--tint); }
      .q { background: none; text-decoration-style: dotted; text-decoration-thickness: 2px; }
      .f { background: none; font-weight: 600; text-decoration-color: var(--accent); }
      .r { background: none; text-decoration-style: dashed; }
      .c { background: none; text-decoration-style: double; }
      .own { text-decoration: underline; text-decoration-color: transparent; }
      .full a.s:hover, .own:hover { text-decoration-color: var(--accent); }
      .full :target:not(h2), li:target, figure:target, .summary p:target, .corrections p:target, .relations a:target { background: var(--tint); outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
      section:target > header { box-shadow: inset 0 -2px var(--accent); }
      .back { padding: 0 .4em; text-decoration: none; }
      .back::before { content: "↑"; }
      .n { float: inline-end; width: 1.5rem; line-height: 1.5rem; font-family: var(--sans); font-size: .75rem; color: var(--soft); text-align: center; text-decoration: none; counter-increment: paragraph; }
      .n::before { content: counter(paragraph); }
      .n:hover { color: var(--accent); }
      .text blockquote { margin: 1rem 0; padding-inline-start: 1rem; border-inline-start: 2px solid var(--line); color: var(--soft); }
      .text h1, .text h2, .text h3 { font-size: 1.0625rem; margin: 1.5rem 0 .5rem; padding: 0; border: 0; }
      .text ul, .text ol { margin: 0 0 .9rem; padding-inline-start: 1.5rem; list-style: revert; }
      .text img { max-width: 100%; height: auto; }
      .text table { display: block; overflow-x: auto; border-collapse: collapse; font-variant-numeric: tabular-nums; }
      .text tr:first-child th { border-bottom: 2px solid var(--line); }
      .text th, .text td { text-align: start; vertical-align: top; padding: .3rem 1rem .3rem 0; font-size: .9375rem; border-bottom: 1px solid var(--line); }
      .text [align="right"] { text-align: right; }
      .text [align="center"] { text-align: center; }
      del { color: var(--soft); }
      sup, sub { line-height: 0; }
      .footnote a { padding: .6em; margin: 0 -.55em; }
      dt { font-weight: 600; }
      dt p, dd p { margin: .25rem 0; }
      dd { margin: 0; margin-block-end: .75rem; margin-inline-start: 1.5rem; }
      .text li:has(> input) { list-style: none; margin-inline-start: -1.25rem; }
      .footnotes { margin-top: 2rem; border-top: 1px solid var(--line); font-size: .9375rem; }
      pre { overflow-x: auto; background: var(--raised); padding: .75rem; font-size: .875rem; }
      .return { margin: 1.25rem 0; }
      .citation { background: var(--raised); padding: .6rem .8rem; font: .875rem/1.5 var(--sans); user-select: all; -webkit-user-select: all; }

      /* Lists */
      .cards h2 { font-size: 1.1875rem; margin: 0 0 .25rem; }
      .cards h2 a, .lines > li > a { color: inherit; text-decoration: none; }
      .cards h2 a:hover, .lines > li > a:hover, .card p a:hover { text-decoration: underline; text-decoration-color: var(--accent); }
      .card { border-top: 1px solid var(--line); padding: .75rem 0 .5rem; }
      .card:first-child { border-top: 2px solid var(--ink); }
      .card:first-child h2 { font-size: clamp(1.375rem, 1rem + 1.6vw, 1.875rem); }
      .card p { margin: 0 0 .4rem; max-width: var(--wide); }
      .card p a { color: inherit; text-decoration: none; }
      .lead-figure b { font-size: 1.375rem; line-height: 1.25; font-variant-numeric: lining-nums tabular-nums; color: var(--accent); margin-inline-end: .15em; }
      .card .lead-voice { border-inline-start: 2px solid var(--accent); padding-inline-start: .8rem; font-size: .9375rem; line-height: 1.45; }
      .lead-voice b { font: 600 .875rem var(--sans); color: var(--soft); }
      .day h2 { font: 600 .875rem/1.4 var(--sans); color: var(--soft); margin: 1.25rem 0 0; padding-top: .5rem; border-top: 1px solid var(--line); }
      .lines li { padding: .3rem 0; }
      .lines > li > a { display: inline-block; font-weight: 600; line-height: 1.3; }
      .lines .note { display: block; }
      .note a { display: inline-block; min-height: 1.5rem; color: inherit; }
      .months h2, .groups h2 { font-size: 1.0625rem; padding-top: .4rem; border-top: 2px solid var(--ink); }
      .groups li, .months li { display: flex; justify-content: space-between; gap: 1rem; margin: 0; align-items: baseline; }
      .groups h2 a { display: inline-block; min-width: 1.5rem; color: inherit; text-decoration: none; }
      .groups section { break-inside: avoid; }
      .groups h2 { margin-top: 0; }
      .groups section { padding-bottom: 1.25rem; }
      .letters { display: flex; flex-wrap: wrap; gap: .25rem; margin: .75rem 0 1.25rem; }
      .letters a { min-width: 2rem; line-height: 2rem; text-align: center; text-decoration: none; border: 1px solid var(--line); border-radius: 2px; }
      .letters [aria-current] { color: var(--ink); font-weight: 600; border-color: var(--accent); }
      .speaker { border-top: 2px solid var(--ink); padding: .5rem 0 1rem; }
      .speaker h2 { margin: 0; font-size: 1.1875rem; }
      .sayings figure { margin: 0 0 1.1rem; }
      .prose, .own-page { max-width: var(--measure); }
      .own-page .text { hyphens: manual; }
      .own-page .text h2 { font-size: 1.25rem; }
      .prose h2 { border-top: 1px solid var(--line); padding-top: .5rem; }
      .prose table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; font-size: .9375rem; line-height: 1.4; }
      .prose th, .prose td { text-align: start; font-weight: 400; vertical-align: top; padding: .35rem 0; border-bottom: 1px solid var(--line); }
      .prose td { text-align: end; white-space: nowrap; padding-inline-start: 1rem; font-weight: 600; font-variant-numeric: tabular-nums; }

      /* Stories. In charts letters stand for kinds: g, z lines of the axes, l a voice's line, m marks (x a cross, o hollow ones), b ranges, a arrows, t tildes, p possible. */
      .story > section > h2 { padding-top: .4rem; border-top: 2px solid var(--ink); font-size: 1.0625rem; }
      .series { padding-bottom: 1.5rem; }
      .series > header { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: .75rem; margin-bottom: .5rem; }
      .series > header > * { margin: .5rem 0 0; }
      .series h3 { font-size: 1.1875rem; }
      .chart { margin-bottom: .75rem; }
      .plot { display: block; width: 100%; max-width: 28rem; height: auto; }
      .plot text { font: 11px var(--sans); fill: var(--soft); }
      .plot .t { font: 700 14px var(--sans); fill: var(--ink); }
      .g, .l, .b, .a, .m.x, .m.o, .p { fill: none; stroke: var(--line); }
      .z { stroke: var(--soft); }
      .l { stroke: var(--soft); stroke-width: 1.25; }
      .b { stroke: var(--mark); stroke-width: 5; }
      .a, .m.x, .m.o { stroke: var(--ink); stroke-width: 1.5; }
      .m { fill: var(--ink); stroke: var(--paper); paint-order: stroke; stroke-width: 2; }
      .m.o { fill: var(--paper); }
      .p { stroke: var(--ink); stroke-dasharray: 2.5 2; }
      .glyph { vertical-align: -.1em; }
      .legend li { display: inline-block; margin-inline-end: 1rem; color: var(--ink); }
      .chart figcaption span { display: inline-block; margin-inline-end: .75rem; }
      .chart figcaption p { margin: .35rem 0 0; }
      .series table { width: 100%; border-collapse: collapse; font-size: .9375rem; line-height: 1.45; }
      .series th { text-align: start; font: .875rem var(--sans); color: var(--soft); }
      .series tr { display: grid; grid-template-columns: 7rem minmax(0, 1fr); gap: .15rem 1rem; padding-block: .5rem; border-top: 1px solid var(--line); }
      .series thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
      .series td { padding: 0; }
      .series td:nth-child(3) { grid-column: 2; }
      .series td:nth-child(4) { grid-column: 1 / -1; }
      .series td:first-child, .series td:nth-child(3) { font: .875rem/1.65 var(--sans); color: var(--soft); }
      .series td .note { display: block; }
      .series td b, .news b, .story-links b, .versions b { font-variant-numeric: lining-nums tabular-nums; }
      .maybe { font: .8125rem var(--sans); color: var(--soft); border: 1px dashed var(--soft); border-radius: 2px; padding-inline: .25em; }
      .story .day h3 { font: 600 .875rem/1.4 var(--sans); color: var(--soft); margin: 1.25rem 0 0; padding-top: .5rem; border-top: 1px solid var(--line); }
      .story .context { margin: .15rem 0 .3rem; }
      .news li { padding: .1rem 0; }
      .news .kind { display: inline; margin-inline-end: .25em; }
      .story-links ul:not(.lines) li, .versions ul:not(.lines) li { line-height: 1.5; }
      .story-links h3, .versions h3 { font: 400 .875rem/1.45 var(--sans); color: var(--soft); margin: .5rem 0 0; }
      .side .lines li { padding: .2rem 0; border: 0; }
      .newer { margin: 0 0 1rem; padding: .5rem .75rem; background: var(--tint); border-inline-start: 3px solid var(--accent); font: .9375rem/1.45 var(--sans); }
      .versions h3 { font-weight: 600; margin-block-start: .75rem; }
      .versions .links { margin: 0; }
      .versions .kind { display: inline; margin-inline-end: .35em; }
      .versions li p { margin: 0; line-height: 1.45; }
      .versions .was { color: var(--soft); margin-block-end: .25rem; }
      .versions ins { text-decoration: none; }
      .versions a ins { text-decoration: inherit; }
      .versions del { text-decoration-thickness: 1px; }

      /* Search */
      .search p { display: flex; flex-wrap: wrap; gap: .4rem 1rem; align-items: baseline; }
      .search label, .found, .more { font: .9375rem/1.45 var(--sans); }
      .search input, .search select, .more { font: 1rem/1.4 var(--sans); color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: 2px; padding: .35rem .5rem; max-width: 100%; }
      .search input { flex: 1 1 14rem; }
      .search .filters { display: grid; grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); }
      .search select { display: block; width: 100%; margin-top: .2rem; }
      .search :focus-visible, .more:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
      [hidden] { display: none !important; }
      .results { list-style: none; margin: 0 0 1.5rem; padding: 0; max-width: var(--wide); }
      .results > li { border-top: 1px solid var(--line); padding-block: .75rem; }
      .results h2 { font-size: 1.125rem; margin: 0; }
      .results p { margin: .35rem 0 0; }
      .results p > a { color: inherit; text-decoration-color: var(--line); display: block; }
      .results mark { background: var(--tint); font-weight: 600; }

      @media (min-width: 40rem) {
        .cards { display: grid; grid-template-columns: 1fr 1fr; column-gap: 2.5rem; }
        .card:first-child, .card:last-child:nth-child(even) { grid-column: 1 / -1; }
        .groups { columns: 17rem; column-gap: 2.5rem; }
        .speaker { display: grid; grid-template-columns: minmax(0, 14rem) minmax(0, 56ch); gap: 2rem; }
        .day { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: 1rem; border-top: 1px solid var(--line); }
        .day h2 { border: 0; padding-top: .75rem; margin: 0; }
        .day .lines { grid-column: 2; padding-block: .4rem; }
        .story .day h3 { border: 0; padding-top: .75rem; margin: 0; }
        .series thead { position: static; clip-path: none; width: auto; height: auto; }
        .series tr { grid-template-columns: 8rem minmax(0, 2fr) minmax(0, 2fr) minmax(0, 4fr); column-gap: 1.5rem; }
        .series thead tr { border: 0; padding: 0 0 .15rem; }
        .series td:nth-child(n) { grid-column: auto; }
        .chart { display: grid; grid-template-columns: minmax(0, 28rem) minmax(0, 1fr); gap: 1rem 2rem; align-items: center; }
        .legend li { display: block; }
      }
      @media (min-width: 64rem) {
        body { font-size: 1.125rem; }
        main { padding-top: 1.75rem; }
        .brief { display: grid; grid-template-columns: minmax(0, 56ch) minmax(0, 1fr); grid-template-rows: auto auto 1fr; column-gap: 4rem; align-items: start; }
        .brief > header { grid-column: 1 / -1; max-width: 50rem; }
        .brief > .summary, .brief > .full { grid-column: 1; }
        .side { grid-area: 2 / 2 / span 2; }
        .brief > :not(.side) h2, .side section:first-child h2 { margin-top: .5rem; }
        .full > h2 { margin-top: 1.5rem; }
        .summary p { font-size: 1.1875rem; }
        .card:is(:first-child, :nth-child(even):last-child):has(.lead p) { display: grid; grid-template-columns: minmax(0, 56ch) minmax(0, 1fr); grid-template-rows: auto auto auto 1fr; column-gap: 4rem; align-items: start; }
        .card:is(:first-child, :nth-child(even):last-child) > * { grid-column: 1; }
        .card:is(:first-child, :nth-child(even):last-child) > .lead { grid-area: 1 / 2 / span 4; }
        .two .months h2 { margin-top: 0; }
        .two { display: grid; grid-template-columns: minmax(0, 1fr) 14rem; column-gap: 4rem; align-items: start; }
        .summary p, .side li, .quotes figure { padding-inline-end: 0; }
        .pin { inset-inline-end: -1.75rem; }
        .n { float: none; position: absolute; inset-inline-start: -1.75rem; }
        .lists { max-width: 46rem; }
        .sayings { max-width: var(--wide); }
      }
      @media print {
        :root { color-scheme: light; --paper: #fff; --raised: #fff; --ink: #000; --soft: #333; --line: #999; --accent: #000; --mark: #777; --tint: #fff; }
        body { font-size: 10.5pt; }
        nav, footer.site, .skip, .key, .back, .pin, .original, .return { display: none !important; }
        .print { display: block; margin: 0; font: 9pt var(--sans); }
        .brief { display: block; }
        a { text-decoration: none; }
        .byline a[rel]::after, .text a[href^="http"]::after { content: " <" attr(href) ">"; font: 9pt var(--sans); overflow-wrap: anywhere; }
        .s { text-decoration-color: #999; }
        .side li, figure, .summary p, .relations li, .card, .series tr, .chart { break-inside: avoid; }
        p { orphans: 3; widows: 3; }
      }

      """##
    ),
    (
      "topic.html",
      ##"""
      {{! The briefs of a topic. Values: topic, topicFeed, count, days; of a topic with very many briefs also months (the newest are on its
      first page, each month has its own) or month and first (the way back to the first page). }}
      {{<layout}}
      {{$title}}{{topic}}{{#month}}, {{month}}{{/month}} – {{site.title}}{{/title}}
      {{$head}}
      {{#topicFeed}}
      <link rel="alternate" type="application/atom+xml" title="{{topic}} – {{site.title}}" href="{{topicFeed}}">
      {{/topicFeed}}
      {{/head}}
      {{$main}}
      <p class="kicker">{{word.topic}}</p>
      <h1>{{topic}}{{#month}}, {{month}}{{/month}}</h1>
      <p class="note">{{count}}{{#topicFeed}} · <a href="{{topicFeed}}">{{word.topic-feed}}</a>{{/topicFeed}}{{#hasMonths}} · <a href="#months-title">{{word.all-by-months}}</a>{{/hasMonths}}</p>
      <div class="lists">
      {{>list}}
      </div>
      {{>group-months}}
      <nav class="pages" aria-label="{{word.topics}}">{{#first}}<a href="{{first}}">{{topic}}</a> {{/first}}<a href="{{root}}topics/index.html">{{word.all-topics}}</a></nav>
      {{/main}}
      {{/layout}}

      """##
    ),
    (
      "topics.html",
      ##"""
      {{! All topics. Values: topics (href, text, count). }}
      {{<layout}}
      {{$title}}{{word.topics}} – {{site.title}}{{/title}}
      {{$main}}
      <h1>{{word.topics}}</h1>
      <div class="groups">
      <ul class="links">
      {{#topics}}
      <li><a href="{{href}}">{{text}}</a> <span class="note">{{count}}</span></li>
      {{/topics}}
      </ul>
      </div>
      {{^topics}}
      <p>{{word.no-topics}}</p>
      {{/topics}}
      {{/main}}
      {{/layout}}

      """##
    ),
    (
      "version-change.html",
      ##"""
      {{! A sentence or a quote that changed between two versions. Values: isQuote, isSpeaker, old, new (exact, isCut, href, language, direction, isForeign). }}
      <li>{{#old}}<p class="was"><span class="kind">{{#new}}{{word.was-before}}{{/new}}{{^new}}{{word.was-removed}}{{/new}}</span> <del{{>language}}>{{#isQuote}}“{{/isQuote}}{{exact}}{{#isCut}} …{{/isCut}}{{#isQuote}}”{{/isQuote}}</del></p>{{/old}}{{#new}}<p><span class="kind">{{#isSpeaker}}{{word.other-speaker}}{{/isSpeaker}}{{^isSpeaker}}{{#old}}{{word.was-changed}}{{/old}}{{^old}}{{word.was-added}}{{/old}}{{/isSpeaker}}</span> {{#href}}<a href="{{href}}">{{/href}}<ins{{>language}}>{{#isQuote}}“{{/isQuote}}{{exact}}{{#isCut}} …{{/isCut}}{{#isQuote}}”{{/isQuote}}</ins>{{#href}}</a>{{/href}}</p>{{/new}}</li>

      """##
    ),
    (
      "versions.html",
      ##"""
      {{! What a brief says of other versions of its article, and of articles with the same words; it stands where brief.html has the values
      `newer` (of an older version) and `story` (of the newest, and of those with copies). Values: hasCopies, copies, newer, hasEarlier, earlier,
      hasComparison, counts, hasFigures, figures, hasQuotes, quotes, hasSentences, sentences (old, new, isSpeaker), more. }}
      {{#hasCopies}}
      <section class="versions" aria-labelledby="copies-title">
      <h2 id="copies-title">{{word.same-words}}</h2>
      <ul class="lines">
      {{#copies}}
      {{>story-article}}
      {{/copies}}
      </ul>
      </section>
      {{/hasCopies}}
      {{#newer}}
      <p class="newer"><b>{{word.newer-version}}</b> <a href="{{href}}"{{>language}}>{{title}}</a>{{#date}} <span class="note"><time datetime="{{date.iso}}">{{date.text}}</time></span>{{/date}}</p>
      {{/newer}}
      {{#hasEarlier}}
      <section class="versions" aria-labelledby="versions-title">
      <h2 id="versions-title">{{word.versions}}</h2>
      <ul class="lines">
      {{#earlier}}
      {{>story-article}}
      {{/earlier}}
      </ul>
      {{#hasComparison}}
      <h3>{{word.version-changes}}</h3>
      <ul class="links note">
      {{#counts}}
      <li>{{.}}</li>
      {{/counts}}
      </ul>
      {{/hasComparison}}
      {{#hasFigures}}
      <h3>{{word.changed-figures}}</h3>
      <ul>
      {{#figures}}
      <li>{{#old}}{{#href}}<a href="{{href}}">{{/href}}<span{{>language}}><b>{{exact}}</b>{{#counted}} {{counted}}{{/counted}}</span>{{#href}}</a>{{/href}}{{/old}} <span class="word">{{word.figure-is-now}}</span> {{#new}}{{#href}}<a href="{{href}}">{{/href}}<span{{>language}}><b>{{exact}}</b>{{#counted}} {{counted}}{{/counted}}</span>{{#href}}</a>{{/href}}{{/new}}</li>
      {{/figures}}
      </ul>
      {{/hasFigures}}
      {{#hasQuotes}}
      <h3>{{word.changed-quotes}}</h3>
      <ul>
      {{#quotes}}
      {{>version-change}}
      {{/quotes}}
      </ul>
      {{/hasQuotes}}
      {{#hasSentences}}
      <h3>{{word.changed-sentences}}</h3>
      <ul>
      {{#sentences}}
      {{>version-change}}
      {{/sentences}}
      </ul>
      {{/hasSentences}}
      {{#more}}
      <p class="note">{{more}}</p>
      {{/more}}
      </section>
      {{/hasEarlier}}

      """##
    ),
    (
      "words.yml",
      ##"""
      # All words of the site that readers meet beside those of articles: `{{word.summary}}` in a template prints what stands here.
      # A site's own templates/words.yml says only what it wants otherwise; a folder of translations is this one file.
      # {n} and the like stand for what is filled in. Of counted words `none` and `one` may be left out; then `other` is taken.

      # Dates
      months: [January, February, March, April, May, June, July, August, September, October, November, December]
      day: "{day} {month} {year}"
      month: "{month} {year}"
      no-date: Without a date

      # What is counted
      count:
        briefs: {none: no briefs, one: 1 brief, other: "{n} briefs"}
        articles: {none: no articles, one: 1 article, other: "{n} articles"}
        quotes: {none: no quotes, one: 1 quote, other: "{n} quotes"}
        key-figures: {none: no key figures, one: 1 key figure, other: "{n} key figures"}
        key-quotes: {none: no key quotes, one: 1 key quote, other: "{n} key quotes"}
        stories: {none: no stories, one: 1 story, other: "{n} stories"}
        series: {none: no figures through time, one: 1 figure through time, other: "{n} figures through time"}
        reports: {none: no reports, one: 1 report, other: "{n} reports"}
        changed-sentences: {one: 1 sentence changed, other: "{n} sentences changed"}
        added-sentences: {one: 1 sentence added, other: "{n} sentences added"}
        removed-sentences: {one: 1 sentence removed, other: "{n} sentences removed"}
        respelled-sentences: {one: 1 sentence spelled otherwise, other: "{n} sentences spelled otherwise"}
        more-changes: {one: and 1 more change, other: "and {n} more changes"}
        quotes-in-articles: "{quotes} in {articles}"
      share: "{n} %"
      share-least: less than 1 %
      # Numbers beside charts
      digits: {group: ",", point: "."}

      # The frame of every page
      skip: Skip to the text
      site: Site
      briefs: Briefs
      speakers: Speakers
      topics: Topics
      months-list: Months
      about-link: About
      pages: Pages of this site
      promise: Every line is quoted word for word and leads to its place in the article.
      how: How briefs are made
      feed: Feed

      # A brief
      original: Original article
      in-original: original
      in-original-label: Original, at this sentence
      updated: updated
      corrections: Corrections
      minutes: min
      summary: Summary
      of: of
      words: words
      sentence-address: Address of this sentence
      key-figures: Key figures
      figure-address: Address of this figure
      source: Source
      source-not-said: not said
      in-article: "in the article:"
      printed-as: as
      spelled-there: spelled there
      same-but-letter: one letter differs; same role, same story
      same-but-initial: an initial more or less; same role, same story
      spelling-of: Within a story, another spelling of
      all-by-months: the newest; all by months
      key-quotes: Key quotes
      quote-address: Address of this quote
      left-out: Words are left out here
      speaker-not-clear: Speaker not clear
      relations: What adds up
      sum: Adds up
      part: Part of a whole
      part-of: of
      change: Change
      from: from
      to: to
      side-by-side: Side by side
      elsewhere: Elsewhere on this site
      full: The full article
      marked: "Marked:"
      paragraph: Paragraph {n}
      mark:
        summary: In the summary
        figure: Key figure
        related: In a sum or change
        quote: Key quote
        correction: Correction
      legend:
        summary: in the summary
        figure: key figure
        related: figure in a sum or change
        quote: key quote
        correction: correction
      return: Back to the brief
      data: This brief as data
      cite: To cite it
      cite-brief: "brief:"
      brief-with-article: Brief and full article

      # Lists
      newest: Newest briefs
      no-briefs: There are no briefs yet.
      all-months: All months
      all-topics: All topics
      topic: Topic
      topic-feed: Feed of this topic
      no-topics: No article names a topic yet.
      all-speakers: All speakers
      speaker: Speaker
      letters: Letters
      no-speakers: Nobody is quoted by full name yet.
      all: All

      # Stories
      stories: Stories
      story: Story
      all-stories: All stories
      series-title: Figures through time
      series-data: "All reports as data:"
      day-by-day: Day by day
      voices: Voices
      news-first: First in this story
      news: New
      possible: possible
      possible-note: “Possible” stands where two reports look like the same count, and no words of the articles prove that they are.
      report-day: Day
      report-figure: Figure
      report-sentence: In the article, and why it stands here
      chart: Reports by day, values from 0. The table below has all of them.
      chart-about: "~ about"
      chart-over: "↑ or more"
      chart-under: "↓ or fewer"
      chart-range: "bar: a range"
      chart-possible: "broken ring: possible"
      chart-left-out: Rises, falls and reports without a day are only in the table.
      other-voices: others
      why:
        copied-words: The same words stand around this number and one of another report
        same-figure: Another report has the same number of the same thing
        running-count: A count that is kept up to date, as in another report
        lead-figures: The first count of its kind near the top of its article, as in another report
        same-noun-and-holder: Another report counts the same thing and has a name in common with this sentence
      other-briefs: "in other briefs:"
      on-day: "on"
      earlier: Earlier
      later: Later
      beside: The same day, or without a day

      # Versions and copies of an article
      same-words: The same words also in
      newer-version: "There is a newer version of this article:"
      versions: Earlier versions
      version-changes: What changed since the last one
      no-changes: no sentence changed
      figure-is-now: is now
      changed-figures: Figures
      changed-quotes: Quotes
      changed-sentences: Sentences
      was-added: New
      was-removed: Gone
      was-changed: Now
      was-before: Before
      other-speaker: Somebody else’s now

      # Search
      search:
        title: Search
        words: Words in articles
        phrase: Words in “quotation marks” are found in that order.
        month: Month
        found: "Articles found: {n}"
        none: Nothing was found.
        more: Show more

      # Pages that lead on
      moved: "This page has moved:"
      moved-here: it is at its new address
      missing:
        short: Not found
        title: There is no page here
        text: The address may be mistyped, or the brief was taken away.
        lists: "Lists of all there is:"

      about:
        title: About these briefs
        made: "Each brief is made of one article, by a program that finds and never writes: every sentence, figure, quote and name on it stands word for word in the article below, and leads to its place there."
        has: What a brief has
        lines: The summary is a few of the article’s own sentences. A figure stands with what it counts and with who says so, where the article says it; where it does not, the brief says “not said”. A quote stands with its speaker, or with the words that the speaker is not clear. Figures stand beside each other only where the article’s own words put them together.
        addresses: Every line has an address of its own, behind its ¶. A line leads to its words in the article, and the words lead back.
        data: All of it as data
        records: the record of each brief, as one line of JSON
        all-figures: every figure that was found, a row each
        all-quotes: every quote that was found, a row each
        rates: How often it is right
        measured: "Measured on English news that nobody had read when the rules were made, or from which the program had not learned:"
        quotes: Quotes in political news, with the right words and the right speaker (F1)
        figures: Figures in news, with the right value (F1)
        worth: Key figures that are worth their line, of 100
        right: Lines of briefs of 30 saved pages of 30 publishers that are right
        doubtful: Of those lines doubtful
        wrong: Of those lines wrong
        causes: "Wrong are, most of all, figures: a range or a duration that is cut, a thing counted that belongs to a neighbour, a source that was not seen. In those readings no printed word or value was missing from its article."
        limits: What it cannot do
        cannot: "The rules are for English; articles in other languages are shown, and little is found in them. Features and opinion fare worse than news. Whom “he” or “she” means is left open where order, sex and recency do not decide it. The choice of lines is the program’s: read a line in its place before you use it."

      """##
    ),
  ]
}
