import Source
import XML

/// The items of a message less the older versions of those that stand in it several times.
struct NewestVersions {
  /// The items that count, in the order of the file.
  private(set) var items: [XMLTree.Element] = []
  /// The items that were left, and why.
  private(set) var remarks: [ReleaseTerms.Remark] = []

  /// Sorts out the items. Of several with one identifier the highest number counts, wherever it stands; those that have
  /// it are all kept, for nothing says which of them is the newest.
  init(_ all: [XMLTree.Element]) {
    var newest: [String: XMLTree.Element] = [:]
    for item in all {
      guard let key = Self.key(item) else { continue }
      if let best = newest[key], !(Number(best) < Number(item)) { continue }
      newest[key] = item
    }
    for item in all {
      guard let key = Self.key(item), let kept = newest[key], Number(item) < Number(kept) else {
        items.append(item)
        continue
      }
      let (old, new) = (Number(item).digits, Number(kept).digits)
      remarks.append(
        ReleaseTerms.Remark(
          line: item.line, story: OneLine.of(item["guid"] ?? ""),
          message: Wording(
            zh: "没有用第 \(old) 个版本，用的是第 \(kept.line) 行的第 \(new) 个版本",
            en: "version \(old) was left; version \(new) on line \(kept.line) counts")))
    }
  }

  /// What makes two items versions of one thing; nil for an item without an identifier.
  private static func key(_ item: XMLTree.Element) -> String? {
    item["guid"].flatMap { VisibleText.isEmpty($0) ? nil : "\(item.name) \(OneLine.of($0))" }
  }

  /// The number of a version, of however many digits; 1 where none is given.
  private struct Number {
    /// The digits without zeros before them.
    let digits: String

    init(_ item: XMLTree.Element) {
      let text = OneLine.of(item["version"] ?? "")
      let isNumber = text.utf8.contains { $0 != 0x30 } && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
      digits = isNumber ? String(text.drop { $0 == "0" }) : "1"
    }

    static func < (left: Number, right: Number) -> Bool {
      (left.digits.utf8.count, left.digits) < (right.digits.utf8.count, right.digits)
    }
  }
}
