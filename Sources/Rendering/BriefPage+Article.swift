import CommonMark
import Model
import Provenance

/// The article on its page: everything marked that a line of the page leads to, and paragraphs with numbers.
extension BriefPage {
  /// All places of the article that a line of the page leads to.
  ///
  /// Marks may lie in each other and cross; of equal ones the earlier is the inner one, whose line the words lead back to.
  func marks() -> [TextMark] {
    var marks: [TextMark] = []
    func add(
      _ excerpt: Excerpt, _ anchor: Anchor, _ look: MarkLook, part: Int = 0, home: Anchor? = nil
    ) {
      let name = anchor.text
      marks.append(
        TextMark(
          span: excerpt.span, id: part == 0 ? name : name + "-" + String(part + 1),
          className: look.rawValue, href: "#brief-" + (home?.text ?? name),
          label: site.words[look.label]))
    }
    for index in brief.keyFigures {
      add(brief.figures[index].excerpt, Anchor(.figure, index: index), .figure)
    }
    for index in relations.others {
      add(brief.figures[index].excerpt, Anchor(.figure, index: index), .related)
    }
    for speech in speeches {
      // A line leads to the first piece of a speech, and all pieces lead back to the line.
      let home = Anchor(.quote, index: speech[0])
      for index in speech {
        for (part, excerpt) in Self.parts(of: brief.quotes[index]).enumerated() {
          add(excerpt, Anchor(.quote, index: index), .quote, part: part, home: home)
        }
      }
    }
    for (index, span) in brief.article.corrections.enumerated() {
      add(brief.article.text[span], Anchor(.correction, index: index), .correction)
    }
    for sentence in brief.summary {
      add(sentence.excerpt, Anchor(.sentence, sentence.number), .sentence)
    }
    return marks
  }

  /// How a mark looks, by the class that the style sheet knows.
  enum MarkLook: String {
    case sentence = "s"
    case figure = "f"
    /// A figure that is no key figure but stands in a sum or change.
    case related = "r"
    case quote = "q"
    case correction = "c"

    /// The name of the words that a mark's link is called by for those who hear the page: the mark's own would not say where it leads.
    var label: String {
      switch self {
      case .sentence: "mark.summary"
      case .figure: "mark.figure"
      case .related: "mark.related"
      case .quote: "mark.quote"
      case .correction: "mark.correction"
      }
    }
  }

  /// The start of a paragraph with its anchor, and a link to it that has no words: the style sheet prints its number, so that
  /// whoever copies the text does not copy numbers.
  func putParagraph(_ number: Int, into output: inout [UInt8]) {
    let name = Anchor(.paragraph, number).text
    output += "<p id=\"".utf8
    output += name.utf8
    output += "\"><a class=\"n\" href=\"#".utf8
    output += name.utf8
    output += "\" aria-label=\"".utf8
    output += site.words.paragraph.before
    output += name.utf8.dropFirst()
    output += site.words.paragraph.behind
    output += "\"></a>".utf8
  }
}
