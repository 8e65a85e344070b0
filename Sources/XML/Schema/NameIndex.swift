/// Which things of a file have which name: their indices, sorted into one list per name.
package struct NameIndex {
  private let starts: [Int]
  private let members: [Int]

  /// Sorts things by the index of their names, of which there are `nameCount`.
  init(names: [Int], nameCount: Int) {
    var ends = [Int](repeating: 0, count: nameCount + 1)
    for name in names { ends[name + 1] += 1 }
    for name in 0..<nameCount { ends[name + 1] += ends[name] }
    starts = ends
    var members = [Int](repeating: 0, count: names.count)
    for (index, name) in names.enumerated() {
      members[ends[name]] = index
      ends[name] += 1
    }
    self.members = members
  }

  /// The indices of the things of a name, ascending.
  package subscript(_ name: Int) -> ArraySlice<Int> { members[starts[name]..<starts[name + 1]] }

  /// The indices of the things of any of some names, ascending.
  package subscript(_ names: [Int]) -> [Int] {
    names.count == 1 ? Array(self[names[0]]) : names.flatMap { self[$0] }.sorted()
  }
}
