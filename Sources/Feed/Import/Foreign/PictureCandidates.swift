import XML

/// The files of one picture in several sizes, of which the largest is the one to print.
enum PictureCandidates {
  /// The address of the largest; nil when none has an address or all are too small to be seen.
  ///
  /// The largest is that with the most pixels, else that whose rendition is named for the most; of equals the first.
  static func largest(of files: [XMLTree.Element]) -> String? {
    var best: (address: String, rank: (Int, Int))?
    for file in files where !isUnseen(file) {
      guard let address = address(of: file) else { continue }
      let rank = (pixels(of: file), rank(of: file["rendition"] ?? file["name"]))
      if let known = best, known.rank >= rank { continue }
      best = (address, rank)
    }
    return best.map { OneLine.of($0.address) }
  }

  /// Whether a picture is one by one pixel, or less: it counts readers, and shows nothing.
  static func isUnseen(_ picture: XMLTree.Element) -> Bool {
    guard let width = number("width", of: picture), let height = number("height", of: picture) else {
      return false
    }
    return width <= 1 && height <= 1
  }

  private static func address(of file: XMLTree.Element) -> String? {
    let elsewhere = file.elements.first { $0.name == "altLoc" }?.text
    return [file["href"], file["source"], elsewhere].compactMap(\.self).first { !VisibleText.isEmpty($0) }
  }

  private static func pixels(of file: XMLTree.Element) -> Int {
    guard let width = number("width", of: file), let height = number("height", of: file) else { return 0 }
    let (pixels, overflow) = width.multipliedReportingOverflow(by: height)
    return overflow ? .max : pixels
  }

  private static func number(_ name: String, of file: XMLTree.Element) -> Int? {
    file[name].flatMap { Int($0) }
  }

  /// How much a rendition is good for by its name, such as `rnd:highRes`.
  private static func rank(of name: String?) -> Int {
    let word = name?.split(separator: ":").last.map { $0.lowercased() } ?? ""
    return switch word {
    case "highres": 4
    case "print": 3
    case "preview": 1
    case "thumbnail", "thumb": 0
    default: 2
    }
  }
}
