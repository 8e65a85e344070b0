/// The names of a file sorted by how they are written, so that those of a word are found at once.
struct NameOrder {
  private let names: [XMLTree.Name]
  /// Indices of names, by the local name.
  private let sorted: [Int]

  /// Sorts names.
  init(_ names: [XMLTree.Name]) {
    self.names = names
    sorted = names.indices.sorted { names[$0].local < names[$1].local }
  }

  /// The indices of the names whose local name is the word.
  subscript(_ word: String) -> [Int] {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if names[sorted[middle]].local < word { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < sorted.count, names[sorted[end]].local == word { end += 1 }
    return Array(sorted[low..<end])
  }
}
