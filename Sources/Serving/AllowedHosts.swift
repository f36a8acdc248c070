/// The names under which the site may be asked for.
///
/// A page of another site can have its own name lead to this machine ("DNS rebinding") and would then read what is served here, drafts
/// among it, as its own. Its name stands in `Host`, so any name but this machine's is refused.
struct AllowedHosts: Sendable {
  private let names: Set<String>
  /// Whether all addresses are listened on: then any address in figures is this machine's, which no other site's name can be.
  private let allowsAddresses: Bool

  /// - Parameter bind: The name or address that is listened on.
  init(bind: String) {
    let name = Self.bare(bind.contains("::") ? "[\(bind)]" : bind)
    names = ["localhost", "127.0.0.1", "[::1]", name]
    allowsAddresses = name == "0.0.0.0" || name == "[::]"
  }

  /// Whether a request with a `Host` is for this site.
  func allow(_ host: String?) -> Bool {
    guard let host else { return false }
    let name = Self.bare(host)
    return names.contains(name) || allowsAddresses && Self.isAddress(name)
  }

  /// A host in lower case without the port behind it and the dot at its end.
  private static func bare(_ host: String) -> String {
    var name = host.lowercased()[...]
    if let colon = name.lastIndex(of: ":"), !name[colon...].contains("]"),
      name[name.index(after: colon)...].utf8.allSatisfy({ (0x30...0x39).contains($0) })
    {
      name = name[..<colon]
    }
    if name.hasSuffix(".") { name = name.dropLast() }
    return String(name)
  }

  /// "192.168.1.20" or "[fe80::1]".
  private static func isAddress(_ name: String) -> Bool {
    if name.hasPrefix("["), name.hasSuffix("]") { return true }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
  }
}
