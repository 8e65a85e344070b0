internal import CLibXML2

/// A result code of libxml2.
public struct LibXMLCode: RawRepresentable, Sendable, Hashable {
  /// The number, as in libxml2's `xmlParserErrors`.
  public let rawValue: Int32

  /// Takes a number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  private init(_ code: xmlParserErrors) { self.init(rawValue: Int32(bitPattern: code.rawValue)) }
}

/// The codes of reading.
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

/// The codes of validation; the numbers in the names of libxml2 are those of XML Schema's own rules.
extension LibXMLCode {
  static let schemaValidatorFault = LibXMLCode(XML_SCHEMAV_INTERNAL)
  static let unknownRoot = LibXMLCode(XML_SCHEMAV_CVC_ELT_1)
  static let elementContent = LibXMLCode(XML_SCHEMAV_ELEMENT_CONTENT)
  static let notEmpty = LibXMLCode(XML_SCHEMAV_CVC_COMPLEX_TYPE_2_1)
  static let elementInText = LibXMLCode(XML_SCHEMAV_CVC_COMPLEX_TYPE_2_2)
  static let elementInTypedText = LibXMLCode(XML_SCHEMAV_CVC_TYPE_3_1_2)
  static let textAmongElements = LibXMLCode(XML_SCHEMAV_CVC_COMPLEX_TYPE_2_3)
  static let attributeNotAllowed = LibXMLCode(XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_1)
  static let attributeNotMatched = LibXMLCode(XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_2)
  static let attributeNotAllowedOnText = LibXMLCode(XML_SCHEMAV_CVC_TYPE_3_1_1)
  static let attributeMissing = LibXMLCode(XML_SCHEMAV_CVC_COMPLEX_TYPE_4)
  static let badValue = LibXMLCode(XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_1)
  static let badListValue = LibXMLCode(XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_2)
  static let badUnionValue = LibXMLCode(XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_3)
  static let wrongLength = LibXMLCode(XML_SCHEMAV_CVC_LENGTH_VALID)
  static let tooShort = LibXMLCode(XML_SCHEMAV_CVC_MINLENGTH_VALID)
  static let tooLong = LibXMLCode(XML_SCHEMAV_CVC_MAXLENGTH_VALID)
  static let pattern = LibXMLCode(XML_SCHEMAV_CVC_PATTERN_VALID)
  static let enumeration = LibXMLCode(XML_SCHEMAV_CVC_ENUMERATION_VALID)
  static let notTheFixedValue = LibXMLCode(XML_SCHEMAV_CVC_ELT_5_2_2_2_2)
  static let notTheFixedAttribute = LibXMLCode(XML_SCHEMAV_CVC_AU)
  static let duplicateKey = LibXMLCode(XML_SCHEMAV_CVC_IDC)
  static let elementNotKnown = LibXMLCode(XML_SCHEMAV_CVC_WILDCARD)
}
