import Model

/// What lines of `map` are made with.
enum MapKey {
  /// The same for programs and settings that make the same lines: the program's build id, what decides what is found in an article, and
  /// what its pages are printed with. Folders do not count, nor how many work at once.
  ///
  /// - Parameter frame: The digest of everything that pages are printed with.
  static func make(_ plan: BuildPlan, frame: Digest) -> String {
    let program = Program.path.map { Program.buildID($0) } ?? []
    let digest = Digest(
      program + Array("\n\(plan.decisiveOfFindings)\n\(frame.high) \(frame.low)".utf8))
    return String(digest.high, radix: 16) + "-" + String(digest.low, radix: 16)
  }
}
