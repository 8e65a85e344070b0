import XML

/// The order in which the packages of a message name its items.
///
/// A reference to a group or to another package stands for what that holds, at its place. Of alternatives (`pgrmod:alt`) the first
/// counts. An item that is named twice stands where it is named first.
struct PackageOrder {
  /// The items that are named, by guid: their places from 0.
  private(set) var places: [String: Int] = [:]
  /// The items that are named only as alternatives to another one.
  private(set) var alternatives: Set<String> = []

  private enum Step {
    case package(XMLTree.Element)
    case group(XMLTree.Element, of: XMLTree.Element)
    case item(String)
  }

  init(_ packages: [XMLTree.Element]) {
    let byGUID = Dictionary(
      packages.compactMap { package in package["guid"].map { ($0, package) } },
      uniquingKeysWith: { first, _ in first })
    var inner: Set<Int> = []
    for package in packages {
      for reference in Self.references(in: package) {
        if let other = byGUID[reference["residref"] ?? ""], other.number != package.number {
          inner.insert(other.number)
        }
      }
    }
    // Packages that name each other in a circle are inside one another; they come last.
    let ordered =
      packages.filter { !inner.contains($0.number) } + packages.filter { inner.contains($0.number) }
    var seen: Set<Int> = []
    var groupsByID: [Int: [String: XMLTree.Element]] = [:]
    // Without recursion: groups may follow each other without end.
    var steps = ordered.reversed().map { Step.package($0) }
    while let step = steps.popLast() {
      switch step {
      case .item(let guid):
        if let package = byGUID[guid] {
          steps.append(.package(package))
        } else if places[guid] == nil {
          places[guid] = places.count
        }
      case .package(let package):
        guard seen.insert(package.number).inserted else { continue }
        let sets = package.elements.filter { $0.name == "groupSet" }
        let groups = sets.flatMap { set in
          let groups = set.elements.filter { $0.name == "group" }
          return groups.filter { $0["id"] == set["root"] } + groups.filter { $0["id"] != set["root"] }
        }
        groupsByID[package.number] = Dictionary(
          groups.compactMap { group in group["id"].map { ($0, group) } },
          uniquingKeysWith: { first, _ in first })
        steps += groups.reversed().map { .group($0, of: package) }
      case .group(let group, let package):
        guard seen.insert(group.number).inserted else { continue }
        var references: [Step] = []
        for reference in group.elements {
          switch reference.name {
          case "itemRef": if let guid = reference["residref"] { references.append(.item(guid)) }
          case "groupRef":
            let named = reference["idref"].flatMap { groupsByID[package.number]?[$0] }
            if let named { references.append(.group(named, of: package)) }
          default: continue
          }
        }
        if group["mode"]?.hasSuffix(":alt") == true {
          for case .item(let guid) in references.dropFirst() { alternatives.insert(guid) }
          references = Array(references.prefix(1))
        }
        steps += references.reversed()
      }
    }
    alternatives = alternatives.filter { places[$0] == nil }
  }

  private static func references(in package: XMLTree.Element) -> [XMLTree.Element] {
    package.elements.filter { $0.name == "groupSet" }.flatMap { $0.elements.filter { $0.name == "group" } }
      .flatMap { $0.elements.filter { $0.name == "itemRef" } }
  }
}
