import FoundationEssentials
import FrontMatter
import Gathering
import Ledger
import Model
import Provenance
import Publishing
import Rendering

/// All that a file of articles gives to a site, as one line of JSON: what `map` prints and `build --from` reads.
///
/// ```
/// {"path":"2024/ferry.txt","map":1,"key":"...","pages":[{"path":"briefs/2024/ferry.html","text":"..."},...],
///  "told":[{"severity":"warning","line":3,"column":1,"message":"...","id":"..."}],"entry":"...","cards":["...",...],
///  "source":{"text":"..."},"sum":"..."}
/// ```
///
/// Pages and what was told are for whoever wants them; `entry` is the ledger's, `cards` are what lists, stories and tables are made of,
/// both packed and in base64; `source` is what the file holds, which versions are compared by. What is no UTF-8 stands under
/// `base64` in place of `text`. `sum` tells whether any of it was changed on the way.
struct MappedArticle {
  /// The number of this form; what is written in another is not read.
  static let version = 1

  /// Of the file, below the content folder.
  var path: String
  /// What the line was made with: another program or other settings have another.
  var key: String
  /// In the order of the entry's.
  var pages: [Page] = []
  /// In the order of the entry's articles; of the page of the site's own one.
  var cards: [MappedCard] = []
  /// The ledger's entry; nil for a file without a page.
  var entry: [UInt8]?
  /// Whether the file holds no articles by its kind.
  var isOtherKind = false
  /// What was told of the file.
  var told: [Diagnostic] = []
  /// What the file held.
  var source: [UInt8] = []

  /// A card with what lies behind it.
  struct MappedCard: Equatable {
    var card: [UInt8]
    var pieces: [[UInt8]]
  }
}

// MARK: Writing

extension MappedArticle {
  /// The line, without its end.
  var line: [UInt8] {
    var json = JSONWriter(
      reserving: 2 * pages.reduce(source.count + 4096) { $0 + $1.bytes.count })
    json.object { json in
      // First, so that who puts lines in order need not read on.
      json.key("path")
      json.string(path)
      json.key("map")
      json.number(Self.version)
      json.key("key")
      json.string(key)
      json.key("pages")
      json.array { json in
        for page in pages {
          json.object { json in
            json.key("path")
            json.string(page.path)
            Self.write(page.bytes, &json)
          }
        }
      }
      if isOtherKind {
        json.key("otherKind")
        json.flag(true)
      }
      json.key("told")
      json.array { json in for told in told { Self.write(told, &json) } }
      if let entry {
        json.key("entry")
        json.string(Data(entry).base64EncodedString())
      }
      json.key("cards")
      json.array { json in
        for card in cards { json.string(Data(card.packed).base64EncodedString()) }
      }
      json.key("source")
      json.object { Self.write(source, &$0) }
      json.key("sum")
      json.string(sum)
    }
    return json.bytes
  }

  /// Of all that the line holds.
  private var sum: String {
    var writer = PackedWriter()
    writer.text(path)
    writer.text(key)
    writer.list(pages) {
      $0.text($1.path)
      $0.digest(Digest($1.bytes))
    }
    writer.bytes.append(isOtherKind ? 1 : 0)
    writer.list(told) {
      $0.text($1.severity.rawValue + " " + $1.id)
      $0.text($1.message)
      $0.number($1.location.line ?? 0)
      $0.number($1.location.column ?? 0)
    }
    writer.optional(entry) { $0.digest(Digest($1)) }
    writer.list(cards) { $0.digest(Digest($1.packed)) }
    writer.digest(Digest(source))
    let digest = Digest(writer.bytes)
    return String(digest.high, radix: 16) + "-" + String(digest.low, radix: 16)
  }

  private static func write(_ bytes: [UInt8], _ json: inout JSONWriter) {
    if String(validating: bytes, as: UTF8.self) != nil {
      json.key("text")
      json.string(bytes)
    } else {
      json.key("base64")
      json.string(Data(bytes).base64EncodedString())
    }
  }

