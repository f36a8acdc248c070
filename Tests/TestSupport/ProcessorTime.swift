import Glibc

/// What work costs the thread that does it, whoever else the machine works for.
///
/// Tests of linear time compare two of these: by the clock on the wall they would fail where many tests run side by side.
package enum ProcessorTime {
  /// The processor time of a piece of work on this thread.
  package static func measure(_ work: () -> Void) -> Duration {
    let begin = now
    work()
    return now - begin
  }

  private static var now: Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
  }
}
