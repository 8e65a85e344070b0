import Export

/// Figures in words.
enum CountWords {
  /// Several things in a row.
  static func list(_ parts: [String], _ language: Language) -> String {
    parts.joined(separator: language == .chinese ? "、" : ", ")
  }

  /// A number with the English word for what it counts.
  static func plural(_ count: Int, _ word: String, _ many: String? = nil) -> String {
    "\(grouped(count)) \(count == 1 ? word : many ?? word + "s")"
  }

  /// A number with a comma between groups of three digits.
  static func grouped(_ number: Int) -> String {
    var digits = Array(String(number.magnitude))
    var index = digits.count - 3
    while index > 0 {
      digits.insert(",", at: index)
      index -= 3
    }
    return (number < 0 ? "-" : "") + String(digits)
  }

  /// A share in per cent with one decimal, such as `0.7%`.
  static func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "0%" }
    let tenths = (part * 2000 + whole) / (2 * whole)
    return tenths.isMultiple(of: 10) ? "\(tenths / 10)%" : "\(tenths / 10).\(tenths % 10)%"
  }
}
