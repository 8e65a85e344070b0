/// The ways to elements of a tree, such as `/newsItem/itemMeta/link[2]`.
struct XMLTreePaths {
  private let tree: XMLTree
  /// The place of an element among those of its name beside it, from 1, by its number; known for all elements beside
  /// one that was asked for.
  private var places: [Int: Int] = [0: 1]

  /// Takes a tree.
  init(_ tree: XMLTree) { self.tree = tree }

  /// The way to the element of a number. Names are written as in the file, with their place if others of that name stand
  /// before them.
  ///
  /// - Complexity: O(*n*) in the elements of the file, for all ways together but their writing.
  mutating func path(ofElement number: Int) -> String {
    var steps: [String] = []
    var next: Int? = number
    while let current = next {
      let parent = tree.parent(ofElement: current)
      if places[current] == nil, let parent { addPlaces(inside: parent) }
      let place = places[current] ?? 1
      steps.append("/\(tree.element(number: current).qualifiedName)" + (place > 1 ? "[\(place)]" : ""))
      next = parent
    }
    return steps.reversed().joined()
  }

  private mutating func addPlaces(inside parent: Int) {
    var counts: [String: Int] = [:]
    for child in tree.element(number: parent).elements {
      let count = counts[child.qualifiedName, default: 0] + 1
      counts[child.qualifiedName] = count
      places[child.number] = count
    }
  }
}
