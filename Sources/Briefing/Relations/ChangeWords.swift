import Figures
import Language

/// Words that say that an amount has changed, and which way.
enum ChangeWords {
  /// `either` says that there was a change (“changed from 12 to 30”) and bears out both.
  enum Direction { case up, down, either }

  /// A row is `direction | words`, beside those that the lexicon of the language has as `rise` and `fall`.
  private static let table: StaticString = """
    up     | increase increases swelled swollen raised raises raise rising doubled tripled quadrupled widened lifted boosted
    up     | improved accelerated ballooned leapt rocketed multiplied recovered hike growth gain upward upwards doubling tripling boost
    down   | decrease reduction cuts cutting slashed halved narrowed shrinking plummeted slumped eased slowed dropped trimmed
    down   | weakened dwindled slipping falling plummet plunge slump downward downwards halving slide
    either | changed went moved shifted revised corrected amended altered adjusted move change shift
    """

  /// The rows of the table by word, one of three bits each.
  private static let directions = WordBits(table, names: "up down either", slots: 256)

  /// Which way the word at an index says that an amount went; nil when it says nothing of the kind.
  ///
  /// - Parameter index: Of the document's tokens; outside it nothing is said. The lexicon is asked first, so that
  ///   “fell” and “risen” need no row here.
  static func direction(at index: Int, _ scene: RelationScene) -> Direction? {
    if scene.isWord(index, .riseWord) { return .up }
    if scene.isWord(index, .fallWord) { return .down }
    return switch directions[scene.key(index)] {
    case 1: .up
    case 2: .down
    case 4: .either
    default: nil
    }
  }

  /// The nearest such word in a stretch, with no stop, colon or other figure's clause between; the last one counts.
  /// "up" and "down" count only at the end of the stretch: “went up, from 12” is a rise.
  ///
  /// - Returns: nil where a stop or a colon comes before any such word, looking back.
  static func direction(in range: Range<Int>, _ scene: RelationScene) -> Direction? {
    for index in range.reversed() {
      if scene.kind(index) == .stop || scene.kind(index) == .colon { return nil }
      // "set up a fund that pays from": a particle says nothing of what stands farther behind it.
      let isParticle = scene.key(index) == "up" || scene.key(index) == "down"
      if isParticle, (index + 1..<range.upperBound).contains(where: { scene.kind($0) == .word }) {
        continue
      }
      if let direction = direction(at: index, scene) { return direction }
    }
    return nil
  }

  /// Whether two levels went the way that the words say. Equal levels agree with no direction.
  static func agrees(_ direction: Direction, from: Double, to: Double) -> Bool {
    switch direction {
    case .up: from < to
    case .down: from > to
    case .either: from != to
    }
  }
}
