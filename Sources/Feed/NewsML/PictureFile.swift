/// What a picture file says of itself.
public struct PictureFile: Sendable, Hashable {
  /// The media type, such as `image/jpeg`.
  public var mediaType: String
  /// The size of the file in bytes.
  public var byteCount: Int
  /// The width in pixels; nil for a picture without pixels.
  public var width: Int?
  /// The height in pixels; nil for a picture without pixels.
  public var height: Int?
  /// Further renditions of the picture, which have files of their own.
  public var renditions: [PictureRendition]

  /// Describes a picture file.
  public init(
    mediaType: String, byteCount: Int, width: Int?, height: Int?, renditions: [PictureRendition] = []
  ) {
    self.mediaType = mediaType
    self.byteCount = byteCount
    self.width = width
    self.height = height
    self.renditions = renditions
  }
}
