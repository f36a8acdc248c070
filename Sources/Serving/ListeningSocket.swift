import Glibc

/// A socket that browsers can connect to.
struct ListeningSocket: Sendable {
  /// Whoever serves on it closes it.
  let descriptor: Int32
  /// The one that was chosen where 0 was asked for.
  let port: Int

  /// - Parameters:
  ///   - bind: A name or an address of this machine.
  ///   - port: 0 for any that is free.
  init(bind: String, port: Int) throws(ServingError) {
    let shown = "\(bind):\(port)"
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV
    var found: UnsafeMutablePointer<addrinfo>?
    let status = getaddrinfo(bind, String(port), &hints, &found)
    guard status == 0, let address = found?.pointee else {
      throw .failed(
        shown, String(cString: gai_strerror(status)),
        "give a name or address of this machine with --bind")
    }
    defer { freeaddrinfo(found) }
    let made = socket(
      address.ai_family,
      Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue), 0)
    guard made >= 0 else { throw .system(shown) }
    var yes: Int32 = 1
    setsockopt(made, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    guard Glibc.bind(made, address.ai_addr, address.ai_addrlen) == 0, listen(made, 128) == 0 else {
      let error = ServingError.system(shown)
      close(made)
      throw error
    }
    descriptor = made
    self.port = Self.port(of: made)
  }

  /// The port that a socket was given.
  private static func port(of socket: Int32) -> Int {
    var address = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    return withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { general in
        guard getsockname(socket, general, &length) == 0 else { return 0 }
        // The port has one place in both families' addresses.
        return pointer.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
          Int(UInt16(bigEndian: $0.pointee.sin_port))
        }
      }
    }
  }
}
