/// The items of a message less the older versions of those that stand in it several times.
struct NewestVersions {
  /// The items to print, in the order of the file.
  private(set) var items: [XMLTree.Element] = []
  /// The items whose status, signal and embargo hold: those to print, and others that have the same number.
  private(set) var telling: [XMLTree.Element] = []
  /// The items that were left, and why.
  private(set) var remarks: [ReleaseTerms.Remark] = []

  /// Sorts out the items. Of several with one identifier the highest number counts, wherever it stands; of equal numbers
  /// the one made last, and of those the last in the file.
  init(_ all: [XMLTree.Element]) {
    var newest: [String: Int] = [:]
    for (index, item) in all.enumerated() {
      guard let key = Self.key(item) else { continue }
      if let best = newest[key], Self.isNewer(all[best], than: item) { continue }
      newest[key] = index
    }
    for (index, item) in all.enumerated() {
      guard let key = Self.key(item), let best = newest[key], best != index else {
        items.append(item)
        telling.append(item)
        continue
      }
      let kept = all[best]
      if Self.number(item) == Self.number(kept) { telling.append(item) }
      let (old, new) = (Self.number(item).text, Self.number(kept).text)
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

  /// A number of however many digits.
  private struct Number: Equatable {
    /// The digits without zeros before them.
    let text: String

    static func < (left: Number, right: Number) -> Bool {
      (left.text.utf8.count, left.text) < (right.text.utf8.count, right.text)
    }
  }

  private static func number(_ item: XMLTree.Element) -> Number {
    let digits = OneLine.of(item["version"] ?? "")
    let isNumber = !digits.isEmpty && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
    let text = isNumber ? String(digits.drop { $0 == "0" }) : "1"
    return Number(text: text.isEmpty ? "0" : text)
  }

  private static func isNewer(_ first: XMLTree.Element, than second: XMLTree.Element) -> Bool {
    let (left, right) = (number(first), number(second))
    if left != right { return right < left }
    func made(_ item: XMLTree.Element) -> Int? {
      item.element("itemMeta")?.element("versionCreated")
        .flatMap { SentTime($0.text).moment(in: 0)?.secondsSinceYearZero }
    }
    guard let left = made(first), let right = made(second) else { return false }
    return left > right
  }
}
