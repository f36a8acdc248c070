import CrossDocument
import Gathering
import Model
import Provenance
import Publishing
import Rendering
import Synchronization

/// What the builds of one run of the program hand on in memory, as long as it watches: what was read of cards, what was found across
/// articles, and the templates as they were compiled.
///
/// A build by itself asks for most of it once, and has none. All of it comes about from what it is kept by, so the same bytes come out
/// with it and without it. A place in the file of cards tells what lies there, but for what a build put behind the end that the next one
/// knows: that build left no ledger, and others may lie there now.
final class SessionMemory: Sendable {
  /// An article as the series of its story know it.
  struct Member: Hashable {
    let card: CardPlace
    let day: Int?
  }

  private struct State {
    /// The file of cards that all places are in.
    var file: CardFile.Mark?
    var traits = HeldValues<CardPlace, StoryPieces.Traits>(most: mostArticles)
    var told = HeldValues<[Member], StoryTable.Told>(most: mostArticles)
    var stories: (articles: [StoryFinder.Article], found: [[Int]]) = ([], [])
    var renderer: (source: RendererSource, compiled: Diagnosed<SiteRenderer?>)?
    var frame: (templates: Digest, digest: Digest)?
  }

  private struct RendererSource: Equatable {
    let templates: Digest
    let site: SiteOptions
  }

  /// Of larger sites the others are read again: some 600 bytes each.
  private static let mostArticles = 20_000

  /// Whether nobody else writes in the folder that is built into.
  let ownsOutput: Bool
  /// The cards that lists read: those of some thousand articles.
  let cards = CardReader(keeping: 8 << 20)
  private let state = Mutex(State())

  init(ownsOutput: Bool) { self.ownsOutput = ownsOutput }

  // MARK: Articles

  /// Begins with another state of the site: what the last one did not ask for goes.
  ///
  /// - Parameter file: What the last build left, as far as it can be read.
  func turn(_ file: CardFile.Mark) {
    state.withLock { state in
      let isSame = state.file?.id == file.id
      func holds(_ place: CardPlace) -> Bool { isSame && place.offset < file.end }
      state.traits.turn(holds)
      state.told.turn { $0.allSatisfy { holds($0.card) } }
      state.file = file
    }
  }

  /// What an article's stories and other versions are found by.
  func traits(at place: CardPlace, _ read: () -> StoryPieces.Traits?) -> StoryPieces.Traits? {
    state.withLock { $0.traits.value(place, read) }
  }

  /// What the figures of a story's articles tell, in their order.
  func told(by articles: [Member], _ find: () -> StoryTable.Told?) -> StoryTable.Told? {
    state.withLock { $0.told.value(articles, find) }
  }

  /// The stories of all articles, as `StoryFinder` gives them: those of the last build, where no day and no telling word is another.
  func stories(of articles: [StoryFinder.Article]) -> [[Int]] {
    state.withLock { state in
      if state.stories.articles != articles {
        state.stories = (articles, StoryFinder.stories(of: articles))
      }
      return state.stories.found
    }
  }

  // MARK: Templates

  /// Templates as they were compiled for a site.
  func renderer(_ templates: Digest, _ site: SiteOptions, _ compile: () -> Diagnosed<SiteRenderer?>)
    -> Diagnosed<SiteRenderer?>
  {
    state.withLock { state in
      let source = RendererSource(templates: templates, site: site)
      if let known = state.renderer, known.source == source { return known.compiled }
      let compiled = compile()
      // Mistakes are told each time.
      state.renderer = compiled.value == nil ? nil : (source, compiled)
      return compiled
    }
  }

  /// The digest of the templates that articles are printed with.
  func frame(of templates: Digest, _ make: () -> Digest) -> Digest {
    state.withLock { state in
      if let known = state.frame, known.templates == templates { return known.digest }
      let digest = make()
      state.frame = (templates, digest)
      return digest
    }
  }
}
