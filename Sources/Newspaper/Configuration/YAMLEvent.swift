internal import CYAML

/// One thing that libyaml meets in a text.
enum YAMLEvent {
  /// A scalar without its quotation marks; `isPlain` when it had none.
  case scalar(String, isPlain: Bool, anchor: String?)
  /// The beginning of a list.
  case list(anchor: String?)
  /// The beginning of a mapping.
  case mapping(anchor: String?)
  /// An alias of the anchor with this name.
  case alias(String)
  /// The end of a list or of a mapping.
  case close
  /// The end of the text.
  case end
  /// The beginning of the text, the beginning or the end of a document.
  case other

  /// Copies what an event of libyaml holds.
  init(_ event: yaml_event_t) {
    switch unsafe event.type {
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      var bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)[...]
      // A byte order mark in front is left by a program and written by nobody.
      if unsafe bytes.starts(with: [0xEF, 0xBB, 0xBF]) { unsafe bytes.removeFirst(3) }
      let isPlain = unsafe scalar.style == YAML_PLAIN_SCALAR_STYLE
      self = unsafe .scalar(
        String(decoding: bytes, as: UTF8.self), isPlain: isPlain, anchor: Self.name(scalar.anchor))
    case YAML_SEQUENCE_START_EVENT: self = unsafe .list(anchor: Self.name(event.data.sequence_start.anchor))
    case YAML_MAPPING_START_EVENT: self = unsafe .mapping(anchor: Self.name(event.data.mapping_start.anchor))
    case YAML_ALIAS_EVENT: self = unsafe .alias(Self.name(event.data.alias.anchor) ?? "")
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: self = .close
    case YAML_STREAM_END_EVENT: self = .end
    default: self = .other
    }
  }

  private static func name(_ anchor: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    unsafe anchor.map { unsafe String(cString: $0) }
  }
}
