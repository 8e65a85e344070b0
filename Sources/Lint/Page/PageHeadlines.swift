import Document
import Source

extension Article {
  /// The parts of the article that print something, as they stand in the source.
  var partsInSourceOrder: [(role: PagePart.Role, block: Block)] {
    parts.filter { !$0.block.isComment }.sorted {
      ($0.block.range?.lowerBound ?? 0) < ($1.block.range?.lowerBound ?? 0)
    }
  }

  /// Whether the article goes on from another page 上接.
  var isContinuation: Bool { jumps.contains { $0.direction == .from } }

  /// Whether one of its bylines names a person in a role of the newsroom.
  var namesReporter: Bool {
    bylines.contains { $0.namesReporter } || (dateline?.credits.contains { $0.role == "reporter" } ?? false)
  }
}

extension Byline {
  /// Whether the line names a reporter.
  var namesReporter: Bool { credits.contains { $0.role == "reporter" } }
}

extension PagePart.Role {
  /// Whether the part belongs to the headline block: kicker, headline or deck.
  var isOfHeadline: Bool {
    switch self {
    case .kicker, .headline, .deck: true
    case .byline, .note, .body, .credit, .jump, .column, .deskCredit: false
    }
  }
}
