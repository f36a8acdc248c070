import Language
import Model
import Provenance

/// A sentence as the frames of its figures ask for it: what each word may say of them, read once for all of them.
///
/// A class, as each scene of the sentence has it.
final class FrameSentence: Sendable {
  let document: Document
  /// Its tokens in the document.
  let tokens: Range<Int>
  /// The names in it, ascending, each once; at most `mostNames`.
  let names: [UInt32]
  /// Those of them that are no person's and no people's.
  let organisations: [UInt32]

  /// Whether a word of it may put a figure into another year than the article's.
  let mayTellYear: Bool

  /// From the first token of the sentence on, also behind its end, as far as a figure reaches.
  private let words: [Word]

  private struct Word {
    let roles: FrameRole
    /// The word, `WordHash.number` for a number; 0 for a mark.
    let hash: UInt32
    /// Its stem where it tells something; 0 for others.
    let stem: UInt32
  }

  private static let mostNames = 16

  /// - Parameters:
  ///   - tokens: Those of the sentence.
  ///   - end: Behind the last token that a figure of it has.
  init(_ document: Document, tokens: Range<Int>, end: Int) {
    self.document = document
    self.tokens = tokens
    words = (tokens.lowerBound..<max(tokens.upperBound, end)).map {
      Self.word(document.tokens[$0], document)
    }
    mayTellYear = EventYear.mayTell(
      document.tokens[tokens.lowerBound..<max(tokens.upperBound, end)])
    var (names, organisations): ([UInt32], [UInt32]) = ([], [])
    for mention in document.mentions(in: tokens) {
      let kind = mention.entity.map { document.names.entities[$0].kind } ?? mention.kind
      for index in mention.name where document.tokens[index].isCapitalised {
        guard let name = Self.name(index, document) else { continue }
        names.append(name)
        if kind != .person, !document.tokens[index].isAny(of: .demonym) {
          organisations.append(name)
        }
      }
    }
    self.names = Array(WordHash.ascending(names).prefix(Self.mostNames))
    self.organisations = Array(WordHash.ascending(organisations).prefix(Self.mostNames))
  }

  /// Whether what is known of it reaches as far.
  func covers(to end: Int) -> Bool { end <= tokens.lowerBound + words.count }

  /// What a token says of the figures beside it.
  func roles(_ index: Int) -> FrameRole { words[index - tokens.lowerBound].roles }
  /// The word; `WordHash.number` for a number, 0 for a mark.
  func hash(_ index: Int) -> UInt32 { words[index - tokens.lowerBound].hash }
  /// The stem of a telling word; 0 for others.
  func stem(_ index: Int) -> UInt32 { words[index - tokens.lowerBound].stem }

  /// A word of a name; nil for those that are in any name.
  static func name(_ index: Int, _ document: Document) -> UInt32? {
    let token = document.tokens[index]
    guard !token.isAny(of: [.month, .weekday, .functionWord]), token.end - token.start > 1 else {
      return nil
    }
    return WordHash.name(document.text.bytes[token.start..<token.end])
  }

  private static func word(_ token: Token, _ document: Document) -> Word {
    let roles = FrameRole(token)
    if roles.isAny(of: .number) { return Word(roles: roles, hash: WordHash.number, stem: 0) }
    guard token.isWord else { return Word(roles: roles, hash: 0, stem: 0) }
    let isTelling =
      !token.isAny(of: [.functionWord, .month, .weekday, .timeWord, .strongSpeechVerb])
      && token.end - token.start > 2
    return Word(
      roles: roles, hash: WordHash.word(token.key),
      stem: isTelling ? WordHash.stem(token, in: document.text.bytes) : 0)
  }
}
