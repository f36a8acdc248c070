import Model

/// Files that go into the site as they are.
extension SiteWriter {
  /// The file that stands at a path as an earlier build left it, or as somebody put it there, if it holds certain bytes; nil where it does
  /// not.
  ///
  /// - Parameters:
  ///   - path: Below the output folder.
  ///   - size: Of those bytes.
  ///   - digest: Of those bytes.
  public func copy(
    at path: String, size: Int, _ digest: Digest, as role: PublishedPage.Role = .own
  ) -> PublishedPage? {
    guard !isEmpty, case .file(let stamp)? = try? folder.occupant(path), stamp.size == size,
      folder.root.digest(path) == digest
    else { return nil }
    return PublishedPage(path: path, stamp: stamp, digest: digest, role: role)
  }

  /// Makes a copy of a file ready piece by piece, so that none is in memory whole; the published site is not touched.
  ///
  /// - Parameters:
  ///   - path: Where it goes below the output folder.
  ///   - token: A number that no other page of this build has.
  ///   - next: Gives the next bytes each time it is called, whose number 16 divides but for the last, and nil at the end.
  public func stageCopy(
    at path: String, token: Int, as role: PublishedPage.Role = .own, _ next: () -> [UInt8]?
  ) throws(PublishingError) -> PublishedPage {
    precondition(Page.isSafe(path), "a file's path stays below the output folder")
    if !isEmpty, try folder.occupant(path) != .nothing,
      !wrote((Array(path.utf8) + [0])[...])
    {
      throw .foreignFile(path: folder.root.path(path))
    }
    var sum = DigestSum()
    guard let staging else {
      let held = held.flatMap { $0.holdsCopies ? $0 : nil }
      var isFirst = true
      while let piece = next() {
        sum.add(piece)
        try held?.hold(piece: piece, token, isFirst: isFirst)
        isFirst = false
      }
      // An empty file is one, too.
      if isFirst { try held?.hold([], token) }
      return PublishedPage(path: path, stamp: .none, digest: sum.digest, role: role)
    }
    var file = try NewFile(
      String(token), in: staging.folder.descriptor, named: staging.folder.path)
    while let piece = next() {
      sum.add(piece)
      try file.write(piece)
    }
    try file.close()
    return PublishedPage(path: path, stamp: .none, digest: sum.digest, role: role)
  }

  /// Makes a file ready piece by piece as `stageCopy` does; one that stands already with the same bytes stays.
  public func stageNew(
    at path: String, token: Int, _ next: () -> [UInt8]?
  ) throws(PublishingError) -> PublishedPage {
    var size = 0
    let page = try stageCopy(at: path, token: token) {
      let piece = next()
      size += piece?.count ?? 0
      return piece
    }
    return copy(at: path, size: size, page.digest) ?? page
  }

  /// What a file of the site will hold once it is published.
  ///
  /// - Parameter token: The number it was staged with; nil for one that stands in the site as it is.
  public func bytes(of path: String, waiting token: Int?) throws(PublishingError) -> [UInt8] {
    if let token, let bytes = try held?.bytes(token) { return bytes }
    let folder = token == nil ? self.folder.root : staging?.folder ?? self.folder.root
    let name = token.map { String($0) } ?? path
    guard let bytes = try folder.read(name) else {
      throw .failed(
        path: folder.path(name), action: "read", reason: "it is gone; run the build again")
    }
    return bytes
  }
}
