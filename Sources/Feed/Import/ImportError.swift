public import Source
public import XML

/// Why no Markdown can be made from an XML file.
public enum ImportError: WordedError, Hashable {
  /// The file is not XML that may be read.
  case unreadable(XMLReadError)
  /// The root element is none that is imported; `name` is what it is called.
  case notNewsMessage(name: String)
  /// The file carries no text to print; `name` is what its root element is called.
  case noText(name: String)
  /// The file carries no text to print, but says that a story must not go out; the lines say which and why.
  case noTextButTerms([Wording])
  /// The file asks for another one by `xi:include`; `address` is which, `line` where, from 1.
  case inclusion(address: String, line: Int)
  /// The file is of another format that is not read, such as RSS; which is its name.
  case otherFormat(String)
  /// The file is NewsML 1.
  case oldNewsML
  /// The file is JSON, such as ninjs.
  case json
  /// The message holds no package that says which pages there are.
  case noPages

  /// The line and the column of what is no XML.
  public var place: String? { if case .unreadable(let error) = self { error.place } else { nil } }

  /// What is wrong and what to do about it.
  public var wording: Wording {
    switch self {
    case .unreadable(let error): error.wording
    case .notNewsMessage(let name):
      Wording(
        zh: "根元素是 <\(name)>，不是稿件；能导入的是 NewsML-G2 的 <newsMessage>、<newsItem>、<packageItem> 和 NITF 的 <nitf>",
        en:
          "the root element is <\(name)>, which is no news item; a <newsMessage>, <newsItem> or <packageItem> "
          + "of NewsML-G2 or a <nitf> can be imported")
    case .noText(let name):
      Wording(
        zh: "<\(name)> 里没有可以刊出的文字，什么也没有导入；若应有正文，请向来源核实",
        en: "<\(name)> carries no text to print, so nothing was imported; if it should, ask the sender")
    case .noTextButTerms(let lines):
      Wording(
        zh: "没有可以刊出的文字，只有状态：\(lines.map(\.chinese).joined(separator: "；"))。已经导入或刊出的，请照此处理",
        en: "it carries no text, only this: \(lines.map(\.english).joined(separator: "; ")); "
          + "act on it if the story was imported or printed before")
    case .inclusion(let address, let line):
      Wording(
        zh: "第 \(line) 行用 xi:include 引入“\(address)”，不予打开，所以没有导入；请来源把内容直接写进文件",
        en: "line \(line) asks for “\(address)” by xi:include, which is not opened, so nothing was imported; "
          + "have the sender put the content into the file")
    case .oldNewsML:
      Wording(
        zh: "这是 NewsML 1.x，不是 NewsML-G2；请来源改发 NewsML-G2 或 NITF",
        en: "this is NewsML 1.x, not NewsML-G2; ask the sender for NewsML-G2 or NITF")
    case .otherFormat(let name):
      Wording(
        zh: "这是 \(name)，不读；请来源改发 NewsML-G2 或 NITF",
        en: "this is \(name), which is not read; ask the sender for NewsML-G2 or NITF")
    case .json:
      Wording(
        zh: "这是 JSON（如 ninjs），不是 XML；请来源改发 NewsML-G2 或 NITF",
        en: "this is JSON, such as ninjs, not XML; ask the sender for NewsML-G2 or NITF")
    case .noPages:
      Wording(
        zh: "消息里没有按版面组织的 packageItem，无从知道有哪些版；请给出 validate export 写出的文件",
        en: "the message has no packageItem that lists pages; give a file that validate export wrote")
    }
  }
}
