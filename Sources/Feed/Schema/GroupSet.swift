import XML

/// The groups of a package, and which leads to which.
struct GroupSet {
  private let all: [XMLTree.Element]
  /// For each group the index of the first one of its name; nil for one without a name.
  private let places: [Int?]
  /// For each group its `groupRef`s, each with the index of the group that it names; nil when there is none.
  private let references: [[(element: XMLTree.Element, group: Int?)]]
  /// The index of the group that the root names; nil when there is none.
  private let root: Int?

  /// Reads a `groupSet`.
  init(_ element: XMLTree.Element) {
    let all = element.elements.filter { $0.name == "group" }
    var indexes: [String: Int] = Dictionary(minimumCapacity: all.count)
    places = all.enumerated().map { index, group in
      guard let id = group["id"] else { return nil }
      if let first = indexes[id] { return first }
      indexes[id] = index
      return index
    }
    references = all.map { group in
      group.elements.filter { $0.name == "groupRef" }.map { reference in
        (reference, reference["idref"].flatMap { indexes[$0] })
      }
    }
    root = element["root"].flatMap { indexes[$0] }
    self.all = all
  }

  /// The `groupRef`s that name a group from which they were reached, or their own.
  func backwardReferences() -> [XMLTree.Element] {
    var result: [XMLTree.Element] = []
    var isFinished = [Bool](repeating: false, count: all.count)
    var isOnWay = isFinished
    for case let start? in places where !isFinished[start] {
      // Without recursion: a package may have more groups in a row than a stack has frames.
      var way = [(group: start, next: 0)]
      isOnWay[start] = true
      while let last = way.indices.last {
        let group = way[last].group
        guard way[last].next < references[group].count else {
          isOnWay[group] = false
          isFinished[group] = true
          way.removeLast()
          continue
        }
        let reference = references[group][way[last].next]
        way[last].next += 1
        guard let next = reference.group else { continue }
        if isOnWay[next] {
          result.append(reference.element)
        } else if !isFinished[next] {
          isOnWay[next] = true
          way.append((next, 0))
        }
      }
    }
    return result
  }

  /// The groups to which no way leads from the root; none when the root or a group that is referred to is not there,
  /// which another check reports.
  func unreachedGroups() -> [XMLTree.Element] {
    guard let root, references.allSatisfy({ $0.allSatisfy { $0.group != nil } }) else { return [] }
    var isReached = [Bool](repeating: false, count: all.count)
    isReached[root] = true
    var waiting = [root]
    while let group = waiting.popLast() {
      for case (_, let next?) in references[group] where !isReached[next] {
        isReached[next] = true
        waiting.append(next)
      }
    }
    return all.indices.filter { index in places[index].map { !isReached[$0] } ?? false }.map { all[$0] }
  }
}
