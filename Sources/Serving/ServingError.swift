import Glibc

/// The site cannot be served.
public struct ServingError: Error, Hashable, Sendable {
  /// What happened and what to do, in one line.
  public let message: String

  /// The system's reason for the call that failed last; must be asked for at once, as the next call would change it.
  static func system(_ address: String) -> ServingError {
    let number = errno
    let advice =
      switch number {
      case EADDRINUSE: "end what listens there, or choose another with --port"
      case EACCES: "choose a port above 1023 with --port"
      case EADDRNOTAVAIL: "give an address of this machine with --bind"
      default: "choose another with --bind or --port"
      }
    return failed(address, String(cString: strerror(number)), advice)
  }

  static func failed(_ address: String, _ reason: String, _ advice: String) -> ServingError {
    ServingError(
      message: "\(address): error: cannot be listened on: \(reason); \(advice) [serving-failed]")
  }
}
