/// What stands in one part of a page, as a box between two paragraphs: what one of its lines asks for, all of them ask for.
struct PagePart {
  private var blocks = 0
  private var letters = 0
  private var linkLetters = 0
  private var asks = 0
  private var pictures = 0

  mutating func add(_ block: PageOutline.PageBlock, _ words: PageWords) {
    blocks += 1
    letters += block.letters
    linkLetters += block.linkLetters
    asks += words.asks
    pictures += words.pictures
  }

  /// Values of the features `partAsks`, `partLinks`, `partOfOne` and `partOfPicture`, from 0 to 1: words that ask, to 60 letters,
  /// share of letters in links, whether it is one block, and words of pictures.
  var features: [Float] {
    let size = Float(max(letters, 60))
    return [
      blocks > 1 ? min(1, Float(asks) * 60 / size) : 0, Float(linkLetters) / Float(max(letters, 1)),
      blocks == 1 ? 1 : 0, blocks > 1 ? min(1, Float(pictures) * 60 / size) : 0,
    ]
  }
}
