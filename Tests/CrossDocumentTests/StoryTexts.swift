import CrossDocument
import Language
import Model
import Provenance

/// Invented articles, told so that their stories can be named in a test.
enum StoryTexts {
  /// Articles of one landslide.
  static let slide = [
    "A landslide buried two streets of Norrhamn on Monday. Rescuers from Kell dug with their hands, and Mayor Ingrid Tveit said that forty people had been led out of Storgata.",
    "Rescuers in Norrhamn found a third victim under the mud of the landslide. Ingrid Tveit, the mayor, thanked the crews from Kell who had worked in Storgata all night.",
    "Norrhamn may go home: the geologists who watched the slope since the landslide lifted the alarm. Mayor Ingrid Tveit said that Storgata would be rebuilt. The crews from Kell left.",
    "The landslide of Norrhamn was caused by a broken water main, a report says. Mayor Ingrid Tveit said that the pipes under Storgata were laid in haste. Divers from Kell had seen the leak.",
  ]
  /// Articles of another one, told in nearly the same words.
  static let otherSlide = [
    "A landslide buried two streets of Sundby on Friday. Rescuers from Aspvik dug with their hands, and Mayor Olav Brekke said that ninety people had been led out of Lillegata.",
    "Rescuers in Sundby found a third victim under the mud of the landslide. Olav Brekke, the mayor, thanked the crews from Aspvik who had worked in Lillegata all night.",
    "Sundby may go home: the geologists who watched the slope since the landslide lifted the alarm. Mayor Olav Brekke said that Lillegata would be rebuilt. The crews from Aspvik left.",
    "The landslide of Sundby was caused by a broken water main, a report says. Mayor Olav Brekke said that the pipes under Lillegata were laid in haste. Divers from Aspvik had seen the leak.",
  ]
  /// Articles of no common story.
  static let others = [
    "Halvor Mills will close its spinning works in Tarrant after a loss of nine million crowns. The company blamed the price of wool.",
    "The choir of Estevall won the Lindqvist prize with a mass by Aurelio Banti. The jury praised the altos.",
    "A ferry line from Port Ansel to Mirrow opens in June. The company ordered two boats from a yard in Corvik.",
  ]

  /// What is asked of an article.
  static func article(_ text: String, day: Int? = nil) -> StoryFinder.Article {
    StoryFinder.Article(day: day, traits: StoryTraits(Document(SourceText(text))))
  }
}
