import Model
import Provenance

/// Links to the sentences of an article on the page where it was published.
///
/// A page's own words are known where it was saved; of other articles they are taken to be those of the text. Where the words at a
/// sentence's beginning or end stand in the article before it too, more are taken, and where all of it does, those around it.
///
/// A class, as each line asks it: nothing of the article is counted anew.
final class SourceLinks {
  private let bytes: [UInt8]
  private let blocks: [Block]
  /// The page's address, up to where the words begin.
  private let address: [UInt8]
  /// The headline, where the text has none: a page shows it all the same.
  private let headline: [UInt8]

  /// Words that a start and an end have at least and at most; a sentence of few is told whole.
  private static let fewest = (start: 4, end: 3)
  private static let most = 8
  /// Words of a prefix or suffix.
  private static let around = 3
  /// Bytes of a start or an end; longer ones, as of scripts without spaces, are left out.
  private static let longest = 300

  /// Links into the page of an article; nil where its address is not known.
  init?(_ article: Article) {
    guard let url = article.metadata.url else { return nil }
    bytes = article.text.bytes
    blocks = article.blocks
    var address = Array(url.utf8)
    if let place = address.firstIndex(of: UInt8(ascii: "#")) {
      // An address that was copied from a browser may lead to words already.
      let delimiter = Array(":~:".utf8)
      if let words = (place..<address.count).first(where: { address[$0...].starts(with: delimiter) }
      ) {
        address.removeSubrange(words...)
      }
    } else {
      address.append(UInt8(ascii: "#"))
    }
    self.address = address + Array(":~:text=".utf8)
    headline = blocks.contains { $0.role == .title } ? [] : Array(article.title.utf8)
  }

  /// Appends the link to a sentence, or nothing where no fragment would find it.
  func append(_ sentence: TextSpan, to output: inout ByteBuffer) {
    guard let fragment = fragment(of: sentence) else { return }
    output.append(address)
    fragment.append(of: bytes, to: &output)
  }

  /// The words by which a sentence is found; nil where none are sure.
  func fragment(of sentence: TextSpan) -> TextFragment? {
    guard let place = SentencePlace(sentence, of: bytes, blocks) else { return nil }
    let fragment =
      place.words.count <= Self.most && place.isInOneBlock ? exact(place) : range(place)
    guard let fragment, fragment.start.count <= Self.longest,
      fragment.end?.count ?? 0 <= Self.longest
    else { return nil }
    return fragment
  }

  /// All words of a short sentence.
  private func exact(_ place: SentencePlace) -> TextFragment? {
    let fragment = TextFragment(start: place.start(Self.most))
    return isFirst(fragment.start) ? fragment : inContext(fragment, place)
  }

  /// The first and the last words.
  private func range(_ place: SentencePlace) -> TextFragment? {
    let longest = min(Self.most, place.words.count - Self.fewest.end)
    let unique = (Self.fewest.start...max(Self.fewest.start, longest)).lazy
      .map { place.start($0) }.first(where: isFirst)
    let start = unique ?? place.start(Self.fewest.start)
    // The start ends before the end begins, and the end's words stand nowhere between.
    for count in Self.fewest.end...Self.most {
      let end = place.end(count)
      guard end.start >= start.end else { break }
      guard !WordSearch.occurs(end, of: bytes, from: start.end) else { continue }
      let fragment = TextFragment(start: start, end: end)
      return unique != nil ? fragment : inContext(fragment, place)
    }
    return nil
  }

  /// With words around, where a sentence's own stand before it too.
  private func inContext(_ fragment: TextFragment, _ place: SentencePlace) -> TextFragment? {
    var fragment = fragment
    let before = place.before(Self.around)
    if let before, isFirst(TextSpan(before.start, fragment.start.end)) {
      fragment.prefix = before
      return fragment
    }
    // Behind a range a suffix would only move its end.
    if fragment.end == nil, let suffix = place.behind(Self.around),
      isFirst(TextSpan(fragment.start.start, suffix.end))
    {
      fragment.suffix = suffix
      return fragment
    }
    if before == nil, let above = place.above(Self.around, blocks),
      isFirst(TextSpan(above.start, fragment.start.end))
    {
      fragment.prefix = above
      return fragment
    }
    return nil
  }

  /// Whether words stand nowhere before their place.
  private func isFirst(_ words: TextSpan) -> Bool {
    !WordSearch.occurs(words, of: bytes, from: 0)
      && !WordSearch.occurs(bytes, words, in: headline, TextSpan(0, headline.count))
  }
}
