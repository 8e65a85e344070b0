public import Source

extension XMLReadError.Fault {
  /// Makes a fault of an error of libxml2.
  ///
  /// - Parameters:
  ///   - code: The code of the error.
  ///   - isAtEnd: Whether the error stands at the end of the file.
  ///   - name: The name that the error speaks of, if any.
  ///   - message: What libxml2 says. It has no codes of its own for most of its limits.
  init(_ code: LibXMLCode, isAtEnd: Bool, name: String = "", message: String = "") {
    let isLimit = ["too long", "too big", "uge "].contains { message.utf8.contains($0.utf8) }
    switch code {
    case .noMemory: self = .libraryFault
    case .undeclaredEntity, .undeclaredEntityWarning: self = .entity(name: name)
    case .nameTooLong: self = .textTooLong(limit: 50_000)
    case _ where isLimit: self = .textTooLong(limit: 10_000_000)
    case .noStartTag, .tagMismatch, .contentAfterRoot, .attributeTwice: self = .malformed(code: code)
    case _ where isAtEnd: self = .cutOff(code: code)
    default: self = .malformed(code: code)
    }
  }
}

extension XMLReadError {
  /// What is wrong and what to do about it, without the place.
  public var wording: Wording {
    switch fault {
    case .empty:
      Wording(zh: "文件是空的；请重新取这个文件", en: "the file is empty; fetch it again")
    case .tooBig(let limit):
      Wording(
        zh: "文件超过 \(limit >> 20) MB，不予读取；请拆成几个文件",
        en: "the file is over \(limit >> 20) MB and is not read; split it into several")
    case .tooDeep(let limit):
      Wording(
        zh: "元素嵌套超过 \(limit) 层，不予读取；这不像稿件，请向来源核实",
        en: "more than \(limit) elements stand inside each other; no news item does that, ask the sender")
    case .textTooLong(let limit):
      Wording(
        zh: "一段文字、一个属性值或一条注释超过 \(limit) 字节，不予读取；请向来源核实",
        en: "a text, an attribute value or a comment is over \(limit) bytes and is not read; ask the sender")
    case .tooManyAttributes(let limit):
      Wording(
        zh: "一个元素的属性超过 \(limit) 个，不予读取；请向来源核实",
        en: "an element has more than \(limit) attributes and is not read; ask the sender")
    case .tooManyNamespaces(let limit):
      Wording(
        zh: "命名空间声明超过 \(limit) 个，不予读取；请向来源核实",
        en: "more than \(limit) namespaces are declared at one place; ask the sender")
    case .tooManyNames(let limit):
      Wording(
        zh: "元素和属性的名称超过 \(limit) 种，不予读取；这不像稿件，请向来源核实",
        en: "more than \(limit) different names are used; no news item does that, ask the sender")
    case .documentTypeDeclarations:
      Wording(
        zh: "DOCTYPE 里带有声明（[ … ]），为安全起见不予读取；请来源去掉方括号及其中内容",
        en:
          "the DOCTYPE carries declarations ([ … ]), which are refused as unsafe; have the sender remove them"
      )
    case .entity(let name):
      Wording(
        zh: "实体 &\(name); 没有定义，XML 只认 &lt; &gt; &amp; &quot; &apos;；请直接写出这个字符",
        en:
          "the entity &\(name); is not defined, XML knows only &lt; &gt; &amp; &quot; &apos;; write the character itself"
      )
    case .unknownEncoding(let name):
      Wording(
        zh: "不认识文件声明的编码“\(name)”；请另存为 UTF-8 并改正声明",
        en: "the encoding “\(name)” is not known; save the file as UTF-8 and correct its declaration")
    case .notText(let encoding):
      Wording(
        zh: "这里的字节不是 \(encoding) 文字；请核对文件的真实编码，或另存为 UTF-8",
        en: "the bytes here are not \(encoding) text; check the true encoding, or save the file as UTF-8")
    case .namespace(.undeclaredPrefix):
      Wording(
        zh: "名称的前缀没有用 xmlns 声明；请补上声明或去掉前缀",
        en: "a name has a prefix that no xmlns declares; declare it or remove the prefix")
    case .namespace:
      Wording(zh: "命名空间写法有误：\(message)", en: "namespaces are not used well here: \(message)")
    case .cutOff:
      Wording(
        zh: "文件在这里中断，元素没有结束；多半传输不完整，请重新取这个文件",
        en:
          "the file breaks off here with elements still open; fetch it again, it was probably cut in transit")
    case .malformed(let code): Self.wording(for: code, message: message)
    case .libraryFault:
      Wording(
        zh: "检查程序内存不足或出错，没有查完；请关闭其他程序后重试" + (message.isEmpty ? "" : "（\(message)）"),
        en: "out of memory or a fault of the checker, nothing was decided; close other programs and try again"
          + (message.isEmpty ? "" : " (\(message))"))
    }
  }

  private static func wording(for code: LibXMLCode, message: String) -> Wording {
    switch code {
    case .noStartTag:
      Wording(zh: "这里应当是一个元素；文件不是 XML", en: "an element should begin here; the file is not XML")
    case .contentAfterRoot:
      Wording(
        zh: "根元素结束以后还有内容；请删去，或把两个文件分开",
        en: "something follows the end of the root element; remove it, or part the two files")
    case .forbiddenCharacter, .forbiddenCharacterReference:
      Wording(
        zh: "这里有 XML 不允许的控制字符；请删去它", en: "a control character that XML forbids stands here; remove it")
    case .lessThanInAttribute:
      Wording(zh: "属性值里有“<”，或者少了后引号", en: "an attribute value holds a “<”, or lacks its closing quote")
    case .attributeNotQuoted, .attributeWithoutValue:
      Wording(zh: "属性值要写成 名称=\"值\"", en: "an attribute must be written name=\"value\"")
    case .attributeTwice:
      Wording(zh: "同一个属性写了两次；请删去一个", en: "an attribute is written twice; remove one")
    case .nameExpected, .semicolonExpected:
      Wording(
        zh: "这里缺少名称；单独的“&”要写成 &amp;，单独的“<”要写成 &lt;",
        en: "a name is missing here; a lone “&” is written &amp;, a lone “<” is written &lt;")
    case .spaceExpected, .endOfTagExpected:
      Wording(
        zh: "标签写法有误；请检查空格、引号和“>”", en: "the tag is not well written; check its spaces, quotes and “>”")
    case .tagMismatch: tagMismatch(message)
    default:
      Wording(zh: "XML 写法有误：\(message)", en: "this is not well-formed XML: \(message)")
    }
  }

  /// "Opening and ending tag mismatch: OPEN line NUMBER and CLOSE".
  private static func tagMismatch(_ message: String) -> Wording {
    let words = message.split(separator: " ")
    guard words.count >= 5, words[words.count - 4] == "line", words[words.count - 2] == "and" else {
      return Wording(zh: "开始标签和结束标签不配对", en: "an end tag does not match its start tag")
    }
    let (open, line, close) = (words[words.count - 5], words[words.count - 3], words[words.count - 1])
    return Wording(
      zh: "第 \(line) 行的 <\(open)> 还没有结束，这里却是 </\(close)>；请补上 </\(open)>",
      en: "<\(open)> of line \(line) is still open where </\(close)> stands; add </\(open)>")
  }
}
