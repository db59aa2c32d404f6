/// What somebody is given time for or forced to do, has no date or would not follow: not done.
extension CueLexicon {
  static let englishPressure = """
    request:days to|weeks to|hours to|months to|deadline to|deadline for|until … to|by … to agree
    request:by … to accept|challenge … to|challenges … to|challenged … to|dare … to|dares … to
    request:force … to agree|force … to accept|force … to sign|forces … to agree
    request:forces … to accept|forces … to sign|dared … to|forcing … to|compel … to
    request:compels … to|oblige … to
    request:pushing … to|pressuring|pressuris*|pressuriz*|leans on|leaned on|leaning on|badger*
    request:get … to agree|get … to accept|getting … to agree|getting … to accept|warns … to agree
    request:warns … to accept|warned … to agree|warned … to accept|persuade … to|convince … to
    request:persuading … to|convincing … to|pressed … into|pressing … into|goad*|bully … into
    request:arm twist*|on notice to
    pseudo:took … days to|took … weeks to|took … months to|took … hours to|took days to
    pseudo:took weeks to|took months to|took hours to
    speculate:wait* for|wait* on|wait* until|waiting to see
    speculate:looks fragile|looks shaky|is fragile|is shaky|remains fragile|remains shaky
    noword:no date|no new date|date has not been|date not yet|date not set|date yet to|no timetable
    noword:date is yet to|date was not|no venue|date has yet to
    pseudo:not mean|wouldn't mean|won't mean|doesn't mean|would not mean|will not mean|not amount to
    pseudo:does not mean|not guarantee|would not guarantee|will not guarantee|won't guarantee
    pseudo:wouldn't guarantee|doesn't guarantee|would not solve|will not solve|won't solve
    pseudo:not imply|would not imply|will not imply|would not amount to|will not amount to
    pseudo:would not end the war|wouldn't end the war
    announce:ordered a truce|ordered a ceasefire|ordered a … truce|ordered a … ceasefire
    announce:orders a truce|orders a ceasefire|orders a … truce|orders a … ceasefire
    announce:ordered unilateral|orders unilateral
    announce:orders truce|ordered truce|orders ceasefire|ordered ceasefire
    suspend:orders end|orders the end|orders an end|ordered end|ordered the end|ordered an end
    suspend:declares end|declared an end|declared the end|announces end|announced the end
    suspend:announced an end|orders a halt|ordered a halt|breaking truce|breaking ceasefire
    suspend:violating truce|violating ceasefire|break truce|break ceasefire|breaks truce
    suspend:breaks ceasefire|broke truce|broke ceasefire
    reject:no conditions for|no conditions to
    held:go ahead despite|goes ahead despite|going ahead despite|went ahead
    """

  static let russianPressure = """
    request:заставит|заставят|заставля*|вынудит|вынудят|вынуждает|вынуждают|принудит|принудят
    request:принужда*|бросил* вызов|дал* время|дает время|дает … недел* на|дал* … недел* на
    request:дает … дн* на|дал* … дн* на|дает … час* на|дал* … час* на|дал* … срок*|дает … срок*
    request:есть время до|подталкива*|дожима*|прессу*
    speculate:пока … согласится|пока … согласятся|когда … согласится|когда … согласятся
    speculate:пока … примет|когда … примет|согласия от|согласия путина
    noword:дата не|даты нет|дату не|дата пока не|дата еще не|дата … не назначена|нет даты
    noword:дата … не определена|дата … не согласована|сроки не|дата … пока не|без даты
    pseudo:не означа*|не будет означать|не значит|не гарантир*|не равнознач*
    blame:обвин*
    reject:нет условий для|условий для … нет
    """

  static let ukrainianPressure = """
    request:змусить|змусять|змушує|змушують|змушуватим*|примусить|примусять|примушу*|кинув виклик
    request:кидає виклик|дав час|дає час|дає … тижн* на|дав … тижн* на|дає … дн* на|дав … дн* на
    request:дав … строк*|дає … строк*|дає … термін|дав … термін|підштовху*|дотиска*
    speculate:поки … погодиться|поки … погодяться|доки … погодиться|доки … погодяться
    speculate:коли … погодиться|коли … погодяться|поки … прийме|доки … прийме|коли … прийме
    noword:дата не|дати немає|дати нема|дату не|дата поки не|дата ще не|дата … не визначена
    noword:дата … не призначена|дата … поки не|немає дати|без дати
    pseudo:не означа*|не означатим*|не буде означати|не значить|не гарант*
    blame:звинува*|обвинува*
    reject:немає умов для|нема умов для|умов для … немає
    """

  static let germanPressure = """
    request:wochen zeit|tage zeit|stunden zeit|monate zeit|bis … zeit|frist|ultimatum|zwingt
    request:zwingen|fordert … heraus|fordern … heraus|unter druck|drängt|nötigt
    request:gibt … wochen|gibt … tage|gibt … stunden|gibt … monate|gab … wochen|gab … tage
    agree:zuzustimmen
    speculate:wartet auf|warten auf|wartet darauf|warten darauf
    noword:kein termin|keinen termin|kein datum|noch kein datum|termin … noch nicht
    pseudo:bedeutet nicht|bedeute nicht|bedeutet kein*|bedeute kein*|bedeuten nicht|heißt nicht
    pseudo:bedeutet … nicht|bedeutet … kein*|garantiert kein*|garantiert nicht
    blame:beschuldig*|wirft|werfen|warf|warfen|bezichtig*
    suspend:bruch der|bruch des|verletzung der|verstoß gegen
    reject:keine bedingungen für|keine voraussetzungen für
    """

  static let frenchPressure = """
    request:pour accepter|pour approuver|pour signer|pour s'engager|jusqu'à … pour|met … au défi
    request:mettent … au défi|mis … au défi|défie|défient|oblige|obligent|obliger|force … à
    request:forcent … à|forcera|forcer … à|contraint … à|contraindre|contraindra|pousse … à
    request:poussent … à|pousser … à|fait pression|font pression|ultimatum|met la pression
    noword:aucune date|pas de date|date n'a pas|date n'est pas|sans date
    pseudo:ne signifi* pas|ne veut pas dire|ne voudrait pas dire|ne garanti* pas
    pseudo:pas synonyme de
    blame:accuse|accusent|accusé|accusait|accusant
    suspend:rompre|violer|enfreindre
    reject:pas de conditions pour|aucune condition pour
    """

  static let spanishPressure = """
    request:para aceptar|para firmar|para aprobar|para que acepte|para que acepten|hasta … para
    request:reta a|retó a|desafía a|desafió a|obliga a|obligará a|obligar a|fuerza a|forzar a
    request:forzará a|plazo|ultimátum|empuja a|empujan a
    noword:no hay fecha|sin fecha|ninguna fecha|fecha no|no se ha fijado fecha
    pseudo:no significa*|no supon*|no implica*|no garantiza*|no equivale*|no sería el fin
    blame:acusa|acusan|acusó|acusaron|acusar|acusando
    suspend:violar|romper|infringir
    reject:no hay condiciones|no se dan las condiciones|no existen condiciones
    """
}
