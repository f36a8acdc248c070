extension LanguageSentences {
  static let romance = """
    fr | Le conseil municipal a décidé mardi de garder la bibliothèque ouverte pendant deux ans encore.
    fr | Des pompiers venus de trois villages ont lutté toute la nuit contre les flammes.
    fr | Le prix du pain et celui du lait augmentent plus vite que les salaires depuis l’an dernier.
    fr | Elle affirme que personne n’avait prévenu les familles qui vivent en aval du barrage.
    fr | Un tribunal de la capitale a condamné l’entreprise à rembourser l’argent pris à ses ouvriers.
    fr | Le train avait du retard parce qu’un arbre était tombé sur la voie près du vieux pont.
    fr | Les médecins espèrent que le nouveau vaccin sera prêt à la rentrée des classes.
    fr | Aucun autre gardien n’a joué aussi souvent que lui en équipe nationale.
    fr | Dans le nord, les paysans attendent la pluie et beaucoup ont déjà vendu leurs bêtes.
    fr | La ministre n’a pas voulu répondre aux questions sur le rapport publié vendredi.
    fr | Des milliers de personnes ont défilé dans la ville pour réclamer un air plus propre.
    fr | Des chercheurs ont retrouvé les restes d’un navire qui a coulé il y a plus de quatre cents ans.
    fr | Deux hommes ont été arrêtés après la fouille d’un appartement dans l’est de la ville.
    fr | Le musée montre des tableaux qui n’avaient jamais quitté le pays jusqu’à présent.
    fr | Si la banque ne baisse pas ses taux, il se vendra moins de logements, craignent les constructeurs.
    fr | Personne n’a été blessé quand le toit de la salle de sport s’est effondré sous la tempête.
    fr | Les deux pays ont signé un accord sur la pêche après des mois de discussions.
    fr | Leur premier disque, enregistré dans une grange, ne s’est vendu qu’à quelques centaines d’exemplaires.
    fr | En juin, les électeurs diront si l’aéroport peut construire une troisième piste.
    fr | On ignore encore pourquoi l’avion a fait demi-tour peu après le décollage.
    es | El ayuntamiento decidió el martes mantener abierta la biblioteca durante otros dos años.
    es | Bomberos de tres pueblos trabajaron toda la noche hasta que el fuego quedó controlado.
    es | Los precios del pan y de la leche suben más deprisa que los sueldos desde el año pasado.
    es | Ella afirmó que nadie había avisado a las familias que viven debajo de la presa.
    es | Un tribunal de la capital ha condenado a la empresa a devolver el dinero a sus trabajadores.
    es | El tren llegó tarde porque un árbol había caído sobre la vía cerca del puente viejo.
    es | Los médicos esperan que la nueva vacuna esté lista cuando abran las escuelas en otoño.
    es | Ningún otro portero ha jugado tantas veces como él con la selección nacional.
    es | En el norte los campesinos esperan la lluvia y muchos ya han vendido su ganado.
    es | La ministra no quiso contestar preguntas sobre el informe que se publicó el viernes.
    es | Miles de personas marcharon por la ciudad para pedir un aire más limpio y calles seguras.
    es | Unos investigadores hallaron los restos de un barco que se hundió hace más de cuatrocientos años.
    es | Dos hombres fueron detenidos después de que la policía registrara un piso del este de la ciudad.
    es | El museo muestra cuadros que nunca antes se habían visto fuera del país.
    es | Si el banco no baja los tipos, los constructores temen que se vendan menos viviendas.
    es | Nadie resultó herido cuando el techo del pabellón se vino abajo por la tormenta.
    es | Los dos países firmaron un acuerdo sobre la pesca tras varios meses de conversaciones.
    es | Su primer disco se grabó en un granero y solo vendió unos cientos de copias.
    es | En junio los votantes decidirán si el aeropuerto puede construir una tercera pista.
    es | Todavía no se sabe por qué el avión dio la vuelta poco después de despegar.
    pt | A câmara municipal decidiu na terça-feira manter a biblioteca aberta por mais dois anos.
    pt | Bombeiros de três aldeias trabalharam toda a noite até o fogo ficar controlado.
    pt | Os preços do pão e do leite sobem mais depressa do que os salários desde o ano passado.
    pt | Ela afirmou que ninguém tinha avisado as famílias que vivem abaixo da barragem.
    pt | Um tribunal da capital condenou a empresa a devolver o dinheiro aos seus trabalhadores.
    pt | O comboio atrasou-se porque uma árvore tinha caído sobre a linha junto à ponte velha.
    pt | Os médicos esperam que a nova vacina esteja pronta quando as escolas abrirem no outono.
    pt | Nenhum outro guarda-redes jogou tantas vezes como ele pela seleção nacional.
    pt | No norte os agricultores esperam pela chuva e muitos já venderam o seu gado.
    pt | A ministra não quis responder a perguntas sobre o relatório publicado na sexta-feira.
    pt | Milhares de pessoas marcharam pela cidade para exigir um ar mais limpo e ruas seguras.
    pt | Investigadores encontraram os restos de um navio que se afundou há mais de quatrocentos anos.
    pt | Dois homens foram detidos depois de a polícia ter revistado um apartamento no leste da cidade.
    pt | O museu mostra quadros que nunca antes tinham sido vistos fora do país.
    pt | Se o banco não baixar os juros, os construtores receiam que se vendam menos casas.
    pt | Ninguém ficou ferido quando o telhado do pavilhão caiu durante a tempestade.
    pt | Os dois países assinaram um acordo sobre a pesca após vários meses de conversas.
    pt | O primeiro disco deles foi gravado num celeiro e vendeu apenas algumas centenas de cópias.
    pt | Em junho os eleitores decidem se o aeroporto pode construir uma terceira pista.
    pt | Ainda não se sabe por que razão o avião voltou para trás pouco depois de levantar voo.
    it | Il consiglio comunale ha deciso martedì di tenere aperta la biblioteca per altri due anni.
    it | I pompieri di tre paesi hanno lavorato tutta la notte prima di domare le fiamme.
    it | I prezzi del pane e del latte crescono più in fretta degli stipendi dall’anno scorso.
    it | Ha detto che nessuno aveva avvertito le famiglie che abitano sotto la diga.
    it | Un tribunale della capitale ha condannato l’azienda a restituire i soldi ai suoi operai.
    it | Il treno era in ritardo perché un albero era caduto sui binari vicino al vecchio ponte.
    it | I medici sperano che il nuovo vaccino sia pronto quando in autunno riapriranno le scuole.
    it | Nessun altro portiere ha giocato così spesso con la nazionale.
    it | Al nord i contadini aspettano la pioggia e molti hanno già venduto le loro bestie.
    it | La ministra non ha voluto rispondere alle domande sul rapporto pubblicato venerdì.
    it | Migliaia di persone hanno sfilato per la città per chiedere aria più pulita e strade sicure.
    it | Alcuni ricercatori hanno trovato i resti di una nave affondata più di quattrocento anni fa.
    it | Due uomini sono stati arrestati dopo che la polizia aveva perquisito un appartamento.
    it | Il museo espone quadri che non si erano mai visti fuori dal paese.
    it | Se la banca non abbassa i tassi, i costruttori temono che si vendano meno case.
    it | Nessuno è rimasto ferito quando il tetto della palestra è crollato durante la tempesta.
    it | I due paesi hanno firmato un accordo sulla pesca dopo mesi di colloqui.
    it | Il loro primo disco fu registrato in un fienile e vendette solo poche centinaia di copie.
    it | A giugno gli elettori decideranno se l’aeroporto può costruire una terza pista.
    it | Non si sa ancora perché l’aereo sia tornato indietro poco dopo il decollo.
    ca | L’ajuntament va decidir dimarts mantenir oberta la biblioteca durant dos anys més.
    ca | Bombers de tres pobles van treballar tota la nit fins que el foc va quedar controlat.
    ca | Els preus del pa i de la llet pugen més de pressa que els sous des de l’any passat.
    ca | Va dir que ningú no havia avisat les famílies que viuen a sota de la presa.
    ca | Un tribunal de la capital ha condemnat l’empresa a tornar els diners als seus treballadors.
    ca | El tren va arribar tard perquè un arbre havia caigut a la via prop del pont vell.
    ca | Els metges esperen que la nova vacuna estigui a punt quan les escoles obrin a la tardor.
    ca | Cap altre porter no ha jugat tantes vegades com ell amb la selecció.
    ca | Al nord els pagesos esperen la pluja i molts ja han venut el seu bestiar.
    ca | La ministra no va voler respondre preguntes sobre l’informe que es va publicar divendres.
    ca | Milers de persones van marxar per la ciutat per demanar un aire més net i carrers segurs.
    ca | Uns investigadors han trobat les restes d’un vaixell que es va enfonsar fa més de quatre-cents anys.
    ca | Dos homes van ser detinguts després que la policia escorcollés un pis de l’est de la ciutat.
    ca | El museu mostra quadres que no s’havien vist mai fora del país.
    ca | Si el banc no abaixa els tipus, els constructors temen que es venguin menys pisos.
    ca | Ningú no va prendre mal quan el sostre del pavelló es va ensorrar per la tempesta.
    ca | Els dos països van signar un acord sobre la pesca després de mesos de converses.
    ca | El seu primer disc es va gravar en un graner i només en van vendre uns centenars de còpies.
    ca | Al juny els votants decidiran si l’aeroport pot construir una tercera pista.
    ca | Encara no se sap per què l’avió va fer mitja volta poc després d’enlairar-se.
    ro | Consiliul local a hotărât marți să țină biblioteca deschisă încă doi ani.
    ro | Pompieri din trei sate au lucrat toată noaptea până când focul a fost stins.
    ro | Prețurile la pâine și lapte cresc mai repede decât salariile de anul trecut.
    ro | Ea a spus că nimeni nu avertizase familiile care locuiesc sub baraj.
    ro | Un tribunal din capitală a obligat compania să le dea muncitorilor banii înapoi.
    ro | Trenul a întârziat pentru că un copac căzuse peste linie lângă podul vechi.
    ro | Medicii speră că noul vaccin va fi gata când se vor deschide școlile în toamnă.
    ro | Niciun alt portar nu a jucat de atâtea ori ca el pentru echipa națională.
    ro | În nord țăranii așteaptă ploaia, iar mulți dintre ei și-au vândut deja vitele.
    ro | Ministra nu a vrut să răspundă la întrebări despre raportul publicat vineri.
    ro | Mii de oameni au mers prin oraș ca să ceară un aer mai curat și străzi sigure.
    ro | Cercetătorii au găsit resturile unei nave care s-a scufundat acum mai bine de patru sute de ani.
    ro | Doi bărbați au fost reținuți după ce poliția a percheziționat un apartament din estul orașului.
    ro | Muzeul expune tablouri care nu au mai fost văzute niciodată în afara țării.
    ro | Dacă banca nu scade dobânzile, constructorii se tem că se vor vinde mai puține locuințe.
    ro | Nimeni nu a fost rănit când acoperișul sălii de sport s-a prăbușit în furtună.
    ro | Cele două țări au semnat un acord despre pescuit după luni de discuții.
    ro | Primul lor disc a fost înregistrat într-un hambar și s-a vândut doar în câteva sute de exemplare.
    ro | În iunie alegătorii vor decide dacă aeroportul poate construi o a treia pistă.
    ro | Nu se știe încă de ce avionul s-a întors la scurt timp după decolare.
    """
}
