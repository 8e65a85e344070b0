/// How the lines of a file end.
public enum LineEnd: String, Sendable, Hashable, CaseIterable {
  /// LF, U+000A.
  case lf
  /// CR LF, U+000D U+000A.
  case crlf
  /// CR, U+000D.
  case cr

  /// The bytes.
  public var bytes: [UInt8] {
    switch self {
    case .lf: [0x0A]
    case .crlf: [0x0D, 0x0A]
    case .cr: [0x0D]
    }
  }

  /// The line end that most lines of a text have; LF when there is none.
  public static func prevailing(in source: SourceText) -> LineEnd {
    var (lf, crlf, cr) = (0, 0, 0)
    let bytes = source.bytes
    if ByteSearch.offset(of: 0x0D, in: bytes.span, from: 0) == bytes.count { return .lf }
    var index = ByteSearch.lineEnd(bytes, from: 0, limit: bytes.count)
    while index < bytes.count {
      if bytes[index] == 0x0A {
        lf += 1
      } else if index + 1 < bytes.count, bytes[index + 1] == 0x0A {
        crlf += 1
        index += 1
      } else {
        cr += 1
      }
      index = ByteSearch.lineEnd(bytes, from: index + 1, limit: bytes.count)
    }
    if lf >= crlf, lf >= cr { return .lf }
    return crlf >= cr ? .crlf : .cr
  }

  /// The text with each LF replaced by this line end.
  package func applied(to text: [UInt8]) -> [UInt8] {
    self == .lf ? text : text.flatMap { $0 == 0x0A ? bytes : [$0] }
  }
}
