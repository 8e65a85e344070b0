import XML

/// The names of a file by how they are written, without prefix: checks ask for many words, and a file has few names.
struct NamesByLocalName: Sendable {
  private let names: [XMLTree.Name]
  /// The index of the first name of each slot, and after each name that of the next; -1 for none.
  private var firsts: [Int]
  private var nexts: [Int] = []

  /// Sorts names into slots.
  init(_ names: [XMLTree.Name]) {
    self.names = names
    firsts = Array(repeating: -1, count: 64)
    nexts = Array(repeating: -1, count: names.count)
    for index in names.indices.reversed() {
      let slot = slot(of: names[index].local)
      nexts[index] = firsts[slot]
      firsts[slot] = index
    }
  }

  /// The indices of the names whose local name is the word, ascending.
  subscript(_ word: String) -> [Int] {
    var found: [Int] = []
    append(word, to: &found)
    return found
  }

  /// Adds the indices of the names whose local name is the word, ascending.
  func append(_ word: String, to found: inout [Int]) {
    var index = firsts[slot(of: word)]
    while index >= 0 {
      if names[index].local == word { found.append(index) }
      index = nexts[index]
    }
  }

  private func slot(of word: String) -> Int {
    let bytes = word.utf8Span.span
    guard !bytes.isEmpty else { return 0 }
    let (first, middle, last) = (bytes[0], bytes[bytes.count / 2], bytes[bytes.count - 1])
    return (bytes.count + 3 * Int(first) + 7 * Int(middle) + 5 * Int(last)) % firsts.count
  }
}
