/// NewsML-G2 `remoteContent`: a rendition of a picture, in a file.
struct RemoteContent: Hashable {
  /// Where the file is.
  var href: WebAddress
  /// Which rendition it is, of the IPTC vocabulary `rnd`.
  var rendition: String
  /// The media type: what the file says, else what its name says.
  var mediaType: String
  /// What was read from the file; nil when it was not there.
  var file: PictureFile?

  /// The renditions of a picture, the largest first; nil for one that names no file.
  ///
  /// - Parameters:
  ///   - destination: The address of the picture as the page has it.
  ///   - file: What was read from the file; nil when it was not there.
  /// - Returns: The renditions.
  static func renditions(of destination: String, file: PictureFile?) -> [RemoteContent]? {
    guard let href = WebAddress(destination) else { return nil }
    let type = file?.mediaType ?? MediaTypes.usualType(ofFile: destination) ?? "application/octet-stream"
    let named = RemoteContent(href: href, rendition: "highRes", mediaType: type, file: file)
    let others = (file?.renditions ?? []).compactMap { rendition in
      WebAddress(rendition.destination).map {
        RemoteContent(
          href: $0, rendition: rendition.kind.rawValue, mediaType: rendition.file.mediaType,
          file: rendition.file)
      }
    }
    // A stable order, so that the one that the page names stands first among equals.
    return ([named] + others).enumerated().sorted { first, second in
      let sizes = (first.element.size, second.element.size)
      return sizes.0 == sizes.1 ? first.offset < second.offset : sizes.0 > sizes.1
    }.map(\.element)
  }

  /// The pixels, then the bytes; those of a file that was not there count as none.
  private var size: (Int, Int) {
    ((file?.width ?? 0).multipliedReportingOverflow(by: file?.height ?? 0).partialValue, file?.byteCount ?? 0)
  }
}
