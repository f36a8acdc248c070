/// How a run ends. 0 is a run that throws nothing: warnings leave it 0.
enum ExitStatus: Int32, Error {
  /// Content or templates have errors.
  case contentErrors = 1
  /// The command, its options or `briefgen.yml` are wrong.
  case wrongUsage = 2
  /// The disk did not do as it should.
  case inputOutput = 3
}
