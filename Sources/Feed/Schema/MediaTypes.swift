import XML

/// The media types of files, by the extensions of their names.
enum MediaTypes {
  private static let byExtension: [String: Set<String>] = [
    "jpg": ["image/jpeg", "image/jpg", "image/pjpeg"], "jpeg": ["image/jpeg", "image/jpg", "image/pjpeg"],
    "png": ["image/png"], "gif": ["image/gif"], "tif": ["image/tiff"], "tiff": ["image/tiff"],
    "webp": ["image/webp"], "svg": ["image/svg+xml"], "pdf": ["application/pdf"],
    "mp4": ["video/mp4", "audio/mp4", "application/mp4"], "mov": ["video/quicktime"],
    "mpg": ["video/mpeg", "video/mpeg-2"], "mpeg": ["video/mpeg", "video/mpeg-2"],
    "webm": ["video/webm", "audio/webm"],
    "mp3": ["audio/mpeg", "audio/mp3"], "wav": ["audio/wav", "audio/x-wav", "audio/wave"],
  ]
  /// Where a file may have several types, the registered one.
  private static let registered = [
    "jpg": "image/jpeg", "jpeg": "image/jpeg", "mp4": "video/mp4", "mpg": "video/mpeg", "mpeg": "video/mpeg",
    "webm": "video/webm", "mp3": "audio/mpeg", "wav": "audio/wav",
  ]
  private static let all = Set(byExtension.values.joined())

  /// The names of the elements that declare the type of a file.
  static let declaring = ["remoteContent", "icon", "media-reference"]

  /// The type and the file that an element declares: a remote rendition of NewsML-G2 or a medium of NITF.
  static func declaration(of element: XMLTree.Element) -> (type: String?, address: String?) {
    switch (element.namespace, element.name) {
    case (StandardNamespace.newsML, "remoteContent"), (StandardNamespace.newsML, "icon"):
      (element["contenttype"], element["href"])
    case (StandardNamespace.nitf, "media-reference"): (element["mime-type"], element["source"])
    default: (nil, nil)
    }
  }

  /// Whether a type is that of any file with a known extension.
  static func isKnown(_ type: String) -> Bool { all.contains(type.lowercased()) }

  /// The types that a file of a name may have; nil when its extension is unknown.
  static func types(ofFile address: String) -> Set<String>? {
    pathExtension(of: address).flatMap { byExtension[$0] }
  }

  /// The registered type of a file of a name; nil when its extension is unknown.
  static func usualType(ofFile address: String) -> String? {
    pathExtension(of: address).flatMap { registered[$0] ?? byExtension[$0]?.first }
  }

  /// The extension of the name of a file, in small letters; nil when it has none.
  private static func pathExtension(of address: String) -> String? {
    let path = address.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    guard let name = path.split(separator: UInt8(ascii: "/")).last,
      let dot = name.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex
    else { return nil }
    return Substring(name[name.index(after: dot)...]).lowercased()
  }
}
