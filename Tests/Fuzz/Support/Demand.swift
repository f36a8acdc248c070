/// Ends the program with a finding where a promise does not hold; libFuzzer keeps the input that broke it.
func demand(
  _ holds: Bool, _ promise: @autoclosure () -> String, file: StaticString = #file,
  line: UInt = #line
) {
  guard !holds else { return }
  fatalError("broken promise: \(promise())", file: file, line: line)
}
