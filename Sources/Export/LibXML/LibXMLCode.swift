internal import CLibXML2

/// A result code of libxml2.
public struct LibXMLCode: RawRepresentable, Sendable, Hashable {
  /// The number, as in libxml2's `xmlParserErrors`.
  public let rawValue: Int32

  /// Takes a number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  private init(_ code: xmlParserErrors) { self.init(rawValue: Int32(bitPattern: code.rawValue)) }
}

extension LibXMLCode {
  static let noMemory = LibXMLCode(XML_ERR_NO_MEMORY)
  static let noStartTag = LibXMLCode(XML_ERR_DOCUMENT_EMPTY)
  static let contentAfterRoot = LibXMLCode(XML_ERR_DOCUMENT_END)
  static let forbiddenCharacter = LibXMLCode(XML_ERR_INVALID_CHAR)
  static let forbiddenCharacterReference = LibXMLCode(XML_ERR_INVALID_CHARREF)
  static let undeclaredEntity = LibXMLCode(XML_ERR_UNDECLARED_ENTITY)
  static let undeclaredEntityWarning = LibXMLCode(XML_WAR_UNDECLARED_ENTITY)
  static let lessThanInAttribute = LibXMLCode(XML_ERR_LT_IN_ATTRIBUTE)
  static let attributeNotQuoted = LibXMLCode(XML_ERR_ATTRIBUTE_NOT_STARTED)
  static let attributeWithoutValue = LibXMLCode(XML_ERR_ATTRIBUTE_WITHOUT_VALUE)
  static let attributeTwice = LibXMLCode(XML_ERR_ATTRIBUTE_REDEFINED)
  static let nameExpected = LibXMLCode(XML_ERR_NAME_REQUIRED)
  static let semicolonExpected = LibXMLCode(XML_ERR_ENTITYREF_SEMICOL_MISSING)
  static let spaceExpected = LibXMLCode(XML_ERR_SPACE_REQUIRED)
  static let endOfTagExpected = LibXMLCode(XML_ERR_GT_REQUIRED)
  static let tagMismatch = LibXMLCode(XML_ERR_TAG_NAME_MISMATCH)
  static let nameTooLong = LibXMLCode(XML_ERR_NAME_TOO_LONG)
  static let undeclaredPrefix = LibXMLCode(XML_NS_ERR_UNDEFINED_NAMESPACE)
}
