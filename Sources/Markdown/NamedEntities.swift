import Source

/// The named character references of HTML5.
///
/// The names and their code points stand in ``source``, which compiles fast because it is one literal; where
/// each name begins is found at the first look-up.
enum NamedEntities {
  private static let bytes: [UInt8] = source.withUTF8Buffer { buffer in unsafe Array(buffer) }

  /// Where each name begins in ``bytes``.
  private static let starts: [Int] = {
    var starts: [Int] = []
    var wasSeparator = true
    for (offset, byte) in bytes.enumerated() {
      let isSeparator = byte == .space || byte == .lineFeed
      if wasSeparator, !isSeparator { starts.append(offset) }
      wasSeparator = isSeparator
    }
    return starts
  }()

  /// How many names there are.
  static var count: Int { starts.count }

  /// The characters that a name, the bytes between `&` and `;`, stands for; nil when HTML5 does not know it.
  ///
  /// - Complexity: O(log *n*) in the number of names.
  static func characters(named name: ArraySlice<UInt8>) -> String? {
    let place = starts.partitioningIndex { compare(name, toNameAt: $0) <= 0 }
    guard place < starts.count, compare(name, toNameAt: starts[place]) == 0 else { return nil }
    return characters(behindNameAt: starts[place] + name.count)
  }

  /// Below 0 when the name sorts before the one in the table, 0 when they are equal, above 0 when it sorts after it.
  private static func compare(_ name: ArraySlice<UInt8>, toNameAt start: Int) -> Int {
    var offset = start
    for byte in name {
      let other = bytes[offset]
      if other == .colon { return 1 }
      if byte != other { return byte < other ? -1 : 1 }
      offset += 1
    }
    return bytes[offset] == .colon ? 0 : -1
  }

  /// Reads the code points after the colon at an offset.
  private static func characters(behindNameAt colon: Int) -> String {
    var result = String.UnicodeScalarView()
    var value: UInt32 = 0
    var offset = colon + 1
    while offset < bytes.count {
      if let digit = bytes[offset].hexadecimalValue {
        value = value * 16 + digit
      } else {
        if let scalar = Unicode.Scalar(value) { result.append(scalar) }
        value = 0
        if bytes[offset] != .fullStop { return String(result) }
      }
      offset += 1
    }
    if let scalar = Unicode.Scalar(value) { result.append(scalar) }
    return String(result)
  }
}
