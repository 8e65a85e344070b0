public import XML
internal import Schemas

/// Holds XML against our own profile of NewsML-G2 and NITF, which is part of the program.
public enum SchemaCheck {
  private static let compiled = Result { () throws(SchemaCompileError) in
    try XMLSchema(
      files: EmbeddedSchemas.all.map { SchemaFile(path: $0.name, bytes: $0.bytes) },
      main: EmbeddedSchemas.newsML.name)
  }

  /// The profile. It is compiled at the first call; all threads share it.
  ///
  /// - Throws: ``/XML/SchemaCompileError`` when the profile in this program is faulty.
  public static func profile() throws(SchemaCompileError) -> XMLSchema { try compiled.get() }

  /// What violates the profile, in the order in which it shows; empty for a valid message.
  ///
  /// - Throws: ``/XML/XMLReadError`` when the bytes are no XML or pass a limit; its fault is
  ///   ``/XML/XMLReadError/Fault/libraryFault`` when the profile itself could not be compiled.
  public static func violations(
    in xml: [UInt8], limits: XMLLimits = .standard
  ) throws(XMLReadError) -> [SchemaViolation] {
    try readableProfile().validate(xml, limits: limits)
  }

  /// The tree of a message and what violates the profile, read in one pass.
  ///
  /// - Throws: ``/XML/XMLReadError`` as ``violations(in:limits:)`` does.
  public static func read(
    _ xml: [UInt8], limits: XMLLimits = .standard
  ) throws(XMLReadError) -> (tree: XMLTree, violations: [SchemaViolation]) {
    try readableProfile().read(xml, limits: limits)
  }

  private static func readableProfile() throws(XMLReadError) -> XMLSchema {
    do throws(SchemaCompileError) {
      return try profile()
    } catch {
      throw XMLReadError(.libraryFault, message: error.messages.first ?? "\(error.fault)")
    }
  }
}
