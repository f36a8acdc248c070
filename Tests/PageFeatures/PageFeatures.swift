import Foundation
import TrainingSupport

/// Prints the blocks of saved pages with their features, a JSON line a page: what `Scripts/train-body` learns from.
@main
struct PageFeatures {
  static func main() throws {
    for path in CommandLine.arguments.dropFirst() {
      guard let data = FileManager.default.contents(atPath: path) else { continue }
      let blocks = PageDump.blocks(of: Array(data)).map {
        ["text": $0.text, "row": $0.row.map(Double.init), "part": $0.part] as [String: Any]
      }
      let line: [String: Any] = ["id": path, "names": PageDump.names, "blocks": blocks]
      FileHandle.standardOutput.write(try JSONSerialization.data(withJSONObject: line))
      FileHandle.standardOutput.write(Data([0x0A]))
    }
  }
}
