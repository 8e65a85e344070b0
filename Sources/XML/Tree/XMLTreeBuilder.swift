/// Builds the tree of a file while libxml2 reads it.
class XMLTreeBuilder: XMLEventParser {
  /// What is built so far. Overlapping uses are not checked for: one thread meets one event at a time, and the draft calls
  /// nobody; the check at each event cost as much as half of the building.
  @exclusivity(unchecked) private var draft: XMLTreeDraft

  /// Takes the text of a file.
  override init(_ input: XMLInput, limits: XMLLimits) {
    unsafe draft = XMLTreeDraft(input.bytes)
    super.init(input, limits: limits)
  }

  /// The tree, after the file was read.
  ///
  /// - Throws: ``XMLReadError`` when the file has no element.
  final func tree() throws(XMLReadError) -> XMLTree {
    guard elementCount > 0 else { throw XMLReadError(.empty) }
    return unsafe XMLTree(draft.storage, namespaceFaults: draft.namespaceFaults)
  }

  override func open(_ tag: XMLStartTag) {
    unsafe draft.open(tag, at: tagOffset)
  }

  override func close(
    _ name: UnsafePointer<UInt8>?, _ prefix: UnsafePointer<UInt8>?, _ uri: UnsafePointer<UInt8>?
  ) {
    unsafe draft.close()
  }

  override func meet(text piece: UnsafeBufferPointer<UInt8>) {
    unsafe draft.add(text: piece)
  }

  override func meet(instruction target: UnsafePointer<UInt8>, data: UnsafePointer<UInt8>?) {
    unsafe draft.add(instruction: target, data: data)
  }

  override func meet(namespaceFault code: LibXMLCode, message: String) {
    unsafe draft.add(namespaceFault: code, message: message, at: tagOffset)
  }
}
