import Document
import Source

/// What may stand after a key of front matter whose value is kept as a `Value`: its shape, how it is read, and how it is
/// listed.
struct MetadataForm<Value: Sendable>: Sendable {
  /// What may stand after the key.
  let shape: ConfigurationKey.Shape
  /// Reads it. What cannot be used becomes a problem of the reader.
  let read: @Sendable (_ reader: inout MetadataReader, _ key: String, _ value: YAMLValue) -> Value
  /// The value for listings.
  let shown: @Sendable (Value) -> ConfigurationValue
}

extension MetadataForm {
  /// A text that stands for a value; `otherwise` makes one of what cannot be used.
  static func text<Wrapped>(
    _ expected: Wording, _ read: @escaping @Sendable (String) -> Wrapped?,
    shape: ConfigurationKey.Shape = .text,
    otherwise: @escaping @Sendable (YAMLValue) -> Wrapped? = { _ in nil },
    shown: @escaping @Sendable (Wrapped) -> ConfigurationValue
  ) -> Self where Value == Wrapped? {
    MetadataForm(shape: shape) { reader, key, value in
      reader.take(key, value, expecting: expected, read) ?? otherwise(value)
    } shown: {
      $0.map(shown) ?? ConfigurationValue.none
    }
  }

  /// One of some words, which have other names too; `otherwise` stands for what cannot be used.
  static func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
    _ expected: Wording, _ read: @escaping @Sendable (String) -> Choice?, otherwise: Choice? = nil
  ) -> Self where Value == Choice? {
    let shape = ConfigurationKey.Shape.choice(Choice.allCases.map(\.rawValue))
    return text(expected, read, shape: shape, otherwise: { _ in otherwise }) { .text($0.rawValue) }
  }
}

extension MetadataForm where Value == String? {
  /// A line of text.
  static var line: Self { text(.oneLine, MetadataReader.line) }

  /// A text that is kept as it is read.
  static func text(_ expected: Wording, _ read: @escaping @Sendable (String) -> String?) -> Self {
    text(expected, read) { .text($0) }
  }
}

extension MetadataForm where Value == [String] {
  /// Notes, one a line.
  static var notes: Self {
    MetadataForm(shape: .text) { reader, key, value in
      reader.notes(key, value)
    } shown: {
      ConfigurationValue($0.isEmpty ? nil : $0.joined(separator: "\n"))
    }
  }
}

extension MetadataForm where Value == [Metadata.Editors] {
  /// Duties and names, beside those under keys of their own.
  static var editors: Self {
    MetadataForm(shape: .table(.lines, also: [])) { reader, _, value in
      reader.metadata.editors + reader.editors(value)
    } shown: {
      .table($0.map { ConfigurationValue.Row($0.role, ConfigurationValue($0.names)) })
    }
  }
}

extension MetadataForm where Value == Metadata.Rights? {
  /// A line, or the parts of a statement.
  static var rights: Self {
    MetadataForm(shape: .either(.text, .keys(RightsPart.all.map(\.key)))) { reader, _, value in
      reader.rights(value)
    } shown: { rights in
      guard let rights else { return .none }
      return .table(
        RightsPart.all.map {
          ConfigurationValue.Row($0.key.name, ConfigurationValue(rights[keyPath: $0.place]))
        })
    }
  }
}

/// A part of a statement of rights.
struct RightsPart: Sendable {
  /// Its key.
  let key: ConfigurationKey
  /// Its place.
  let place: any WritableKeyPath<Metadata.Rights, String?> & Sendable

  /// All parts.
  static let all = [
    RightsPart(
      key: ConfigurationKey("holder", .text, zh: "权利人", en: "who holds the rights"), place: \.holder),
    RightsPart(
      key: ConfigurationKey("notice", .text, zh: "版权声明", en: "the copyright notice"), place: \.notice),
    RightsPart(key: ConfigurationKey("terms", .text, zh: "使用条款", en: "the terms of use"), place: \.terms),
  ]
}

extension Wording {
  static let oneLine = Wording(zh: "一行文字", en: "a line of text")
  static let date = Wording(
    zh: "年-月-日，如 2026-04-09，且确有此日", en: "a day that exists, as YYYY-MM-DD, such as 2026-04-09")
  static let onlyOnce = Wording(zh: "一次，前面已经写了这一项", en: "it once; the same is said above")
  static let truth = Wording(zh: "true（是）或 false（否）", en: "true or false")
  static let names = Wording(zh: "姓名，多人用列表，如 [姓名, 姓名]", en: "a name, or a list of names")
  static let pageNumber = Wording(
    zh: "版次，只用字母、数字和连字符，如 01、A05", en: "a page number of letters, digits and hyphens, such as 01 or A05")
  static let domain = Wording(zh: "域名，如 example.cn", en: "an Internet domain, such as example.cn")
  static let languageTag = Wording(
    zh: "语言代码，如 zh-Hans、en", en: "a language tag, such as zh-Hans or en")
  static let embargo = Wording(
    zh: "带时区的时间，如 2026-04-09T06:00:00+08:00，或 until further notice（另行通知）",
    en: "a time with its zone, such as 2026-04-09T06:00:00+08:00, or until further notice")
  static let status = Wording(
    zh: "usable（可用）、withheld（缓发）或 canceled（撤稿）", en: "usable, withheld or canceled")
  static let signal = Wording(
    zh: "correction（更正）、update（更新）或 kill（撤稿）", en: "correction, update or kill")
  static let version = Wording(zh: "从 1 起的整数，如 2", en: "a whole number from 1, such as 2")
  static let notes = Wording(zh: "文字，一行一条", en: "text, one note a line")
  static let identifier = Wording(
    zh: "不含空格的标识，如 urn:newsml:example.cn:20260409:1",
    en: "an identifier without spaces, such as urn:newsml:example.cn:20260409:1")
  static let rights = Wording(
    zh: "一行文字，或 holder、notice、terms 三项", en: "a line of text, or the keys holder, notice and terms")
  static let editors = Wording(
    zh: "“职务: 姓名”，多人用列表，如 责任编辑: [姓名, 姓名]",
    en: "duty: name, or a list for several people, such as 责任编辑: [name, name]")
}
