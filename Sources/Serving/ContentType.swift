/// What a file is, by the ending of its name, as a browser is told.
enum ContentType {
  private static let table = """
    html | text/html; charset=utf-8
    css | text/css; charset=utf-8
    js mjs | text/javascript; charset=utf-8
    json | application/json
    jsonl | application/jsonl; charset=utf-8
    jsonld | application/ld+json
    webmanifest | application/manifest+json
    xml | application/xml
    atom | application/atom+xml
    rss | application/rss+xml
    txt | text/plain; charset=utf-8
    md | text/markdown; charset=utf-8
    csv | text/csv; charset=utf-8
    vtt | text/vtt; charset=utf-8
    ics | text/calendar; charset=utf-8
    svg | image/svg+xml
    png | image/png
    jpg jpeg | image/jpeg
    gif | image/gif
    webp | image/webp
    avif | image/avif
    ico | image/x-icon
    woff | font/woff
    woff2 | font/woff2
    ttf | font/ttf
    otf | font/otf
    mp3 | audio/mpeg
    m4a | audio/mp4
    ogg oga opus | audio/ogg
    wav | audio/wav
    flac | audio/flac
    mp4 m4v | video/mp4
    webm | video/webm
    ogv | video/ogg
    pdf | application/pdf
    epub | application/epub+zip
    zip | application/zip
    gz | application/gzip
    wasm | application/wasm
    """

  private static let types: [Substring: String] = {
    var types: [Substring: String] = [:]
    for row in table.split(separator: "\n") {
      let cells = row.split(separator: "|")
      for ending in cells[0].split(separator: " ") {
        types[ending] = String(cells[1].drop { $0 == " " })
      }
    }
    return types
  }()

  /// The type of a file; `application/octet-stream` where its ending says nothing, so that it is saved and not guessed at.
  ///
  /// Feeds are XML by their ending; the ones that a build makes are told by their names, as a browser shows them so.
  static func of(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    if name == "feed.xml" { return "application/atom+xml" }
    if name == "feed.json" { return "application/feed+json" }
    guard let dot = name.lastIndex(of: ".") else { return "application/octet-stream" }
    let ending = name[name.index(after: dot)...].lowercased()
    return types[ending[...]] ?? "application/octet-stream"
  }
}
