import Testing

@testable import Serving

@Test(
  "A policy gets leave for the script and for asking, and keeps all else",
  arguments: [
    (
      "default-src 'none'; style-src 'self'",
      "default-src 'none'; style-src 'self'; script-src 'nonce-N'; connect-src 'self'"
    ),
    // Scripts of the site's own may run already.
    ("script-src 'self'; connect-src 'self'", "script-src 'self'; connect-src 'self'"),
    ("script-src 'none'", "script-src 'nonce-N'; connect-src 'self'"),
    // A nonce would end what 'unsafe-inline' allows.
    ("script-src 'unsafe-inline'", "script-src 'unsafe-inline' 'self'; connect-src 'self'"),
    (
      "script-src 'self' 'strict-dynamic'; connect-src https://a.example",
      "script-src 'self' 'strict-dynamic' 'nonce-N'; connect-src https://a.example 'self'"
    ),
    (
      "script-src 'self'; script-src-elem https://a.example",
      "script-src 'self'; script-src-elem https://a.example 'nonce-N'; connect-src 'self'"
    ),
    // What fell back on 'default-src' still has what that allows.
    (
      "default-src https://a.example",
      "default-src https://a.example; script-src https://a.example 'nonce-N'; connect-src https://a.example 'self'"
    ),
  ])
func policy(_ before: String, _ after: String) {
  #expect(PagePolicy.extended(before, nonce: "N") == after)
}

private func opened(_ page: String) -> String {
  String(
    decoding: PagePolicy.opened(Array(page.utf8), for: "<S>", nonce: "N"), as: UTF8.self)
}

@Test(
  "The script stands at the end of the head, or where the body begins, or last",
  arguments: [
    ("<head><title>a</title></head><body>b", "<head><title>a</title><S></head><body>b"),
    ("<title>a</title><BODY class=x>b", "<title>a</title><S><BODY class=x>b"),
    ("<p>b", "<p>b<S>"), ("", "<S>"),
  ])
func place(_ before: String, _ after: String) {
  #expect(opened(before) == after)
}

@Test("Each policy of a page is opened, however it is written, and nothing else is touched")
func policies() {
  let page = """
    <head><meta name="viewport" content="width=1">
    <META content='img-src &#39;self&#39;' HTTP-EQUIV="content-security-policy">
    <meta http-equiv="Content-Security-Policy" content="script-src 'self'">
    </head><body><meta http-equiv="Content-Security-Policy" content="x">
    """
  let expected = """
    <head><meta name="viewport" content="width=1">
    <META content="img-src 'self'; script-src 'nonce-N'; connect-src 'self'" HTTP-EQUIV="content-security-policy">
    <meta http-equiv="Content-Security-Policy" content="script-src 'self'; connect-src 'self'">
    <S></head><body><meta http-equiv="Content-Security-Policy" content="x">
    """
  #expect(opened(page) == expected)
}
