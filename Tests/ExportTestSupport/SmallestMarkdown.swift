/// Makes a text that a test fails on small.
public enum SmallestMarkdown {
  /// The smallest text in which something still holds, found by leaving out lines, then bytes, until nothing more can
  /// be left out.
  ///
  /// `holds` is asked about texts that are no longer UTF-8 too.
  public static func of(_ bytes: [UInt8], where holds: ([UInt8]) -> Bool) -> [UInt8] {
    var best = bytes
    while true {
      let count = best.count
      best = without(pieces: lines(of: best), where: holds)
      best = without(pieces: best.map { [$0] }, where: holds)
      if best.count == count { return best }
    }
  }

  /// Leaves out ever shorter runs of pieces.
  private static func without(pieces: [[UInt8]], where holds: ([UInt8]) -> Bool) -> [UInt8] {
    var best = pieces
    var length = max(1, best.count / 2)
    while length > 0 {
      var start = 0
      while start < best.count {
        let candidate = best[..<start] + best[min(best.count, start + length)...]
        if holds(Array(candidate.joined())) { best = Array(candidate) } else { start += length }
      }
      length /= 2
    }
    return Array(best.joined())
  }

  private static func lines(of bytes: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var line: [UInt8] = []
    for byte in bytes {
      line.append(byte)
      if byte == 0x0A {
        lines.append(line)
        line = []
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
