import Language

/// The learned weights, laid out by question and answer.
///
/// All questions lie in one array; an answer's place is its question's base and its number.
package struct ReportingModel {
  /// In hundredths; whole numbers, so that every machine chooses alike.
  let weights: [Int16]
  /// Where the answers of a question begin.
  ///
  /// Per question, in the order of the cases.
  package let bases: [Int]

  /// Read at first use, once for the whole run.
  static let learned = ReportingModel(ReportingWeights.table)

  /// From rows of `question | answer weight answer weight`.
  ///
  /// What no row names weighs nothing. A long question has several rows.
  ///
  /// - Parameter table: Questions stand in the order of the cases; one that does not is an error in
  ///   the program and stops it.
  package init(_ table: StaticString) {
    var bases: [Int] = []
    var size = 0
    for question in ReportingQuestion.allCases {
      bases.append(size)
      size += question.answers
    }
    let names = TableReader.keys(ReportingQuestion.names)
    var weights = [Int16](repeating: 0, count: size)
    var reader = TableReader(table)
    var question = 0
    var answer: Int?
    var isName = true
    while let part = reader.next() {
      switch part {
      case .word(let word) where isName:
        // Rows of one question follow each other, and questions their order.
        let name = reader.key(word)
        while question < names.count, names[question] != name { question += 1 }
        precondition(question < names.count, "a row has a question: \(reader.string(word))")
        isName = false
      case .word(let word):
        let number = reader.number(word)
        guard let known = answer else {
          answer = number
          continue
        }
        weights[bases[question] + known] = Int16(clamping: number)
        answer = nil
      case .bar: break
      case .lineEnd: isName = true
      }
    }
    self.weights = weights
    self.bases = bases
  }
}
