import Source
import XML

/// Which attributes of NewsML-G2 2.35 hold a QCode, or several with spaces between them.
enum QCodeAttributes {
  /// The names, which have no prefix.
  static let names = """
    accesstype aspect audiochannels audiocodec authoritystatus colourindicator colourspace concepttype \
    confirmationstatus creator derivedfrom durationunit encoding environment format hashtype heightunit how idformat \
    interactiontype jobtitle layoutorientation market marketlabelsrc mode part pubconstraint qcode radunit ratertype \
    ratingtype rel rendition renditionref reposrole representation residrefformat role scaleunit scope severity \
    symbolsrc target tech timeunit type valcalctype valueunit videocodec videodefinition videoscaling why widthunit
    """.split(separator: " ").map(String.init)

  /// Calls a function with the alias of each QCode of an attribute that holds such, as bytes. A value without colon is the
  /// schema's concern.
  static func forEachAlias(of attribute: XMLTree.Attribute, _ body: (Span<UInt8>) -> Void) {
    guard !isPlain(attribute) else { return }
    let value = attribute.bytes
    let bytes = value.span
    var start = 0
    var colon: Int?
    for index in bytes.indices {
      if bytes[index] == .colon {
        if colon == nil { colon = index }
      } else if TokenList.isSpace(bytes[index]) {
        if let colon { body(bytes.extracting(start..<colon)) }
        start = index + 1
        colon = nil
      }
    }
    if let colon { body(bytes.extracting(start..<colon)) }
  }

  /// Whether the attribute is free text on its element, whatever it is elsewhere.
  private static func isPlain(_ attribute: XMLTree.Attribute) -> Bool {
    switch attribute.name {
    case "role": attribute.element.name == "timestamp"
    case "rel": attribute.element.name == "a"
    default: false
    }
  }
}
