import Foundation
import Templates

/// Runs the JSON cases of the Mustache specification: `mustache-cases FOLDER`.
///
/// Lambdas run code and dynamic names are not of the language here; all other files must pass.
@main struct MustacheCases {
  static func main() throws {
    let folder = CommandLine.arguments.dropFirst().first ?? "."
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .filter { $0.hasSuffix(".json") && !$0.contains("lambdas") && !$0.contains("dynamic") }
    var passed = 0
    var failed = 0
    for file in files {
      let data = try Data(contentsOf: URL(fileURLWithPath: folder).appendingPathComponent(file))
      let object = try JSONSerialization.jsonObject(with: data) as? [String: Any]
      for case let test as [String: Any] in object?["tests"] as? [Any] ?? [] {
        if let difference = difference(test) {
          failed += 1
          print("\(file): \(test["name"] ?? "?"): \(difference)")
        } else {
          passed += 1
        }
      }
    }
    print("\(passed) passed, \(failed) failed")
    exit(failed == 0 ? 0 : 1)
  }

  private static func difference(_ test: [String: Any]) -> String? {
    var files = [file("main", test["template"])]
    for (name, text) in test["partials"] as? [String: Any] ?? [:] { files.append(file(name, text)) }
    let library = TemplateLibrary.compile(files)
    let output = library.value.render("main", with: value(test["data"] ?? NSNull()))
    let expected = test["expected"] as? String ?? ""
    let actual = String(decoding: output, as: UTF8.self)
    return actual == expected
      ? nil : "expected \(expected.debugDescription), got \(actual.debugDescription)"
  }

  private static func file(_ name: String, _ text: Any?) -> TemplateFile {
    TemplateFile(path: name, name: name, bytes: Array((text as? String ?? "").utf8))
  }

  private static func value(_ json: Any) -> TemplateValue {
    switch json {
    case let number as NSNumber:
      CFBoolean.contains(number) ? .bool(number.boolValue) : .text(number.stringValue)
    case let text as String: .text(text)
    case let list as [Any]: .list(list.map(value))
    case let record as [String: Any]:
      .record(TemplateRecord(record.map { ($0.key, value($0.value)) }))
    default: .missing
    }
  }
}

/// Telling a JSON boolean from a number.
private enum CFBoolean {
  static func contains(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }
}
