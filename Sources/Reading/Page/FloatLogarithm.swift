extension Float {
  /// The natural logarithm, by the bits and a short series; the same on every machine.
  ///
  /// The C library's need not give the same last bit everywhere, and a block near a logit of 0 would be the
  /// article's on one machine only. For values of at least 1, as lengths are.
  var logarithm: Float {
    var value = self
    var exponent: Float = 0
    while value > 1.5 {
      value /= 2
      exponent += 1
    }
    let x = (value - 1) / (value + 1)
    let square = x * x
    return exponent * 0.693_147_2 + 2 * x * (1 + square * (1 / 3 + square * (1 / 5 + square / 7)))
  }
}
