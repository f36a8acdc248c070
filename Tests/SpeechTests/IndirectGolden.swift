/// Indirect speech marked by hand, on six beats: `⟦content⟧`, and behind bars who says each, where the sentence tells. `# ` names
/// a beat. The sentences were written before the program had read one of them.
enum IndirectGolden {
  static let table = """
    # courts
    The prosecutor said ⟦that Marten Quill had moved the money through three shell firms⟧. | The prosecutor
    Quill denied ⟦taking the payments⟧ and asked ⟦for more time to prepare⟧. | Quill | Quill
    ⟦The jury had been misled⟧, his lawyer argued. | his lawyer
    Judge Orla Fenn told the clerk ⟦that no cameras would be allowed⟧. | Judge Orla Fenn
    Two witnesses testified ⟦that the lorry never stopped⟧. | Two witnesses
    The court heard evidence for six days and rose on Friday.
    Fenn warned ⟦that anyone who spoke to a juror would be jailed⟧. | Fenn
    The union accused ⟦the yard of ignoring earlier complaints⟧. | The union
    He was asked ⟦whether he had read the contract⟧. |
    Her brother, who says ⟦he paid for the boat⟧, was not charged. | Her brother
    The clerk read the charges and left the room.
    According to the indictment, ⟦the brothers sold the same flat four times⟧. | the indictment
    # disaster
    ⟦At least nine people were missing after the slide⟧, officials in Tarnby said on Monday. | officials in Tarnby
    Rescuers said ⟦the road would stay shut until the weekend⟧, but villagers walked across the mud anyway. | Rescuers
    ⟦The dam is safe⟧, the water board insists. | the water board
    The mayor urged ⟦people in low houses to leave before dark⟧. | The mayor
    The storm tore roofs from forty houses and sank two trawlers.
    A spokesman for the grid said in a statement ⟦that power would return within hours⟧. | A spokesman for the grid
    Survivors described ⟦how the ground shook twice⟧. | Survivors
    The ministry has promised ⟦to pay for every lost roof⟧. | The ministry
    Coast guards reported ⟦that a second boat had turned back⟧, adding ⟦that its crew was unhurt⟧. | Coast guards | Coast guards
    Aid groups called ⟦for a truce so that food could reach the valley⟧. | Aid groups
    The fire is believed to have begun in a bakery.
    She said ⟦her street had flooded three times since May⟧ and that ⟦nobody from the council had come⟧. | She | She
    # health
    Doctors say ⟦the new pill works best when taken at night⟧. | Doctors
    The agency announced ⟦that it would recall two batches of the vaccine⟧. | The agency
    A study found ⟦that nurses on long shifts made more mistakes⟧. | A study
    ⟦The outbreak began in a single kitchen⟧, according to a report by the health board. | a report by the health board
    The hospital declined ⟦to say how many beds were free⟧. | The hospital
    Surgeon Ines Marlow acknowledged ⟦that the scan had been misread⟧. | Surgeon Ines Marlow
    Marlow apologised to the family, saying ⟦that the ward had been short of staff⟧. | Marlow
    Parents complained ⟦that letters arrived too late⟧. | Parents
    The clinic opens at eight and treats about sixty patients a day.
    Officials believe ⟦the water is clean again⟧. | Officials
    The minister refused ⟦to say whether she would resign⟧. | The minister
    Critics say ⟦the plan is too dear⟧, while supporters argue ⟦it will save lives⟧. | Critics | supporters
    # sport
    Coach Dario Venn said ⟦his team had been lucky⟧. | Coach Dario Venn
    Venn added ⟦that the keeper would miss the final⟧. | Venn
    The club says ⟦it has sold every seat⟧. | The club
    ⟦She will run again in spring⟧, she told reporters after the race. | she
    The sprinter admitted ⟦she had jumped early⟧. | The sprinter
    The referee added four minutes and then showed a red card.
    Fans blamed ⟦the board for the sale of the striker⟧. | Fans
    The captain praised ⟦the young defenders⟧. | The captain
    Asked ⟦if he would stay⟧, Venn shrugged.  |
    The league confirmed on Tuesday ⟦that the match would be replayed⟧. | The league
    He hopes ⟦to be fit for the opening game⟧. | He
    # science
    Astronomer Lena Frisk said ⟦the comet would not return for nine centuries⟧. | Astronomer Lena Frisk
    The team reports in the journal ⟦that the beetle has three hearts⟧. | The team
    ⟦The ice is thinner than anyone had thought⟧, Frisk noted. | Frisk
    Her colleagues doubt ⟦that the sample was clean⟧. | Her colleagues
    The probe took two hundred pictures before its battery failed.
    Frisk told the Tarnby Gazette ⟦that funding would end in June⟧. | Frisk
    The authors suggest ⟦that bees learn from one another⟧. | The authors
    The paper shows ⟦that the reef has grown since 1990⟧. | The paper
    # business
    The bank said ⟦it would close thirty branches⟧ and cut its dividend. | The bank
    Chief executive Jonas Brandt vowed ⟦to keep the plant open⟧. | Chief executive Jonas Brandt
    Analysts expect ⟦the firm to report a loss⟧. | Analysts
    Brandt, who joined in 2019, said ⟦talks with the buyer had ended⟧. | Brandt
    The company made a statement after the market closed.
    Workers were told ⟦that the canteen would shut⟧. |
    ⟦Orders fell in every region⟧, said Mia Tolle, the head of sales. | Mia Tolle
    Tolle claimed ⟦the rival had copied its lid⟧, a charge that the rival rejects. | Tolle
    Shareholders demanded ⟦that Brandt step down⟧. | Shareholders
    The announcement ⟦that the mine would reopen⟧ surprised the town. |
    """
}
