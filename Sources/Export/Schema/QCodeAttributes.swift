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

  /// Calls a function with each QCode of an element: the name of the attribute and the code. A value without colon is
  /// the schema's concern.
  static func forEach(of element: XMLTree.Element, _ body: (_ attribute: String, _ qcode: Substring) -> Void)
  {
    for attribute in element.attributes {
      guard attribute.value.utf8.contains(UInt8(ascii: ":")), attribute.prefix.isEmpty,
        names.contains(attribute.name[...]), !isPlain(attribute.name, of: element)
      else { continue }
      for token in TokenList.tokens(of: attribute.value) where token.utf8.contains(UInt8(ascii: ":")) {
        body(attribute.name, token)
      }
    }
  }

  /// Whether the attribute is free text on this element, whatever it is elsewhere.
  private static func isPlain(_ attribute: String, of element: XMLTree.Element) -> Bool {
    (attribute == "role" && element.name == "timestamp") || (attribute == "rel" && element.name == "a")
  }
}
