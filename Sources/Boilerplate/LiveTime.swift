import Provenance

/// The time at the head of a live blog's paragraph: "17.05 Engineers ...", "5.30pm: The bridge ...".
///
/// A number with two digits behind its stop may open a paragraph of prose, so only where several paragraphs open with one is
/// it a time; whoever asks counts them.
public enum LiveTime {
  /// Where the paragraph's words begin behind its time, or its end where the time is all of it; nil without one.
  public static func end(in bytes: [UInt8], _ span: TextSpan) -> Int? {
    var index = span.start
    while index < span.end, index - span.start < 2, bytes[index] &- 0x30 < 10 { index += 1 }
    let digits = index - span.start
    guard digits > 0, index + 2 < span.end,
      bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ":"),
      bytes[index + 1] &- 0x30 < 6, bytes[index + 2] &- 0x30 < 10,
      digits == 1 || bytes[span.start] < 0x32
        || bytes[span.start] == 0x32 && bytes[span.start + 1] < 0x34
    else { return nil }
    index += 3
    if index == span.end { return index }
    var words = PrintedWords(bytes, from: index, to: min(span.end, index + 24))
    // "5.30pm", "17:05 GMT", with a colon or dash behind it.
    if let zone = words.next(), zone.start == index || zone.bare.isAllCapitals,
      zone.bare.isOne(of: zones)
    {
      index = zone.end
    }
    while index < span.end, ":-|".utf8.contains(bytes[index]) { index += 1 }
    words = PrintedWords(bytes, from: index, to: span.end)
    if let dash = PrintedWords.ahead(words), dash.bare.count == 0, dash.count <= 3 {
      _ = words.next()
    }
    guard let next = PrintedWords.ahead(words) else { return span.end }
    guard next.start > index || bytes[index - 1] == UInt8(ascii: ":"),
      next.first == UInt8(ascii: "#") || next.first == UInt8(ascii: "@")
        || next.first >= 0x80 || next.bare.count > 0 && next.bare.first &- 0x61 >= 26
    else { return nil }
    return next.start
  }

  /// What may stand behind a time.
  private static let zones = WordList("am pm a.m p.m gmt bst est edt cet cest utc ist")
}
