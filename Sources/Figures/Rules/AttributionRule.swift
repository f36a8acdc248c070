import Language
import Model
import Provenance

/// Who says a figure: the source of the reported speech that it stands in.
enum AttributionRule {
  /// The innermost reported speech around an offset.
  static func speech(around offset: Int, in document: Document) -> ReportedSpeech? {
    var innermost: ReportedSpeech?
    let behind = document.speech.partitioningIndex { $0.content.start > offset }
    // In order of content: what holds the offset begins shortly before it. Sixteen contents back is far beyond a paragraph.
    for speech in document.speech[max(0, behind - 16)..<behind] {
      guard speech.content.contains(offset), speech.source != nil,
        speech.content.count < innermost?.content.count ?? .max
      else { continue }
      innermost = speech
    }
    return innermost
  }

  static func speaker(_ speech: ReportedSpeech, in document: Document) -> Speaker? {
    guard let source = speech.source else { return nil }
    let entity = source.entity.map { document.names.entities[$0] }
    return Speaker(
      mention: document.excerpt(source.tokens),
      fullName: entity.map { document.excerpt($0.fullName) },
      role: entity?.role.map { document.excerpt($0) })
  }

  /// The word before a figure, in its sentence, that says it is not certain, with the noun behind it ("unconfirmed reports").
  static func hedge(before index: Int, _ scene: Scene) -> Excerpt? {
    guard
      // Nobody hedges a figure from farther away; a wall of words without a stop is one sentence.
      let word = (max(scene.first, index - 120)..<index).last(where: {
        scene.isWord($0, .hedge) && !scene.tokens[$0].flags.contains(.quoted)
      })
    else { return nil }
    let end = scene.isWord(word + 1, .document) ? word + 2 : word + 1
    return scene.document.excerpt(word..<end)
  }
}
