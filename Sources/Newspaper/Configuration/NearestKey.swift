/// Finds the known word a mistyped one was probably meant to be.
package enum NearestKey {
  /// The known word that is the fewest edits away; nil when every one is more than a third of its length away.
  package static func of(_ word: String, among known: [String]) -> String? {
    let typed = Array(word.lowercased().unicodeScalars.prefix(64))
    var best: (distance: Int, word: String)?
    for candidate in known {
      let distance = Self.distance(typed, Array(candidate.unicodeScalars))
      guard distance <= max(1, candidate.unicodeScalars.count / 3) else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (distance, candidate) }
    }
    return best?.word
  }

  /// Whether a word is a known one with a single slip in it: a letter too many, too few or another one, or two neighbours that
  /// changed places. Nobody mistypes the first letter.
  package static func isSlip(_ word: String, of known: String) -> Bool {
    let typed = Array(word.lowercased().unicodeScalars.prefix(64))
    let right = Array(known.unicodeScalars)
    guard typed.first == right.first, typed != right else { return false }
    if distance(typed, right) == 1 { return true }
    let differing = typed.count == right.count ? typed.indices.filter { typed[$0] != right[$0] } : []
    return differing.count == 2 && differing[1] == differing[0] + 1
      && typed[differing[0]] == right[differing[1]]
      && typed[differing[1]] == right[differing[0]]
  }

  /// The number of characters to insert, delete or replace (Levenshtein).
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var row = Array(0...right.count)
    for (index, scalar) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, other) in right.enumerated() {
        let replaced = diagonal + (scalar == other ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
      }
    }
    return row[right.count]
  }
}
