internal import Schemas

/// Checks XML against our own profile, which is compiled once and kept.
public enum SchemaCheck {
  private static let profile = Result { () throws(SchemaCompileError) in
    try XMLSchema(
      files: EmbeddedSchemas.all.map { SchemaFile(path: $0.name, bytes: $0.bytes) },
      main: EmbeddedSchemas.newsML.name)
  }

  /// What violates the profile in a file; empty when it is valid.
  ///
  /// - Throws: ``XMLReadError`` when the file is no XML or passes a limit.
  public static func violations(in xml: [UInt8]) throws(XMLReadError) -> [SchemaViolation] {
    switch profile {
    case .success(let schema): try schema.validate(xml)
    case .failure: []
    }
  }
}
