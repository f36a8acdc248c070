import Provenance

/// The names of a by-line as they are met, word by word.
struct NameList {
  private var found: [TextSpan] = []
  /// The name that is being read, and of how many words it is.
  private var open: (start: Int, end: Int, count: Int)?
  /// Whether names have ended: what follows is a place, a day or a paper.
  private var isOver = false
  /// Whether a word of the open name is a job or a desk.
  private var isAffiliated = false
  private var hasAnd = false
  private var hasComma = false
  /// How many names stand before the first comma.
  private var beforeComma = 0

  /// A word of a name, or of a job, which makes what it stands in nobody.
  mutating func add(_ word: PrintedWord, _ bare: PrintedWord, isAffiliation: Bool) {
    if isAffiliation { isAffiliated = true }
    guard !isOver else { return }
    // The stop behind an initial is part of the name.
    open = (
      open?.start ?? bare.start, bare.count == 1 ? word.end : bare.end, (open?.count ?? 0) + 1
    )
  }

  /// "and" or "&": another name follows.
  ///
  /// - Parameter isOver: What is known of the names being over; nil where the sign says nothing of it.
  mutating func goOn(isOver known: Bool?) {
    close()
    hasAnd = true
    if let known { isOver = known }
  }

  /// A place, a day or an address follows.
  mutating func end() {
    close()
    isOver = true
  }

  /// A comma: what follows may be another name, or a place.
  mutating func pause() {
    close()
    hasComma = true
  }

  /// All names, where "and" shows that commas part names; else those before the first comma, since what follows may be a
  /// place: "By Anna Lund, Tarn Harbor".
  mutating func names() -> [TextSpan] {
    close()
    return hasAnd ? found : Array(found.prefix(beforeComma))
  }

  /// "Associated Press", "Ledger Staff": a desk is nobody. One word is no full name.
  private mutating func close() {
    if let name = open, name.count >= 2, !isAffiliated {
      found.append(TextSpan(name.start, name.end))
      if !hasComma { beforeComma = found.count }
    }
    open = nil
    isAffiliated = false
  }
}
