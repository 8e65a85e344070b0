/// An XML document as a value: elements, text and processing instructions.
///
/// Comments are left out, and the text around them is one piece. All other text is kept, white space between
/// elements included. Line ends are LF and attribute values normalised, as XML 1.0 sections 2.11 and 3.3.3 ask of
/// every reader. The tree is never deeper than ``XMLLimits/depth``, so that walking it may recurse.
public struct XMLTree: Sendable {
  /// The outermost element.
  public let root: Element
  /// The number of elements; ``Element/number`` is less than this.
  public let elementCount: Int
  /// Where the file breaks the rules of namespaces, in order, a hundred at most; the tree is whole nonetheless.
  ///
  /// A name whose prefix is not declared keeps its prefix and has no namespace.
  public let namespaceFaults: [XMLReadError]

  /// The name of elements or attributes: all of a file that are written alike share one.
  public final class Name: Sendable {
    /// The name without prefix.
    public let local: String
    /// The URI of the namespace of the name; empty for none.
    public let namespace: String
    /// The prefix as it was written; empty for none.
    public let prefix: String

    init(_ local: String, namespace: String = "", prefix: String = "") {
      self.local = local
      self.namespace = namespace
      self.prefix = prefix
    }
  }

  /// One element. It never changes, and is shared by all who hold it.
  public final class Element: Sendable {
    /// The name, with prefix and namespace.
    public let tag: Name
    /// The attributes in the order of the file, without namespace declarations.
    public let attributes: [Attribute]
    /// What stands inside, in the order of the file.
    public let children: [Node]
    /// The place among all elements in the order in which they open, from 0.
    public let number: Int
    /// The line, from 1, of the `<` that opens the element.
    public let line: Int
    /// The column of that `<`, from 1, in bytes of the text as UTF-8.
    public let column: Int

    init(_ tag: Name, attributes: [Attribute], children: [Node], number: Int, line: Int, column: Int) {
      self.tag = tag
      self.attributes = attributes
      self.children = children
      self.number = number
      self.line = line
      self.column = column
    }
  }

  /// One piece of the content of an element.
  public enum Node: Sendable {
    /// An element.
    case element(Element)
    /// Characters, as long a run as there is.
    case text(String)
    /// A processing instruction: its name and what follows it.
    case processingInstruction(target: String, data: String)
  }

  /// One attribute.
  public struct Attribute: Sendable {
    /// The name, with prefix and namespace.
    public let tag: Name
    /// The value.
    public let value: String

    /// The name without prefix.
    public var name: String { tag.local }
    /// The URI of the namespace of the name; empty for none.
    public var namespace: String { tag.namespace }
    /// The prefix as it was written; empty for none.
    public var prefix: String { tag.prefix }
  }
}

extension XMLTree.Element {
  /// The name without prefix.
  public var name: String { tag.local }
  /// The URI of the namespace of the name; empty for none.
  public var namespace: String { tag.namespace }
  /// The prefix as it was written; empty for none.
  public var prefix: String { tag.prefix }

  /// The name with its prefix, as it was written.
  public var qualifiedName: String { prefix.isEmpty ? name : "\(prefix):\(name)" }

  /// The value of the attribute of this name without prefix; nil when there is none.
  public subscript(_ attribute: String) -> String? {
    for candidate in attributes where candidate.tag.local == attribute && candidate.tag.prefix.isEmpty {
      return candidate.value
    }
    return nil
  }

  /// The value of the attribute of this name and namespace URI; nil when there is none.
  public subscript(_ attribute: String, in namespace: String) -> String? {
    attributes.first { $0.name == attribute && $0.namespace == namespace }?.value
  }

  /// The child elements, in order.
  public var elements: [XMLTree.Element] {
    children.compactMap { node in
      if case .element(let element) = node { element } else { nil }
    }
  }

  /// The first child element of this name, whatever its namespace; nil when there is none.
  public func element(_ name: String) -> XMLTree.Element? {
    for case .element(let element) in children where element.name == name { return element }
    return nil
  }

  /// All text inside the element and the elements within, in order.
  public var text: String {
    var result = ""
    appendText(to: &result)
    return result
  }

  private func appendText(to result: inout String) {
    for child in children {
      switch child {
      case .text(let text): result += text
      case .element(let element): element.appendText(to: &result)
      case .processingInstruction: continue
      }
    }
  }
}
