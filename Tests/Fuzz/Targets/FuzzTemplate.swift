import Provenance
import Templates

/// A template -> a page, with a harmless value and with those of an attacker: the page's elements, attributes and scripts are
/// the same.
func fuzzTemplate(_ given: [UInt8]) {
  let template = given
  let isXML = template.starts(with: "<?xml".utf8)
  let name = isXML ? "a.xml" : "a.html"
  let files = others + [TemplateFile(path: name, name: name, bytes: template)]
  let compiled = TemplateLibrary.compile(files)
  let faults = compiled.diagnostics + compiled.value.check(name, against: shape)
  for fault in faults { ReadingPromises.check(fault) }
  let harmless = compiled.value.render(name, with: values("x"))
  guard faults.isEmpty, UTF8Decoding.isValid(template) else { return }
  for value in hostile {
    let page = compiled.value.render(name, with: values(value))
    demand(UTF8Decoding.isValid(page), "a page is UTF-8")
    if isXML {
      guard let outline = Outline.xml(harmless) else { return }
      demand(Outline.xml(page) == outline, "\(value) changes the file")
    } else {
      demand(Outline.html(page) == Outline.html(harmless), "\(value) changes the page")
    }
  }
}

/// Closes whatever may be open; and halves of an address that is run.
private let hostile = [
  "\"'`>--></script></style></title></textarea></noscript></xmp></iframe>]]><b onclick=z src=y>&lt;",
  "javascript:alert(1)", "script:alert(1)", "//evil.example/x",
]

private let others = [
  ("v.html", "{{v}}"), ("named.html", " title=\"{{v}}\""),
  ("link.html", "<a href=\"{{$to}}{{/to}}\">x</a>"),
].map { TemplateFile(path: $0.0, name: $0.0, bytes: Array($0.1.utf8)) }

private let shape = TemplateShape.record([
  ("v", .text), ("empty", .text), ("some", .flag), ("list", .list(.text)), ("markup", .markup),
  ("json", .json), ("meta", .open),
])

private func values(_ value: String) -> TemplateValue {
  .record([
    "v": .text(value), "empty": .text(""), "some": .bool(true),
    "list": .list([.text(value), .text(value)]), "markup": .markup(Array("<i>x</i>".utf8)),
    "json": .json(Array("[\"".utf8) + value.utf8.filter { $0 != 0x22 } + Array("\"]".utf8)),
    "meta": .record(["v": .text(value), "list": .list([.text(value)])]),
  ])
}
