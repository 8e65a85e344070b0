/// The brackets of a text that may still open a link or a picture.
struct BracketStack {
  struct Bracket {
    let isImage: Bool
    /// The index of the bracket's item.
    let item: Int
    /// The offset after the bracket.
    let contentStart: Int
    /// The topmost delimiter when the bracket was met.
    let delimiter: Int
    /// Whether another bracket opened after this one.
    var hasBracketAfter = false
    /// Whether it may open a link: one inside another link may not.
    var isActive = true
  }

  private var brackets: [Bracket] = []
  /// How many brackets, from the bottom on, open no link any more.
  private var inactiveCount = 0

  var last: Bracket? { brackets.last }

  mutating func removeAll() {
    brackets.removeAll(keepingCapacity: true)
    inactiveCount = 0
  }

  mutating func push(_ bracket: Bracket) {
    if !brackets.isEmpty { brackets[brackets.count - 1].hasBracketAfter = true }
    brackets.append(bracket)
  }

  mutating func removeLast() {
    brackets.removeLast()
    inactiveCount = min(inactiveCount, brackets.count)
  }

  /// Keeps the brackets around a link from opening another link.
  mutating func deactivateLinks() {
    for index in inactiveCount..<brackets.count where !brackets[index].isImage {
      brackets[index].isActive = false
    }
    inactiveCount = brackets.count
  }
}
