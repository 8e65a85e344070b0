import Source

/// What the types of XML Schema are called by people who do not know it.
enum SchemaTypeName {
  /// A phrase for a type, such as `xs:dateTime`.
  static func wording(of type: String) -> Wording {
    switch type {
    case "xs:dateTime":
      Wording(
        zh: "日期时间（如 2026-03-05T08:00:00+08:00）", en: "a date and time (such as 2026-03-05T08:00:00+08:00)")
    case "xs:date": Wording(zh: "日期（如 2026-03-05）", en: "a date (such as 2026-03-05)")
    case "xs:time": Wording(zh: "时刻（如 08:00:00）", en: "a time of day (such as 08:00:00)")
    case "xs:boolean": Wording(zh: " true 或 false", en: "true or false")
    case "xs:integer", "xs:int", "xs:long", "xs:short", "xs:byte": Wording(zh: "整数", en: "a whole number")
    case "xs:nonNegativeInteger", "xs:unsignedInt", "xs:unsignedLong", "xs:unsignedShort", "xs:unsignedByte":
      Wording(zh: "零或正整数", en: "zero or a positive whole number")
    case "xs:positiveInteger": Wording(zh: "正整数", en: "a positive whole number")
    case "xs:decimal", "xs:double", "xs:float": Wording(zh: "数字", en: "a number")
    case "xs:anyURI": Wording(zh: "网址或标识（URI）", en: "an address or identifier (URI)")
    case "xs:language": Wording(zh: "语言代码（如 zh-CN）", en: "a language code (such as zh-CN)")
    case "xs:ID":
      Wording(
        zh: "本文件里独一无二的标识（字母开头，不含空格和冒号）",
        en: "an identifier that is used only once in the file (a letter first, no spaces or colons)")
    case "xs:IDREF", "xs:IDREFS": Wording(zh: "对标识的引用", en: "a reference to an identifier")
    case "xs:NMTOKEN", "xs:Name", "xs:NCName", "xs:QName":
      Wording(zh: "不含空格的名称", en: "a name without spaces")
    default: Wording(zh: "类型 \(type) 的值", en: "a value of the type \(type)")
    }
  }
}
