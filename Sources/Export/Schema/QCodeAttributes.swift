/// Which attributes of NewsML-G2 2.35 hold a QCode, or several with spaces between them.
enum QCodeAttributes {
  private static let names: Set<Substring> = Set(
    """
    accesstype aspect audiochannels audiocodec authoritystatus colourindicator colourspace concepttype \
    confirmationstatus creator derivedfrom durationunit encoding environment format hashtype heightunit how idformat \
    interactiontype jobtitle layoutorientation market marketlabelsrc mode part pubconstraint qcode radunit ratertype \
    ratingtype rel rendition renditionref reposrole representation residrefformat role scaleunit scope severity \
    symbolsrc target tech timeunit type valcalctype valueunit videocodec videodefinition videoscaling why widthunit
    """.split(separator: " "))

  /// Whether attributes of a name hold QCodes.
  static func isNamed(_ name: XMLTree.Name) -> Bool { name.prefix.isEmpty && names.contains(name.local[...]) }

  /// The QCodes of an attribute that holds such. A value without colon is the schema's concern.
  static func codes(of attribute: XMLTree.Attribute) -> [Substring] {
    guard attribute.bytes.contains(UInt8(ascii: ":")), !isPlain(attribute) else { return [] }
    return TokenList.tokens(of: attribute.value).filter { $0.utf8.contains(UInt8(ascii: ":")) }
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
