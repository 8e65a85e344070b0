import Export

extension Page {
  /// The lines of the source that no part of the page prints and that are not blank: the front matter, link
  /// definitions. A sheet that shows them and the parts shows every word of the file.
  var unprintedText: [SourceRange] {
    guard let source else { return [] }
    var found: [SourceRange] = []
    var offset = source.byteOrderMarkLength
    func add(upTo end: Int) {
      var (low, high) = (offset, end)
      while low < high, source.bytes[low] <= 0x20 { low += 1 }
      while high > low, source.bytes[high - 1] <= 0x20 { high -= 1 }
      if low < high { found.append(SourceRange(low, high)) }
    }
    if let range = frontMatter?.range {
      add(upTo: range.upperBound)
      offset = max(offset, range.upperBound)
    }
    for range in parts.compactMap(\.range) {
      add(upTo: range.lowerBound)
      offset = max(offset, range.upperBound)
    }
    add(upTo: source.bytes.count)
    return found
  }
}
