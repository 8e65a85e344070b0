import CGlibc

/// What becomes of memory that is no longer used.
enum FreedMemory {
  /// Keeps it for the next page. By itself the C library gives every large block back to the system, which has to
  /// clear it before the next page gets it again: of many pages that was a tenth of the time.
  ///
  /// To be called when the files are listed, so that what listing them took is given back.
  ///
  /// What a process holds at most stays as it is with usual pages, and grows by a twentieth with pages of megabytes.
  static func keep() {
    mallopt(M_MMAP_THRESHOLD, 32 << 20)
    mallopt(M_TRIM_THRESHOLD, .max)
  }
}
