import Language

/// Sentences above a story that are copies of its own.
enum Standfirst {
  /// Without the sentences above a story that an export has copied out of it: what stands there word for word again is told
  /// where the story has it, and not as its first news.
  ///
  /// - Complexity: O(*s*) in sentences; only of the first few the words are compared.
  static func withoutCopies(_ running: [Int], _ document: Document) -> [Int] {
    let copies = running.prefix(mostCopied).filter { first in
      let words = document.sentences[first].tokens
      return words.count >= shortestCopy
        && running.contains {
          let others = document.sentences[$0].tokens
          return $0 > first && others.count == words.count
            && zip(others, words).allSatisfy { document.tokens[$0].key == document.tokens[$1].key }
        }
    }
    return copies.count < fewestCopied ? running : running.filter { !copies.contains($0) }
  }

  /// How many sentences may stand above a story.
  private static let mostCopied = 4
  /// A single one may be the news, which the story says once more.
  private static let fewestCopied = 2
  /// In tokens. Shorter sentences are said twice for their own sake.
  private static let shortestCopy = 8
}
