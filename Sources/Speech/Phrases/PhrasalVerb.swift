import Language

/// Verbs of saying of two words: "shot back", "chimed in", "pointed out". The second word is neither the speaker's nor what is said.
///
/// Most of the first words say nothing alone: a light went on, and a boxer hit back.
enum PhrasalVerb {
  /// Where a verb ends: behind its small word, if it has one.
  static func end(of verb: Int, in tokens: [Token]) -> Int {
    begins(at: verb, in: tokens) ? verb + 2 : verb + 1
  }

  /// Whether two words outside marks are such a verb.
  static func begins(at verb: Int, in tokens: [Token]) -> Bool {
    guard verb + 1 < tokens.count, !tokens[verb].isCapitalised,
      !tokens[verb + 1].flags.contains(.quoted)
    else { return false }
    let key = tokens[verb].key
    switch tokens[verb + 1].key {
    case "back": return back.contains(key)
    case "in": return within.contains(key)
    case "on": return key.isOne(of: "went", "goes")
    case "out": return out.contains(key)
    case "up": return up.contains(key)
    default: return false
    }
  }

  private static let back = WordKey.set(
    """
    shot shoots fired fires hit hits snapped snaps wrote writes called yelled shouted clapped quipped joked answered replied
    bit talked punched
    """)
  private static let within = WordKey.set(
    "chimed chimes weighed weighs cut cuts butted butts broke jumped jumps put puts")
  private static let out = WordKey.set(
    "pointed points cried cries called calls blurted blurts burst bursts hit hits lashed")
  private static let up = WordKey.set("piped pipes spoke speaks summed sums")
}
