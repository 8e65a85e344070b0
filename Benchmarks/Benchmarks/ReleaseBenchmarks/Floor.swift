internal import CFloor

/// What the C libraries need for the bytes of an issue: the floor that the release check is held against.
enum Floor {
  /// A schema as the C program has it.
  ///
  /// `@unchecked Sendable` and safe: it is compiled once, never freed and only read afterwards.
  @safe struct Schema: @unchecked Sendable {
    fileprivate let pointer: OpaquePointer
  }

  private static let isReady: Bool = {
    floor_prepare()
    return true
  }()

  /// Compiles a schema from a file; nil when there is none that can be used.
  static func schema(at path: String) -> Schema? {
    precondition(isReady)
    return unsafe floor_schema_compile(path).map { unsafe Schema(pointer: $0) }
  }

  /// Reads Markdown with cmark-gfm.
  static func readMarkdown(_ bytes: [UInt8]) {
    precondition(isReady)
    let result = unsafe bytes.withUnsafeBufferPointer { unsafe floor_read_markdown($0.baseAddress, $0.count) }
    precondition(result == 0, "cmark-gfm gave no tree")
  }

  /// Reads XML to a tree with libxml2.
  static func readXML(_ bytes: [UInt8]) {
    precondition(isReady)
    let result = unsafe bytes.withUnsafeBufferPointer { unsafe floor_read_xml($0.baseAddress, $0.count) }
    precondition(result == 0, "libxml2 cannot read our XML")
  }

  /// Validates XML with libxml2 while it is read.
  static func validate(_ bytes: [UInt8], against schema: Schema) {
    let result = unsafe bytes.withUnsafeBufferPointer {
      unsafe floor_validate_xml(schema.pointer, $0.baseAddress, $0.count)
    }
    precondition(result == 0, "our XML is not valid by the schema of the floor")
  }

  /// The CPU time of this thread in nanoseconds.
  static var cpuTime: UInt64 { floor_cpu_time() }
}
