/// The groups of a package, and which leads to which.
struct GroupSet {
  private let root: String?
  private let groups: [String: XMLTree.Element]
  private let all: [XMLTree.Element]

  /// Reads a `groupSet`.
  init(_ element: XMLTree.Element) {
    root = element["root"]
    all = element.elements.filter { $0.name == "group" }
    groups = Dictionary(
      all.compactMap { group in group["id"].map { ($0, group) } }, uniquingKeysWith: { first, _ in first })
  }

  private static func references(of group: XMLTree.Element) -> [XMLTree.Element] {
    group.elements.filter { $0.name == "groupRef" }
  }

  /// The `groupRef`s that name a group from which they were reached, or their own.
  func backwardReferences() -> [XMLTree.Element] {
    var result: [XMLTree.Element] = []
    var finished: Set<String> = []
    for start in all {
      guard let id = start["id"], !finished.contains(id) else { continue }
      // Without recursion: a package may have more groups in a row than a stack has frames.
      var way: [(id: String, rest: ArraySlice<XMLTree.Element>)] = [(id, Self.references(of: start)[...])]
      var onWay: Set<String> = [id]
      while let last = way.indices.last {
        guard let reference = way[last].rest.popFirst() else {
          onWay.remove(way[last].id)
          finished.insert(way[last].id)
          way.removeLast()
          continue
        }
        guard let next = reference["idref"], let group = groups[next] else { continue }
        if onWay.contains(next) {
          result.append(reference)
        } else if !finished.contains(next) {
          onWay.insert(next)
          way.append((next, Self.references(of: group)[...]))
        }
      }
    }
    return result
  }

  /// The groups to which no way leads from the root; none when the root or a group that is referred to is not there,
  /// which another check reports.
  func unreachedGroups() -> [XMLTree.Element] {
    let isWhole = all.flatMap(Self.references).allSatisfy { groups[$0["idref"] ?? ""] != nil }
    guard let root, groups[root] != nil, isWhole else { return [] }
    var reached: Set<String> = [root]
    var waiting = [root]
    while let id = waiting.popLast() {
      for reference in groups[id].map(Self.references) ?? [] {
        guard let next = reference["idref"], reached.insert(next).inserted else { continue }
        waiting.append(next)
      }
    }
    return all.filter { group in group["id"].map { !reached.contains($0) } ?? false }
  }
}
