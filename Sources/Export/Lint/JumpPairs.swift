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
    /// The index of its page in the issue, from 0.
    let page: Int
    let fault: Fault
  }

  /// A jump of the issue.
  private struct Place {
    let jump: Jump
    let page: Int
    let number: PageNumber
    let targets: [PageNumber]
  }

  /// The way from one page to another.
  private struct Way: Hashable {
    let from: PageNumber
    let to: PageNumber
  }

  /// The jumps without a partner, in the order of the pages. None in an issue of a single page; a page without a number
  /// is left out.
  let lone: [Lone]

  init(_ issue: Issue) {
    guard issue.pages.count > 1 else {
      lone = []
      return
    }
    let numbers = issue.pages.map { $0.metadata.page.flatMap { PageNumber($0) } }
    var forth: [Place] = []
    var back: [Place] = []
    for (index, page) in issue.pages.enumerated() {
      guard let number = numbers[index] else { continue }
      for case .article(let article) in page.items {
        for jump in article.jumps {
          let targets = PageNumber.all(in: jump.page)
          guard !targets.isEmpty else { continue }
          let place = Place(jump: jump, page: index, number: number, targets: targets)
          if jump.direction == .to { forth.append(place) } else { back.append(place) }
        }
      }
    }
    Self.pair(&forth, &back)
    let disagreeing = Self.takeDisagreeing(&forth, &back)
    let known = Set(numbers.compactMap(\.self))
    let isWhole = !numbers.contains(nil)
    let others = (forth + back).compactMap { place -> Lone? in
      let isThere = place.targets.contains(where: known.contains)
      guard isThere || isWhole else { return nil }
      return Lone(jump: place.jump, page: place.page, fault: isThere ? .noPartner : .noPage)
    }
    lone = (disagreeing + others).sorted { $0.page < $1.page }
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

  /// Takes out the pairs of which one half names the wrong page; the fault is told at the jump forth.
  private static func takeDisagreeing(_ forth: inout [Place], _ back: inout [Place]) -> [Lone] {
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
    var lone: [Lone] = []
    var left: [Place] = []
    for place in forth {
      guard let index = partner(of: place) else {
        left.append(place)
        continue
      }
      let other = back[index]
      lone.append(
        Lone(
          jump: place.jump, page: place.page,
          fault: .disagreement(page: other.number.shown, text: other.jump.text)))
    }
    forth = left
    back = back.enumerated().filter { !taken.contains($0.offset) }.map(\.element)
    return lone
  }
}
