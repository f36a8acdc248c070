import Language
import Model

/// A brief, and the document that its findings were found in: what is asked across articles needs both.
public struct BriefedDocument {
  /// What was found and chosen.
  public let brief: Brief
  /// Its tokens, sentences and names; spans of both count in one text.
  public let document: Document
}
