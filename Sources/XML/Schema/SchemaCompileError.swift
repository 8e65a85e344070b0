public import Source

/// Why a schema cannot be used.
///
/// A schema is used whole or not at all: what one of its files lacks is never passed over.
public struct SchemaCompileError: WordedError, Hashable {
  /// What is wrong.
  public enum Fault: Sendable, Hashable {
    /// The file cannot be opened; `reason` is the system's.
    case unreadable(reason: String)
    /// The file is no XML.
    case notXML(XMLReadError)
    /// The root element is not `xs:schema`; `root` is its name.
    case notSchema(root: String)
    /// The file asks for another one that would have to be fetched; nothing is.
    case remote(location: String)
    /// The file asks for another one that is not there; `path` is where it was looked for.
    case missing(location: String, path: String)
    /// Two schemas that are to be combined declare the same namespace.
    case namespaceTwice(String)
    /// libxml2 finds fault with the schema; `code` is that of its first message.
    case invalid(code: LibXMLCode)
    /// libxml2 could not do its work, for want of memory or by a fault of its own.
    case libraryFault
  }

  /// What is wrong.
  public let fault: Fault
  /// The file in which it is wrong.
  public let file: String
  /// The line, from 1, as far as it is known.
  public let line: Int
  /// What libxml2 says, at most a hundred messages; empty when it was not asked.
  public let messages: [String]

  /// The file and the line.
  public var place: String? { "\(file):\(line)" }

  /// Describes what is wrong and where.
  init(_ fault: Fault, file: String, line: Int = 1, messages: [String] = []) {
    self.fault = fault
    self.file = file
    self.line = line
    self.messages = messages
  }

  /// What is wrong and what to do about it, without file and line.
  public var wording: Wording {
    switch fault {
    case .unreadable(let reason):
      Wording(zh: "打不开这个模式文件（\(reason)）；请核对路径", en: "the schema cannot be opened (\(reason)); check its path")
    case .notXML(let error):
      Wording(
        zh: "模式文件不是合格的 XML：\(error.wording.chinese)",
        en: "the schema is not well-formed XML: \(error.wording.english)")
    case .notSchema(let root):
      Wording(
        zh: "根元素是 <\(root)>，不是 <xs:schema>；请给出 XSD 文件",
        en: "the root element is <\(root)>, not <xs:schema>; give an XSD file")
    case .remote(let location):
      Wording(
        zh: "模式引用网上的 \(location)；本程序不联网，请下载后放在同一文件夹，并改成相对路径",
        en:
          "the schema needs \(location) from the network, which is never used; save it beside and name it by a relative path"
      )
    case .missing(let location, let path):
      Wording(
        zh: "模式引用的 \(location) 不在 \(path)；请把它放到那里",
        en: "the schema needs \(location), which is not at \(path); put it there")
    case .namespaceTwice(let namespace):
      Wording(
        zh: "两个模式都定义命名空间 \(namespace)；请只给出其中一个",
        en: "two schemas both define the namespace \(namespace); give one of them")
    case .invalid:
      Wording(
        zh: "模式本身有误，不能使用：\(messages.first ?? "")",
        en: "the schema itself is faulty and cannot be used: \(messages.first ?? "")")
    case .libraryFault:
      Wording(
        zh: "编译模式时内存不足或程序出错；请关闭其他程序后重试",
        en: "out of memory or a fault while compiling the schema; close other programs and try again")
    }
  }
}
