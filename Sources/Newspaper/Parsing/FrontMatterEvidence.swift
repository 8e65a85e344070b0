import Document
import Source

/// What speaks for lines without their fences being front matter and no text.
package struct FrontMatterEvidence {
  /// Keys that only pages have.
  private static let ofPages: Set<String> = [
    "publication", "date", "page", "section", "edition", "issue", "cn", "provider", "language",
  ]
  /// Keys of Jekyll and Hugo that mean nothing to us, but that nothing else is likely to open with.
  private static let ofPosts: Set<String> = [
    "layout", "slug", "description", "categories", "category", "permalink", "excerpt", "weight",
  ]

  /// The different known keys.
  package private(set) var known: Set<String> = []
  /// Whether all keys are known.
  private(set) var isAllKnown = true
  /// Whether a value is what its key asks for: a day, the number of a page or of an issue.
  package private(set) var isReadable = false

  /// Begins with nothing seen.
  package init() {}

  /// Takes in a key with its value.
  package mutating func add(_ key: WrittenKey, in bytes: [UInt8]) {
    guard let name = key.known else {
      if Self.ofPosts.contains(key.key) { known.insert(key.key) } else { isAllKnown = false }
      return
    }
    known.insert(name)
    var value = key.value
    if value.count > 1, let quote = bytes[value].first, quote == .quotationMark || quote == .apostrophe,
      bytes[value].last == quote
    {
      value = value.lowerBound + 1..<value.upperBound - 1
    }
    let text = String(decoding: bytes[value], as: UTF8.self)
    switch name {
    case "date": isReadable = isReadable || CalendarDate(written: text) != nil
    case "page":
      isReadable =
        isReadable || WrittenNumber.page(text).map { $0.utf8.contains(where: \.isDigit) } ?? false
    case "issue": isReadable = isReadable || WrittenNumber.issue(text).utf8.allSatisfy(\.isDigit)
    default: break
    }
  }

  /// Whether the lines are front matter although the given fences are missing.
  func suffices(without fence: FrontMatter.Fence) -> Bool {
    switch fence {
    case .both: isAllKnown && isReadable && known.intersection(Self.ofPages).count >= 2
    case .above, .below: isReadable || known.count >= 2
    }
  }
}
