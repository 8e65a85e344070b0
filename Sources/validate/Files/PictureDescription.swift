import Export

/// Describes picture files of any format.
enum PictureDescription {
  /// What the header says of the picture. Where it cannot be read, the media type follows from the extension of the file,
  /// and width and height are nil.
  static func of(_ bytes: [UInt8], name: String) -> PictureFile {
    PictureHeader.read(bytes)
      ?? PictureFile(
        mediaType: types[FilePath.fileExtension(name)] ?? "application/octet-stream", byteCount: bytes.count,
        width: nil, height: nil)
  }

  /// Whether a file is a picture by its name. A PDF may be a whole page.
  static func isPicture(_ name: String) -> Bool {
    let name = FilePath.fileExtension(name)
    return name != "pdf" && types[name] != nil
      || ["heif", "ico", "psd", "ai", "eps", "raw", "dng"].contains(name)
  }

  /// The registered media types of picture formats by extension.
  private static let types = [
    "jpg": "image/jpeg", "jpeg": "image/jpeg", "png": "image/png", "gif": "image/gif", "webp": "image/webp",
    "svg": "image/svg+xml", "tif": "image/tiff", "tiff": "image/tiff", "bmp": "image/bmp",
    "avif": "image/avif", "heic": "image/heic", "jxl": "image/jxl", "pdf": "application/pdf",
  ]
}
