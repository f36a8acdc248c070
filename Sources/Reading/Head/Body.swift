import Boilerplate
import Model
import Provenance

/// The text under an article's head, divided: what each format's reader gives.
///
/// Readers differ in how they find blocks; from here on plain texts, Markdown and pages are treated alike.
struct Body {
  /// What is shown and searched; of a plain text the whole file, head included, which no block covers.
  let text: SourceText
  /// In order, without overlap. Titles are told later, by `TitleFinder`; notices and asides already are.
  var blocks: [Block]
  let markup: Markup
  /// From `text` to the file as UTF-8.
  let map: OffsetMap
  /// Each kind of markup that is left out is told once a file, at its first place.
  var warnings: [Warning] = []
  /// What the text itself says of title, day and writers, where it has no head or the head leaves them out.
  var head: Head?

  /// The day that the dateline of a press release prints, in one of the first paragraphs.
  var wireDay: ArticleDate? {
    for block in blocks.lazy.filter({ $0.role == .body }).prefix(3) {
      guard let day = WireDateline(in: text.bytes, block.span)?.day else { continue }
      return DateInWords.read(text.string(day))
    }
    return nil
  }

  /// Whether a notice says that the text is not to be published yet.
  func isEmbargo(_ notice: TextSpan) -> Bool {
    text.string(TextSpan(notice.start, min(notice.end, notice.start + 7))).lowercased() == "embargo"
  }

  /// Something to tell, at an offset of the file.
  /// It becomes a diagnostic in `ArticleReader`, which knows the file's name; `id` is the name in brackets
  /// behind it.
  struct Warning {
    let offset: Int
    let message: String
    let id: String
  }
}
