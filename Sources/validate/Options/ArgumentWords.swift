public import ArgumentParser
public import Export

// How the values of other rooms are spelled on the command line.

extension Language: ExpressibleByArgument {}

extension Severity: ExpressibleByArgument {}

extension AmbiguousWidth: ExpressibleByArgument {}

extension ReportFormat: ExpressibleByArgument {}

extension PageEncoding: ExpressibleByArgument {
  /// Reads the name of an encoding: capitals do not matter, and GBK and GB 2312 are part of GB 18030.
  init?(argument: String) {
    switch argument.lowercased() {
    case "utf-8", "utf8": self = .utf8
    case "utf-16", "utf16", "utf-16le", "utf-16be", "unicode": self = .utf16
    case "gb18030", "gbk", "gb2312", "cp936": self = .gb18030
    case "auto": self = .auto
    default: return nil
    }
  }
}
