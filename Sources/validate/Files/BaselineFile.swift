import Export
import FoundationEssentials

/// A file with the faults that a desk has accepted, page by page.
///
/// It is JSON with one fault a line, in an order that only depends on what it holds, so that a change is easy to review.
struct BaselineFile {
  /// The version of the form. A file of another version is refused.
  static let version = 1

  private struct Contents: Decodable {
    struct Fault: Decodable {
      var rule: String
      var headline: String
      var text: String
      var count: Int
    }

    var version: Int
    var files: [String: [Fault]]
  }

  /// The folder of the file, from the root: the pages are named from there.
  private let folder: String
  private var entries: [String: [BaselineEntry]]

  /// Makes an empty baseline for a path.
  init(emptyAt path: String) {
    folder = FilePath.located(FilePath.folder(path))
    entries = [:]
  }

  /// Reads a baseline.
  ///
  /// - Throws: ``FileFault`` when the file cannot be read, ``BaselineFault`` when it is no baseline.
  init(_ path: String) throws {
    self.init(emptyAt: path)
    let bytes = try FileReader.read(path)
    guard let contents = try? JSONDecoder().decode(Contents.self, from: Data(bytes)) else {
      throw BaselineFault(path: path, version: nil)
    }
    guard contents.version == Self.version else {
      throw BaselineFault(path: path, version: contents.version)
    }
    entries = contents.files.mapValues { faults in
      faults.map { fault in
        BaselineEntry(
          BaselineEntry.Key(rule: fault.rule, headline: fault.headline, text: fault.text), count: fault.count)
      }
    }
  }

  /// The faults recorded for a page.
  func entries(of page: String) -> [BaselineEntry] { entries[name(of: page)] ?? [] }

  /// Replaces the faults of a page.
  mutating func set(_ faults: [BaselineEntry], of page: String) {
    entries[name(of: page)] = faults.isEmpty ? nil : faults
  }

  /// The number of recorded faults.
  var count: Int { entries.values.joined().reduce(0) { $0 + $1.count } }

  private func name(of page: String) -> String {
    page == "-" ? "-" : FilePath.relative(FilePath.located(page), to: folder)
  }

  /// The bytes of the file.
  ///
  /// - Throws: What the encoder of strings throws; none of ours holds what JSON lacks.
  func bytes() throws -> [UInt8] {
    var text = "{\n  \"version\": \(Self.version),\n  \"files\": {"
    let files = entries.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    for (index, (file, faults)) in files.enumerated() {
      text += "\(index == 0 ? "" : ",")\n    \(try Self.quoted(file)): ["
      for (index, fault) in faults.enumerated() {
        let key = fault.key
        text += "\(index == 0 ? "" : ",")\n      {\"rule\": \(try Self.quoted(key.rule)), "
        text += "\"headline\": \(try Self.quoted(key.headline)), \"text\": \(try Self.quoted(key.text)), "
        text += "\"count\": \(fault.count)}"
      }
      text += "\n    ]"
    }
    return Array((text + (files.isEmpty ? "" : "\n  ") + "}\n}\n").utf8)
  }

  private static func quoted(_ text: String) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes]
    return String(decoding: try encoder.encode(text), as: UTF8.self)
  }
}

/// A file that was named as a baseline and is none.
struct BaselineFault: RunFault, Equatable {
  /// The file.
  let path: String
  /// The version that it declares; nil when it is no baseline at all.
  let version: Int?

  /// What is wrong and what to do about it.
  var wording: Wording {
    let path = TerminalText.of(path)
    guard let version else {
      return Wording(
        zh: "\(path) 不是基线文件，请用 validate lint --write-baseline 重写",
        en: "\(path) is no baseline; write it with validate lint --write-baseline")
    }
    return Wording(
      zh: "\(path) 是第 \(version) 版的基线，只认第 \(BaselineFile.version) 版；请用 --write-baseline 重写",
      en:
        "\(path) is a baseline of version \(version), not \(BaselineFile.version); write it anew with --write-baseline"
    )
  }
}
