import Document
import Newspaper

/// The jumps of an issue 转版, paired: 下转第3版 on page 1 belongs to 上接第1版 on page 3.
struct JumpPairs {
  /// A jump without its partner.
  struct Lone {
    /// What is wrong with it.
    enum Fault {
      /// The issue has no such page.
      case noPage
      /// The other page has no jump back.
      case noPartner
      /// The other page has a jump back, which names a third page; or a third page has one.
      case disagreement(page: String, text: String)
    }

    let jump: Jump
    /// The index of the jump among those of its page, from 0.
    let index: Int
    let fault: Fault
  }

  /// A jump of the issue.
  private struct Place {
    let jump: Jump
    let page: Int
    let index: Int
    let number: PageNumber
    let targets: [PageNumber]
  }

  /// The way from one page to another.
  private struct Way: Hashable {
    let from: PageNumber
    let to: PageNumber
  }

  /// The jumps without a partner, by the index of their page in the issue. None in an issue of a single page; a page
  /// without a number is left out.
  private(set) var lone: [Int: [Lone]] = [:]

  init(_ pages: [Page]) {
    guard pages.count > 1 else { return }
    let numbers = pages.map { $0.metadata.page.flatMap { PageNumber($0) } }
    var forth: [Place] = []
    var back: [Place] = []
    for (page, number) in zip(pages.indices, numbers) {
      guard let number else { continue }
      for (index, jump) in pages[page].jumps.enumerated() {
        let targets = PageNumber.all(in: jump.page)
        guard !targets.isEmpty else { continue }
        let place = Place(jump: jump, page: page, index: index, number: number, targets: targets)
        if jump.direction == .to { forth.append(place) } else { back.append(place) }
      }
    }
    Self.pair(&forth, &back)
    for (place, fault) in Self.takeDisagreeing(&forth, &back) { add(place, fault) }
    let known = Set(numbers.compactMap(\.self))
    let isWhole = !numbers.contains(nil)
    for place in forth + back {
      let isThere = place.targets.contains(where: known.contains)
      // A page without a number may be the one that is meant.
      if isThere || isWhole { add(place, isThere ? .noPartner : .noPage) }
    }
  }

  private mutating func add(_ place: Place, _ fault: Lone.Fault) {
    lone[place.page, default: []].append(Lone(jump: place.jump, index: place.index, fault: fault))
  }

  /// Takes out what belongs together.
  private static func pair(_ forth: inout [Place], _ back: inout [Place]) {
    var open: [Way: [Int]] = [:]
    for (index, place) in back.enumerated().reversed() {
      for target in place.targets { open[Way(from: target, to: place.number), default: []].append(index) }
    }
    var taken: Set<Int> = []
    forth.removeAll { place in
      for target in place.targets {
        while let index = open[Way(from: place.number, to: target)]?.popLast() {
          if taken.insert(index).inserted { return true }
        }
      }
      return false
    }
    back = back.enumerated().filter { !taken.contains($0.offset) }.map(\.element)
  }

  /// Takes out the pairs of which one half names the wrong page; the fault is reported at the jump to the next page.
  private static func takeDisagreeing(_ forth: inout [Place], _ back: inout [Place])
    -> [(Place, Lone.Fault)]
  {
    var standing: [PageNumber: [Int]] = [:]
    var claiming: [PageNumber: [Int]] = [:]
    for (index, place) in back.enumerated().reversed() {
      standing[place.number, default: []].append(index)
      for target in place.targets { claiming[target, default: []].append(index) }
    }
    var taken: Set<Int> = []
    func partner(of place: Place) -> Int? {
      for target in place.targets {
        while let index = standing[target]?.popLast() {
          if taken.insert(index).inserted { return index }
        }
      }
      while let index = claiming[place.number]?.popLast() {
        if taken.insert(index).inserted { return index }
      }
      return nil
    }
    var found: [(Place, Lone.Fault)] = []
    var left: [Place] = []
    for place in forth {
      guard let index = partner(of: place) else {
        left.append(place)
        continue
      }
      let other = back[index]
      found.append((place, .disagreement(page: other.number.shown, text: other.jump.text)))
    }
    forth = left
    back = back.enumerated().filter { !taken.contains($0.offset) }.map(\.element)
    return found
  }
}

extension Page {
  /// The jumps of the page, article after article.
  var jumps: [Jump] { items.flatMap { $0.article?.jumps ?? [] } }
}
