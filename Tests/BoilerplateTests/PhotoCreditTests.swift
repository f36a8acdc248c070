import Provenance
import Testing

@testable import Boilerplate

@Suite("Captions and writers' notes") struct PhotoCreditTests {
  @Test(
    "A short block that ends in a picture's credit is a caption",
    arguments: [
      "A loom at the plant. Photograph: Per Dahl",
      "A loom at the plant. (Photo: Ida Sund/The Ledger)",
      "Looms in Brunn. Photo by Per Dahl for The Ledger.", "A loom (photo: Per Dahl)",
      "A weaver in Brunn mends a loom. (Ida Sund/Picsheet)", "A loom. (Ida Sund / The Ledger)",
      "A loom stands in the hall (Per Dahl for Brunn Textiles/Ledger News).",
      "Weavers in the hall. (Courtesy of Dahl Textiles)",
      "Looms stand still. Photo courtesy of Dahl Textiles", "Picture: Per Dahl, 2024",
    ])
  func credits(_ words: String) {
    #expect(PhotoCredit.ends(SourceText(words).span, in: Array(words.utf8)))
  }

  @Test(
    "Prose about pictures is none",
    arguments: [
      "She posted it. Photo by photo, the story became clear.",
      "The best photo by Per Dahl won a prize.", "He saw a photo.",
      "The jury chose the photo by Per Dahl", "Photo: a loom at the plant in Brunn",
      "The plant has looms for all. (Wool/Linen)", "It sold looms (old/new and used).",
      "He spoke. (Ida Sund wrote the words/lines)", "The bill is dead. (Per Dahl of Brunn)",
      "Photograph: Per Dahl was there when the plant closed.", "Photo",
    ])
  func prose(_ words: String) {
    #expect(!PhotoCredit.ends(SourceText(words).span, in: Array(words.utf8)))
  }

  @Test("A note on the writer says a name and a writer's work")
  func notes() {
    func holds(_ words: String) -> Bool {
      WritersNote.holds(SourceText(words).span, in: Array(words.utf8))
    }
    #expect(holds("Ines Frey is a business correspondent who has covered Brunn for nine years."))
    #expect(holds("Ola Sund writes on trade from Tarn."))
    #expect(!holds("Ines Frey is the mayor of Brunn."))
    #expect(!holds("The plant in Brunn is closed, a reporter was told on Monday."))
    #expect(!holds("The Ledger of Brunn said it was a reporter's fault."))
    #expect(!holds("Nobody knows who was the author of the letter."))
  }
}
