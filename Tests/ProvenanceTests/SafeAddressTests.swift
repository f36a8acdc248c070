import Provenance
import Testing

@Suite("Addresses") struct SafeAddressTests {
  @Test(
    "What the beginning of an address tells",
    arguments: [
      ("", SafeAddress.Verdict.open), ("brief", .open), ("https:", .open),
      ("https://a.exam", .open),
      ("/", .open), ("//", .open), ("/a", .safe), ("a/", .safe), ("https://a.example/", .safe),
      ("mailto:", .safe), ("tel:", .safe), ("?", .safe), ("#", .safe), ("//a/", .safe),
      ("javascript:", .unsafe), (" java\nscript:", .unsafe), ("c:\\", .unsafe),
      ("https://a@", .unsafe), ("//a@", .unsafe), ("https:\\\\a@", .unsafe), ("ftp:", .unsafe),
    ])
  func verdict(_ address: String, _ verdict: SafeAddress.Verdict) {
    #expect(Array(address.utf8).withUnsafeBufferPointer { SafeAddress.verdict(on: $0) } == verdict)
  }

  @Test(
    "What is plainly a path is no more than that",
    arguments: [
      ("../briefs/quay.html#brief-q4", true), ("briefs/quay.html", true), ("#brief-q4", true),
      ("a", true), ("", true), ("/a", false), ("//a.example/", false), ("tel:12", false),
      ("java script:", false), ("a&#58;b", false), ("a:b/c", false), ("\\\\a/", false),
    ])
  func plainPath(_ address: String, _ isPlain: Bool) {
    Array(address.utf8).withUnsafeBufferPointer {
      #expect(SafeAddress.isPlainPath($0[...]) == isPlain)
      if isPlain { #expect(SafeAddress.holds($0) && !SafeAddress.leadsElsewhere($0)) }
    }
  }

  @Test(
    "An address leads elsewhere by a scheme or by two slashes",
    arguments: [
      ("a.js", false), ("../a.js", false), ("/a.js", false), ("#a:b", false), ("", false),
      ("/", false),
      ("//a.example", true), ("/ \t\\a.example", true), ("https:a", true), ("a:b", true),
    ])
  func elsewhere(_ address: String, _ leads: Bool) {
    #expect(
      Array(address.utf8).withUnsafeBufferPointer { SafeAddress.leadsElsewhere($0) } == leads)
  }
}
