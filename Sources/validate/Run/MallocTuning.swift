import CGlibc

/// How the C library manages memory that the command has freed.
enum MallocTuning {
  /// Keeps freed memory for the next page. By default the C library returns every large block to the system, which has to
  /// clear it before the next page gets it again: with many pages that took a tenth of the time.
  ///
  /// A command calls this once, before the work on its files, so that the memory for listing them is still returned.
  ///
  /// With usual pages the peak memory of a process stays as it is; with pages of megabytes it grows by a twentieth.
  static func retainFreedPages() {
    mallopt(M_MMAP_THRESHOLD, 32 << 20)
    mallopt(M_TRIM_THRESHOLD, .max)
  }
}
