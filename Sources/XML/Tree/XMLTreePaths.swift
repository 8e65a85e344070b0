/// The ways to elements of a tree, such as `/newsItem/itemMeta/link[2]`.
package struct XMLTreePaths {
  private let tree: XMLTree
  /// The place of each element among those of its name beside it, from 1; 0 for one that was not counted, as all beside
  /// it.
  private var places: [Int]
  /// How many elements of each name, by the index of the name, the element that is counted holds.
  private var counts: [(parent: Int, count: Int)]

  /// Takes a tree.
  package init(_ tree: XMLTree) {
    self.tree = tree
    places = Array(repeating: 0, count: tree.elementCount)
    counts = Array(repeating: (-1, 0), count: tree.names.count)
  }

  /// The way to the element of a number. Names are written as in the file, with their place if others of that name stand
  /// before them.
  ///
  /// - Complexity: O(*n*) in the elements of the file, for all ways together but their writing.
  package mutating func path(ofElement number: Int) -> String {
    var ways: [Int] = []
    var next: Int? = number
    while let current = next {
      ways.append(current)
      next = tree.parent(ofElement: current)
      if places[current] == 0, let next { addPlaces(inside: next) }
    }
    var path = ""
    for element in ways.reversed() {
      let name = tree.names[tree.name(ofElement: element)]
      path += "/"
      if !name.prefix.isEmpty {
        path += name.prefix
        path += ":"
      }
      path += name.local
      if places[element] > 1 { path += "[\(places[element])]" }
    }
    return path
  }

  private mutating func addPlaces(inside parent: Int) {
    for child in tree.element(number: parent).elements {
      let word = tree.word(ofElement: child.number)
      let count = counts[word].parent == parent ? counts[word].count + 1 : 1
      counts[word] = (parent, count)
      places[child.number] = count
    }
  }
}
