import Document

/// Says what each heading of a page is. A level is not a role: the place decides.
struct HeadlineRoles {
  /// What a heading is.
  enum Role {
    /// The headline 主题, which begins an article.
    case headline
    /// The kicker 引题 of the headline that follows.
    case kicker
    /// A deck 副题 of the headline before it.
    case deck
    /// The name of the page or section: a level-1 heading under which no text hangs.
    case label
    /// A heading in the run of the text: a crosshead 小标题, or the title of a picture or a forecast.
    case inside
  }

  /// For each block its role; nil for a block that is no heading, or an empty one.
  static func of(_ blocks: [PageBlock]) -> [Role?] {
    var roles = [Role?](repeating: nil, count: blocks.count)
    // Backwards, because what follows decides about kickers and level-1 headings.
    for index in blocks.indices.reversed() {
      guard let heading = blocks[index].heading else { continue }
      let next = index + 1 < roles.count ? roles[index + 1] : nil
      switch blocks[index].level ?? heading.level {
      case 2: roles[index] = .headline
      case 1: roles[index] = textHangs(under: index, blocks, roles) ? .headline : .label
      default: roles[index] = next == .headline ? .kicker : .inside
      }
    }
    for index in blocks.indices.dropFirst() where roles[index] == .inside {
      switch roles[index - 1] {
      case .headline: roles[index] = .deck
      case .deck
      where blocks[index].level == nil && blocks[index].heading?.level == blocks[index - 1].heading?.level:
        roles[index] = .deck
      default: continue
      }
    }
    return roles
  }

  /// Whether text follows a level-1 heading before the next headline, its decks apart.
  private static func textHangs(under index: Int, _ blocks: [PageBlock], _ roles: [Role?]) -> Bool {
    let next = blocks.index(after: index)
    guard next < blocks.endIndex else { return false }
    switch roles[next] {
    case .headline, .kicker, .label: return false
    case .inside, .deck, nil: return true
    }
  }
}
