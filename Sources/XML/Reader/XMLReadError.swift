public import Source

/// Why an XML file cannot be read.
public struct XMLReadError: WordedError, Hashable {
  /// What is wrong.
  public enum Fault: Sendable, Hashable {
    /// There is nothing but white space.
    case empty
    /// The file is too big; `limit` is the greatest size in bytes.
    case tooBig(limit: Int)
    /// Too many elements stand inside each other.
    case tooDeep(limit: Int)
    /// A run of text, a comment, an attribute value or a processing instruction is too long; `limit` in bytes.
    case textTooLong(limit: Int)
    /// An element has too many attributes.
    case tooManyAttributes(limit: Int)
    /// Too many namespace declarations hold at one place.
    case tooManyNamespaces(limit: Int)
    /// Too many different names are used.
    case tooManyNames(limit: Int)
    /// The DOCTYPE holds declarations. They can name files and expand without end, so none are read.
    case documentTypeDeclarations
    /// A reference to an entity that XML itself does not define.
    case entity(name: String)
    /// The file is in an encoding that is not known here.
    case unknownEncoding(name: String)
    /// Bytes that are no text in the encoding of the file.
    case notText(encoding: String)
    /// A rule of namespaces is broken, as by a prefix that is not declared; `code` is libxml2's.
    case namespace(code: LibXMLCode)
    /// The file ends before its root element does; `code` is libxml2's.
    case cutOff(code: LibXMLCode)
    /// The rules of XML are broken; `code` is libxml2's.
    case malformed(code: LibXMLCode)
    /// libxml2 could not do its work, for want of memory or by a fault of its own.
    case libraryFault
  }

  /// What is wrong.
  public let fault: Fault
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, in bytes of the text as UTF-8.
  public let column: Int
  /// What libxml2 says; empty when the file did not get that far.
  public let message: String

  /// The line and the column.
  public var place: String? { "\(line):\(column)" }

  /// Describes a fault at a byte offset, from 0, of the text as UTF-8.
  init(_ fault: Fault, at offset: Int, in bytes: [UInt8], message: String = "") {
    self.init(fault, at: XMLLines(bytes).place(ofOffset: offset), message: message)
  }

  /// Describes a fault at a place; without one, of the file as a whole.
  package init(_ fault: Fault, at place: (line: Int, column: Int) = (1, 1), message: String = "") {
    self.fault = fault
    line = place.line
    column = place.column
    self.message = message
  }
}
