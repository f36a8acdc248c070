import Provenance

/// Quotations made of their marks.
extension QuotationMarks {
  /// A quotation with both its marks.
  ///
  /// - Parameters:
  ///   - open: The opening mark's token.
  ///   - close: The closing mark's token.
  func quotation(_ open: Int, _ close: Int, isSingle: Bool = false) -> Quotation {
    Quotation(
      inner: trimmed(tokens[open].end, tokens[close].start, open + 1..<close),
      outer: TextSpan(tokens[open].start, tokens[close].end), tokens: open + 1..<close,
      block: block, isClosed: true, isSingle: isSingle, isTyped: isTyped(open))
  }

  /// A quotation whose closing mark is not there.
  ///
  /// - Parameter end: Behind its last token, as `UnclosedMark` tells it; greater than `open + 1`.
  func unclosed(_ open: Int, _ end: Int, isSingle: Bool = false) -> Quotation {
    let last = tokens[end - 1].end
    return Quotation(
      inner: trimmed(tokens[open].end, last, open + 1..<end),
      outer: TextSpan(tokens[open].start, last),
      tokens: open + 1..<end, block: block, isClosed: false, isSingle: isSingle,
      isTyped: isTyped(open))
  }

  /// Whether a mark is made of two apostrophes or back-ticks.
  private func isTyped(_ index: Int) -> Bool {
    let kind = mark(index).kind
    return kind == .typed || kind == .typedOpen
  }

  /// Without the white space inside the marks.
  ///
  /// From the first token's beginning to the last one's end; what stands between the marks as it is where there is no
  /// token.
  private func trimmed(_ start: Int, _ end: Int, _ range: Range<Int>) -> TextSpan {
    guard let first = range.first, let last = range.last else { return TextSpan(start, end) }
    return TextSpan(tokens[first].start, tokens[last].end)
  }
}
