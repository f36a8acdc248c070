import Foundation

/// README or a page of `docs/`, and what a reader who follows it types.
///
/// Commands are lines of code blocks that begin with `briefgen`, perhaps behind `$ ` or between `&&`. Below a line with `$ `
/// stands what it prints. A fenced block below "... `its/name`:" is a file.
struct SiteDocument: Sendable, CustomStringConvertible {
  /// Its path from the top of the project.
  let name: String
  let text: String

  var description: String { name }

  /// One thing that is done, in the order of the document.
  enum Step {
    /// A run of the program, without its own name.
    case run(Run)
    /// Another folder is gone into.
    case enter(String)
    /// A file is written.
    case write(name: String, text: String)
  }

  /// A line that is typed.
  struct Run {
    var words: [String]
    /// The files behind `<` and `>`.
    var input: String?
    var output: String?
    /// How lines begin that it prints, by the document.
    var printed: [String] = []
  }

  /// The top of the project.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// What a file of the project holds.
  static func read(_ name: String) -> String {
    (try? String(contentsOf: root.appendingPathComponent(name), encoding: .utf8)) ?? ""
  }

  /// README first, then `docs/` by name.
  static let all: [SiteDocument] = {
    let folder = root.appendingPathComponent("docs").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return (["README.md"] + names.filter { $0.hasSuffix(".md") }.sorted().map { "docs/" + $0 })
      .map { SiteDocument(name: $0, text: read($0)) }
  }()

  /// Its lines that are no code blocks.
  var prose: [Substring] { parts.filter { !$0.isCode }.flatMap(\.lines) }

  /// What stands between single backticks in its prose.
  var codeSpans: [String] {
    prose.flatMap { line in
      line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }
  }

  /// All that is typed.
  var steps: [Step] {
    var steps: [Step] = []
    for (number, part) in parts.enumerated() where part.isCode {
      if part.isFenced, let name = number > 0 ? parts[number - 1].namedFile : nil {
        steps.append(.write(name: name, text: part.lines.joined(separator: "\n") + "\n"))
      } else {
        steps += Self.steps(of: part.lines)
      }
    }
    return steps
  }

  /// Prose or a code block, without its fences and indentation.
  private struct Part {
    var isCode: Bool
    var isFenced = false
    var lines: [Substring] = []

    /// The file that a block below is: the last line is "Put this into `briefgen.yml`:".
    var namedFile: String? {
      guard let last = lines.last(where: { !$0.isEmpty }), last.hasSuffix("`:") else { return nil }
      return last.dropLast(2).split(separator: "`").last.map(String.init)
    }
  }

  private var parts: [Part] {
    var parts = [Part(isCode: false)]
    var isFenced = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let isCode = parts[parts.count - 1].isCode
      if line.hasPrefix("```") {
        isFenced.toggle()
        parts.append(Part(isCode: isFenced, isFenced: isFenced))
      } else if isFenced {
        parts[parts.count - 1].lines.append(line)
      } else if line.hasPrefix("    ") {
        if !isCode { parts.append(Part(isCode: true)) }
        parts[parts.count - 1].lines.append(line.dropFirst(4))
      } else {
        if isCode, !line.isEmpty { parts.append(Part(isCode: false)) }
        parts[parts.count - 1].lines.append(line)
      }
    }
    return parts
  }

  /// What the lines of a block have one type.
  private static func steps(of lines: [Substring]) -> [Step] {
    var steps: [Step] = []
    var isShown = false
    for line in lines {
      let isTyped = line.hasPrefix("$ ")
      let typed = isTyped ? line.dropFirst(2) : line
      isShown = isTyped || isShown
      if typed.hasPrefix("cd ") {
        steps.append(.enter(String(typed.dropFirst(3))))
      } else if isTyped || !isShown {
        steps += typed.components(separatedBy: " && ").filter { $0.hasPrefix("briefgen ") }
          .map { .run(run($0)) }
      } else if case .run(var run) = steps.last, !line.isEmpty {
        run.printed.append(String(line))
        steps[steps.count - 1] = .run(run)
      }
    }
    return steps
  }

  /// A command line, parted as a shell does; what stands behind `  # ` is a remark.
  private static func run(_ line: String) -> Run {
    let command = line.components(separatedBy: "  #")[0]
    var words: [String] = []
    for (number, stretch) in command.split(separator: "\"", omittingEmptySubsequences: false)
      .enumerated()
    {
      if number % 2 == 1 {
        words.append(String(stretch))
      } else {
        words += stretch.split(separator: " ").map(String.init)
      }
    }
    var run = Run(words: [])
    var rest = words.dropFirst()
    while let word = rest.popFirst() {
      switch word {
      case "<": run.input = rest.popFirst()
      case ">": run.output = rest.popFirst()
      default: run.words.append(word)
      }
    }
    return run
  }
}
