/// How much an XML file may hold before it is refused.
///
/// The standard limits let a year of a newspaper through and keep a hostile file from costing more than its size.
public struct XMLLimits: Sendable, Hashable {
  /// The greatest depth there is, whatever ``depth`` asks for; libxml2 has the same.
  public static let greatestDepth = 256

  /// The greatest size there is in bytes, whatever ``byteCount`` asks for: libxml2 counts in 32 bits.
  public static let greatestByteCount = 1 << 30

  /// The size of the file, and of its text as UTF-8, in bytes.
  public var byteCount: Int {
    didSet { byteCount = min(byteCount, Self.greatestByteCount) }
  }
  /// The number of elements inside each other, the root counted.
  public var depth: Int {
    didSet { depth = min(depth, Self.greatestDepth) }
  }
  /// The length of one run of text, in bytes of UTF-8.
  public var textByteCount: Int
  /// The number of attributes of one element, namespace declarations counted.
  public var attributeCount: Int
  /// The number of namespace declarations that hold at one place.
  public var namespaceCount: Int
  /// The number of different names, prefixes and namespace URIs of the file: libxml2 looks them up ever more slowly.
  public var nameCount: Int
  /// The number of violations of a schema that are kept; the rest is not reported.
  public var violationCount: Int

  /// Makes limits; each one left out is the standard one.
  public init(
    byteCount: Int = 512 << 20, depth: Int = greatestDepth, textByteCount: Int = 10_000_000,
    attributeCount: Int = 1_000, namespaceCount: Int = 1_000, nameCount: Int = 50_000,
    violationCount: Int = 10_000
  ) {
    self.byteCount = min(byteCount, Self.greatestByteCount)
    self.depth = min(depth, Self.greatestDepth)
    self.textByteCount = textByteCount
    self.attributeCount = attributeCount
    self.namespaceCount = namespaceCount
    self.nameCount = nameCount
    self.violationCount = violationCount
  }

  /// The limits that hold unless others are asked for.
  public static let standard = XMLLimits()
}
