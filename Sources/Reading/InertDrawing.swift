/// Whether an SVG drawing holds nothing that could run a script.
///
/// A page that shows a drawing runs nothing of it, but a reader may open it by itself, and then it is a document of the site's own address.
/// No parser is asked: what might be read in two ways is refused. Drawings that are exported pass; what is refused can be saved as PNG.
public enum InertDrawing {
  /// What may run, load a document or hide either: elements in any namespace, script addresses, declarations, a style of transformation,
  /// and letters written as numbers.
  private static let suspicious: [[UInt8]] = [
    "<script", ":script", "script:", "foreignobject", "<!entity", "<!attlist", "<?xml-stylesheet",
    "1999/xhtml", "data:text", "&#", "<handler", ":handler",
  ].map { Array($0.utf8) }

  /// Whether a drawing is inert.
  ///
  /// - Parameter bytes: All of it.
  public static func holds(_ bytes: [UInt8]) -> Bool {
    if bytes.contains(0) { return false }
    let lower = bytes.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    return !mayReact(lower) && !suspicious.contains { isIn(lower, $0) }
  }

  /// Whether an attribute for an event may stand in it: `onload = "..."`.
  private static func mayReact(_ bytes: [UInt8]) -> Bool {
    var index = 1
    while index + 3 < bytes.count {
      defer { index += 1 }
      guard bytes[index] == UInt8(ascii: "o"), bytes[index + 1] == UInt8(ascii: "n"),
        bytes[index - 1] <= 0x20 || "\"'/:".utf8.contains(bytes[index - 1])
      else { continue }
      var end = index + 2
      while end < bytes.count, bytes[end] &- 0x61 < 26 { end += 1 }
      guard end > index + 2 else { continue }
      while end < bytes.count, bytes[end] <= 0x20 { end += 1 }
      if end < bytes.count, bytes[end] == UInt8(ascii: "=") { return true }
    }
    return false
  }

  private static func isIn(_ bytes: [UInt8], _ word: [UInt8]) -> Bool {
    guard bytes.count >= word.count else { return false }
    return (0...bytes.count - word.count).contains { start in
      bytes[start] == word[0] && bytes[start..<start + word.count].elementsEqual(word)
    }
  }
}
