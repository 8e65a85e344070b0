/// The XML Schemas of this project, embedded in the program.
///
/// Together they are the newspaper profile of NewsML-G2 and NITF: what this program writes, and nothing else.
/// `docs/xml-profile.md` explains it.
public enum EmbeddedSchemas {
  /// One schema file.
  public struct File: Sendable, Hashable {
    /// The name by which the other files import it.
    public let name: String
    /// The schema, UTF-8.
    public let bytes: [UInt8]
  }

  /// The profile of NewsML-G2: the file to compile. It imports the others by their names.
  public static let newsML = File(
    name: "newspaper-newsml-g2.xsd", bytes: PackageResources.newspaper_newsml_g2_xsd)
  /// The profile of NITF.
  public static let nitf = File(name: "newspaper-nitf.xsd", bytes: PackageResources.newspaper_nitf_xsd)
  /// The attributes of the xml namespace that both use.
  public static let xmlAttributes = File(
    name: "xml-attributes.xsd", bytes: PackageResources.xml_attributes_xsd)

  /// All attributes of the xml namespace, for schemas of others that import the document of the W3C by its address; no
  /// part of the profile.
  public static let allXMLAttributes = File(
    name: "w3c-xml-attributes.xsd", bytes: PackageResources.w3c_xml_attributes_xsd)

  /// All files of the profile, the one to compile first.
  public static let all = [newsML, nitf, xmlAttributes]
}
