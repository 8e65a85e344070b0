import Export

/// Where on a proof sheet the findings of a page are marked: which bytes are underlined and how, and after which byte
/// the number of each note stands.
struct ProofMarks {
  /// The number of a note at its place in the text.
  struct Number: Equatable {
    /// The number of the note.
    var number: Int
    /// How grave the finding is.
    var severity: Severity
    /// The offset of the byte, from 0, before which it stands.
    var offset: Int
    /// Whether nothing is underlined there, because the fault is something missing or something unseen.
    var isPoint: Bool
  }

  /// A finding and the number of its note.
  struct Numbered {
    var finding: FindingReport
    var number: Int
    /// Whether it belongs to no item: it is marked where it can be seen and nowhere else.
    var isOnPage: Bool
  }

  /// Offsets at which the marking changes, in order, and the gravest severity from each of them on.
  private var changes: [(offset: Int, severity: Severity?)] = []
  /// The numbers in each stretch of text, by its first byte, in order.
  private var numbers: [Int: [Number]] = [:]
  /// The notes whose number appears in the text.
  private(set) var placed: Set<Int> = []

  /// Finds the places of findings. `leaves` are the stretches that are shown, in order.
  init(_ findings: [Numbered], leaves: [SourceRange]) {
    var edges: [(offset: Int, severity: Severity, change: Int)] = []
    for entry in findings {
      guard let range = entry.finding.range else { continue }
      let severity = entry.finding.level
      let ends = range.byteOffset..<range.byteOffset + range.byteLength
      let spans = entry.finding.count > 1 ? (entry.finding.fix?.edits ?? []).map(\.range.offsets) : []
      for span in [ends] + spans where !span.isEmpty {
        edges.append((span.lowerBound, severity, 1))
        edges.append((span.upperBound, severity, -1))
      }
      place(entry, ends, severity, leaves)
    }
    sweep(edges.sorted { $0.offset < $1.offset })
    for key in numbers.keys { numbers[key]?.sort { ($0.offset, $0.number) < ($1.offset, $1.number) } }
  }

  /// The numbers that stand in a stretch.
  func numbers(in leaf: SourceRange) -> [Number] { numbers[leaf.lowerBound] ?? [] }

  /// The pieces of a stretch between the places where its marking changes.
  func pieces(of leaf: SourceRange) -> [(range: Range<Int>, severity: Severity?)] {
    var pieces: [(range: Range<Int>, severity: Severity?)] = []
    var index = changes.partitioningIndex { $0.offset > leaf.lowerBound }
    var start = leaf.lowerBound
    var severity = index > 0 ? changes[index - 1].severity : nil
    while index < changes.count, changes[index].offset < leaf.upperBound {
      pieces.append((start..<changes[index].offset, severity))
      (start, severity) = changes[index]
      index += 1
    }
    return pieces + [(start..<leaf.upperBound, severity)]
  }

  /// Puts the number after the last stretch the finding touches; where it touches none, at the nearest one.
  private mutating func place(
    _ entry: Numbered, _ range: Range<Int>, _ severity: Severity, _ leaves: [SourceRange]
  ) {
    let next = leaves.partitioningIndex { $0.lowerBound >= max(range.upperBound, range.lowerBound + 1) }
    let last = next > 0 ? leaves[next - 1] : nil
    func put(_ leaf: SourceRange, _ offset: Int, isPoint: Bool) {
      let number = Number(number: entry.number, severity: severity, offset: offset, isPoint: isPoint)
      numbers[leaf.lowerBound, default: []].append(number)
      placed.insert(entry.number)
    }
    if let last, last.upperBound > range.lowerBound {
      put(last, min(range.upperBound, last.upperBound), isPoint: range.isEmpty)
    } else if !entry.isOnPage {
      let gap = last.map { range.lowerBound - $0.upperBound } ?? Int.max
      if next < leaves.count, leaves[next].lowerBound - range.upperBound < gap {
        put(leaves[next], leaves[next].lowerBound, isPoint: true)
      } else if let last {
        put(last, last.upperBound, isPoint: true)
      }
    }
  }

  private mutating func sweep(_ edges: [(offset: Int, severity: Severity, change: Int)]) {
    var open: [Severity: Int] = [:]
    for (index, edge) in edges.enumerated() {
      open[edge.severity, default: 0] += edge.change
      guard index + 1 == edges.count || edges[index + 1].offset > edge.offset else { continue }
      changes.append((edge.offset, open.filter { $0.value > 0 }.keys.max()))
    }
  }
}
