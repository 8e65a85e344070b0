/// A value of JSON whose shape is known only when it is written.
indirect enum JSONValue: Encodable, Equatable {
  case null
  case boolean(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// Writes the value.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .boolean(let value): try container.encode(value)
    case .integer(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .string(let value): try container.encode(value)
    case .array(let values): try container.encode(values)
    case .object(let values): try container.encode(values)
    }
  }
}

/// A value that is written as `null` when it is absent, so that every key is present.
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

/// The path of a file in JSON, which holds text only: other bytes are written as `\xC4`.
@propertyWrapper struct PathText: Encodable, Sendable {
  /// The path.
  var wrappedValue: String

  /// Wraps a path.
  init(wrappedValue: String) { self.wrappedValue = wrappedValue }

  /// Writes the path.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(PathBytes.shown(wrappedValue))
  }
}
