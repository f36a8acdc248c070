import Language
import Model
import Speech

/// An article's quotations as `Scripts/train-attribution` wants them.
public enum SpeechDump {
  /// The candidates and the quotations of an article in English.
  public static func rows(of article: Article) -> (
    candidates: [AttributionDump.Candidate], rows: [AttributionDump.Row]
  ) {
    AttributionDump.rows(of: Document(article.text, parts: Briefer.parts(of: article)))
  }
}
