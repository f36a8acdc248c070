/// Adds up what features count for a choice, or lists them for the training script.
///
/// Generic and not existential, so that adding up is a few instructions.
package protocol FeatureSink {
  /// A feature is a question and its answer, both numbers.
  ///
  /// - Parameter answer: From 0 up to the question's `answers`.
  mutating func add(_ question: ReportingQuestion, _ answer: Int)
}

/// Adds up weights, which lie elsewhere: it is made for each option, and must cost nothing.
///
/// The pointers are good only within the closure that lent them.
struct ReportingScore: FeatureSink {
  let weights: UnsafeBufferPointer<Int16>
  let bases: UnsafeBufferPointer<Int>
  /// In hundredths.
  var sum = 0

  init(_ weights: UnsafeBufferPointer<Int16>, _ bases: UnsafeBufferPointer<Int>) {
    self.weights = weights
    self.bases = bases
  }

  @inline(__always)
  mutating func add(_ question: ReportingQuestion, _ answer: Int) {
    let place = bases[question.rawValue] + answer
    precondition(place >= 0 && place < weights.count, "an answer has a weight")
    sum += Int(weights[place])
  }
}

/// Collects features by their place in the weights.
///
/// In the order in which they were asked.
package struct ReportingFeatures: FeatureSink {
  private let bases: [Int]
  package private(set) var places: [Int] = []

  /// - Parameter bases: Those of the model.
  package init(bases: [Int]) { self.bases = bases }

  package mutating func add(_ question: ReportingQuestion, _ answer: Int) {
    precondition(answer >= 0 && answer < question.answers, "\(question) has an answer \(answer)")
    places.append(bases[question.rawValue] + answer)
  }
}
