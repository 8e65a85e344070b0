import Source
public import XML
/// An issue as NewsML-G2, ready to be written to a file.
public struct ExportedMessage: Sendable, Hashable {
  /// The XML, UTF-8, with a final line end.
  public let bytes: [UInt8]
  /// Where its elements come from, in document order. Elements that come from no single place have no entry.
  public let places: [ElementPlace]
  /// How many of the bytes are spelling hints, delimiters of the processing instructions included.
  public let spellingByteCount: Int

  /// The place of an element, by its number in document order from 0, or of the nearest element before it that has
  /// one; nil when there is none.
  ///
  /// - Complexity: O(log *n*) in the number of places.
  public func place(ofElement element: Int) -> ElementPlace? {
    let next = places.partitioningIndex { $0.element > element }
    return next == 0 ? nil : places[next - 1]
  }
}
