import Foundation
import Testing

@testable import briefgen

@Suite("The table of settings") struct SettingKeyTests {
  @Test("docs/configuration.md has each setting with its option, variable and default")
  func document() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(
      contentsOf: root.appendingPathComponent("docs/configuration.md"), encoding: .utf8)
    let rows = text.components(separatedBy: "## All settings")[1].split(separator: "\n")
      .filter { $0.hasPrefix("| `") }.prefix(SettingKey.all.count)
    let expected = SettingKey.all.map { key in
      let cells = [key.name, key.option, key.variable, key.standard].map {
        $0.map { " `\($0)` " } ?? " "
      }
      return "|\(cells.joined(separator: "|"))| \(key.note.replacing(" (an example)", with: "")) |"
    }
    #expect(Array(rows) == expected.map { $0[...] })
  }

  @Test("Each setting has a place to be kept in, and each place a row")
  func slots() {
    #expect(Set(SettingKey.names) == Set(SettingSlot.all.keys))
    #expect(SettingKey.names.count == SettingSlot.all.count)
    let examples = SettingKey.all.filter { $0.name != "aliases" }
    #expect(
      examples.allSatisfy { key in
        var settings = SiteSettings()
        return (try? settings.set(key.name, to: key.example)) != nil
          && settings.text(of: key.name) == key.example
      })
  }

  @Test("Every option that the table names is one of 'build'")
  func options() throws {
    let help = BuildCommand.helpMessage()
    for option in SettingKey.all.compactMap(\.option) {
      #expect(help.contains(option + " ") || help.contains(option + "\n"), "\(option)")
    }
  }
}
