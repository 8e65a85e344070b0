/// How the credit of a photo is written (CP004).
public enum PhotoCreditForm: String, Sendable, Hashable, CaseIterable {
  /// The role before the name, after a marker if the paper has one: 摄影 周野.
  case roleFirst = "role-first"
  /// The name, a slash and the role: 周野/摄.
  case slash
  /// The name, a space and the role: 周野 摄.
  case space
  /// The name and the role without anything between: 周野摄.
  case closed
}
