import Foundation

/// What is found, line by line, as a file of `Tests/Findings` has it.
///
/// Such a file says what is found, not what is right: nothing changes unseen. Where something is meant to,
/// `FINDINGS=write swift test --filter ThatSuite` writes the file anew, and the difference is read as part of the change.
package struct WrittenFindings {
  /// The folder of all tests.
  package static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()

  private let file: URL
  /// All lines that are not empty.
  package let lines: [String]

  /// - Parameter name: Of the file, with its ending.
  package init(_ name: String) throws {
    file = Self.tests.appendingPathComponent("Findings/\(name)")
    lines =
      FileManager.default.fileExists(atPath: file.path)
      ? try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init) : []
  }

  /// The texts that the file has answers to: its lines that begin with `## `, without that sign.
  package var texts: [String] {
    lines.filter { $0.hasPrefix("## ") }.map { String($0.dropFirst(3)) }
  }

  /// The first lines that differ, one a line, with their numbers; empty where none does.
  package func differences(from found: [String]) throws -> String {
    if ProcessInfo.processInfo.environment["FINDINGS"] == "write" {
      try (found.joined(separator: "\n") + "\n").write(to: file, atomically: true, encoding: .utf8)
      return ""
    }
    return found.difference(from: lines).prefix(6).map { change in
      switch change {
      case .remove(let line, let words, _): "\(line + 1): - \(words)"
      case .insert(let line, let words, _): "\(line + 1): + \(words)"
      }
    }.joined(separator: "\n")
  }

  // MARK: Texts of several lines in one

  private static let signs: [(Character, String)] = [
    ("\\", "\\\\"), ("\n", "\\n"), ("\r", "\\r"), ("\r\n", "\\r\\n"), ("\t", "\\t"), ("\0", "\\0"),
  ]

  /// A text in one line, with `\n`, `\r`, `\t`, `\0` and `\\` for what cannot stand in it.
  package static func escaped(_ text: String) -> String {
    text.map { sign in signs.first { $0.0 == sign }?.1 ?? String(sign) }.joined()
  }

  /// The text that `escaped` made a line of.
  package static func unescaped(_ line: some StringProtocol) -> String {
    var result = ""
    var isEscape = false
    for sign in line {
      if isEscape {
        result.append(signs.first { $0.1 == "\\\(sign)" }?.0 ?? sign)
        isEscape = false
      } else if sign == "\\" {
        isEscape = true
      } else {
        result.append(sign)
      }
    }
    return result
  }
}
