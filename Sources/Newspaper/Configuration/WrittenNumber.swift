import Source

/// Numbers of pages and issues as papers write them.
enum WrittenNumber {
  /// The number of a page 版次 without the words around it: 第03版 is 03, 第三版 is 3, A05版 is A05. Nil when it is no
  /// number of letters, digits and hyphens.
  static func page(_ text: String) -> String? {
    var scalars = trimmed(Array(text.unicodeScalars)[...])
    for word in ["Page ", "page "] where scalars.starts(with: word.unicodeScalars) {
      scalars = trimmed(scalars.dropFirst(word.unicodeScalars.count))
    }
    if scalars.first == "第" { scalars = trimmed(scalars.dropFirst()) }
    if scalars.last == "面", scalars.dropLast().last == "版" { scalars = scalars.dropLast() }
    if scalars.last == "版" { scalars = trimmed(scalars.dropLast()) }
    if scalars.elementsEqual("头".unicodeScalars) || scalars.elementsEqual("頭".unicodeScalars) { return "1" }
    if let number = hanNumber(scalars) { return String(number) }
    let number = String(String.UnicodeScalarView(scalars.map(halfWidth)))
    let isNumber = number.utf8.allSatisfy { $0.isAlphanumeric || $0 == .hyphen }
    return isNumber && (1...16).contains(number.utf8.count) ? number : nil
  }

  /// The number of an issue 总期号 without the words around it: 第4410期 and 总第4410期 are 4410. Any other line stays as
  /// it is.
  static func issue(_ text: String) -> String {
    var scalars = trimmed(Array(text.unicodeScalars)[...])
    for word in ["总", "總"] where scalars.starts(with: word.unicodeScalars) {
      scalars = trimmed(scalars.dropFirst())
    }
    if scalars.first == "第" { scalars = trimmed(scalars.dropFirst()) }
    if let last = scalars.last, last == "期" || last == "号" || last == "號" {
      scalars = trimmed(scalars.dropLast())
    }
    for word in ["No.", "no.", "Nr.", "№"] where scalars.starts(with: word.unicodeScalars) {
      scalars = trimmed(scalars.dropFirst(word.unicodeScalars.count))
    }
    let number = String(String.UnicodeScalarView(scalars.map(halfWidth)))
    return !number.isEmpty && number.utf8.allSatisfy(\.isDigit) ? number : text
  }

  private static func trimmed(_ scalars: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var scalars = scalars.drop(while: \.isPrintedSpace)
    while scalars.last?.isPrintedSpace ?? false { scalars.removeLast() }
    return scalars
  }

  /// A full-width letter, digit or hyphen as the half-width one; any other character as it is.
  private static func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0xFF0D:
      Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    default: scalar
    }
  }

  /// A number up to 99 in Han numerals; nil when it is none.
  private static func hanNumber(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    let digit = { (scalar: Unicode.Scalar) in
      Array("一二三四五六七八九".unicodeScalars).firstIndex(of: scalar).map { $0 + 1 }
    }
    guard let ten = scalars.firstIndex(of: "十") else {
      return scalars.count == 1 ? scalars.first.flatMap(digit) : nil
    }
    let (tens, ones) = (scalars[..<ten], scalars[(ten + 1)...])
    guard tens.count <= 1, ones.count <= 1,
      let tens = tens.isEmpty ? 1 : digit(tens[tens.startIndex]),
      let ones = ones.isEmpty ? 0 : digit(ones[ones.startIndex])
    else { return nil }
    return tens * 10 + ones
  }
}
