public import Document
public import Source

/// What mending a page came to.
public struct FixedPage: Sendable {
  /// The page after the last fix; the one given when nothing was mended.
  public let page: Page
  /// What is known of that page.
  public let context: LintContext
  /// The findings that were mended, in the order in which they were; places count in the bytes of their time. One that runs
  /// through the file is there as often as some of its places were mended.
  public let fixed: [Finding]
  /// The fixes that were not applied because they would have done more than their rules say.
  public let faults: [FixFault]
  /// What the rules find afterwards, and what is not reported. A finding whose fix was held back because of the text around
  /// it is left to a person.
  public let result: LintResult

  /// The bytes after the last fix; those given, every one, when nothing was mended.
  public var source: SourceText { context.source }
  /// What is reported afterwards.
  public var remaining: [Finding] { result.findings }
}
