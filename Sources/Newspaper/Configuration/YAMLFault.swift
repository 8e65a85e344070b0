/// Why a text is no usable YAML.
struct YAMLFault: Error, Hashable {
  /// The line of the YAML text, from 1.
  let line: Int
  /// The YAML parser's reason, in English, on one line.
  let reason: String
}
