internal import CYAML

/// Reads the only document of a YAML text with libyaml, which tells one event after the other.
///
/// An alias gives the value of its anchor, with the line of that. Tags are passed over: what a scalar stands for is
/// decided by who asks for it. `<<` is a key like any other.
@safe final class YAMLReader {
  /// Lists and mappings are nested no deeper, those that aliases stand for included; people write three levels.
  static let deepest = 64
  /// More values than a person writes. Those that an alias stands for count each time: aliases nested in each other stand
  /// for exponentially many.
  static let mostValues = 200_000

  /// A value, and the levels of lists and mappings in it.
  private typealias Node = (value: YAMLValue, height: Int)

  /// What an alias stands for.
  private struct Anchored {
    let node: Node
    /// The values in it and itself.
    let count: Int
  }

  // At one address for good, since libyaml keeps a pointer to it.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let text: UnsafeBufferPointer<UInt8>
  private var anchors: [String: Anchored] = [:]
  /// The values read so far.
  private var count = 0

  /// Reads UTF-8; nil when there is no document.
  static func read(_ yaml: [UInt8]) throws(YAMLFault) -> YAMLValue? {
    guard !yaml.isEmpty else { return nil }
    return try unsafe yaml.withUnsafeBufferPointer { text throws(YAMLFault) in
      try unsafe YAMLReader(text).document()
    }
  }

  /// The text must outlive the reader.
  private init(_ text: UnsafeBufferPointer<UInt8>) throws(YAMLFault) {
    unsafe self.text = text
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    guard unsafe yaml_parser_initialize(parser) == 1 else {
      unsafe parser.deallocate()
      throw YAMLFault(line: 1, reason: "cannot be read")
    }
    unsafe self.parser = parser
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, text.baseAddress, text.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
  }

  /// The value of the document; nil when there is none.
  private func document() throws(YAMLFault) -> YAMLValue? {
    _ = try next()
    if case .end = try next().event { return nil }
    let value = try node(try next(), depth: 0).value
    _ = try next()
    let (event, line) = try next()
    guard case .end = event else { throw YAMLFault(line: line, reason: "but found another document") }
    return value
  }

  /// The node that begins with an event.
  private func node(_ start: (event: YAMLEvent, line: Int), depth: Int) throws(YAMLFault) -> Node {
    let before = count
    try add(1, at: start.line)
    let node: Node
    var anchor: String?
    switch start.event {
    case .alias(let name):
      guard let anchored = anchors[name] else {
        throw YAMLFault(line: start.line, reason: "found undefined alias")
      }
      try add(anchored.count - 1, at: start.line)
      guard depth + anchored.node.height <= Self.deepest else { throw Self.tooDeep(start.line) }
      return anchored.node
    case .scalar(let text, let isPlain, let name):
      anchor = name
      node = (YAMLValue(scalar: text, isPlain: isPlain, line: start.line), 0)
    case .list(let name):
      guard depth < Self.deepest else { throw Self.tooDeep(start.line) }
      anchor = name
      node = try list(start.line, depth: depth + 1)
    case .mapping(let name):
      guard depth < Self.deepest else { throw Self.tooDeep(start.line) }
      anchor = name
      node = try mapping(start.line, depth: depth + 1)
    case .close, .end, .other: throw YAMLFault(line: start.line, reason: "cannot be read")
    }
    if let anchor { anchors[anchor] = Anchored(node: node, count: count - before) }
    return node
  }

  private func list(_ line: Int, depth: Int) throws(YAMLFault) -> Node {
    var values: [YAMLValue] = []
    var height = 0
    while true {
      let start = try next()
      if case .close = start.event { return (YAMLValue(list: values, line: line), height + 1) }
      let item = try node(start, depth: depth)
      values.append(item.value)
      height = max(height, item.height)
    }
  }

  private func mapping(_ line: Int, depth: Int) throws(YAMLFault) -> Node {
    var pairs: [(key: String, line: Int, value: YAMLValue)] = []
    var names: [String: Int] = [:]
    var twice: Set<String> = []
    var height = 0
    while true {
      let start = try next()
      if case .close = start.event { break }
      let key = try node(start, depth: depth)
      let value = try node(try next(), depth: depth)
      height = max(height, key.height, value.height)
      if let name = key.value.key {
        if let index = names.index(forKey: name) {
          twice.insert(names[index].key)
        } else {
          names[name] = key.value.line
        }
      }
      pairs.append((key.value.key ?? "?", key.value.line, value.value))
    }
    let sorted = twice.sorted()
    guard let first = sorted.first else { return (YAMLValue(mapping: pairs, line: line), height + 1) }
    throw YAMLFault(line: names[first] ?? line, reason: "key given twice: \(sorted.joined(separator: ", "))")
  }

  private func add(_ values: Int, at line: Int) throws(YAMLFault) {
    count += values
    guard count <= Self.mostValues else {
      throw YAMLFault(line: line, reason: "more than \(Self.mostValues) values")
    }
  }

  private static func tooDeep(_ line: Int) -> YAMLFault {
    YAMLFault(line: line, reason: "nested more than \(deepest) levels deep")
  }

  /// The next event and the line on which it begins, from 1.
  private func next() throws(YAMLFault) -> (event: YAMLEvent, line: Int) {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw fault }
    defer { unsafe yaml_event_delete(&event) }
    return unsafe (YAMLEvent(event), Int(event.start_mark.line) + 1)
  }

  /// What libyaml says that it cannot read.
  private var fault: YAMLFault {
    guard let problem = unsafe parser.pointee.problem else {
      return YAMLFault(line: 1, reason: "cannot be read")
    }
    let reason = unsafe String(cString: problem)
    // A byte that cannot stand in YAML has an offset and no line.
    guard unsafe parser.pointee.error == YAML_READER_ERROR else {
      return YAMLFault(line: Int(unsafe parser.pointee.problem_mark.line) + 1, reason: reason)
    }
    let before = unsafe text.prefix(Int(parser.pointee.problem_offset))
    var line = 1
    for index in unsafe before.indices {
      let byte = unsafe before[index]
      let isWithNext = unsafe index + 1 < text.count && text[index + 1] == .lineFeed
      if byte == .lineFeed || byte == .carriageReturn && !isWithNext { line += 1 }
    }
    return YAMLFault(line: line, reason: reason)
  }
}
