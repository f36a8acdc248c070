/// Whether two figures may stand in one series: no slot of one says other than that of the other.
struct FrameFit {
  /// The first slot that differs; nil where none does.
  let difference: FrameSlot?
  /// Whether both give one value of one measure, roundings of conversions apart.
  let isSameValue: Bool
  /// Whether both name one thing, or one of them none; where not, a telling value alone may hold them together.
  let isSameThing: Bool

  /// Compares two figures of one article or of two.
  init(_ first: SeriesFigure, _ second: SeriesFigure) {
    let (a, b) = (first.frame, second.frame)
    guard a.dimension == b.dimension else {
      (difference, isSameValue, isSameThing) = (.measure, false, false)
      return
    }
    isSameValue = a.size.isSame(as: b.size)
    isSameThing = Self.isSameThing(a, b, isSameValue: isSameValue)
    if first.article == second.article, isSameValue || !a.isLevelBeside(b),
      !isSameValue || a.sentence == b.sentence
        || a.rarity < .distinct && !(a.isTop && b.isTop && a.place == b.place)
    {
      difference = .sentence
    } else if first.article == second.article, !isSameValue {
      // The article itself names them as levels of one thing.
      difference = nil
    } else if isSameValue {
      let told = isSameThing || a.rarity == .distinct || a.value >= 21
      let slot = told ? Self.differenceOfEqual(a, b) : .thing
      // A sentence that was copied with another noun ("homes", "houses") is the same sentence.
      let mayBeCopied = slot == .thing && a.head != 0 && b.head != 0
      difference = mayBeCopied && CopiedWords.share(a, b) >= 0.7 ? nil : slot
    } else {
      difference = isSameThing ? Self.differenceOfMoved(a, b) : .thing
    }
  }

  /// The slots that tell two equal values apart.
  private static func differenceOfEqual(_ a: FigureFrame, _ b: FigureFrame) -> FrameSlot? {
    if differs(a.fate, b.fate, none: .none) { return .fate }
    if isAddedToOther(a, b) { return .extent }
    if differs(a.period, b.period, none: .none) { return .period }
    if differs(a.directions, b.directions, none: 0) { return .holder }
    // "fell 55 percent", "owns 55 percent"
    if a.kind == .percent, isChange(a) != isChange(b) { return .measure }
    if isDoubted(a) && b.state.contains(.confirmed) || isDoubted(b) && a.state.contains(.confirmed)
    {
      return .state
    }
    return isSameTime(a, b) ? nil : .event
  }

  /// The slots that tell two other values apart: here what one of them leaves open is a difference.
  private static func differenceOfMoved(_ a: FigureFrame, _ b: FigureFrame) -> FrameSlot? {
    if a.fate != b.fate { return .fate }
    if isAddedToOther(a, b) || (a.extent == .part) != (b.extent == .part) {
      return .extent
    }
    if a.state.contains(.suspected) != b.state.contains(.suspected)
      || a.state.isDisjoint(with: .unreal) != b.state.isDisjoint(with: .unreal)
    {
      return .state
    }
    // The sick are counted by who was tested; the dead are the dead.
    if a.fate == .infected, a.state.contains(.confirmed) != b.state.contains(.confirmed) {
      return .state
    }
    if a.period != b.period { return .period }
    if !isSameTime(a, b) { return .event }
    if isPlaceApart(a, b) || isPlaceApart(b, a) || isApart(a.owners, b.owners) {
      return .holder
    }
    return a.size.isFar(from: b.size) ? .size : nil
  }

  private static func isChange(_ frame: FigureFrame) -> Bool {
    frame.modifier == .up || frame.modifier == .down
  }

  /// Whether one counts new ones and the other all of them; "other" may be either.
  private static func isAddedToOther(_ a: FigureFrame, _ b: FigureFrame) -> Bool {
    (a.extent == .added) != (b.extent == .added) && a.extent != .others && b.extent != .others
  }

  private static func isDoubted(_ frame: FigureFrame) -> Bool { frame.state.contains(.suspected) }

  private static func isSameThing(_ a: FigureFrame, _ b: FigureFrame, isSameValue: Bool) -> Bool {
    if a.isBare || b.isBare { return true }
    if a.isPeople != b.isPeople { return false }
    if a.head == b.head { return true }
    // "people" takes in women and children, who may be a part of them; a value that many things have proves nothing.
    if a.head == 0 || b.head == 0 { return !isSameValue || a.rarity != .common || a.isMeasure }
    // A measure's noun is a guess: it is asked for where the values differ.
    return a.isMeasure && isSameValue
  }

  private static func differs<Slot: Equatable>(_ a: Slot, _ b: Slot, none: Slot) -> Bool {
    a != b && a != none && b != none
  }

  /// Years that are named must be the same one; an own year that is not known is none.
  private static func isSameTime(_ a: FigureFrame, _ b: FigureFrame) -> Bool {
    if a.isElsewhen != b.isElsewhen { return a.year == b.year && a.year != 0 }
    return !a.isElsewhen || a.year == b.year
  }

  private static func isApart(_ a: ArraySlice<UInt32>, _ b: ArraySlice<UInt32>) -> Bool {
    !a.isEmpty && !b.isEmpty && !a.meets(b)
  }

  /// Whether both name something before the figure that is no person, and have none of it in common up to the place behind the figure:
  /// "the quake in the Marla valley killed 29", "the toll of the quake on Sorrel rose to 87".
  static func isElsewhere(_ a: FigureFrame, _ b: FigureFrame) -> Bool {
    isActorApart(a, b) && isActorApart(b, a)
  }

  /// Whether what one names before the figure, persons apart, stands nowhere before the other's or in its place; both name something.
  private static func isActorApart(_ a: FigureFrame, _ b: FigureFrame) -> Bool {
    let (known, actors, place) = (a.organisations, b.actors, b.place)
    guard !(actors.isEmpty && place.isEmpty) else { return false }
    var hasOwn = false
    for actor in a.actors where known.contains(actor) {
      if actors.contains(actor) || place.contains(actor) { return false }
      hasOwn = true
    }
    return hasOwn
  }

  /// Whether the place of one stands nowhere in the other's sentence, which has names.
  private static func isPlaceApart(_ a: FigureFrame, _ b: FigureFrame) -> Bool {
    let (place, other, names) = (a.place, b.place, b.names)
    return !place.isEmpty && !(other.isEmpty && names.isEmpty) && !place.meets(other)
      && !place.meets(names)
  }
}

/// What told two figures apart.
enum FrameSlot: UInt8, Sendable {
  case measure, thing, fate, extent, state, period, event, holder, size, sentence
}
