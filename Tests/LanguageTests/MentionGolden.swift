/// Names marked by hand: `⟦name|kind⟧` or `⟦name|kind:full name⟧`, without titles; kinds are person, org, place and any.
///
/// A full name `?` means that nobody is known: two people fit. `# ` names a group.
enum MentionGolden {
  static let table = #"""
    # Titles and offices before a name
    Secretary of State ⟦Anna Lund|person⟧ met Deputy Foreign Minister ⟦Per Holm|person⟧ on Monday.
    Lt. Gen. ⟦Tor Aas|person⟧ and the Rev. Dr. ⟦Signe Dahl|person⟧ spoke to Mr. ⟦Moe|person⟧.
    Former President ⟦Rolf Lie|person⟧ said the late ⟦Ida Berg|person⟧ had known it.
    They asked former Prime Minister ⟦Eli Dahl|person⟧ and then-Gov. ⟦Siv Ek|person⟧.
    Sens. ⟦Jon Sand|person⟧ and ⟦Nora Vik|person⟧ wrote to Rep. ⟦Mats Nes|person⟧.
    Deputy Assistant Secretary ⟦Leif Moe|person⟧ met harbour master ⟦Olga Ruud|person⟧.
    Chief Executive ⟦Ida Berg|person⟧ hired Queen ⟦Sonja|person⟧, Pope ⟦Felix|person⟧ and Judge ⟦Kari Bo|person⟧.
    Attorney General ⟦Hans Vold|person⟧ and Supreme Court Justice ⟦Ruth Kvam|person⟧ were late.
    Republican Sen. ⟦Otto Lunde|person⟧ met Democratic candidate ⟦Clara Rye|person⟧.
    The Danish Prime Minister ⟦Jens Krag|person⟧ left. Vice President ⟦Karl Brun|person⟧ stayed.
    There Halden Harbour Board Chairman ⟦Anna Lund|person⟧ met Rope Workers Secretary-Treasurer ⟦Per Holm|person⟧.
    Virginia Gov. ⟦Ida Berg|person⟧ spoke. ⟦Berg|person:Ida Berg⟧ left. Comedian ⟦Jon Sand|person⟧ joked.
    House Republican ⟦Thomas Moe|person⟧ met Australian ⟦Anna Vik|person⟧ and ⟦Fox News|org⟧ host ⟦Eva Nes|person⟧.
    They read the ⟦Spokesman-Tide|any⟧ in the port.
    They heard Commodore ⟦Rolf Lie|person⟧ and businessmen ⟦Jon Sand|person⟧ and ⟦Mats Nes|person⟧.
    # Surnames that are months
    “We had to come,” said ⟦Elsebet May|any⟧, a nurse from the port.
    # A surname of two
    Former Mayor ⟦Per Holm|person⟧ came for his wife ⟦Eva Holm|person⟧. Later ⟦Holm|any:Per Holm⟧ spoke.
    # Suffixes and initials
    Later ⟦Jill A. Moe|person⟧ chose plan A. ⟦Moe|any:Jill A. Moe⟧ left.
    ⟦Rolf Lund Jr.|person⟧ met ⟦John F. Berg|person⟧. ⟦Lund|person:Rolf Lund Jr.⟧ left.
    The Rev. ⟦Martin Holm King Jr.|person⟧ spoke of ⟦J. K. Moe|person⟧.
    ⟦Karl Nes III|person⟧ bought it. ⟦Nes|person:Karl Nes III⟧ sold it.
    ⟦Peter Vold Sr.|person⟧ died. His friend ⟦J.R. Ek|person⟧ wept.
    # Hyphens, apostrophes, particles
    ⟦Jean-Claude Brun|person⟧ met ⟦Mary O'Dahl|person⟧ and ⟦Valery d'Aas|person⟧.
    ⟦Anna D'Angelo|person⟧ and ⟦Bashar al-Lund|person⟧ spoke. ⟦D'Angelo|person:Anna D'Angelo⟧ left.
    ⟦Mohammed bin Holm|person⟧ met ⟦Jan van der Berg|person⟧. ⟦Van der Berg|person:Jan van der Berg⟧ smiled.
    ⟦Ursula von der Moe|person⟧ spoke. Later ⟦von der Moe|person:Ursula von der Moe⟧ left.
    It was ⟦Ian McDahl|person⟧ who met ⟦Liz MacVik|person⟧. ⟦McDahl|person:Ian McDahl⟧ paid.
    ⟦Carla Ruiz-Lund|person⟧ won. ⟦Ruiz-Lund|person:Carla Ruiz-Lund⟧ cried.
    President ⟦Bashar al-Lund|person⟧ fled. Mr. ⟦al-Lund|person:Bashar al-Lund⟧ was ill.
    # Letters beyond English
    ⟦Søren Ångström|person⟧ met ⟦Zoë Müller|person⟧ in ⟦Malmö|place⟧. ⟦Müller|person:Zoë Müller⟧ left.
    ⟦José Álvarez|person⟧ spoke. ⟦Álvarez|person:José Álvarez⟧ won.
    ⟦Łukasz Żak|person⟧ and ⟦Émile Brun|person⟧ met. ⟦Żak|person:Łukasz Żak⟧ left.
    # Possessives
    ⟦Anna Lund|person⟧’s boat sank. ⟦Lund|person:Anna Lund⟧’s crew swam. ⟦James Moss|person⟧' boat did not.
    It was ⟦Holm|person:Per Holm⟧'s plan, said ⟦Per Holm|person⟧.
    # Later and earlier surnames
    ⟦Per Holm|person⟧ came. Mr. ⟦Holm|person:Per Holm⟧ sat. Then ⟦Holm|person:Per Holm⟧ left.
    ⟦Hillary Moe Clifton|person⟧ met ⟦Per Holm|person⟧. ⟦Hillary Clifton|person:Hillary Moe Clifton⟧ won.
    The mayor, ⟦Anna Lund|person⟧, wept. ⟦Lund|person:Anna Lund⟧ is 54.
    # Two people of one surname
    ⟦Anna Lund|person⟧ won. ⟦Lund|person:Anna Lund⟧ smiled. Her husband ⟦Per Lund|person⟧ wept. ⟦Lund|person:Anna Lund⟧ spoke again.
    ⟦Anna Lund|person⟧ met ⟦Per Lund|person⟧. Mr. ⟦Lund|person:Per Lund⟧ spoke. Ms. ⟦Lund|person:Anna Lund⟧ did not.
    ⟦Anna Lund|person⟧ and ⟦Eva Lund|person⟧ met. ⟦Lund|any:?⟧ spoke first.
    ⟦Bill Moe|person⟧ left. His wife, ⟦Hillary Moe|person⟧, stayed. ⟦Bill Moe|person⟧ came back.
    # Organisations and their letters
    The ⟦Universal Postal League|org⟧, or ⟦UPL|org:Universal Postal League⟧, met. The ⟦UPL|org:Universal Postal League⟧ voted.
    The ⟦Union of Pilots and Crews|org⟧ (⟦UPC|org:Union of Pilots and Crews⟧) struck. ⟦UPC|org:Union of Pilots and Crews⟧ won.
    ⟦UPC|org:Union of Pilots and Crews⟧ (⟦Union of Pilots and Crews|org⟧) struck. ⟦UPC|org:Union of Pilots and Crews⟧ won.
    The ⟦Islamic State of Halden|org⟧ (⟦ISH|org:Islamic State of Halden⟧) claimed it. Then ⟦ISH|org:Islamic State of Halden⟧ fled.
    The ⟦Ministry of Defence|org⟧ hired ⟦Northwind Inc.|org⟧ and ⟦Halden University|org⟧.
    The ⟦Department of Roads|org⟧ sued ⟦Moe & Co.|org⟧ and ⟦St. Mary's Hospital|org⟧.
    The ⟦Bank of Halden|org⟧ lent it to the ⟦Harbour Board|org⟧.
    The ⟦National Rope Association|org⟧ (⟦NRA|org:National Rope Association⟧) met. An ⟦NRA|org:National Rope Association⟧ official spoke.
    ⟦Brann Pharmaceuticals|org⟧ and ⟦Northwind Holdings|org⟧ sued ⟦M&S|any⟧ and ⟦Goldman Sachs|org⟧.
    # Places
    He lived in ⟦San Marco|place⟧, ⟦Fort Myhre|place⟧ and ⟦Los Alamos|place⟧.
    He flew from ⟦London|place⟧ to ⟦Paris|place⟧. It rained in ⟦Halden|place⟧.
    The fire near ⟦Lake Brann|place⟧ spread to ⟦Moss County|place⟧.
    She lives in ⟦Port Lowry|place⟧. ⟦France|place⟧ and ⟦Germany|place⟧ agreed.
    # Sentence openers are no names
    Officials left. Many stayed. Police came. Yesterday it rained. However, nobody cared.
    Boats sank. Ferries did not. Nobody in ⟦Halden|place⟧ knew. Bridges closed.
    Asked about it, ⟦Lund|any⟧ laughed. Speaking in ⟦Halden|place⟧, she left.
    Thousands marched. Earlier, two boats left. Prosecutors said so. Residents fled.
    Supporters of ⟦Anna Lund|person⟧ came. ⟦Lund|person:Anna Lund⟧ wept. Several left. Six stayed.
    Supporting ⟦Anna Lund|person⟧ is easy. “Unfortunately, we left,” said ⟦Lund|person:Anna Lund⟧. Trust her.
    Why The Harbour Board Will Never Love Lund
    # Openers that are names
    ⟦Lund|any:Anna Lund⟧ spoke. It was ⟦Anna Lund|person⟧ who came.
    ⟦Per Holm|person⟧ left. ⟦Will Marsh|person⟧ stayed. ⟦London|place⟧ slept.
    # Joined and plural names
    ⟦Lund|any⟧ and ⟦Holm|any⟧ met. So did ⟦Anna Berg|person⟧ and ⟦Jon Sand|person⟧.
    The ⟦Lunds|any⟧ bought a boat from ⟦Anna Lund|person⟧.
    # Capitals only
    ⟦JOHN HOLM|person⟧: I left. ⟦HOLM|person:JOHN HOLM⟧: I came back.
    ⟦ANNA LUND|person⟧ spoke. ⟦Lund|person:ANNA LUND⟧ left.
    # Days, months, peoples
    On Monday ⟦Anna Lund|person⟧ met two men in March. By Friday ⟦Lund|person:Anna Lund⟧ was gone.
    In May ⟦Anna Stone|person⟧ won. In April ⟦Jon Moe|person⟧ lost.
    # Appositions
    ⟦Anna Lund|person⟧, the harbour master, met ⟦Per Holm|person⟧, a spokesman for the port.
    The harbour master, ⟦Anna Lund|person⟧, met ⟦Nora Vik|person⟧, 54, of ⟦Moss|any⟧.
    """#

  struct Expected: Hashable {
    let start: Int
    let end: Int
    let kind: String
    /// nil: the name itself.
    let fullName: String?
  }

  /// The text of a line and the names in it.
  static func read(_ line: some StringProtocol) -> (text: String, names: [Expected]) {
    var text = ""
    var names: [Expected] = []
    for (index, piece) in line.split(separator: "⟦", omittingEmptySubsequences: false).enumerated()
    {
      guard index > 0, let close = piece.firstIndex(of: "⟧") else {
        text += piece
        continue
      }
      let fields = piece[..<close].split(separator: "|", maxSplits: 1)
      let kind = fields.count > 1 ? fields[1].split(separator: ":", maxSplits: 1) : []
      let start = text.utf8.count
      text += fields[0]
      names.append(
        Expected(
          start: start, end: text.utf8.count, kind: String(kind.first ?? "any"),
          fullName: kind.count > 1 ? String(kind[1]) : nil))
      text += piece[piece.index(after: close)...]
    }
    return (text, names)
  }
}
