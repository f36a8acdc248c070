import ArgumentParser
import Rendering

/// What a shell offers where a value is to be written, as completions beside those that the argument parser knows by itself.
extension CompletionKind {
  /// Files that may hold articles, and folders.
  static let articles = CompletionKind.file(extensions: [
    "md", "markdown", "txt", "text", "html", "htm", "xhtml", "eml", "mbox", "xml", "rss", "atom",
  ])
  /// Files of settings, and folders.
  static let settings = CompletionKind.file(extensions: ["yml", "yaml", "toml"])

  /// Templates by their names, or all of them.
  static func templates(_ names: [String]) -> CompletionKind { .list(names + ["all"]) }
}
