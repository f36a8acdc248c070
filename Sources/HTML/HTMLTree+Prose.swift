/// Prose that was set with its line ends, as archives and mailing lists print it.
extension HTMLTree {
  /// Whether a `pre` holds sentences and no code or table: nearly all of it is letters and single spaces, and stops end
  /// words in small letters.
  package func isProse(_ pre: Int) -> Bool {
    var count = 0
    var words = 0
    var signs = 0
    var stops = 0
    for node in descendants(of: pre) where nodes[node].isText {
      var isSmall = false
      for byte in bytes(of: node) {
        count += 1
        if (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 { words += 1 }
        if "{}<>=;|_\\$#/*+[]".utf8.contains(byte) { signs += 1 }
        if isSmall, byte == 0x2E { stops += 1 }
        isSmall = byte &- 0x61 < 26
      }
    }
    return stops >= 2 && words * 10 > count * 6 && signs * 50 < count && stops * 400 > count
  }
}
