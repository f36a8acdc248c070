import Language
import Model
import Provenance

/// What a figure counts, of whom, and how it was measured: what tells whether another stands in one series with it.
///
/// Words are kept as hashes of 32 bits: they are compared and never printed. Voice and date are no part of it, as two voices
/// and two days make a series.
public struct FigureFrame: Sendable {
  /// Where the figure stands.
  public let span: TextSpan
  /// The number; the lower end of a range.
  public let value: Double
  /// The upper end of a range or vague plural, else nil.
  public let upperValue: Double?
  /// How it is qualified.
  public let modifier: FigureModifier

  /// What is measured: a unit of length, a currency, "count".
  let dimension: UInt32
  /// What it measures.
  let kind: FigureKind
  /// The value in the dimension's own unit: miles and kilometers as meters.
  let amount: Double
  /// The unit that `amount` was converted from; 0 where it was not.
  let unit: UInt32
  /// What is counted, or the noun that a measure is of; 0 where none is named.
  let head: UInt32
  /// Whether people are counted.
  let isPeople: Bool
  /// What happened to them.
  var fate: Fate
  /// How sure, and of which world.
  let state: FrameState
  /// Of how many of them.
  let extent: Extent
  /// The period that it belongs to.
  let period: Period
  /// The year that its sentence names, or the article's own; 0 where neither is known.
  let year: Int16
  /// Whether the sentence puts it into an earlier or a later year than the article's.
  let isElsewhen: Bool
  /// Whether words of a running count stand around it.
  let isRunning: Bool
  /// Whether it is the greatest count of its article's own event for its fate: no part, none of other years
  /// and none that no longer holds.
  var isTop: Bool
  /// Whether it opens the article, too: the first of its fate, in the first sentences.
  var isLead: Bool
  /// Points of the compass behind a distance.
  let directions: UInt8
  /// The other of two levels of one thing that the article names: 19 for 24 in "24, up from 19".
  var otherLevel: Double?
  /// Whether it is what was before: 19 in "24, up from 19"; or that with what followed: "from 19 to 24".
  var isFormer: Bool
  /// The words around it.
  let lists: FrameLists
  /// Its sentence's place among those of the article's body.
  let sentence: Int

  /// The place that its clause puts it to, ascending.
  var place: ArraySlice<UInt32> { lists[.place] }
  /// Names in what it counts ("Danish sailors"), ascending.
  var owners: ArraySlice<UInt32> { lists[.owners] }
  /// Names of its sentence, ascending.
  var names: ArraySlice<UInt32> { lists[.names] }
  /// Those of them that name no person, ascending.
  var organisations: ArraySlice<UInt32> { lists[.organisations] }
  /// Names before it in its sentence, the nearest first, at most six: who did it, as far as order tells.
  var actors: ArraySlice<UInt32> { lists[.actors] }
  /// The words before it, the nearest first, at most eight; numbers as one sign.
  var left: ArraySlice<UInt32> { lists[.left] }
  /// The words behind it, at most eight.
  var right: ArraySlice<UInt32> { lists[.right] }
  /// The telling words around it, ascending.
  var words: ArraySlice<UInt32> { lists[.words] }

  /// How much it says.
  var size: FrameSize { FrameSize(amount: amount, upperValue: upperValue, unit: unit) }
  /// Whether its number is only a size ("dozens").
  var isVague: Bool { upperValue.map { value > 0 && $0 / value > 8 } ?? false }
  /// Whether it is no count, but has a unit or a currency.
  public var isMeasure: Bool { dimension != FrameMeasure.count }
  /// Whether nothing says what is counted.
  var isBare: Bool { head == 0 && !isPeople && !isMeasure }
  /// Whether it is a stretch of time.
  var isDuration: Bool { kind == .duration }
  /// Whether it is of a kind that a standing holder has: money, shares, things, and the dead of a
  /// past event that is told with its year.
  var isStanding: Bool {
    switch kind {
    case .money, .percent, .ratio: true
    case .count:
      fate == .none
        ? rarity == .distinct || head != 0 : isElsewhen && isPeople && rarity == .distinct
    default: false
    }
  }
  /// Whether it is one of several claims to one thing, which only their holders tell apart: an offer, a demand.
  var isBid: Bool { !state.isDisjoint(with: [.offered, .asked]) }
  /// How hardly the value comes about by chance.
  var rarity: Rarity {
    let value = abs(value)
    guard value < 1e15, value > 0 else { return .common }
    var digits = value == value.rounded() ? value : (value * 1000).rounded()
    while digits >= 10, digits.truncatingRemainder(dividingBy: 10) == 0 { digits /= 10 }
    // There are but a hundred whole shares.
    let isShare = kind == .percent || kind == .ratio
    if digits >= 100 || digits > 9 && value >= 21 && !isShare { return .distinct }
    return value >= 11 || value != value.rounded() ? .telling : .common
  }

