import Newspaper
import Source

/// A person who is named with an office, such as 芦汀县副县长单学海.
struct PersonMention: Sendable {
  /// The name.
  let name: String
  /// The offices in front of it, such as 副县长 and 河长, the last one nearest to the name.
  let offices: [String]
  /// Where the name stands in the source.
  let range: SourceRange
}

extension PersonMention {
  /// Offices that one person holds one of, as a rule. A title of learning or of rank goes with any of them.
  static let offices = [
    "省长", "市长", "县长", "区长", "镇长", "乡长", "局长", "厅长", "部长", "处长", "科长", "所长", "院长", "校长", "园长",
    "馆长", "站长", "会长", "社长", "行长", "厂长", "董事长", "秘书长", "书记", "主任", "主席", "总经理", "总裁",
  ]

  /// The people whom a page names with an office, in the order of the text. What is no name beyond doubt is left out:
  /// a name opens with a surname, has two or three characters, and a mark or a word of speech follows it.
  static func find(in prose: Prose) -> [PersonMention] {
    var mentions: [PersonMention] = []
    var chain: [(passage: Int, end: Int, office: String)] = []
    for hit in prose.words.last ?? [] {
      let passage = prose.passages[hit.passage]
      guard passage.role.mayNamePeople else { continue }
      let office = office(hit, passage)
      if let last = chain.last,
        last.passage != hit.passage || !isChain(last.end..<hit.offsets.lowerBound, passage)
      {
        chain.removeAll(keepingCapacity: true)
      }
      chain.append((hit.passage, hit.offsets.upperBound, office))
      guard let offsets = PersonName.offsets(in: passage, at: hit.offsets.upperBound),
        let range = passage.range(of: offsets)
      else { continue }
      mentions.append(
        PersonMention(name: passage.string(offsets), offices: chain.map(\.office), range: range))
      chain.removeAll(keepingCapacity: true)
    }
    return mentions
  }

  private static func office(_ hit: WordHit, _ passage: Passage) -> String {
    let word = offices[hit.word]
    return passage.scalar(before: hit.offsets.lowerBound) == "副" ? "副" + word : word
  }

  /// The longest stretch between two offices of one person, in bytes.
  private static let longestLink = 48

  /// Whether the text between two offices can belong to the second: 县委常委、副县长, 院党委书记、院长.
  private static func isChain(_ offsets: Range<Int>, _ passage: Passage) -> Bool {
    guard let first = passage.scalar(at: offsets.lowerBound), offsets.count <= longestLink,
      "、兼及和 ".unicodeScalars.contains(first)
    else { return false }
    var offset = offsets.lowerBound
    while offset < offsets.upperBound {
      let scalar = passage.bytes.scalar(at: offset)
      guard scalar.isHan || scalar == "、" || scalar == " " else { return false }
      offset += passage.bytes.width(at: offset)
    }
    return true
  }
}

extension TextRole {
  /// Whether people are named with their offices in such text.
  fileprivate var mayNamePeople: Bool {
    switch self {
    case .body, .caption, .list, .quote, .note, .deck, .headline, .kicker: true
    default: false
    }
  }
}
