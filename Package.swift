// swift-tools-version: 6.1
import PackageDescription

// The table of rooms in ARCHITECTURE.md, as code. A change here is a change of architecture.
let rooms: [(name: String, imports: [String])] = [
  ("Provenance", []),
  ("Boilerplate", ["Provenance"]),
  ("Model", ["Provenance"]),
  ("Language", ["Provenance", "Boilerplate"]),
  ("CommonMark", ["Provenance", "HTML", "CCmark"]),
  ("FrontMatter", ["Provenance", "CYaml", "CToml"]),
  ("HTML", ["Provenance", "CGumbo"]),
  ("XML", ["Provenance", "CExpat"]),
  ("Templates", ["Provenance"]),
  (
    "Reading", ["Provenance", "Boilerplate", "Model", "CommonMark", "FrontMatter", "HTML", "XML"]
  ),
  ("Speech", ["Provenance", "Model", "Language"]),
  ("Figures", ["Provenance", "Model", "Language", "Speech"]),
  ("Briefing", ["Provenance", "Model", "Language", "Speech", "Figures"]),
  ("CrossDocument", ["Provenance", "Model", "Language"]),
  ("Gathering", ["Provenance", "Model"]),
  ("Ledger", ["Provenance", "Model", "Gathering"]),
  ("Rendering", ["Provenance", "Model", "CommonMark", "Templates", "Gathering"]),
  ("Publishing", ["Provenance", "Model"]),
  ("Watching", []),
  ("Serving", ["Model", "Publishing", "CEvent"]),
]

let cLibraries = ["CCmark", "CYaml", "CToml", "CGumbo", "CExpat", "CEvent"]

func dependencies(_ names: [String]) -> [Target.Dependency] {
  names.map { .byName(name: $0) }
}

let package = Package(
  name: "briefgen",
  products: [
    .executable(name: "briefgen", targets: ["briefgen"]),
    // Loaded before the program by tests, so that calls on the disk fail.
    .library(name: "FaultShim", type: .dynamic, targets: ["FaultShim"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    .systemLibrary(name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CYaml", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(
      name: "CEvent", pkgConfig: "libevent_extra", providers: [.apt(["libevent-dev"])]),
    // toml++ is headers only, from Debian's libtomlplusplus-dev; the target holds the C face that Swift calls.
    .target(name: "CToml"),
    // What the program was started with, where there is no /proc, and a setting of its allocator.
    .target(name: "CProcess"),
    .executableTarget(
      name: "briefgen",
      dependencies: [
        "Provenance", "Model", "Language", "FrontMatter", "Templates", "Reading", "Briefing",
        "CrossDocument", "Gathering", "Ledger", "Rendering", "Publishing", "Watching", "Serving",
        "CProcess",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "mustache-cases", dependencies: ["Templates"], path: "Tests/MustacheCases"),
    .executableTarget(
      name: "page-features", dependencies: ["TrainingSupport"], path: "Tests/PageFeatures"),
    .executableTarget(
      name: "figure-features", dependencies: ["TrainingSupport"],
      path: "Tests/FigureFeatures"),
    .executableTarget(
      name: "pronoun-features",
      dependencies: ["Provenance", "Language", "Briefing", "TrainingSupport"],
      path: "Tests/PronounFeatures"),
    .executableTarget(
      name: "cue-features",
      dependencies: ["Provenance", "Language", "Briefing", "TrainingSupport"],
      path: "Tests/CueFeatures"),
    .executableTarget(
      name: "summary-features", dependencies: ["Briefing", "TrainingSupport"],
      path: "Tests/SummaryFeatures"),
    .executableTarget(
      name: "speech-features", dependencies: ["Language", "Briefing", "TrainingSupport"],
      path: "Tests/SpeechFeatures"),
    // What the programs behind Scripts/train-* share.
    .target(
      name: "TrainingSupport",
      dependencies: [
        "Provenance", "Model", "HTML", "Language", "Reading", "Speech", "Figures", "Briefing",
      ],
      path: "Tests/TrainingSupport"),
    .target(
      name: "FaultShim", path: "Tests/FaultShim", linkerSettings: [.linkedLibrary("dl")]),
    .target(name: "TestSupport", dependencies: ["Provenance"], path: "Tests/TestSupport"),
  ]
    + rooms.map { .target(name: $0.name, dependencies: dependencies($0.imports)) }
    + rooms.map {
      .testTarget(
        name: "\($0.name)Tests",
        dependencies: dependencies(
          [$0.name, "TestSupport"] + $0.imports.filter { !cLibraries.contains($0) }
            // The answers that weights are learned from.
            + ($0.name == "Briefing" ? ["TrainingSupport"] : [])
            // The briefs that traits are taken from.
            + ($0.name == "CrossDocument" ? ["Briefing"] : [])
            // The words of pages.
            + ($0.name == "Rendering" ? ["FrontMatter"] : [])))
    }
    + [
      // The door's parts by themselves.
      .testTarget(
        name: "briefgenTests",
        dependencies: [
          "briefgen", "TestSupport", "Provenance", "Model", "Gathering", "Ledger", "Publishing",
          "Rendering",
        ]),
      // Runs the built program on whole folders.
      .testTarget(name: "SiteTests", dependencies: ["briefgen", "Model", "TestSupport"]),
    ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)

// `make fuzz` alone has its program: libFuzzer brings the `main`, so without its runtime it does not link. It is no package of its own,
// as it tries what is `package`, or internal to a room (`@testable`), and no product is a library.
if Context.environment["BRIEFGEN_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "fuzz",
      dependencies: dependencies([
        "Provenance", "Model", "CGumbo", "XML", "FrontMatter", "CommonMark", "Templates", "Reading",
        "Briefing", "Gathering", "Ledger", "Rendering", "Publishing",
      ]),
      path: "Tests/Fuzz", exclude: ["Dictionaries", "Seeds", "leaks.txt"],
      swiftSettings: [.unsafeFlags(["-parse-as-library"])]))
}
