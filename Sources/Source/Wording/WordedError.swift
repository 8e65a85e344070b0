public import FoundationEssentials

/// A failed operation that says in both languages what happened, where, and what to do about it.
///
/// `description` and, where Foundation is imported, `localizedDescription` are the place and the English sentence, so
/// that an error that nobody catches still reads well.
public protocol WordedError: LocalizedError, CustomStringConvertible, Sendable {
  /// What is wrong and what to do about it.
  var wording: Wording { get }
  /// Where, such as `file:line` or `line:column`, both from 1; nil when the wording says it or there is no place.
  var place: String? { get }
}

extension WordedError {
  /// No place of its own.
  public var place: String? { nil }

  /// The place, and the wording in English.
  public var description: String { place.map { "\($0): \(wording.english)" } ?? wording.english }

  /// The same as `description`.
  public var errorDescription: String? { description }
}
