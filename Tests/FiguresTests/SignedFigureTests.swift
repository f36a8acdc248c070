import Language
import Provenance
import TestSupport
import Testing

@testable import Figures

@Suite("Figures in any language") struct SignedFigureTests {
  @Test(
    "Plain digits beside a sign that means one thing everywhere are figures",
    arguments: [
      "Der Bau kostet ⟦500 €⟧ und wächst um ⟦12 %⟧.", "La jetée mesure ⟦40 km⟧ (⟦25%⟧ de plus).",
      "Es waren ⟦31 °C⟧ im Hafen.", "Sie zahlten ⟦€ 50⟧, er nicht.",
    ])
  func found(_ marked: MarkedText) {
    let figures = SignedFigureFinder().find(in: Document(marked.text))
    #expect(figures.map(\.excerpt.exact) == marked.words)
  }

  @Test(
    "What a language is needed for is left out",
    arguments: [
      "Der Bau kostet 1.500 €, nicht 1,5 %.", "Les travaux coûtent 1 500 € et 2 500 €.",
      "Es kostet € 5 Mio. und 5–10 % mehr.", "Das Band kostet 5€50.", "Es waren -5 °C.",
      "Costó $500 y ¥30.", "Er fuhr 80 km/h.", "Es sind 1'500 €.", "港の気温は31°Cです。",
      "Im Jahr 2014 waren es 40 Boote.",
    ])
  func ignored(_ text: String) {
    #expect(SignedFigureFinder().find(in: Document(SourceText(text))).isEmpty)
  }
}
