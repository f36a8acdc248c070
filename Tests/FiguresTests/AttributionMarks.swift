/// Short articles on many subjects, each figure marked by hand: `⟦words|who says so|what it is about⟧`.
///
/// Marked before the rules were written. `-` is none; `He (Per Holm)` is a source with its full name; a subject behind
/// `?` may be given or left out; `/` parts two that are both right; `¶` begins a paragraph, `# ` names a group.
enum AttributionMarks {
  static let table = #"""
    # Disaster
    The storm killed ⟦at least 12 people|-|?The storm⟧ on Tuesday. Rescuers said ⟦another 30|Rescuers|-⟧ were missing in the hills. Roads to ⟦nine villages|-|?Roads⟧ were blocked. ¶ Governor Anna Lund put the damage at ⟦$40 million|Governor Anna Lund (Anna Lund)|the damage⟧. She said ⟦600 homes|She (Anna Lund)|-⟧ had lost their roofs.
    A landslide buried ⟦about 50 houses|local officials|?A landslide⟧ near Halden, according to local officials. The slope moved ⟦90 metres|-|The slope⟧ in a minute. ¶ Insurers estimate that claims will reach ⟦€120 million|Insurers|claims⟧. ¶ The village has ⟦400 inhabitants|-|?The village⟧.
    Unconfirmed reports spoke of ⟦200 dead|?Unconfirmed reports|-⟧. The ministry reported ⟦14 deaths|The ministry|-⟧ on Sunday. It added that ⟦80 people|It|-⟧ were in hospital. ¶ The quake had a magnitude of 6.1 and lasted ⟦20 seconds|-|The quake⟧.
    The river rose to ⟦6.4 metres|-|The river⟧ at Moss, ⟦two metres|-|?The river⟧ above the old mark. Engineers expect it to fall by ⟦half a metre|Engineers|-⟧ a day. “We have moved ⟦300 families|Per Holm|-⟧,” said Per Holm, who leads the rescue service.
    # Health
    The number of measles cases rose to ⟦1,340|-|The number of measles cases⟧ in June. Figures from the health agency show that ⟦84%|the health agency|?the sick⟧ of the sick were under ⟦five years|the health agency|?the sick⟧. A spokesman declined to comment.
    A study by Halden University found that ⟦one in six nurses|Halden University/A study by Halden University|-⟧ plans to leave. It followed ⟦2,100 staff|-|?It⟧ for ⟦three years|-|-⟧. ¶ The hospital spent ⟦£9 million|-|The hospital⟧ on temporary staff.
    The drug cut deaths by ⟦30 percent|the company|deaths/The drug⟧, the company said on Monday. Shares of the company rose ⟦4%|-|Shares of the company⟧. ¶ Analyst Tor Aas expects sales of ⟦$2 billion|Analyst Tor Aas (Tor Aas)|sales⟧ by 2030.
    Waiting times have doubled, doctors warn. The average patient waits ⟦11 weeks|-|The average patient⟧, up from ⟦six weeks|-|?The average patient⟧ in spring. By the union’s count, ⟦240 beds|the union|-⟧ are closed.
    The ward treated ⟦90 children|the hospital’s annual report|?The ward⟧ last year, the hospital’s annual report says. Dr. Ida Berg, ⟦51|-|Dr. Ida Berg/Ida Berg⟧, runs it with a staff of ⟦14|-|a staff⟧.
    # Courts
    A court sentenced Karl Brun, ⟦44|-|Karl Brun⟧, to ⟦six years|-|?A court/Karl Brun⟧ in prison on Friday. Prosecutors said he had taken ⟦$3.2 million|Prosecutors|he⟧ from ⟦17 clients|Prosecutors|-⟧. His lawyer, Eva Nes, said the sum was ⟦less than $1 million|His lawyer, Eva Nes (Eva Nes)|the sum⟧. The trial lasted ⟦nine days|-|The trial⟧.
    The jury awarded the family ⟦$15 million|-|The jury/the family⟧. The company must also pay a fine of ⟦$800,000|-|a fine⟧. ¶ “We never wanted the money,” said Mrs. Dahl, who has ⟦three children|-|?Mrs. Dahl⟧.
    Police allege that the ⟦23-year-old|Police|-⟧ sold ⟦40 grams|Police|?the 23-year-old/the drug⟧ of the drug. ⟦Two men|-|-⟧ were arrested. According to the indictment, the group earned ⟦€70,000 a month|the indictment|the group⟧. A third man fled.
    The ⟦36-year-old|-|teacher⟧ teacher denies all charges. She is accused of taking ⟦$12,000|-|She⟧ from a school fund. Her bail was set at ⟦$50,000|-|Her bail⟧.
    # Sport
    Rovers sold the striker for ⟦£18 million|-|?Rovers/the striker⟧, a club record. He scored ⟦22 goals|-|?He⟧ last season. The paper reported that Town had offered ⟦£21 million|The paper|Town⟧. It said the player wanted ⟦£90,000 a week|It|the player⟧.
    Nora Vik, ⟦19|-|Nora Vik⟧, won by ⟦two seconds|-|?Nora Vik⟧ in front of ⟦30,000 spectators|-|-⟧. “I have trained ⟦40 hours a week|Vik (Nora Vik)|?I⟧,” Vik said. The course was ⟦12 kilometres|-|The course⟧ long.
    Attendance fell ⟦8 percent|league officials|Attendance⟧ this year, league officials said on Monday, while ticket prices rose ⟦5 percent|?league officials|ticket prices⟧. The average ticket costs ⟦$48|-|The average ticket⟧.
    The stadium, which holds ⟦26,000 people|-|?The stadium⟧, cost ⟦$310 million|-|The stadium⟧. The club’s debt stands at ⟦$95 million|the Halden Herald|The club’s debt⟧, the Halden Herald reports.
    # Science
    The telescope weighs ⟦nine tonnes|-|The telescope⟧ and orbits at a height of ⟦540 kilometres|-|a height⟧. Researchers led by Signe Dahl found ⟦120 planets|Researchers led by Signe Dahl/Researchers|-⟧, they report in a journal. The nearest is ⟦11 light years|-|The nearest⟧ away.
    A new count found ⟦about 2,800 wolves|A new count|-⟧ in the north. In 1990 there were ⟦900|-|-⟧. The animals need ⟦300 square miles|biologist Leif Moe (Leif Moe)|The animals⟧, biologist Leif Moe said. Moe says ⟦40 packs|Moe (Leif Moe)|-⟧ are enough.
    The ice thinned by ⟦1.2 metres|-|The ice⟧ in a decade. Scientists predict a sea level rise of ⟦up to 60 centimetres|Scientists|a sea level rise⟧ by 2100. The report was written by ⟦80 authors|-|?The report⟧.
    The probe will reach a speed of ⟦190 kilometres per second|-|a speed⟧. It is believed to have cost ⟦$1.4 billion|-|It⟧. The agency plans ⟦three more flights|?The agency|?The agency⟧.
    # Business
    Exports rose ⟦2.5%|-|Exports⟧ in May and imports fell ⟦1%|-|imports⟧. Sugar exports fell to ⟦3 million tonnes|-|Sugar exports⟧. The ministry forecasts growth of ⟦4%|The ministry|growth⟧ next year. The bank expects ⟦3%|The bank|?growth⟧.
    Strandway Lines said profit had fallen to ⟦$12 million|Strandway Lines|profit⟧ from ⟦$19 million|Strandway Lines|profit⟧. The ferry operator will cut ⟦450 jobs|it|?The ferry operator⟧, it said. Revenue was ⟦$310 million|-|Revenue⟧. ¶ Chief executive Ruth Kvam told reporters that fuel costs had jumped ⟦18 percent|Chief executive Ruth Kvam (Ruth Kvam)|fuel costs⟧.
    The retailer’s shares lost ⟦7%|-|The retailer’s shares⟧ on Monday, closing at ⟦€41|-|?The retailer’s shares⟧. Analysts polled by the agency had forecast a profit of ⟦€220 million|Analysts/Analysts polled by the agency|a profit⟧. The firm employs ⟦6,300 people|-|?The firm⟧ in ⟦nine countries|-|?The firm⟧.
    The company is in talks over a ⟦$2.4 billion|people familiar with the matter|deal⟧ deal, people familiar with the matter said. It owns a ⟦35 percent|-|stake⟧ stake in a rival. Inflation stood at ⟦3.1 percent|-|Inflation⟧ in April. Economists had predicted ⟦2.9 percent|Economists|?Inflation⟧.
    House prices rose ⟦0.6 percent|Northbank’s index/Northbank|House prices⟧ in March, Northbank’s index shows. The typical home now costs ⟦£260,000|-|The typical home⟧. Northbank sold ⟦1,200 mortgages|-|?Northbank⟧ a day.
    # War
    The army said it had killed ⟦25 fighters|The army|?it⟧. Residents put the toll at ⟦60|Residents|the toll⟧. A hospital doctor, whose name is withheld, said ⟦11 children|A hospital doctor|-⟧ were among the dead. Neither claim could be checked. The town lies ⟦40 miles|-|The town⟧ from the border.
    Some ⟦4,000 troops|two defense officials|-⟧ will be sent, two defense officials said without giving their names. The Halden Post reported that ⟦70 tanks|The Halden Post|-⟧ had crossed the bridge. The paper added that ⟦2,000 men|The paper (The Halden Post)|-⟧ were waiting behind them. ¶ The war has lasted ⟦18 months|-|The war⟧. ⟦Nine thousand people|-|-⟧ have fled.
    Rebels claimed to have shot down ⟦three planes|Rebels|?Rebels⟧. The ministry denied it, saying that ⟦one helicopter|The ministry|-⟧ was damaged. The front is ⟦500 kilometres|-|The front⟧ long.
    # Climate
    Last month was ⟦1.4 degrees|the weather service|Last month⟧ warmer than usual, the weather service says. Temperatures hit ⟦46C|-|Temperatures⟧ in the south. Emissions grew by ⟦0.9%|data from the energy agency/the energy agency|Emissions⟧, data from the energy agency showed. Coal made up ⟦36%|-|Coal⟧ of power.
    The fire has burned ⟦3,200 hectares|officials|?The fire⟧ and is ⟦40 percent|officials|The fire⟧ contained, officials said on Sunday. ⟦More than 900 firefighters|-|-⟧ are at work. “We need ⟦50 more engines|Fire chief Jon Sand (Jon Sand)|?We⟧,” Fire chief Jon Sand said.
    # Elections
    Turnout was ⟦61 percent|the electoral commission|Turnout⟧, the electoral commission said. With ⟦90 percent|-|?votes⟧ of votes counted, Lie had ⟦48 percent|-|Lie⟧ and Berg ⟦46 percent|-|Berg⟧. A Norstat poll of ⟦1,000 voters|-|?A Norstat poll/poll⟧ had put Berg ahead. The poll found that ⟦a third of voters|The poll|-⟧ were undecided.
    The party spent ⟦$7 million|its treasurer|The party⟧ on advertising, its treasurer admitted. The limit is ⟦$5 million|-|The limit⟧. Critics say the true sum is ⟦closer to $10 million|Critics|the true sum⟧. Mayor Siv Ek won ⟦52 percent|-|Mayor Siv Ek/Siv Ek⟧ of the vote.
    # Schools
    The city has ⟦140 schools|-|?The city⟧. The council says ⟦12|The council|-⟧ must close. Class sizes have grown to ⟦31 pupils|-|Class sizes⟧. Teachers, who went on strike for ⟦two weeks|-|?Teachers⟧, want a raise of ⟦6 percent|?Teachers|a raise⟧. ¶ In a letter to parents, head teacher Clara Rye wrote that ⟦200 pupils|head teacher Clara Rye (Clara Rye)|-⟧ had the flu.
    The survey, published on Monday, shows that ⟦70 percent|The survey|?pupils⟧ of pupils walk to school. Fees rose by ⟦£400|-|Fees⟧ to ⟦£9,250|-|Fees⟧. A review was reported to have cost ⟦£2 million|-|A review⟧. ¶ The school was built for ⟦800 children|-|?The school⟧.
    # Cities and travel
    The airline cancelled ⟦180 flights|Reuters|?The airline⟧ on Friday, stranding ⟦20,000 passengers|Reuters|-⟧, Reuters reported. The union, which called the strike, said ⟦95%|The union|?pilots⟧ of pilots had joined. The airline said the figure was ⟦70%|The airline|the figure⟧. Tickets cost ⟦€240|-|Tickets⟧ on average.
    The bridge, ⟦1.2 miles|-|The bridge⟧ long, will cost ⟦$650 million|-|The bridge⟧. Tolls of ⟦$4|-|Tolls⟧ a car are planned. “It will carry ⟦30,000 cars a day|engineer Hans Vold (Hans Vold)|?It⟧,” said engineer Hans Vold. “We need ⟦four years|engineer Hans Vold/Vold (Hans Vold)|-⟧.” A rival plan would take ⟦seven years|Vold (Hans Vold)|A rival plan⟧, Vold said.
    Rents have climbed by ⟦a fifth|-|Rents⟧ since 2020. The tenants’ union believes ⟦9,000 flats|The tenants’ union|-⟧ stand empty; the city speaks of ⟦3,500|the city|-⟧. City data reviewed by the Herald show ⟦4,100|City data/City data reviewed by the Herald|-⟧. A flat of ⟦40 square metres|-|A flat⟧ costs ⟦€1,100 a month|-|A flat⟧.
    """#
}
