extension LanguageSentences {
  static let germanic = """
    en | The town council voted on Tuesday to keep the library open for another two years.
    en | Firefighters from three villages worked through the night before the blaze was under control.
    en | Prices of bread and milk have risen faster than wages since the beginning of last year.
    en | She said that nobody had warned the families who live below the dam.
    en | A court in the capital has ordered the company to pay back the money it took from its workers.
    en | The train was late because a tree had fallen across the line near the old bridge.
    en | Doctors hope that the new vaccine will be ready when schools open again in autumn.
    en | He has played for the national team more often than any other goalkeeper.
    en | Farmers in the north are waiting for rain, and many of them have sold their cattle.
    en | The minister did not answer questions about the report that was published on Friday.
    en | Thousands of people marched through the city to demand cleaner air and safer streets.
    en | Scientists found the remains of a ship that sank more than four hundred years ago.
    en | Two men were arrested after police had searched a flat in the east of the city.
    en | The museum shows paintings which have never been seen outside the country before.
    en | If the bank does not lower its rates, builders fear that fewer homes will be sold.
    en | Nobody was hurt when the roof of the sports hall came down in the storm.
    en | The two countries signed an agreement on fishing after talks that had lasted for months.
    en | Their first album was recorded in a barn and sold only a few hundred copies.
    en | Voters will decide in June whether the airport should be allowed to build a third runway.
    en | It is not yet known why the plane turned back shortly after it had taken off.
    de | Der Stadtrat hat am Dienstag beschlossen, die Bücherei noch zwei Jahre lang offen zu halten.
    de | Feuerwehrleute aus drei Dörfern kämpften die ganze Nacht gegen die Flammen in der Lagerhalle.
    de | Die Preise für Brot und Milch steigen seit dem vergangenen Jahr schneller als die Löhne.
    de | Sie sagte, niemand habe die Familien gewarnt, die unterhalb des Staudamms wohnen.
    de | Ein Gericht in der Hauptstadt verurteilte das Unternehmen dazu, das Geld an seine Arbeiter zurückzuzahlen.
    de | Der Zug kam zu spät, weil bei der alten Brücke ein Baum auf die Gleise gestürzt war.
    de | Ärzte hoffen, dass der neue Impfstoff fertig ist, wenn die Schulen im Herbst wieder öffnen.
    de | Kein anderer Torwart hat so oft für die Nationalmannschaft gespielt wie er.
    de | Im Norden warten die Bauern auf Regen, und viele haben ihr Vieh schon verkauft.
    de | Zu dem Bericht, der am Freitag erschien, wollte sich die Ministerin nicht äußern.
    de | Tausende zogen durch die Innenstadt und forderten saubere Luft und sichere Straßen.
    de | Forscher haben die Überreste eines Schiffes gefunden, das vor mehr als vierhundert Jahren gesunken ist.
    de | Nach einer Durchsuchung im Osten der Stadt nahm die Polizei zwei Männer fest.
    de | Das Museum zeigt Gemälde, die noch nie außerhalb des Landes zu sehen waren.
    de | Wenn die Bank ihre Zinsen nicht senkt, werden nach Ansicht der Bauwirtschaft weniger Häuser verkauft.
    de | Niemand wurde verletzt, als im Sturm das Dach der Sporthalle einstürzte.
    de | Beide Länder unterzeichneten nach monatelangen Gesprächen ein Abkommen über die Fischerei.
    de | Ihr erstes Album nahmen sie in einer Scheune auf und verkauften davon nur wenige hundert Stück.
    de | Im Juni entscheiden die Wähler, ob der Flughafen eine dritte Startbahn bauen darf.
    de | Warum das Flugzeug kurz nach dem Start umkehrte, ist noch nicht bekannt.
    nl | De gemeenteraad heeft dinsdag besloten de bibliotheek nog twee jaar open te houden.
    nl | Brandweerlieden uit drie dorpen waren de hele nacht bezig voordat het vuur onder controle was.
    nl | De prijzen van brood en melk stijgen sinds vorig jaar sneller dan de lonen.
    nl | Volgens haar had niemand de gezinnen gewaarschuwd die onder de stuwdam wonen.
    nl | Een rechtbank in de hoofdstad heeft bepaald dat het bedrijf zijn werknemers moet terugbetalen.
    nl | De trein had vertraging omdat er bij de oude brug een boom op het spoor was gevallen.
    nl | Artsen hopen dat het nieuwe vaccin klaar is als de scholen in het najaar weer opengaan.
    nl | Geen enkele andere keeper speelde zo vaak voor het nationale elftal als hij.
    nl | In het noorden wachten boeren op regen en velen hebben hun vee al verkocht.
    nl | De minister wilde geen vragen beantwoorden over het rapport dat vrijdag verscheen.
    nl | Duizenden mensen trokken door de stad om schonere lucht en veilige straten te eisen.
    nl | Onderzoekers vonden de resten van een schip dat meer dan vierhonderd jaar geleden is vergaan.
    nl | Na een huiszoeking in het oosten van de stad zijn twee mannen aangehouden.
    nl | Het museum toont schilderijen die nog nooit buiten het land te zien waren.
    nl | Als de bank de rente niet verlaagt, zullen er volgens de bouwers minder huizen worden verkocht.
    nl | Niemand raakte gewond toen het dak van de sporthal tijdens de storm instortte.
    nl | De twee landen tekenden na maanden praten een akkoord over de visserij.
    nl | Hun eerste plaat werd opgenomen in een schuur en er werden maar enkele honderden van verkocht.
    nl | In juni beslissen de kiezers of het vliegveld een derde baan mag aanleggen.
    nl | Waarom het toestel kort na vertrek terugkeerde, is nog niet bekend.
    sv | Kommunfullmäktige beslutade på tisdagen att hålla biblioteket öppet i två år till.
    sv | Brandmän från tre byar arbetade hela natten innan elden var under kontroll.
    sv | Priserna på bröd och mjölk har stigit snabbare än lönerna sedan förra året.
    sv | Hon sade att ingen hade varnat familjerna som bor nedanför dammen.
    sv | En domstol i huvudstaden har dömt företaget att betala tillbaka pengarna till sina anställda.
    sv | Tåget blev försenat eftersom ett träd hade fallit över spåret vid den gamla bron.
    sv | Läkarna hoppas att det nya vaccinet är klart när skolorna öppnar igen i höst.
    sv | Ingen annan målvakt har spelat lika ofta för landslaget som han.
    sv | I norr väntar bönderna på regn, och många av dem har redan sålt sin boskap.
    sv | Ministern ville inte svara på frågor om rapporten som kom ut på fredagen.
    sv | Tusentals människor gick genom staden för att kräva renare luft och säkrare gator.
    sv | Forskare har hittat resterna av ett skepp som sjönk för mer än fyrahundra år sedan.
    sv | Två män greps efter att polisen hade genomsökt en lägenhet i östra delen av staden.
    sv | Museet visar målningar som aldrig tidigare har kunnat ses utanför landet.
    sv | Om banken inte sänker räntan kommer färre bostäder att säljas, tror byggarna.
    sv | Ingen skadades när taket på idrottshallen rasade under stormen.
    sv | De båda länderna skrev under ett avtal om fisket efter flera månaders samtal.
    sv | Deras första skiva spelades in i en lada och såldes bara i några hundra exemplar.
    sv | I juni avgör väljarna om flygplatsen ska få bygga en tredje bana.
    sv | Det är ännu inte känt varför planet vände strax efter starten.
    da | Byrådet besluttede tirsdag at holde biblioteket åbent i yderligere to år.
    da | Brandfolk fra tre landsbyer arbejdede hele natten, før ilden var under kontrol.
    da | Priserne på brød og mælk er steget hurtigere end lønningerne siden sidste år.
    da | Hun sagde, at ingen havde advaret de familier, som bor neden for dæmningen.
    da | En domstol i hovedstaden har dømt selskabet til at betale pengene tilbage til sine ansatte.
    da | Toget blev forsinket, fordi et træ var væltet ned over sporet ved den gamle bro.
    da | Lægerne håber, at den nye vaccine er klar, når skolerne åbner igen til efteråret.
    da | Ingen anden målmand har spillet så ofte for landsholdet som ham.
    da | Mod nord venter landmændene på regn, og mange af dem har allerede solgt deres kvæg.
    da | Ministeren ville ikke svare på spørgsmål om den rapport, der udkom fredag.
    da | Tusindvis af mennesker gik gennem byen for at kræve renere luft og mere sikre gader.
    da | Forskere har fundet resterne af et skib, der sank for mere end fire hundrede år siden.
    da | To mænd blev anholdt, efter at politiet havde gennemsøgt en lejlighed i den østlige del af byen.
    da | Museet viser malerier, som aldrig før har kunnet ses uden for landet.
    da | Hvis banken ikke sætter renten ned, bliver der solgt færre boliger, mener byggefirmaerne.
    da | Ingen kom til skade, da taget på idrætshallen styrtede ned under stormen.
    da | De to lande underskrev en aftale om fiskeriet efter samtaler, der havde varet i flere måneder.
    da | Deres første plade blev indspillet i en lade og blev kun solgt i nogle få hundrede eksemplarer.
    da | I juni afgør vælgerne, om lufthavnen skal have lov til at bygge en tredje bane.
    da | Man ved endnu ikke, hvorfor flyet vendte om kort efter starten.
    nb | Kommunestyret vedtok tirsdag å holde biblioteket åpent i to år til.
    nb | Brannfolk fra tre bygder arbeidet hele natten før brannen var under kontroll.
    nb | Prisene på brød og melk har steget raskere enn lønningene siden i fjor.
    nb | Hun sa at ingen hadde advart familiene som bor nedenfor demningen.
    nb | En domstol i hovedstaden har dømt selskapet til å betale tilbake pengene til sine ansatte.
    nb | Toget ble forsinket fordi et tre hadde falt over sporet ved den gamle broen.
    nb | Legene håper at den nye vaksinen er klar når skolene åpner igjen til høsten.
    nb | Ingen annen keeper har spilt så ofte for landslaget som ham.
    nb | I nord venter bøndene på regn, og mange av dem har allerede solgt buskapen.
    nb | Statsråden ville ikke svare på spørsmål om rapporten som kom ut fredag.
    nb | Tusenvis av mennesker gikk gjennom byen for å kreve renere luft og tryggere gater.
    nb | Forskere har funnet restene av et skip som sank for mer enn fire hundre år siden.
    nb | To menn ble pågrepet etter at politiet hadde ransaket en leilighet øst i byen.
    nb | Museet viser malerier som aldri før har vært å se utenfor landet.
    nb | Hvis banken ikke setter ned renten, blir det solgt færre boliger, mener byggebransjen.
    nb | Ingen ble skadet da taket på idrettshallen falt ned under stormen.
    nb | De to landene undertegnet en avtale om fisket etter samtaler som hadde vart i flere måneder.
    nb | Den første platen deres ble spilt inn i en låve og solgte bare noen få hundre eksemplarer.
    nb | I juni avgjør velgerne om flyplassen skal få bygge en tredje rullebane.
    nb | Det er ennå ikke kjent hvorfor flyet snudde kort tid etter avgang.
    """
}
