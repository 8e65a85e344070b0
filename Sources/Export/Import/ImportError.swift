/// Why no Markdown can be made from an XML file.
public enum ImportError: Error, Sendable, Hashable {
  /// The file is not XML that may be read.
  case unreadable(XMLReadError)
  /// The root element is not a `newsMessage`; `name` is what it is called.
  case notNewsMessage(name: String)
  /// The message holds no package that says which pages there are.
  case noPages

  /// What is wrong and what to do about it.
  public var wording: Wording {
    switch self {
    case .unreadable(let error): error.wording
    case .notNewsMessage(let name):
      Wording(
        zh: "根元素是 <\(name)>，不是 NewsML-G2 的 <newsMessage>；请给出 validate export 写出的文件",
        en:
          "the root element is <\(name)>, not a NewsML-G2 <newsMessage>; give a file that validate export wrote"
      )
    case .noPages:
      Wording(
        zh: "消息里没有按版面组织的 packageItem，无从知道有哪些版；请给出 validate export 写出的文件",
        en: "the message has no packageItem that lists pages; give a file that validate export wrote")
    }
  }
}
