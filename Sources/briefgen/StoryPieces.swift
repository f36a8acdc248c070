import CrossDocument
import Gathering
import Language
import Ledger
import Model
import Rendering

/// What puts an article into a story and its figures into series, and what its other versions are found by, as bytes that lie behind the
/// article's card.
struct StoryPieces: Equatable, Sendable {
  /// What versions and stories are found by, which is read of all articles.
  var traits: [UInt8] = []
  /// What series are found by, with the words that a page prints, and who speaks, which is read of the articles of stories.
  var figures: [UInt8] = []

  /// What stories and versions are found by.
  struct Traits: Sendable {
    /// The story that an editor puts the article into, as addresses have it.
    let name: String?
    let words: StoryTraits
    /// But for the day, which lists know.
    let version: VersionTraits
  }

  /// What series are found by: the words of each frame stand at its place. Of those who speak those are there who have full names.
  typealias Figures = (frames: [FigureFrame], reports: [FigureReport], voices: [Voice])

  /// Pieces of a site without stories.
  init() {}

  /// Pieces read back.
  init(traits: [UInt8], figures: [UInt8]) {
    self.traits = traits
    self.figures = figures
  }

  /// Those of an article.
  init(_ brief: Brief, _ document: Document, _ renderer: SiteRenderer) {
    let found = FigureFrame.frames(of: brief, document)
    var writer = PackedWriter()
    let version = VersionTraits(brief, document)
    writer.optional(version.url) { $0.word(Int(bitPattern: UInt($1))) }
    writer.optional(version.source) { $0.word(Int(bitPattern: UInt($1))) }
    writer.optional(version.words) { $0.word(Int(bitPattern: UInt($1))) }
    writer.number(version.sketch.count)
    for hash in version.sketch {
      writer.bytes += [UInt8(truncatingIfNeeded: hash), UInt8(truncatingIfNeeded: hash >> 8)]
    }
    let name = brief.article.metadata.story.flatMap { name in
      name.contains { !$0.isWhitespace } ? Slug.part(of: name) : nil
    }
    writer.optional(name) { $0.text($1) }
    writer.bytes += StoryTraits(brief, document).bytes
    traits = writer.bytes
    let frames = FigureFrame.packed(found)
    var both = PackedWriter()
    both.number(frames.count)
    both.bytes += frames
    both.list(Voice.voices(of: brief).filter(\.isFull)) { writer, voice in
      writer.text(voice.name)
      writer.optional(voice.role) { $0.text($1) }
    }
    figures = both.bytes + renderer.packedReports(of: found.map(\.span), in: brief)
  }

  private static func version(_ reader: inout PackedReader) -> VersionTraits? {
    guard let url = reader.optional({ $0.word() }), let source = reader.optional({ $0.word() }),
      let words = reader.optional({ $0.word() }), let count = reader.number(),
      count == 0 || count == VersionTraits.count,
      let hashes = reader.slice(2 * count)
    else { return nil }
    let sketch = (0..<count).map {
      UInt16(hashes[hashes.startIndex + 2 * $0])
        | UInt16(hashes[hashes.startIndex + 2 * $0 + 1]) << 8
    }
    return VersionTraits(
      date: nil, url: url.map { UInt64(UInt(bitPattern: $0)) },
      source: source.map { UInt64(UInt(bitPattern: $0)) }, sketch: sketch,
      words: words.map { UInt64(UInt(bitPattern: $0)) })
  }

  /// What stories and versions are found by; nil where the bytes are none.
  static func traits(_ bytes: [UInt8]) -> Traits? {
    var reader = PackedReader(bytes[...])
    guard let version = version(&reader), let name = reader.optional({ $0.text() }) else {
      return nil
    }
    return Traits(name: name, words: StoryTraits(bytes: Array(reader.rest)), version: version)
  }

  /// What series are found by; nil where the bytes are none.
  static func figures(_ bytes: [UInt8]) -> Figures? {
    var reader = PackedReader(bytes[...])
    guard let count = reader.number(), let packed = reader.slice(count),
      let frames = FigureFrame.unpacked(packed), let voices = reader.list(voice),
      let reports = FigureReport.unpacked(reader.rest), frames.count == reports.count
    else { return nil }
    return (frames, reports, voices)
  }

  private static func voice(_ reader: inout PackedReader) -> Voice? {
    guard let name = reader.text(), let role = reader.optional({ $0.text() }) else { return nil }
    return Voice(name: name, role: role, quotes: [])
  }
}
