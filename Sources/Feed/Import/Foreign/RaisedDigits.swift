/// The characters that stand for raised or lowered figures.
enum RaisedDigits {
  case above, below

  /// The text in such characters, without white space around it; nil when it holds anything that has none.
  func text(for text: String) -> String? {
    let plain = Array("0123456789+-=()".unicodeScalars)
    let raised = Array((self == .above ? "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾" : "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎").unicodeScalars)
    var result = String.UnicodeScalarView()
    for scalar in OneLine.of(text).unicodeScalars {
      guard let index = plain.firstIndex(of: scalar == "−" ? "-" : scalar) else { return nil }
      result.append(raised[index])
    }
    return result.isEmpty ? nil : String(result)
  }
}
