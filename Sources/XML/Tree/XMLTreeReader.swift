/// Reads XML files as trees.
public enum XMLTreeReader {
  /// Reads a file.
  ///
  /// Nothing but the given bytes is opened: a DOCTYPE without declarations is passed over, one with declarations is
  /// refused, `xi:include` and `xsi:schemaLocation` are plain content.
  ///
  /// - Throws: ``XMLReadError`` when the file is no XML, passes a limit, or holds declarations or entities.
  public static func read(
    _ bytes: [UInt8], limits: XMLLimits = .standard
  ) throws(XMLReadError) -> XMLTree {
    try read(XMLInput(bytes, limits: limits), limits: limits)
  }

  /// Reads a file whose text is at hand.
  static func read(_ input: XMLInput, limits: XMLLimits) throws(XMLReadError) -> XMLTree {
    let builder = XMLTreeBuilder(input, limits: limits)
    try builder.run()
    return try builder.tree()
  }
}
