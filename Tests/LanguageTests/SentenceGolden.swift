/// Where sentences end, marked by hand: `¶` stands at each boundary inside a line, and is taken out. `# ` names a group.
enum SentenceGolden {
  static let table = #"""
    # Abbreviated titles and offices
    Mr. Lund met Mrs. Berg and Ms. Holm. ¶ Dr. Sand was away. ¶ Prof. Moe was not.
    Gov. Ida Berg signed the bill. ¶ Sen. Per Holm did not. ¶ Rep. Jon Sand left early.
    Lt. Col. Tor Aas and Maj. Gen. Eli Dahl spoke. ¶ Sgt. Nora Vik listened.
    Lt. Gov. Anna Moe will run. ¶ Atty. Gen. Rolf Lie will not.
    The Rev. Dr. Signe Dahl prayed. ¶ Then the Hon. Leif Moe read the verdict.
    Then-Sen. Holm voted no. ¶ So did then-Gov. Berg.
    Tech. Sgt. Mats Vik fell ill. ¶ Pvt. Ola Nes took over. ¶ Spc. Siv Ek helped.
    Adm. Lund, Capt. Moe and Cmdr. Nes were aboard. ¶ Nobody was hurt.
    Messrs. Lund and Holm bought the mill. ¶ They paid in cash.
    Gov. Will Marsh won. ¶ Sen. May Stone lost.
    He asked Amb. Nora Sand. ¶ She said nothing. ¶ Supt. Ek did.
    Was it Mr. Lund? ¶ Mr. Lund said no. ¶ Mrs. Lund said yes!
    Sens. Ida Berg and Per Holm met Reps. Lund and Moe. ¶ Former Fla. Gov. Eli Dahl was there. ¶ Del. Siv Ek left.
    # Saints, mounts, forts, streets
    The bus left St. Olav. ¶ It reached Mt. Brann by noon. ¶ Ft. Harald lay behind it.
    She lives on Elm St. in Halden. ¶ Her shop is on Mill St. and sells rope.
    The fire began on Quay St. ¶ The crew came from Mill St. ¶ It took an hour.
    St. Mary's Hospital was full. ¶ Ste. Anne took the rest.
    The pole is six ft. ¶ Most are seven.
    # Before numbers
    No. 10 declined to comment. ¶ Nos. 1 and 2 did not.
    See p. 5 and pp. 6 to 9. ¶ Fig. 2 shows the rest. ¶ Vol. 3 is lost.
    He finished no. 4 in the list. ¶ She was no. 1 again.
    "Will you go?" ¶ "No. ¶ Never."
    Did she agree? ¶ No. ¶ The mayor walked out.
    It weighs approx. 50 kilos. ¶ It dates from ca. 1900.
    Art. 7 forbids it. ¶ Sec. 12 does not. ¶ Ch. 4 is silent.
    The band was ranked No. 2. ¶ The choir was No. 9. ¶ 40 others trailed.
    # Months and days
    The talks began on Jan. 3. ¶ They ended on Feb. 28, 2011. ¶ A vote is set for Oct. 9.
    On Sept. 4 the bridge opened. ¶ By Nov. 30 it was shut.
    It rained in Aug. and in Sept. ¶ The fields flooded. ¶ By Dec. they were ice.
    Prices rose in the 1990s. ¶ They fell in the '00s. ¶ Nobody knew why.
    It happened in 2014. ¶ 50 people saw it. ¶ It was forgotten.
    # Clock times
    The ferry left at 9 a.m. Monday. ¶ It came back at 5 p.m. ¶ The harbour was dark.
    It starts at 8 p.m. Eastern. ¶ Doors open at 7 p.m. EST. ¶ Come early.
    The train left at 10.30. ¶ The next leaves at 11.45. ¶ Buses run hourly.
    They met at 6 a.m. ¶ He had not slept. ¶ By 11 p.m. Saturday he had.
    The quake struck at 3 a.m. (0200 GMT) near Halden. ¶ A second came at 4 a.m. ¶ It was weaker.
    Polls close at 9 p.m. ¶ In Halden they close at 8 p.m. local time.
    # Initials
    J. K. Moe wrote it. ¶ George W. Holm read it. ¶ A. A. Lund did both.
    John F. Berg and J.R. Lund met D.E. Nes. ¶ They left.
    The book by T. S. Vik sold well. ¶ C. Boyden Lie's did not.
    Harry S. Lund retired. ¶ Malcolm X. ¶ Who remembers him?
    W.W. Northwind published it. ¶ G.K. Holm agreed. ¶ So did R. Moe.
    # A letter at the end
    There is no plan B. ¶ The council has said so. ¶ Plan A. ¶ That was it.
    An orange has vitamin C. ¶ It keeps well. ¶ Liver has vitamin B. ¶ Kerstin Berg eats both.
    He fought in World War I. ¶ He lived to see World War II. ¶ The town did not.
    Queen Elisabet II. ¶ The crowd sang of Olav V. ¶ They cheered.
    It was hepatitis C. ¶ Doctors had missed it. ¶ She got a B. ¶ He got an A. ¶ They cheered.
    They play in Group D. ¶ Norway play in Group E. ¶ It is hard.
    The winner is I. ¶ Nobody laughed. ¶ Louis XIV. ¶ He laughed.
    # Degrees, suffixes, companies
    She has a Ph.D. ¶ He has none. ¶ Lena Moe, Ph.D., has two.
    Northwind Inc. said so. ¶ Halden Corp. Chief Executive Ida Berg did not. ¶ Moe & Co. Ltd. was silent.
    He works for Halden Inc. ¶ She works for Northwind Ltd. ¶ They met at Moe Bros. ¶ It closed.
    He left Moe & Co. ¶ Lawyers for the firm said so. ¶ Halden Inc. ¶ Officials wept.
    Rolf Lund Jr. spoke first. ¶ Rolf Lund Sr. followed. ¶ Jon Holm Jr. did not.
    It was built by Lund Jr. ¶ His father had refused. ¶ The firm of Moe Sr. ¶ It was sold.
    Warner Bros. Pictures bought it. ¶ Sand Co. Ltd. Chairman Per Vik sold it.
    The S.&P. 500 fell. ¶ Halden A.S. shares rose. ¶ Both had slept.
    The Dept. of Roads agreed. ¶ The Univ. of Halden did not. ¶ Halden Assn. Chairman Ek was out.
    # Dotted countries and bodies
    The U.S. Embassy was closed. ¶ The U.K. House of Lords sat. ¶ U.N. Women met.
    He lives in the U.S. ¶ The house is small. ¶ She lives in the U.K. ¶ It is large.
    Does he live in the U.S.? ¶ Not since May. ¶ She left the U.S.! ¶ At last.
    It opened in Washington, D.C. ¶ He was not there. ¶ L.A. Mayor Ek was.
    She returned from the U.S. ¶ Mr. Lund stayed in the U.S. ¶ Ms. Berg did too.
    U.S. and E.U. envoys met. ¶ U.S. Sen. Holm was late. ¶ The U.N. envoy was early.
    The U.S. Under Secretary spoke. ¶ He praised the U.S. ¶ Three others did not.
    Sales in the U.S. rose. ¶ According to the U.S. Census they fell.
    Rebels entered the U.N. compound. ¶ "They left the U.N. ¶ We stayed."
    # States
    He was born in Oakland, Calif. ¶ She was born in Boise, Idaho. ¶ The dog was not.
    Dayton, Ohio, and Salem, Ore., were named. ¶ Macon, Ga., was not.
    Holm (R-Ariz.) voted no. ¶ Berg (D-Calif.) voted yes. ¶ Nobody else did.
    The plant in Erie, Pa. closed. ¶ The one in Gary, Ind. ¶ That one stayed.
    They met at Keene, N.H. - and by noon the hall was full. ¶ By one it was empty.
    Orlando, Fla. (Northwind) - the storm came late. ¶ It left early.
    He was ill. ¶ Kerstin went to mass. ¶ Ida paid cash in va. ¶ It was hers.
    # vs., v., etc., i.e., e.g.
    It is Halden vs. Moss tonight. ¶ Lund v. Holm is a case of 1911. ¶ It was won.
    He sold rope, nails, etc. ¶ Northwind bought them. ¶ Tar, pitch, etc. were left.
    Some ships, e.g. Viking liners, are old. ¶ One, i.e. The Swan, is new.
    Ships, boats, etc. ¶ The list is long. ¶ See Moe et al. 2009.
    # Names with a mark
    He told Yahoo! News of it. ¶ Yahoo! Finance had it first. ¶ Was it Yahoo!? ¶ It was.
    She won on Jeopardy! last May. ¶ He watches Jeopardy! ¶ It airs at six.
    E! News was there. ¶ Yum! Brands paid. ¶ Shares of Yahoo! rose.
    Wham! played. ¶ So did Panic! at the Disco. ¶ The hall shook.
    # Money, per cent, versions, decimals
    It cost $1.5 million. ¶ $2.5 million was lent. ¶ 3.5% was paid.
    Version 2.0.1 is out. ¶ Version 3.0 is late. ¶ It has 4.5 stars.
    The rate is 3.5%. ¶ The last was 3.25%. ¶ €40 was lost. ¶ £30 was found.
    Shares closed at 41.5. ¶ They opened at 40.9. ¶ Volume was 1.2 million.
    The scores were 9.5, 9.7 and 9.9. ¶ The judges wept.
    # Addresses of the web
    He ordered it at Northwind.com. ¶ It came from example.org by post. ¶ Amazon.com Inc. was slower.
    See www.example.org. ¶ The page is short. ¶ Write to post@example.org. ¶ They answer.
    Halden.com shares rose. ¶ The site www.example.com/news.html was down. ¶ Nobody knew.
    # Ellipses
    He waited... and waited. ¶ Then he left... ¶ Nobody followed.
    He waited . . . and waited. ¶ Then he left . . . . ¶ Nobody followed.
    “It was … hard,” she said. ¶ “We are … done…” ¶ He nodded.
    We have to fight. . . . ¶ We have to win. ¶ We will.
    I have no base. ... ¶ We must move. ¶ It was ... Per Holm who knew.
    They came.... ¶ They saw. ¶ They left …. ¶ It rained.
    Look... ¶ The bridge is gone. ¶ And the ... thing is back.
    “I saw him… ¶ He was cold,” she said. ¶ “Then…” ¶ She wept.
    She knew? ... ¶ He did not. ¶ Nobody did.
    # Closing marks behind the stop
    “We will rebuild it.” ¶ “That is a promise,” she said. ¶ He laughed.
    "We will rebuild it." ¶ "That is a promise," she said. ¶ He laughed.
    'We will rebuild it.' ¶ 'That is a promise,' she said. ¶ He laughed.
    ‘We will rebuild it.’ ¶ ‘That is a promise,’ she said. ¶ He laughed.
    “He said, ‘Never again.’” ¶ They clapped. ¶ “She said, ‘Now!’” ¶ They rose.
    "He said, 'Never again.'" ¶ They clapped. ¶ "It is so," he said.
    ''We will rebuild it,'' he said. ¶ ''It is a promise.'' ¶ She smiled.
    (He was late.) ¶ [She was not.] ¶ They met anyway.
    He said “it was (almost) over.” ¶ It was not. ¶ (“Over!”) ¶ He wept.
    «It is late.» ¶ «It is early.» ¶ They agreed on that.
    # Questions and exclamations with a cue behind
    “Why now?” Harbour Master Per Holm asked. ¶ “Because!” she said.
    “Why now?” he asked. ¶ “Why not?” the mayor said. ¶ “Who?” asked Lund.
    "Are they small?" Holm said. ¶ "Never!" Anna Lund, the mayor, said. ¶ "Go!" she cried.
    “Never!” Lund told reporters. ¶ “What?” Berg later said. ¶ “Ha!” Vik wrote in a note.
    “Who goes?” Lund asked in March. ¶ “I do!” Holm shouted. ¶ Nobody laughed.
    “What is it…” Lund said. ¶ “A boat!” Lund’s brother said. ¶ It was.
    # Questions and exclamations with no cue behind
    “Why now?” ¶ He added: “Why here?” ¶ Nobody knew.
    “Was it safe?” ¶ Lund said the bridge was closed. ¶ It was.
    “Was it safe?” ¶ The mayor said it was. ¶ “Was it?” ¶ She did not say.
    “Is it over?” ¶ Lund and his crew went home. ¶ “No!” ¶ Holm stayed.
    “Who won?” ¶ The Harbour Board on Monday said it would not tell. ¶ It did.
    Who won? ¶ Lund did. ¶ What now? ¶ Holm was asked.
    # Several sentences in one quotation
    “It is late. ¶ We are tired. ¶ Go home,” she said. ¶ They went.
    "The road is shut. ¶ The bridge is gone. ¶ What now?" he asked. ¶ Nobody knew.
    She said: “Wait. ¶ Nobody leaves.” ¶ Nobody did. ¶ ‘Good. ¶ Now go.’
    “I said, ‘Stop. ¶ Turn round.’ ¶ He did not.” ¶ It was on tape.
    # Stops outside the marks
    He called it “a done deal”. ¶ She called it ‘a start’. ¶ It was neither.
    Was it “a done deal”? ¶ It was ‘over’! ¶ They called it "war". ¶ It was.
    He left (at six). ¶ She stayed [till ten]. ¶ It was over by then (or so they said).
    # Missing spaces
    The road was dangerous.¶The bridge was worse. ¶ Nobody crossed.
    “It is the end.”¶The crowd left. ¶ "It is the end."¶The crowd left.
    He would know later.¶“We knew,” she said. ¶ It was a lie.
    They won!¶The town sang. ¶ Did they?¶Nobody asked.
    It was shut in 2014.¶The owner had died. ¶ It is open now.
    He flew to Halden.¶The plane was late. ¶ It was full of snow.¶It was cold.
    She did it.¶He did not. ¶ It was up.¶A boat left.
    # Other space
    The road was shut.  ¶ The bridge was open.   ¶ Nobody crossed.
    The road was shut. ¶ The bridge was open. ¶ No. 10 was silent.
    The road was shut . ¶ The bridge was open . ¶ Nobody crossed .
    “ The road is shut . ” ¶ He left . ¶ Nobody followed .
    # Numbers of notes
    The vote was close.¦[3] ¶ The mayor won.¦[4] ¶ Nobody cheered.
    The vote was close.¦12 ¶ The mayor stayed.¦3 ¶ Nobody cheered.
    “It was close.”¦[7] ¶ The mayor won. ¶ (See p. 4.) ¶ It is short.
    # Colons, semicolons, dashes
    He said: It is late. ¶ She agreed; He had not. ¶ Then – The end – it was.
    There were three: Lund, Holm and Berg. ¶ One left - Holm. ¶ Two stayed -- for good.
    Warning: The ice is thin. ¶ Note; It melts. ¶ Beware.
    # Brackets
    The mayor (a sailor) left. ¶ (Her deputy stayed. ¶ He was ill.) ¶ It was May.
    The law (see Art. 5) holds. ¶ It was read (twice!) in May. ¶ It passed.
    He came (“late,” she said). ¶ They began. ¶ [The hall was cold.] ¶ They left.
    # Lists
    1. Open the door. ¶ 2. Close the door. ¶ 3. Lock it.
    The rules are short. ¶ 1. Be early. ¶ 2. Be brief. ¶ That is all.
    Q. Who was there? ¶ A. Nobody was. ¶ Q. Are you sure?
    a. Bring rope. ¶ It is heavy.
    B. Bring tar. ¶ It is black.
    • Bring rope. ¶ • Bring tar. ¶ • Go home.
    # Headlines and lines without a stop
    Harbour board to meet again
    Why the harbour board met again: a short history
    Holm: ‘I never left’ Halden
    # Openers in lower case
    The shop sells phones. ¶ iPhone sales fell. ¶ eBay took the rest.
    The camp was hit. ¶ al-Qaida denied it. ¶ el-Moe had fled. ¶ He was found.
    He had an old one. ¶ iPads were dear. ¶ macOS was not.
    She typed it fast. ¶ @haldenport answered. ¶ #ferry was next.
    He paused. then he went on. ¶ She did not.
    # Openers that are no words
    It was dark. ¶ 40 boats left. ¶ 3D maps helped. ¶ 9/11 was near.
    It was dark. ¶ “Go,” he said. ¶ (Nobody did.) ¶ – It was late. ¶ — It was.
    It was dark. ¶ $40 was lost. ¶ 'Tis the season. ¶ [It was.] ¶ … ¶ Then light.
    “It was dark.” — Anna Lund, mayor
    “Was it dark?” – Per Holm in Halden
    He wrote it again. ¶ ― Anna Lund did.
    # Runs of marks
    What?! ¶ Nobody knew. ¶ Really?? ¶ Yes!! ¶ Why?... ¶ Because.
    Stop! ¶ Who goes there? ¶ Me! ¶ Lund. ¶ Who?! ¶ Lund!!!
    “What?!” she said. ¶ “No!!” he said. ¶ “Ha!?” ¶ They left.
    """#
}
