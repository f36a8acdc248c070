import Testing

@testable import Reading

/// What `.briefgenignore` leaves out, as `.gitignore` would.
@Suite("Names left out of the content folder") struct IgnoreListTests {
  /// Of some files and folders (with a slash at their end) those that a list leaves out.
  private func left(_ lines: String, of paths: String...) -> [String] {
    let list = IgnoreList(lines)
    return paths.filter {
      list.leavesOut($0.hasSuffix("/") ? String($0.dropLast()) : $0, isFolder: $0.hasSuffix("/"))
    }
  }

  @Test("A name without a slash is left out at any depth, and nothing that only holds it")
  func names() {
    #expect(
      left("notes.txt", of: "notes.txt", "2026/notes.txt", "2026/03/notes.txt", "my-notes.txt")
        == ["notes.txt", "2026/notes.txt", "2026/03/notes.txt"])
    #expect(
      left("*.tmp\n?.md", of: "a.tmp", "b/c.tmp", "a.md", "ab.md", "a.tmp.md")
        == ["a.tmp", "b/c.tmp", "a.md"])
    #expect(left("[a-c]*.txt", of: "b.txt", "d.txt", "x/cd.txt") == ["b.txt", "x/cd.txt"])
  }

  @Test("A path with a slash counts from the content folder")
  func paths() {
    #expect(left("/notes.txt", of: "notes.txt", "2026/notes.txt") == ["notes.txt"])
    #expect(
      left("2026/notes.txt", of: "2026/notes.txt", "old/2026/notes.txt", "2026/a/notes.txt")
        == ["2026/notes.txt"])
    #expect(left("2026/*", of: "2026/a.txt", "2026/b/", "2025/a.txt") == ["2026/a.txt", "2026/b/"])
  }

  @Test("Two stars stand for any folders, or for none")
  func stars() {
    #expect(
      left("2026/**/notes.txt", of: "2026/notes.txt", "2026/a/b/notes.txt", "notes.txt")
        == ["2026/notes.txt", "2026/a/b/notes.txt"])
    #expect(
      left("**/old/*.md", of: "old/a.md", "x/old/a.md", "x/old/y/a.md")
        == ["old/a.md", "x/old/a.md"])
    #expect(
      left("old/**", of: "old/", "old/a.md", "old/b/c.md", "a.md") == ["old/a.md", "old/b/c.md"])
  }

  @Test("A slash at the end means folders only; the last line that fits decides")
  func folders() {
    #expect(left("old/", of: "old", "old/", "x/old/") == ["old/", "x/old/"])
    #expect(left("*.md\n!keep.md", of: "a.md", "keep.md", "x/keep.md") == ["a.md"])
    #expect(left("!keep.md\n*.md", of: "keep.md") == ["keep.md"])
  }

  @Test("Remarks, blank lines and spaces at the end of a line are nothing")
  func remarks() {
    #expect(
      left("# *.md\n\n   \n/\n!\na.txt \t\n", of: "a.md", "a.txt", "# a.md", "b.txt") == ["a.txt"])
    #expect(left("", of: "a.md").isEmpty)
  }
}
