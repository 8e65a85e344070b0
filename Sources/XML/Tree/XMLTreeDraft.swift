import Source

/// The tree of a file while the file is being read.
struct XMLTreeDraft {
  /// What was read so far.
  private(set) var storage: XMLTreeStorage
  /// The faults of namespaces, a hundred at most.
  private(set) var namespaceFaults: [XMLReadError] = []
  /// The indices of the open elements.
  private var openElements: [Int32] = []
  /// Where in the storage's text the run of characters that is being met begins.
  private var runStart: Int32 = 0
  /// The indices of the names.
  private var names = TagNameTable<Int32>()
  /// The indices of the first names that are written so.
  private var words = TagNameTable<Int>()
  /// The namespace of the name before, by its address: most names of a file are from one.
  private var namespace = (address: 0, uri: "")

  /// Takes the text of a file, of which nothing was read yet.
  init(_ bytes: [UInt8]) {
    storage = XMLTreeStorage(XMLLines(bytes))
    // What messages of ours need, in one stretch of memory each; what is not used is not touched.
    storage.text.reserveCapacity(bytes.count)
    storage.nodes.reserveCapacity(bytes.count / 20)
    storage.elements.reserveCapacity(bytes.count / 50)
    storage.attributes.reserveCapacity(bytes.count / 50)
  }

  /// An element opens; its `<` stands at a byte offset of the file.
  mutating func open(_ tag: XMLStartTag, at offset: Int) {
    finishText()
    let number = Int32(storage.elements.count)
    if !openElements.isEmpty { storage.nodes.append(.element(number)) }
    let start = Int32(storage.nodes.count)
    unsafe storage.elements.append(
      XMLTreeStorage.ElementRecord(
        name: name(tag.name, tag.prefix, tag.uri), parent: openElements.last ?? number,
        offset: Int32(offset), attributes: add(attributesOf: tag, to: number), content: start..<start))
    openElements.append(number)
  }

  /// The innermost open element closes.
  mutating func close() {
    finishText()
    guard let closed = openElements.popLast() else { return }
    let start = storage.elements[Int(closed)].content.lowerBound
    storage.elements[Int(closed)].content = start..<Int32(storage.nodes.count)
  }

  /// Characters stand in the innermost open element.
  mutating func add(text piece: UnsafeBufferPointer<UInt8>) {
    unsafe storage.text.append(copying: piece)
  }

  /// A processing instruction stands here; outside the root it is no part of the tree.
  mutating func add(instruction target: UnsafePointer<UInt8>, data: UnsafePointer<UInt8>?) {
    guard !openElements.isEmpty else { return }
    finishText()
    storage.nodes.append(.instruction(Int32(storage.instructions.count)))
    storage.instructions.append(unsafe (keep(target), data.map { unsafe keep($0) } ?? runStart..<runStart))
  }

  /// A name breaks a rule of namespaces.
  mutating func add(namespaceFault code: LibXMLCode, message: String, at offset: Int) {
    guard namespaceFaults.count < 100 else { return }
    let place = storage.lines.place(ofOffset: offset)
    namespaceFaults.append(XMLReadError(.namespace(code: code), at: place, message: message))
  }

  private mutating func finishText() {
    let end = Int32(storage.text.count)
    guard end > runStart else { return }
    storage.nodes.append(.text(runStart..<end))
    runStart = end
  }

  /// Adds bytes that are no characters of an element.
  private mutating func keep(_ text: UnsafePointer<UInt8>) -> Range<Int32> {
    let start = Int32(storage.text.count)
    unsafe storage.text.append(contentsOf: UnsafeBufferPointer(start: text, count: text.byteCount))
    runStart = Int32(storage.text.count)
    return start..<runStart
  }

  private mutating func name(
    _ local: UnsafePointer<UInt8>, _ prefix: UnsafePointer<UInt8>?, _ uri: UnsafePointer<UInt8>?
  ) -> Int32 {
    unsafe names[TagName(local, prefix, uri)] ?? add(name: local, prefix, uri)
  }

  /// Adds a name. A call of its own, since it is rare and would stand in the way of all that is not.
  @inline(never)
  private mutating func add(
    name local: UnsafePointer<UInt8>, _ prefix: UnsafePointer<UInt8>?, _ uri: UnsafePointer<UInt8>?
  ) -> Int32 {
    let index = storage.names.count
    let word = unsafe TagName(local, prefix)
    if let first = words[word] {
      storage.words.append(first)
    } else {
      words.insert(word, index)
      storage.words.append(index)
    }
    let address = unsafe uri.map { Int(bitPattern: $0) } ?? 0
    if address != namespace.address {
      namespace = (address, unsafe uri.map { unsafe String(cString: $0) } ?? "")
    }
    unsafe storage.names.append(
      XMLTree.Name(
        String(cString: local), namespace: namespace.uri,
        prefix: prefix.map { unsafe String(cString: $0) } ?? ""))
    unsafe names.insert(TagName(local, prefix, uri), Int32(index))
    return Int32(index)
  }

  private mutating func add(attributesOf tag: XMLStartTag, to element: Int32) -> Range<Int32> {
    let first = Int32(storage.attributes.count)
    guard tag.attributeCount > 0, let fields = unsafe tag.attributes else { return first..<first }
    for index in 0..<tag.attributeCount {
      let field = unsafe fields + 5 * index
      guard let local = unsafe field[0] else { continue }
      let start = Int32(storage.text.count)
      unsafe XMLStartTag.append(valueFrom: field[3], to: field[4], to: &storage.text)
      unsafe storage.attributes.append(
        XMLTreeStorage.AttributeRecord(
          name: name(local, field[1], field[2]), element: element, value: start..<Int32(storage.text.count)))
    }
    runStart = Int32(storage.text.count)
    return first..<Int32(storage.attributes.count)
  }
}

extension UnsafePointer<UInt8> {
  /// The number of bytes of a C string, its end left out.
  fileprivate var byteCount: Int {
    var count = 0
    while unsafe self[count] != 0 { count += 1 }
    return count
  }
}
