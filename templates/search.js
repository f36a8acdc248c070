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