  /// How hardly a value comes about by chance.
  enum Rarity: UInt8, Comparable {
    /// "two", "ten"
    case common
    /// "14", "500"
    case telling
    /// "47", "2,300"
    case distinct

    static func < (a: Rarity, b: Rarity) -> Bool { a.rawValue < b.rawValue }
  }

  /// The frames of those figures of a brief that may stand in a series, in its order.
  public static func frames(of brief: Brief, _ document: Document) -> [FigureFrame] {
    guard !document.tokens.isEmpty else { return [] }
    var (frames, former) = FrameReader(brief, document).frames()
    markLevels(brief, &frames)
    mark(former, &frames)
    markTops(&frames)
    markLadders(brief, &frames)
    return frames
  }

  /// "rose from 24 to 31": a figure that prints both levels is of the series, and as little a range as the level of its day.
  private static func markLadders(_ brief: Brief, _ frames: inout [FigureFrame]) {
    for case .change(let from, let to) in brief.relations where from == to {
      let span = brief.figures[from].span
      for index in frames.indices where frames[index].span == span { frames[index].isFormer = true }
    }
  }

  /// Whether the article that has both names them as levels of one thing.
  func isLevelBeside(_ other: FigureFrame) -> Bool {
    otherLevel == other.amount || other.otherLevel == amount
  }

  /// Tells each of two levels of one thing what the other is.
  private static func markLevels(_ brief: Brief, _ frames: inout [FigureFrame]) {
    for case .change(let from, let to) in brief.relations where from != to {
      let (old, new) = (brief.figures[from].span, brief.figures[to].span)
      guard let a = frames.firstIndex(where: { $0.span == old }),
        let b = frames.firstIndex(where: { $0.span == new })
      else { continue }
      mark(former: a, beside: b, &frames)
    }
  }

  /// Marks what the words before it call a former level, and, where that is of the same thing, the figure before it in its sentence as
  /// the new one.
  private static func mark(_ former: [FrameReader.Former], _ frames: inout [FigureFrame]) {
    for (index, kind) in former where !frames[index].isFormer {
      frames[index].isFormer = true
      let former = frames[index]
      let new = frames[..<index].lastIndex {
        $0.sentence == former.sentence && $0.dimension == former.dimension && $0.otherLevel == nil
      }
      if let new, kind == .replaced { mark(former: index, beside: new, &frames) }
    }
  }

  private static func mark(former a: Int, beside b: Int, _ frames: inout [FigureFrame]) {
    frames[a].isFormer = true
    frames[a].otherLevel = frames[b].amount
    frames[b].otherLevel = frames[a].amount
    // "rose to 31 from 24": what the sentence says of one level holds for both.
    if frames[a].fate == .none { frames[a].fate = frames[b].fate }
    if frames[b].fate == .none { frames[b].fate = frames[a].fate }
  }

  /// Marks, for each fate, the greatest count of people, and the one that opens the article where it is the same.
  ///
  /// Suspected and confirmed ones are counted apart.
  private static func markTops(_ frames: inout [FigureFrame]) {
    var crowds: [[UInt32]: [Int]] = [:]
    for (index, frame) in frames.enumerated()
    where frame.fate != .none && !frame.isElsewhen && !frame.isFormer && !frame.isVague
      && !frame.isBare
      && frame.extent != .part && frame.extent != .added
    {
      let isSuspected: UInt32 = frame.state.contains(.suspected) ? 1 : 0
      let thing = frame.isPeople ? 0 : frame.head
      crowds[[UInt32(frame.fate.rawValue), isSuspected, thing], default: []].append(index)
    }
    for own in crowds.values {
      guard let first = own.first, let most = own.map({ frames[$0].value }).max() else { continue }
      for index in own where frames[index].value == most { frames[index].isTop = true }
      frames[first].isLead = frames[first].isTop && frames[first].sentence < 5
    }
  }
}
