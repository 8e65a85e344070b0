import Document
import Source

extension Heading {
  /// Where its print lines end: the offsets, in UTF-8 bytes of its plain text, from 0, of each single U+0020 that
  /// stands between two wide characters.
  var seams: [Int] {
    var seams: [Int] = []
    var beforeLast: Unicode.Scalar = "\n"
    var last: Unicode.Scalar = "\n"
    var offset = 0
    for scalar in content.plainText.unicodeScalars {
      if last == " ", beforeLast.isWide, scalar.isWide { seams.append(offset - 1) }
      offset += UTF8.width(scalar)
      beforeLast = last
      last = scalar
    }
    return seams
  }
}
