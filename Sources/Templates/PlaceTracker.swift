/// Follows what a template prints to know where in the page its next tag stands.
///
/// A section may be printed or not, so there may be several places at a time, and a value must be safe in all of them, in one
/// way. `<p {{#id}}id="{{id}}"{{/id}}>` has one place behind the section, `{{#wide}}<div class="{{/wide}}{{name}}` has two.
struct PlaceTracker: Hashable {
  /// Never empty; a single one almost always.
  private(set) var places: [Place]
  /// More are not followed.
  static let most = 16

  /// At the beginning of a page.
  init(isXML: Bool) {
    var place = Place()
    place.isXML = isXML
    places = [place]
  }

  /// Somewhere that something is put into the steps for addresses.
  struct Cut {
    /// In the bytes that were read.
    let index: Int
    /// Of which kind the address is that ends; nil where one begins.
    let end: AddressPlace?
  }

  /// Reads what a template prints as it is.
  ///
  /// - Parameter tellLate: Called where `http-equiv` comes behind a `content` with a value.
  /// - Returns: Where addresses begin and end that are judged, in order.
  mutating func read(_ bytes: [UInt8], tellLate: () -> Void) -> [Cut] {
    // Most of a page: text without a tag.
    if places.count == 1, places[0].state == .text, !bytes.contains(UInt8(ascii: "<")) { return [] }
    var cuts: [Cut] = []
    for number in places.indices {
      var place = places[number]
      for (index, byte) in bytes.enumerated() {
        if case .text = place.state, byte != UInt8(ascii: "<") { continue }
        switch place.read(byte, at: index) {
        case .none: continue
        case .addressEnded(let kind): cuts.append(Cut(index: index, end: kind))
        case .lateEquivalent: tellLate()
        }
      }
      if let start = place.settle() { cuts.append(Cut(index: start, end: nil)) }
      places[number] = place
    }
    if places.count > 1 { unite(with: []) }
    return cuts.count > 1 ? cuts.sorted { $0.index < $1.index } : cuts
  }

  /// How a value is escaped here, or why it cannot stand here.
  var forValue: Result<Escaping, Place.Unsafe> {
    var found: Escaping?
    for place in places {
      switch place.forValue {
      case .failure(let unsafe): return .failure(unsafe)
      case .success(let escaping):
        guard found == nil || found == escaping else {
          return .failure(
            Place.Unsafe(
              reason: "in two places at once, by the sections before it",
              advice: "let each section end where it began"))
        }
        found = escaping
      }
    }
    return .success(found ?? .refused)
  }

  /// Passes a value.
  mutating func passValue() {
    for index in places.indices { places[index].passValue() }
  }

  /// Makes ready for words that may be printed any number of times: "selected" twice is another name.
  mutating func blur() {
    for index in places.indices { places[index].blur() }
    unite(with: [])
  }

  /// Adds the places of another way to here.
  mutating func unite(with other: [Place]) {
    var all: [Place] = []
    for place in places + other where !all.contains(place) { all.append(place) }
    if all.count > Self.most {
      var lost = Place()
      lost.state = .lost(.sections)
      all = [lost]
    }
    places = all
  }

  /// Whether all places of another are among these.
  func holds(_ other: PlaceTracker) -> Bool { other.places.allSatisfy(places.contains) }

  // Two ways to here may have been taken in another order.
  static func == (a: PlaceTracker, b: PlaceTracker) -> Bool {
    guard a.places.count == b.places.count else { return false }
    return a.places == b.places || Set(a.places) == Set(b.places)
  }

  /// No place stands twice in `places`, so that equal trackers have equal sums.
  func hash(into hasher: inout Hasher) {
    guard places.count > 1 else { return hasher.combine(places[0]) }
    hasher.combine(places.reduce(0) { $0 ^ $1.hashValue })
  }
}
