import HTML
import Model
import Provenance

/// What tells the article's blocks from the others: numbers that `BodyWeights` weighs.
///
/// A block is judged by its words, by what its element and those around it are called, by its neighbours, and by how much of the
/// page's running text stands in the same places. The ideas are those of Kohlschuetter et al., WSDM 2010 (length and link
/// density of a block and its neighbours) and of Readability (where paragraphs gather, names of elements).
///
/// All lists go by block, in the order of `PageOutline.blocks`. Nothing here is decided: `BodyFinder` does
/// that.
package struct PageFeatures {
  /// By block, its features weighed by `BodyWeights`: above 0 it is more likely the article's than not, by itself.
  private(set) var logits: [Float] = []
  /// Whether a block stands in an element that is by its name or kind no part of an article.
  /// No weight outweighs that.
  package private(set) var isForeign: [Bool] = []
  /// Whether a block is running text that stands in no such element.
  private(set) var isClean: [Bool] = []
  /// Whether a block is by its element's name a picture's caption or credit, or a pull quote: printed, not searched.
  private(set) var isAside: [Bool] = []
  /// Whether a block's element is called a headline's second line, a summary, a by-line or what else is not missed in a text.
  private(set) var isApart: [Bool] = []
  /// By block, the part of the page that it stands in, by its element.
  package private(set) var parts: [Int] = []
  /// Whether a block is the first paragraph between headline and body, by its looks: one that ends with a stop, leads nowhere, asks
  /// for nothing, and is not the page's description, which a second headline mostly is.
  private(set) var isLead: [Bool] = []
  /// By block, what the elements that it stands in are called, as one number: headings of one kind have the same.
  private(set) var styles: [UInt64] = []
  /// The headline's block.
  private(set) var headline: Int?

  /// Names of all features, in the order of a row.
  /// The names are what `BodyWeights` and its trainer call them; a row of weights whose name is not here counts
  /// for nothing.
  package static let names: [String] =
    local.map { "\($0)" } + ["prev", "next"].flatMap { side in near.map { "\(side)-\($0)" } }
    + around.map { "\($0)" } + NameTraits.names.map { "near-\($0)" }
    + NameTraits.names.map { "far-\($0)" }
    + crossed.first.flatMap { size in crossed.second.map { "\(size)*\($0)" } }

  /// Of the block itself, as `FeatureMaker.local` gives them.
  private static let local = [
    "length", "short", "line", "long", "linkDensity", "linked", "allLink", "endsWithStop",
    "endsWithColon", "commas", "opensLower", "allCapitals", "rights", "bar", "notice", "by",
    "isTitle", "repeated", "figureless", "clean", "question", "asks",
    "opensAsking", "ofPicture",
    "ofWriter", "credit",
    "p", "div", "li", "h1", "h2", "h3", "h4", "cell", "quote", "pre", "row",
  ]
  /// Of the block before and the block behind, as `FeatureMaker.near` gives them.
  private static let near = [
    "length", "short", "long", "linkDensity", "sameParent", "heading", "none", "endsWithStop",
    "endsWithColon", "clean", "sameStyle",
  ]
  /// Of the elements around it, as `FeatureMaker.around` gives them, before the traits of their names.
  private static let around = [
    "in-nav", "in-aside", "in-footer", "in-header", "in-figure", "in-figcaption", "in-article",
    "in-main",
    "in-table", "in-list", "in-address", "in-button",
    "siblings", "parentShare", "bestShare", "inBest", "childOfBest", "nearBest", "beforeTitle",
    "afterLast", "inData", "notInData",
    "inFrame", "betweenTitleAndBest", "behindBest", "behindBestInFrame", "styleShare",
    "betweenTitleAndLast", "partAsks", "partLinks", "partOfOne", "partOfPicture",
  ]

  /// What a short or linked line is worth depends on where it stands: a subhead among the paragraphs, a menu elsewhere.
  static let crossed = (
    first: ["short", "line", "long", "linked", "allLink"],
    second: ["inBest", "childOfBest", "nearBest"]
  )
  /// Places of those features in a row, before the crossed ones themselves.
  static let crossedPlaces = (
    first: crossed.first.compactMap(names.firstIndex),
    second: crossed.second.compactMap(names.firstIndex)
  )

  /// - Parameter told: What the page says of its article.
  init(_ outline: PageOutline, _ told: FeatureMaker.Told) {
    var maker = FeatureMaker(outline, told)
    logits = maker.eachRow { row in
      zip(row, BodyWeights.weights).reduce(BodyWeights.constant) { $0 + $1.0 * $1.1 }
    }
    isForeign = maker.isForeign
    isClean = maker.isClean
    isAside = outline.blocks.indices.map(maker.isAside)
    isApart = outline.blocks.indices.map(maker.isApart)
    parts = maker.parts
    styles = maker.styles
    headline = maker.headline
    isLead = outline.blocks.indices.map(maker.isLead)
  }

  /// A feature's value for each block, by `names`, for training; all rows are as long as `names`.
  static func rows(_ outline: PageOutline, _ told: FeatureMaker.Told) -> [[Float]] {
    var maker = FeatureMaker(outline, told)
    return maker.eachRow { $0 }
  }
}
