/// Speakers marked by hand: `⟦full name|role⟧`, the role as it should be printed beside the name; `-` where nothing should be.
///
/// A full name stands where the article first gives it; the words around it are what tempts. `# ` names a group.
enum RoleGolden {
  static let table = #"""
    # Introduced before the name
    The boy's tearful mother ⟦Clara Quill|mother⟧ told the court that he had loved boats.
    A fisherman, ⟦Oscar Strand|fisherman⟧, told the Tide that he saw the wall move.
    The harbour master, ⟦Clara Quill|harbour master⟧, said the wall had moved.
    One of the divers, ⟦Oscar Strand|-⟧, said the wall had moved.
    After meeting the mayor, ⟦Clara Quill|-⟧, who was late, left.
    The group's director, ⟦Clara Quill|-⟧, said the wall had moved.
    The chief, ⟦Oscar Strand|-⟧, said the wall had moved.
    “It was old,” said fire chief ⟦Oscar Strand|fire chief⟧.
    The council wants to fire chief ⟦Oscar Strand|chief⟧.
    Dame ⟦Ulla Brink|editor⟧, his editor for 12 years, says that no chapter was late.
    “It was old,” said Sund Commander Col. Inf. ⟦Oscar Strand|Sund Commander Col. Inf.⟧.
    ⟦Clara Quill|acting head of the port⟧, the acting head of the port made this known on Monday.
    “It was old,” said superintendent of police ⟦Oscar Strand|superintendent of police⟧.
    Halden deputy director of ports ⟦Oscar Strand|Halden deputy director of ports⟧ said the wall had moved.
    The father of baby ⟦Clara Quill|-⟧ left by a side door.
    The former head of news mocked ⟦Oscar Strand|-⟧ on Monday.
    They heard a critic of mayor ⟦Oscar Strand|mayor⟧.
    # Courts
    A jury cleared surgeon ⟦Paul Reyes|surgeon⟧ of all charges on Tuesday.
    The disgraced surgeon ⟦Paul Reyes|disgraced surgeon⟧ walked free on Tuesday.
    Judges freed convicted banker ⟦Oscar Strand|banker⟧ after six years.
    The court heard the convicted banker ⟦Oscar Strand|convicted banker⟧ for two hours.
    Police met barrister ⟦Clara Quill|barrister⟧ outside the court.
    ⟦Clara Quill|barrister for the two brothers⟧, barrister for the two brothers, left by a side door.
    ⟦Oscar Strand|-⟧, no friend of the prosecutor, smiled at the verdict.
    After hearing ⟦Oscar Strand|-⟧, the judge adjourned the trial until May.
    In the case against ⟦Oscar Strand|-⟧, the prosecutor asked for nine years.
    ⟦Clara Quill|the family's lawyer⟧, the family's lawyer, said nothing.
    Prosecutors want to question priest ⟦Tomas Varga|priest⟧ next week.
    ⟦Clara Quill|clerk of the judges' union⟧, the clerk of the judges' union, left by a side door.
    ⟦Clara Quill|clerk of the court⟧, who is the clerk of the court, left by a side door.
    ⟦Clara Quill|-⟧, who was the clerk of the court, left by a side door.
    Dr. ⟦Clara Quill|-⟧ left by a side door.
    Court boss ⟦Clara Quill|Court boss⟧ left by a side door.
    The court will host ⟦Clara Quill|-⟧ next week.
    # Sport
    Lars Moen attacks candidate ⟦Ida Berg|candidate⟧ in the hall.
    Norland sports minister ⟦Ida Berg|Norland sports minister⟧ opened the hall.
    ⟦Lars Moen|FIFA President⟧, FIFA President said on Friday, would stay.
    Substitute ⟦Kofi Adjei|Substitute⟧ scored twice.
    Throughout the match ⟦Kofi Adjei|-⟧ limped.
    Halden signed goalkeeper ⟦Lars Moen|goalkeeper⟧ on a free transfer.
    The club chose striker ⟦Kofi Adjei|striker⟧ for the cup final.
    ⟦Kofi Adjei|-⟧, unlike the captain, trained on Friday.
    ⟦Lars Moen|-⟧, neither captain nor coach, spoke for the team.
    The French captain ⟦Hugo Besson|French captain⟧ lifted the cup.
    They hope to persuade coach ⟦Ida Berg|coach⟧ to stay.
    The award-winning author ⟦Ida Berg|award-winning author⟧ ran the marathon.
    ⟦Lars Moen|goalkeeper⟧, goalkeeper, and Hugo Besson, winger, were ill.
    Fans cheered ⟦Lars Moen|-⟧, coach Ida Berg and the ball boys.
    ⟦Hugo Besson|the team's former captain⟧, the team's former captain, watched from the stand.
    # Science
    The prize went to chemist ⟦Nora Feld|chemist⟧ on Monday.
    ⟦Nora Feld|biologist at the marine station⟧, a biologist at the marine station, found the whale.
    ⟦Nora Feld|-⟧, author of a book called "Deep Water", was not aboard.
    ⟦Nora Feld|director of the institute⟧, director of the institute (which she founded), was not aboard.
    ⟦Nora Feld|head of the survey⟧, head of the survey, who had slept badly, was not aboard.
    When the whale surfaced near ⟦Nora Feld|-⟧, the captain stopped the engine.
    Late on Friday geologist ⟦Emil Brandt|geologist⟧ climbed the crater.
    # Disasters
    Principal ⟦Mark Jackson|Principal⟧ led the children to the roof.
    ⟦Olaf Boren|-⟧, no relation to the chief executive, owns the yard.
    Rescuers pulled teacher ⟦Anna Vik|teacher⟧ from the mud.
    ⟦Anna Vik|teacher trapped in the school⟧, a teacher trapped in the school, was freed at dawn.
    As water reached ⟦Anna Vik|-⟧, the mayor ordered everyone out.
    The flood spared farmer ⟦Jon Sand|farmer⟧ and his cows.
    Paramedic ⟦Eva Nes|Paramedic⟧ reached the wreck first.
    Firefighters including captain ⟦Jon Sand|captain⟧ were hurt.
    # Health
    Health secretary ⟦Mo Brand|Health secretary⟧ opened the ward.
    Yesterday nurse ⟦Eva Nes|nurse⟧ went back to work.
    The hospital fired chief surgeon ⟦Karl Brun|chief surgeon⟧ in March.
    ⟦Karl Brun|former head of surgery at the county hospital⟧, the former head of surgery at the county hospital, was fired.
    ⟦Karl Brun|-⟧, not the hospital's director, signed the letter.
    # Business
    Regulators fined jeweller ⟦Nora Ek|jeweller⟧ last week.
    ⟦Siv Ek|chief executive of Northwind⟧, chief executive of Northwind, sold her shares.
    The board wants to replace chairman ⟦Rolf Lie|chairman⟧ by June.
    The board will sack chairman ⟦Rolf Lie|chairman⟧ by June.
    Mr. ⟦Rolf Lie|-⟧ kept his seat.
    Labour leader ⟦Rolf Lie|Labour leader⟧ kept his seat.
    They praised ⟦Rolf Lie|-⟧, whose company makes rope.
    Before the vote ⟦Rolf Lie|chairman⟧, the chairman, shook every hand.
    ⟦Rolf Lie|senior adviser to Mr. Strand⟧, a senior adviser to Mr. Strand, kept his seat.
    # Schools and towns
    ⟦Ida Berg|headteacher⟧, the headteacher and the mother of four, wept.
    Pupils asked caretaker ⟦Per Holm|caretaker⟧ to open the hall.
    ⟦Per Holm|caretaker of the school for thirty years⟧, caretaker of the school for thirty years, opened the hall.
    Director of Public Works ⟦Anna Lund|Director of Public Works⟧ closed the bridge.
    Secretary of State ⟦Anna Lund|Secretary of State⟧ closed the talks.
    UN High Commissioner for Human Rights ⟦Navina Pell|UN High Commissioner for Human Rights⟧ came to the port.
    UN Under-Secretary General for Harbour Affairs ⟦Per Holm|UN Under-Secretary General for Harbour Affairs⟧ came to the port.
    Mr. ⟦Per Holm|President & CEO of Tarn Lines⟧, President & CEO of Tarn Lines, came to the port.
    One Rope Managing Partner ⟦Tony W. Lie|One Rope Managing Partner⟧ came to the port.
    Director-General Dr. ⟦Ida Holm|Director-General⟧ came to the port.
    ⟦Ida Berg|chair of the Tarn Press Club⟧, chair of the Tarn Press Club based in Ness and a writer for the Tide, came to the port.
    ⟦Ida Berg|founder of the Rope Institute⟧, founder of the Rope Institute and a member who spoke twice, came to the port.
    ⟦Anna Lund|Chief Executive of Tarn Lines⟧, Ph.D., Chief Executive of Tarn Lines, came.
    ⟦Anna Lund|Chairman and CEO of Tarn Lines⟧, Chairman and CEO of Tarn Lines, came.
    Longtime ⟦Anna Lund|-⟧ ally Per Holm came to the port.
    Replied ⟦Anna Lund|-⟧ with a laugh.
    His Honour Judge ⟦Anna Lund|Judge⟧ came to the port.
    Supt ⟦Anna Lund|Supt⟧ came to the port.
    The mayor came for his wife ⟦Anna Lund|-⟧ on Monday.
    Recall Sen. ⟦Anna Lund|Sen.⟧ if you can, the posters said.
    Despite Mr. ⟦Per Holm|-⟧ the hall stayed shut.
    The town's oldest baker ⟦Per Holm|-⟧ shut his shop.
    """#
}
