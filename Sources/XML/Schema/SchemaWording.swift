import Source

extension SchemaMessage {
  /// What is wrong in plain words; libxml2's own where there are none here.
  func wording(for code: LibXMLCode) -> Wording {
    contentWording(for: code) ?? attributeWording(for: code) ?? valueWording(for: code)
      ?? Wording(
        zh: "<\(element)> 不符合模式：\(sentence)", en: "<\(element)> does not fit the schema: \(sentence)")
  }

  /// Elements and text that are missing or in a wrong place.
  private func contentWording(for code: LibXMLCode) -> Wording? {
    switch code {
    case .unknownRoot where sentence.hasSuffix("the validation root."):
      Wording(
        zh: "模式里没有根元素 <\(element)>；请核对命名空间，或换用这种文件的模式",
        en:
          "the schema knows no root element <\(element)>; check its namespace, or use the schema for this kind of file"
      )
    case .unknownRoot, .elementNotKnown:
      Wording(
        zh: "模式里没有元素 <\(element)>；请核对名称和命名空间",
        en: "the schema knows no element <\(element)>; check its name and namespace")
    case .elementContent where sentence.hasPrefix("Missing"): missing
    case .elementContent: unexpected
    case .notEmpty:
      Wording(zh: "<\(element)> 里不能有内容；请删去", en: "<\(element)> must be empty; remove what is in it")
    case .elementInText, .elementInTypedText:
      Wording(
        zh: "<\(element)> 里只能是文字，不能有别的元素", en: "<\(element)> may hold only text, no other elements")
    case .textAmongElements:
      Wording(
        zh: "<\(element)> 里只能有别的元素，不能直接写文字；请把文字放进合适的元素",
        en:
          "<\(element)> may hold only other elements, no text of its own; put the text into a fitting element"
      )
    case .duplicateKey:
      Wording(
        zh: "这里的标识与别处重复或没有对应：\(sentence)",
        en: "an identifier is used twice or has no counterpart: \(sentence)")
    default: nil
    }
  }

  private var missing: Wording {
    guard !expected.isEmpty else {
      return Wording(zh: "<\(element)> 里缺少内容；请补上", en: "<\(element)> lacks content; add it")
    }
    return Wording(
      zh: "<\(element)> 里缺少 \(Self.list(expected, joinedBy: "、", "或"))；请补上",
      en: "<\(element)> lacks \(Self.list(expected, joinedBy: ", ", " or ")); add it")
  }

  private var unexpected: Wording {
    guard !expected.isEmpty else {
      return Wording(
        zh: "<\(element)> 不能放在这里；请删去或移到别处", en: "<\(element)> may not stand here; remove or move it")
    }
    return Wording(
      zh: "<\(element)> 不能放在这里，这里应当是 \(Self.list(expected, joinedBy: "、", "或"))",
      en: "<\(element)> may not stand here, where \(Self.list(expected, joinedBy: ", ", " or ")) belongs")
  }

  private static func list(_ names: [String], joinedBy comma: String, _ or: String) -> String {
    let shown = names.prefix(6).map { "<\($0)>" }
    if names.count > shown.count { return shown.joined(separator: comma) + " …" }
    return shown.dropLast().joined(separator: comma) + (shown.count > 1 ? or : "") + (shown.last ?? "")
  }

  /// Attributes that are missing or too many.
  private func attributeWording(for code: LibXMLCode) -> Wording? {
    switch code {
    case .attributeNotAllowed, .attributeNotMatched, .attributeNotAllowedOnText:
      let name = attribute ?? lastQuoted
      return Wording(
        zh: "<\(element)> 不能有属性 \(name)；请删去", en: "<\(element)> may not have the attribute \(name); remove it"
      )
    case .attributeMissing:
      return Wording(
        zh: "<\(element)> 缺少属性 \(lastQuoted)；请补上",
        en: "<\(element)> lacks the attribute \(lastQuoted); add it")
    default: return nil
    }
  }

  /// Values of elements and attributes.
  private func valueWording(for code: LibXMLCode) -> Wording? {
    let place =
      attribute.map { (zh: "<\(element)> 的属性 \($0)", en: "the attribute \($0) of <\(element)>") }
      ?? (zh: "<\(element)>", en: "<\(element)>")
    let shown = (zh: value.map { " “\($0)” " } ?? "", en: value.map { "“\($0)”" } ?? "the value")
    switch code {
    case .tooShort where value == "", .badValue where value == "", .pattern where value == "",
      .enumeration where value == "":
      return Wording(zh: "\(place.zh) 不能为空；请填写", en: "\(place.en) is empty; fill it in")
    case .tooShort, .tooLong, .wrongLength:
      let word = code == .tooShort ? (zh: "至少", en: "at least") : (zh: "至多", en: "at most")
      let exact = code == .wrongLength ? (zh: "应为", en: "exactly") : word
      return Wording(
        zh: "\(place.zh) 的值\(shown.zh)长度不对，\(exact.zh) \(lastQuoted) 个字符",
        en: "\(place.en) must be \(exact.en) \(lastQuoted) characters long, \(shown.en) is not")
    case .pattern where lastQuoted == #"[^\s:]+:[^\s]+"#:
      return Wording(
        zh: "\(place.zh) 的值\(shown.zh)写法不对，应为 别名:代码（如 stat:usable）",
        en: "\(place.en) is \(shown.en), which is not alias:code (such as stat:usable)")
    case .pattern:
      return Wording(
        zh: "\(place.zh) 的值\(shown.zh)写法不对，应合乎 \(lastQuoted)",
        en: "\(place.en) is \(shown.en), which is not of the form \(lastQuoted)")
    case .enumeration:
      let set = sentence.drop { $0 != "{" }.prefix { $0 != "}" }.dropFirst()
      return Wording(
        zh: "\(place.zh) 的值\(shown.zh)不在允许的值里：\(set)",
        en: "\(place.en) is \(shown.en), which is none of \(set)")
    case .badValue, .badListValue, .badUnionValue:
      let type = SchemaTypeName.wording(of: lastQuoted)
      return Wording(
        zh: "\(place.zh) 的值\(shown.zh)不是\(type.chinese)",
        en: "\(place.en) is \(shown.en), which is not \(type.english)")
    case .notTheFixedValue, .notTheFixedAttribute:
      return Wording(
        zh: "\(place.zh) 的值只能是“\(lastQuoted)”", en: "\(place.en) must be “\(lastQuoted)”")
    default: return nil
    }
  }
}
