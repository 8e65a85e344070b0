/// Whether Chinese and Latin text are set apart by a space (PN015).
public enum SpacingPolicy: String, Sendable, Hashable, CaseIterable {
  /// No space between a Han character and a Latin letter or a figure, as newspapers print: 新增5条.
  case strip
  /// One space between them, as much writing for the screen has it: 新增 5 条.
  case require
  /// Nothing is said.
  case off
}
