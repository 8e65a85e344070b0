/// How the tool names itself in reports for other programs.
enum ToolDescription {
  /// The name of the command.
  static let name = "validate"
  /// The version.
  static let version = "0.1.0"
}
