/// Truces and deals: how they are made, announced, kept and broken, and who wants none.
extension CueLexicon {
  static let englishPacts = """
    announce:announce*|declare*|proclaim*|decreed|decrees
    announce:declare* … over easter|declare* … over christmas|declare* … over the holiday*
    announce:declare* … over ramadan
    reach:reach|reaches|reached|reaching|secure|secures|secured|achieve|achieves|achieved|seal
    reach:seals|broker|brokers|brokered|conclude|concludes|negotiates
    agree:strike truce|strikes truce|struck truce|strike ceasefire|strikes ceasefire
    agree:struck ceasefire|struck a truce|struck a ceasefire|strike a truce|strikes a truce
    agree:strike a ceasefire|strikes a ceasefire|struck a … truce|struck a … ceasefire
    agree:strike a … truce|strike a … ceasefire|strikes a … truce|strikes a … ceasefire
    agree:struck new truce|strike new truce|strike new ceasefire
    agree:strike peace|strikes peace|struck peace
    agree:strike deal|strikes deal|struck deal|strikes a deal|reach deal|reaches deal
    agree:sign truce|sign ceasefire|sign deal|sign pact|sign accord|sign peace deal
    agree:sign peace treaty
    agree:truce struck|ceasefire struck|deal struck|was struck|were struck|been struck
    reject:backs away from|backed away from|back away from|backing away from|backs off|backed off
    reject:back off|backing off
    suspend:violate truce|violate ceasefire|violate the truce|violate the ceasefire
    suspend:broken|violated|violates|violating|breached|breaches|breaching|broken by|flouted
    suspend:unravels|was shattered|trampled
    neg:none of|none has|none have|none is|none are|neither of|nobody in|not one of|not one
    speech:put it|puts it
    pseudo:none other|second to none|not one but
    order:stop fighting|lay down … arms|stop shooting|stop the fighting
    """

  static let russianPacts = """
    announce:объявил*|объявля*|объявлен*|провозгл*|анонсир*
    announce:объявил* о прекращении огня|объявил* прекращение огня
    reach:выторговал*|добил*|согласовал*|подписан*
    subjunctive:бы|б
    pseudo:как бы|хотел* бы|хотелось бы|кто бы|что бы|где бы|чтобы
    offer:хотел* бы|хотелось бы
    agree:принял* перемири*|принял* мирн*
    request:согласитесь|соглашайтесь|примите|принимайте|подпишите|подписывайте|соблюдайте
    request:прекратите|должен был бы|должна была бы|должны были бы|следовало бы|стоило бы
    noword:не высказал*|не высказыва*
    """

  static let ukrainianPacts = """
    announce:оголос*|оголош*|проголос*|проголош*|анонсу*
    announce:оголосив про припинення вогню|оголосил* про припинення вогню
    announce:оголосив припинення вогню|оголосил* припинення вогню
    reach:виторгува*|підписан*
    subjunctive:би|б
    pseudo:як би|хто би|що би|де би
    offer:хотів би|хотіла б|хотіла би|хотіли б|хотіли би|хотілося б
    request:погодьтеся|погоджуйтеся|погодьтесь|прийміть|приймайте|підпишіть|підписуйте
    request:дотримуйтеся|припиніть|мав би|мала б|мала би|мали б|мали би|слід було б|варто було б
    noword:не висловил*|не висловив*|не висловлюв*
    """

  static let germanPacts = """
    announce:kündigt|kündigte|kündigten|kündigen|ankündig*|angekündigt|verkünd*|ausgerufen
    announce:proklamier*|rief … waffenruhe aus|rufen … waffenruhe aus|ruft … waffenruhe aus
    announce:riefen … waffenruhe aus|kündig* … waffenruhe an|kündig* … waffenruhe … an
    announce:kündig* … abkommen an|kündig* … abkommen … an
    suspend:kündigt … auf|kündigte … auf|kündigten … auf|kündig* die waffenruhe
    suspend:kündig* das abkommen|kündig* den vertrag|kündig* den waffenstillstand
    suspend:gebrochen|verletzt … waffenruhe|verletzten … waffenruhe|verletzte … waffenruhe
    suspend:waffenruhe … verletzt|waffenruhe verletzt
    reach:erreicht|erreichen|erreichten|erzielt|erzielen|erzielten|ausgehandelt|geschlossen
    agree:schloss … waffenruhe|schlossen … waffenruhe|schließt … waffenruhe
    agree:schließen … waffenruhe|schlossen … waffenstillstand|schließen … waffenstillstand
    agree:schlossen … abkommen|schließen … abkommen|schlossen … frieden|schließen … frieden
    agree:schließen frieden|schlossen frieden
    reject:schließt … waffenruhe aus|schließt … waffenruhe … aus|schloss … waffenruhe aus
    reject:schloss … waffenruhe … aus|schließen … waffenruhe aus|schließen … waffenruhe … aus
    reject:schlossen … waffenruhe aus|schlossen … waffenruhe … aus
    reject:lehne|lehnen … ab|weise … zurück|verweigere|niemand will
    subjunctive:würde|würden
    request:stimmen sie|akzeptieren sie|unterzeichnen sie|nehmen sie|unterschreiben sie
    request:halten sie|stimmt der|beenden sie
    agree:annehmen|anzunehmen
    answer:geäußert|geäussert
    noword:noch nicht geäußert|sich noch nicht zu|bisher nicht kommentiert|sich bisher nicht zu
    noword:sich bislang nicht zu|noch nicht kommentiert|bislang nicht kommentiert
    """

  static let frenchPacts = """
    announce:annonc*|décrèt*|décrét*|proclam*|déclar* une|déclar* un
    reach:atteint|atteignent|obtenu|obtenue|obtient|obtiennent|scell*|décroch*|négocié
    suspend:violé|violée|violés|violées|viole|enfreint*|bafou*|brisé|brisée|brise|brisent
    neg:personne|jamais
    reject:personne n'accepte|personne n'a accepté
    pseudo:une personne|la personne|cette personne|chaque personne|toute personne|par personne
    pseudo:en personne|de personne|autre personne
    offer:ne refuse* plus|ne rejett* plus|ne s'oppos* plus|n'exclut plus|n'excluent plus
    offer:ne bloqu* plus|ne boycott* plus|n'écart* plus|ne s'y oppos* plus
    reject:ne veut plus|ne veulent plus|n'accepte plus|n'acceptent plus|ne négocie plus
    reject:ne négocient plus|ne souhaite plus|ne souhaitent plus
    request:acceptez|signez|respectez|négociez|rencontrez|reprenez|arrêtez
    noword:pas encore prononc*|pas prononc*|pas encore exprim*|pas exprim*|pas encore commenté
    noword:pas encore réagi
    """

  static let spanishPacts = """
    announce:anunci*|decret*|proclam*|declar* una|declar* un|declar* la tregua|declar* el alto
    reach:alcanz*|logr*|consigui*|consig*|sell*|cerr* un|cierra* un|firma*
    suspend:violó|violaron|violada|violado|viola|violan|vulner*|incumpl*|quebrant*|roto por
    concord:nadie
    neg:nunca
    request:acepten|firmen|respeten|negocien|cesen|acepte usted
    noword:aún no se ha pronunciado|no se han pronunciado|todavía no se ha pronunciado
    noword:aún no ha comentado
    """
}
