import Source

/// The label of a link reference or of its definition (CommonMark 4.7).
enum LinkLabel {
  /// The longest label that is accepted, in bytes.
  static let maximumByteCount = 1_000

  /// The form in which labels are compared: case folded, white space at the ends removed, inner runs of it one space.
  static func normalized(_ label: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(label.count)
    var isASCII = true
    var spaceIsPending = false
    for byte in label {
      if byte.isWhitespace {
        spaceIsPending = !result.isEmpty
        continue
      }
      if spaceIsPending { result.append(.space) }
      spaceIsPending = false
      isASCII = isASCII && byte < 0x80
      result.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    }
    return isASCII ? result : folded(result)
  }

  /// Folds case by way of the upper case, which makes `ß` and `SS`, and `ς` and `Σ`, the same.
  private static func folded(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar.isASCII {
        result.append(UInt8(scalar.value))
        continue
      }
      for lower in scalar.properties.lowercaseMapping.unicodeScalars {
        for upper in lower.properties.uppercaseMapping.unicodeScalars {
          result.append(contentsOf: upper.properties.lowercaseMapping.utf8)
        }
      }
    }
    return result
  }
}
