/// Makes a text that a test fails on small.
enum SmallestMarkdown {
  /// The smallest text in which something still holds, found by leaving out bytes.
  static func of(_ bytes: [UInt8], where holds: ([UInt8]) -> Bool) -> [UInt8] {
    var best = bytes
    var length = max(1, best.count / 2)
    while length > 0 {
      var start = 0
      while start < best.count {
        var candidate = best
        candidate.removeSubrange(start..<min(best.count, start + length))
        if holds(candidate) { best = candidate } else { start += length }
      }
      length /= 2
    }
    return best
  }
}