  private static func write(_ told: Diagnostic, _ json: inout JSONWriter) {
    json.object { json in
      json.key("severity")
      json.string(told.severity.rawValue)
      for (key, number) in [
        ("line" as StaticString, told.location.line), ("column", told.location.column),
      ] {
        guard let number else { continue }
        json.key(key)
        json.number(number)
      }
      json.key("message")
      json.string(told.message)
      json.key("id")
      json.string(told.id)
    }
  }
}

// MARK: Reading

extension MappedArticle {
  /// Why a line is none.
  enum Flaw: Error {
    /// It is no line of `map`, or damaged.
    case foreign
    /// `map` could not read the line that it answers, and said so.
    case refused(String)
    /// It has another form.
    case otherVersion
  }

  /// Reads a line.
  ///
  /// - Parameter file: As messages show the article's file.
  static func parse(_ line: [UInt8], of file: String) throws(Flaw) -> MappedArticle {
    guard let value = JSON.parse(line[...], allowsLastComma: false), value.isObject else {
      throw .foreign
    }
    if let message = value["error"]?["message"]?.string { throw .refused(message) }
    guard let version = value["map"] else { throw .foreign }
    guard version == .number(String(Self.version)) else { throw .otherVersion }
    guard let path = value["path"]?.string, let key = value["key"]?.string,
      let source = value["source"].flatMap(bytes),
      let pages = all(value["pages"], { page(of: $0) }),
      let told = all(value["told"], { diagnostic($0, of: file) }),
      let cards = all(value["cards"], { packed($0).flatMap(MappedCard.init(packed:)) })
    else { throw .foreign }
    var entry: [UInt8]?
    if let words = value["entry"] {
      guard let bytes = packed(words) else { throw .foreign }
      entry = bytes
    }
    let article = MappedArticle(
      path: path, key: key, pages: pages, cards: cards, entry: entry,
      isOtherKind: value["otherKind"] == .bool(true), told: told, source: source)
    guard value["sum"]?.string == article.sum else { throw .foreign }
    return article
  }

  /// What all values of an array are; nil where one is none, or there is no array.
  private static func all<Value>(_ array: JSONValue?, _ read: (JSONValue) -> Value?) -> [Value]? {
    guard let values = array?.array else { return nil }
    let read = values.compactMap(read)
    return read.count == values.count ? read : nil
  }

  private static func bytes(_ value: JSONValue) -> [UInt8]? {
    value["text"]?.string.map { Array($0.utf8) } ?? value["base64"].flatMap(packed)
  }

  private static func packed(_ value: JSONValue) -> [UInt8]? {
    value.string.flatMap { Data(base64Encoded: $0) }.map { Array($0) }
  }

  /// A page; nil also where its path would lead out of the output folder.
  private static func page(of value: JSONValue) -> Page? {
    guard let path = value["path"]?.string, Page.isSafe(path), let bytes = bytes(value) else {
      return nil
    }
    return Page(path: path, bytes: bytes)
  }

  private static func diagnostic(_ value: JSONValue, of file: String) -> Diagnostic? {
    guard let severity = value["severity"]?.string.flatMap(Diagnostic.Severity.init),
      let message = value["message"]?.string, let id = value["id"]?.string
    else { return nil }
    func number(_ key: String) -> Int? {
      if case .number(let digits)? = value[key] { Int(digits) } else { nil }
    }
    return Diagnostic(
      severity, at: SourceLocation(file: file, line: number("line"), column: number("column")),
      message, id: id)
  }
}

extension MappedArticle.MappedCard {
  /// The card and its pieces, each behind its length.
  var packed: [UInt8] {
    var writer = PackedWriter()
    writer.list([card] + pieces) {
      $0.number($1.count)
      $0.bytes += $1
    }
    return writer.bytes
  }

  /// nil where the bytes are none.
  init?(packed bytes: [UInt8]) {
    var reader = PackedReader(bytes[...])
    let parts = reader.list { reader in
      reader.number().flatMap { reader.slice($0) }.map { Array($0) }
    }
    guard let parts, let card = parts.first, parts.count <= 1 + CardFile.pieceCount,
      reader.rest.isEmpty
    else { return nil }
    self.init(card: card, pieces: Array(parts.dropFirst()))
  }
}
