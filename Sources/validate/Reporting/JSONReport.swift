import FoundationEssentials

/// Writes reports as JSON: keys sorted, two spaces of indentation, one line end at the end.
enum JSONReport {
  /// The bytes of a report.
  ///
  /// - Throws: What the encoder throws; none of our reports holds a value that JSON lacks.
  static func bytes(_ report: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(report)) + [UInt8(ascii: "\n")]
  }
}

/// A value that is written as `null` when it is absent, so that a key is always there.
@propertyWrapper struct Nullable<Value: Encodable>: Encodable {
  /// The value.
  var wrappedValue: Value?

  /// Wraps a value.
  init(wrappedValue: Value?) { self.wrappedValue = wrappedValue }

  /// Writes the value or `null`.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let wrappedValue { try container.encode(wrappedValue) } else { try container.encodeNil() }
  }
}

extension Nullable: Equatable where Value: Equatable {}

extension Nullable: Sendable where Value: Sendable {}
