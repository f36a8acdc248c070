/// Values by what they come about from, of which those stay that were asked for since the last turn.
struct HeldValues<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  /// Those of the turn before that nobody has asked for in this one.
  private var former: [Key: Value] = [:]
  private var current: [Key: Value] = [:]
  /// How many are held at most.
  private let most: Int

  init(most: Int) { self.most = most }

  /// Lets go what was not asked for since the last turn, and what does not hold any more.
  mutating func turn(_ holds: (Key) -> Bool = { _ in true }) {
    former = current.filter { holds($0.key) }
    current = [:]
  }

  /// The value of a key; nil where it is not held and cannot be made.
  mutating func value(_ key: Key, _ make: () -> Value?) -> Value? {
    if let value = current[key] { return value }
    guard let value = former.removeValue(forKey: key) ?? make() else { return nil }
    if current.count < most { current[key] = value }
    return value
  }
}
