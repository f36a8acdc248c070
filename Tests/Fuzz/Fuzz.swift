import Glibc

/// Where libFuzzer begins: each input goes to the target that `TARGET` names.
///
/// All targets are one program: the rooms are built for it once, and linked once.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  target(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

private let targets: [String: @Sendable ([UInt8]) -> Void] = [
  "Brief": fuzzBrief, "Feed": fuzzFeed, "Head": fuzzHead, "JSONLines": fuzzJSONLines,
  "Ledger": fuzzLedger, "Mail": fuzzMail, "Mapped": fuzzMapped, "Markdown": fuzzMarkdown,
  "Page": fuzzPage,
  "PlainText": fuzzPlainText, "Site": fuzzSite, "SiteList": fuzzSiteList,
  "Template": fuzzTemplate,
]

private let target: @Sendable ([UInt8]) -> Void = {
  let name = getenv("TARGET").map { String(cString: $0) } ?? ""
  guard let target = targets[name] else {
    print("set TARGET to one of \(targets.keys.sorted().joined(separator: ", "))")
    exit(2)
  }
  return target
}()
