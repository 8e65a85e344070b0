import Export
import Glibc

/// Why a system call failed: an `errno`.
struct SystemFault: Error, Equatable {
  /// The value of `errno`.
  let code: Int32

  /// The `errno` of the last call on this thread.
  static var last: SystemFault { SystemFault(code: errno) }

  /// The reason in words.
  var wording: Wording {
    let english = unsafe String(cString: strerror(code))
    let chinese =
      switch code {
      case ENOENT: "没有这个文件或文件夹"
      case EACCES, EPERM: "没有权限"
      case EISDIR: "这是一个文件夹，不是文件"
      case ENOTDIR: "路径中间有一段不是文件夹"
      case ENOSPC, EDQUOT: "磁盘已满"
      case EROFS: "磁盘是只读的"
      case ENAMETOOLONG: "文件名太长"
      case EFBIG: "文件太大"
      case ELOOP: "符号链接绕成了圈"
      case EEXIST: "同名的文件已经存在"
      default: english
      }
    return Wording(zh: chinese, en: english)
  }
}

/// Writes to files that are open already.
enum OpenFile {
  /// Writes all bytes.
  ///
  /// - Throws: ``SystemFault`` when the system refuses.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemFault) {
    var start = 0
    while start < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: start), buffer.count - start)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw .last
      }
      start += count
    }
  }
}
