import Document
import Source

/// What may stand after a key whose value is kept as a `Value`: its shape, how it is read, and how it is listed.
struct KeyForm<Value: Sendable>: Sendable {
  /// Reads what stands after a key, which is no null unless the form says so, into the place of its value.
  typealias Reading =
    @Sendable (_ reader: ConfigurationReader, _ key: String, _ value: YAMLValue, _ place: inout Value)
    throws(ConfigurationError) -> Void

  /// What may stand after the key.
  let shape: ConfigurationKey.Shape
  /// Whether a null says nothing, not something wrong.
  var mayBeEmpty = true
  /// Reads it.
  let read: Reading
  /// The value for the listing; nil when it is not listed.
  let shown: @Sendable (Value) -> ConfigurationValue?
}

extension KeyForm {
  /// A form whose value takes the place of what was said before.
  fileprivate init(
    _ shape: ConfigurationKey.Shape, mayBeEmpty: Bool = true,
    value:
      @escaping @Sendable (ConfigurationReader) -> (String, YAMLValue) throws(ConfigurationError) -> Value,
    shown: @escaping @Sendable (Value) -> ConfigurationValue?
  ) {
    self.init(shape: shape, mayBeEmpty: mayBeEmpty) { reader, key, yaml, place throws(ConfigurationError) in
      place = try value(reader)(key, yaml)
    } shown: {
      shown($0)
    }
  }
}

/// Keys below a key.
extension KeyForm {
  /// Known keys, which messages name together with the key above them, or alone.
  static func keys(_ keys: [PlacedKey<Value>], namedAlone: Bool = false) -> Self {
    KeyForm(shape: .keys(keys.map(\.key))) { reader, key, value, place throws(ConfigurationError) in
      try reader.read(value, keys, of: key, prefix: namedAlone ? "" : "\(key).", into: &place)
    } shown: {
      .table([ConfigurationValue.Row](keys, of: $0))
    }
  }
}

/// One value.
extension KeyForm {
  /// One of some words; `standard` is listed where nothing is said.
  static func choice<Choice>(expecting: Wording? = nil, standard: Choice? = nil) -> Self
  where
    Value == Choice?, Choice: RawRepresentable<String> & CaseIterable & Sendable
  {
    KeyForm(.choice(Choice.words), value: { $0.choice(expecting) }) {
      ConfigurationValue(($0 ?? standard)?.rawValue)
    }
  }

  /// One of some words, of which one always holds.
  static func choice() -> Self
  where Value: RawRepresentable<String> & CaseIterable {
    KeyForm(.choice(Value.words), value: { $0.choice() }) { .text($0.rawValue) }
  }
}

extension KeyForm where Value == String? {
  /// A line of text.
  static var line: Self {
    KeyForm(.text, value: ConfigurationReader.line) { ConfigurationValue($0) }
  }

  /// A mark of 1 to 4 characters.
  static var mark: Self {
    KeyForm(.mark, value: ConfigurationReader.mark) { ConfigurationValue($0) }
  }

  /// An address on the web.
  static var webAddress: Self {
    KeyForm(.text, value: ConfigurationReader.webAddress) { ConfigurationValue($0) }
  }
}

extension KeyForm where Value == String {
  /// A line of text.
  static var line: Self {
    KeyForm(.text, value: ConfigurationReader.line) { .text($0) }
  }
}

extension KeyForm where Value == Bool {
  /// `yes` or `no`.
  static var yesOrNo: Self {
    KeyForm(.choice(["yes", "no"]), mayBeEmpty: false, value: ConfigurationReader.yesOrNo) {
      .text($0 ? "yes" : "no")
    }
  }
}

extension KeyForm where Value == Int {
  /// A whole number within a range.
  static func integer(_ range: ClosedRange<Int>) -> Self {
    KeyForm(.integer(range), value: { $0.integer(range) }) { .integer($0) }
  }
}

extension KeyForm where Value == Double {
  /// A number within a range.
  static func number(_ range: ClosedRange<Double>) -> Self {
    KeyForm(.number(range), value: { $0.number(range) }) { .number($0) }
  }
}

extension KeyForm where Value == Double? {
  /// A number within a range, listed where there is one.
  static func number(_ range: ClosedRange<Double>) -> Self {
    KeyForm(.number(range), value: { $0.number(range) }) { $0.map { .number($0) } }
  }
}

/// Several values.
extension KeyForm where Value == Set<Int> {
  /// A whole number within a range, or a list of them.
  static func integers(_ range: ClosedRange<Int>) -> Self {
    KeyForm(shape: .integers(range)) { reader, key, value, place throws(ConfigurationError) in
      var numbers: Set<Int> = []
      for number in value.list ?? [value] { numbers.insert(try reader.integer(range)(key, number)) }
      place = numbers
    } shown: {
      .list($0.sorted().map { .integer($0) })
    }
  }
}

extension KeyForm where Value == [String] {
  /// Lines of text.
  static var lines: Self {
    KeyForm(.lines, value: ConfigurationReader.lines) { ConfigurationValue($0) }
  }

  /// Lines of text besides those that are known.
  static var moreLines: Self {
    KeyForm(shape: .lines) { reader, key, value, place throws(ConfigurationError) in
      for line in try reader.lines(key, value) where !place.contains(line) { place.append(line) }
    } shown: {
      ConfigurationValue($0)
    }
  }
}

extension KeyForm where Value == Set<String> {
  /// English words and phrases, one a line, besides those that are known; in small letters, without a full stop at the end.
  static var phrases: Self {
    KeyForm(shape: .lines) { reader, key, value, place throws(ConfigurationError) in
      for line in try reader.lines(key, value) {
        let small = line.lowercased()
        place.insert(small.hasSuffix(".") ? String(small.dropLast()) : small)
      }
    } shown: {
      ConfigurationValue($0.sorted())
    }
  }
}

extension KeyForm where Value == [PathPattern] {
  /// Patterns of paths.
  static var patterns: Self {
    KeyForm(.lines, value: ConfigurationReader.patterns) { ConfigurationValue($0.map(\.text)) }
  }
}

extension KeyForm where Value == WordTable<String> {
  /// Words besides those that are known.
  static var words: Self {
    KeyForm(shape: .words) { reader, key, value, place throws(ConfigurationError) in
      place.insert(try reader.words(key, value))
    } shown: {
      ConfigurationValue($0.entries.map(\.word))
    }
  }

  /// Words besides those that are known, which go on standing for what they stand for: 本报讯 names 本报.
  static var newWords: Self {
    KeyForm(shape: .words) { reader, key, value, place throws(ConfigurationError) in
      let known = Set(place.entries.map(\.word))
      place.insert(try reader.words(key, value).filter { !known.contains($0) })
    } shown: {
      ConfigurationValue($0.entries.map(\.word))
    }
  }
}

extension KeyForm {
  /// Words that stand for one thing, besides those that are known.
  static func words<Meaning>(for meaning: Meaning) -> Self where Value == WordTable<Meaning> {
    KeyForm(shape: .words) { reader, key, value, place throws(ConfigurationError) in
      place.insert(try reader.words(key, value).map { ($0, meaning) })
    } shown: {
      ConfigurationValue($0.entries.filter { $0.value == meaning }.map(\.word))
    }
  }
}

extension RawRepresentable<String> where Self: CaseIterable {
  /// Its words. Whoever may write `off` may write `never`.
  fileprivate static var words: [String] {
    allCases.map(\.rawValue) + (Self(rawValue: RuleSetting.off.rawValue) == nil ? [] : [RuleSetting.never])
  }
}
