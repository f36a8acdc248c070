import Model
import Provenance

/// The text under an article's head, divided: what each format's reader gives.
struct Body {
  let text: SourceText
  var blocks: [Block]
  let markup: Markup
  let map: OffsetMap
  var warnings: [Warning] = []
  /// What the text itself says of title, day and writers, where it has no head or the head leaves them out.
  var head: Head?

  /// Something to tell, at an offset of the file.
  struct Warning {
    let offset: Int
    let message: String
    let id: String
  }
}
