import Language
import Model

/// The words before a number that say about, over or under, by their last word, in flat arrays.
///
/// Looked up from the number to the left: what stands right before it is the last word of a form. Forms with the same
/// last word are a linked list, longest first, so that "no more than" is met before "more than" and "than" alone is
/// none.
struct ModifierForms: Sendable {
  /// `modifier | words before the number`; the longest that fits counts.
  static let table: StaticString = """
    over | more_than over at_least above greater_than in_excess_of exceeding upwards_of no_fewer_than no_less_than a_minimum_of
    over | minimum_of well_over just_over topped topping exceeded exceeds exceed better_than not_less_than beyond surpassed
    over | over_than surpassing has_passed have_passed had_passed upward_of north_of well_above just_above higher_than larger_than
    over | bigger_than longer_than older_than heavier_than over_the_age_of above_the_age_of
    under | fewer_than less_than under below up_to at_most no_more_than as_many_as as_much_as a_maximum_of maximum_of just_under
    under | not_more_than a_limit_of well_under well_below just_below lower_than smaller_than shorter_than younger_than shy_of
    under | just_shy_of south_of under_the_age_of below_the_age_of as_high_as as_long_as as_far_as not_exceeding within within_a
    about | about around roughly approximately nearly almost some an_estimated estimated close_to closer_to near_to nearer_to an_average_of average_of
    about | approx circa nearly_a just_about somewhere_around in_the_region_of an_approximate averaging averaged averages
    about | barely estimated_at in_the_vicinity_of on_average a_little_over virtually somewhere_between
    about | perhaps maybe something_like perhaps_as_many_as more_or_less give_or_take reportedly_about
    """

  /// One way to say it.
  ///
  /// A form of one word is its own last word.
  struct Form: Sendable {
    /// Its words, as places in `words`.
    ///
    /// Half-open, in reading order.
    let words: Range<Int>
    let modifier: FigureModifier
    /// The next form with the same last word, no longer than this one; -1 behind the last.
    var next: Int
  }

  static let all = ModifierForms()
  /// What forms end in, each once.
  ///
  /// `FigureWords.modifierEnd` marks them, so that most words before numbers are passed over by their bit.
  static var lastWords: [WordKey] { all.lasts }

  private(set) var forms: [Form] = []
  /// Keys of all forms' words, one behind the other.
  private(set) var words: [WordKey] = []
  /// Its index is the place in `heads`.
  private var lasts: [WordKey] = []
  /// The first form to try for each last word, as index into `forms`.
  private var heads: [Int] = []
  /// By last word its place in `heads`, from 1.
  private var places = WordBits(slots: 256)

  /// A row without a known modifier stops the program.
  private init() {
    var walk = TextTable(Self.table)
    while walk.row() {
      guard let modifier = walk.word().flatMap({ Self.modifier(WordKey($0)) }), walk.column() else {
        preconditionFailure("a row has a modifier and words")
      }
      while let form = walk.word() { add(form, modifier) }
    }
    for (index, last) in lasts.enumerated() { places.add(UInt64(index + 1), to: last) }
  }

  private static func modifier(_ name: WordKey) -> FigureModifier? {
    switch name {
    case "over": .over
    case "under": .under
    case "about": .about
    default: nil
    }
  }

  /// - Parameters:
  ///   - form: Its words are joined by `_`.
  ///   - modifier: What they make of the number.
  private mutating func add(_ form: TextTable.Word, _ modifier: FigureModifier) {
    let first = words.count
    var start = form.startIndex
    while start < form.endIndex {
      let end = form[start...].firstIndex(of: UInt8(ascii: "_")) ?? form.endIndex
      words.append(WordKey(TextTable.Word(rebasing: form[start..<end])))
      start = end + 1
    }
    let last = words[words.count - 1]
    let place = lasts.firstIndex(of: last) ?? lasts.count
    if place == lasts.count {
      lasts.append(last)
      heads.append(-1)
    }
    forms.append(Form(words: first..<words.count, modifier: modifier, next: -1))
    link(forms.count - 1, into: place)
  }

  /// Behind those that are as long: of equal ones the first counts.
  private mutating func link(_ new: Int, into place: Int) {
    var before = -1
    var at = heads[place]
    while at >= 0, forms[at].words.count >= forms[new].words.count {
      before = at
      at = forms[at].next
    }
    forms[new].next = at
    if before < 0 { heads[place] = new } else { forms[before].next = new }
  }

  /// The first form, the longest, that ends in a word; -1 without.
  ///
  /// Further ones follow by `Form.next`.
  func first(endingIn last: WordKey) -> Int {
    let place = places[last]
    return place == 0 ? -1 : heads[Int(place) - 1]
  }
}
