import Glibc

/// How many articles are worked on at once by default.
enum ProcessorCount {
  /// The processors that are running, 1 to 64.
  static var value: Int { max(1, min(64, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))) }
}
