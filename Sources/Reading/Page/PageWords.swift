/// Words by which lines of a page tell that they are none of the story: who asks for a subscription, whose a picture is, who
/// wrote it.
///
/// Nothing hangs on one of them; how many there are is a feature.
struct PageWords {
  /// How many words ask for something, and how many are of pictures.
  private(set) var asks = 0
  private(set) var pictures = 0
  private var writers = 0
  private var opensAsking = false

  /// Values of the features `asks`, `opensAsking`, `ofPicture` and `ofWriter`, from 0 to 1.
  var features: [Float] {
    [
      Float(min(asks, 3)) / 3, opensAsking ? 1 : 0, Float(min(pictures, 3)) / 3,
      Float(min(writers, 3)) / 3,
    ]
  }

  /// - Parameter text: A block, of which the first bytes are read.
  init(_ text: ArraySlice<UInt8>) {
    var isFirst = true
    var key = Self.basis
    func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
    for byte in text.prefix(400) {
      if isLetter(byte) {
        key = (key ^ UInt64(byte | 0x20)) &* 0x100_0000_01B3
      } else if byte != 0x27, key != Self.basis {
        count(key, isFirst)
        isFirst = false
        key = Self.basis
      }
    }
    if key != Self.basis { count(key, isFirst) }
  }

  private mutating func count(_ key: UInt64, _ isFirst: Bool) {
    let bits = Self.table[key]
    guard bits != 0 else { return }
    if bits & 1 != 0 { asks += 1 }
    if bits & 2 != 0 { pictures += 1 }
    if bits & 4 != 0 { writers += 1 }
    if isFirst, bits & 8 != 0 { opensAsking = true }
  }

  private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325  // FNV-1a

  /// A row a bit: what asks, pictures, writers, and how a line opens that asks.
  private static let rows = """
    subscribe subscriber subscribers subscription subscriptions newsletter newsletters inbox signup login unlimited email emails unlock register registered registration digest alert alerts app download bookmark cookies privacy account accounts exclusive affiliate advertisers commission compensation purchases promo sponsored advertisement premium membership
    photo photos photograph photographer picture pictured getty reuters afp courtesy via image images screenshot illustration file credit video instagram
    reporting editing contributed correspondent reporter reporters journalist journalists author editor editors columnist freelance twitter copyright rights
    read click tap follow join watch listen sign see get contact visit support donate subscribe download related more also recommended enjoy register send email share create bookmark
    """

  private static let table: WordSlots = {
    var table: [UInt64: UInt32] = [:]
    for (bit, row) in rows.split(separator: "\n").enumerated() {
      for word in row.split(separator: " ") {
        let key = word.utf8.reduce(basis) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        table[key, default: 0] |= 1 << UInt32(bit)
      }
    }
    return WordSlots(table)
  }()
}
