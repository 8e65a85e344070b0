/// Another rendition of a picture: the same picture in a further file.
public struct PictureRendition: Sendable, Hashable {
  /// What a rendition is for. The file that a page names is the picture itself.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// For the press.
    case print
    /// For the pages of a site.
    case web
    /// For a look before it is taken.
    case preview
    /// For lists.
    case thumbnail
  }

  /// What it is for.
  public var kind: Kind
  /// The address of its file, written like that of the picture itself.
  public var destination: String
  /// What the file says.
  public var file: PictureFile

  /// Describes a rendition.
  public init(kind: Kind, destination: String, file: PictureFile) {
    self.kind = kind
    self.destination = destination
    self.file = file
  }

  /// The address at which a rendition of a picture is looked for: `market.jpg` has `market.preview.jpg`; nil for an
  /// address without extension.
  public static func destination(of kind: Kind, for picture: String) -> String? {
    let bytes = picture.utf8
    guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")),
      !bytes[dot...].contains(where: { "/?#".utf8.contains($0) })
    else { return nil }
    return String(picture[..<dot]) + ".\(kind.rawValue)" + String(picture[dot...])
  }
}
