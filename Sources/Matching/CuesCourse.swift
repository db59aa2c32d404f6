/// How talks and truces go on, stall and end, who stands by them, and what else is said of them.
extension CueLexicon {
  static let englishCourse = """
    attribute:in the view of|in the opinion of
    suspend:break the|break a|bog down|bogs down|bogging down
    uphold:respects the|respecting the|observe the|observes the|observed the|observing the
    pseudo:break the ice|break the silence|break the deadlock|break the impasse|broke the deadlock
    pseudo:break the stalemate|breaks the deadlock|break a deadlock|breaking the deadlock
    held:drag on|drags on|dragging on|drag into|drags into|dragged into|make progress|makes progress
    held:making progress|make headway|makes headway|made headway|making headway|inch forward
    held:inches forward|inched forward|gather pace|gathers pace|gain momentum|gains momentum
    held:talks go on|talks went on|talks advance|talks advanced|talks move forward|talks intensify
    held:talks intensified|still on track|remain on track|remains on track|is on track|are on track
    uphold:reaffirm* … commitment to|reaffirm* commitment to|commitment to|committed to|recommit*
    uphold:reaffirm* … support for|reaffirm* support for|reiterat* … support for|favours|favors
    uphold:reiterat* support for|favoured|favored|in favour of|in favor of|support for
    uphold:supportive of|stands by|stood by|stand by|sticks to|stick to|stuck to|adhere to
    uphold:adheres to|adhered to|reiterat* … commitment to|reiterat* commitment to|sticking to
    uphold:standing by
    suspend:lose steam|loses steam|losing steam|lost steam|hit roadblock|hits roadblock
    suspend:hit a roadblock|hits a roadblock|by a thread|teeter*|fray|frays|frayed|fraying|sputter*
    suspend:languish*|on life support|hit deadlock|hits deadlock|hit impasse|hits impasse
    suspend:near collapse|nears collapse|nearing collapse|close to collapse|in peril
    noword:unaware of|not aware of|knows nothing of|knew nothing of|know nothing of|knowledge of any
    noword:knows nothing about|knew nothing about|know nothing about|no knowledge of|not informed of
    noword:not been informed of
    offer:can host|could host|able to host|can mediate|could mediate|can hold
    quibble:criticism of|criticism over|criticisms of|criticism about|concerns about|concerns over
    quibble:concern about|concern over|worries about|worries over|fears over|fears about|fears for
    quibble:complaints about|complaints over|doubts about|doubts over|criticism surrounding
    quibble:attacks on|scepticism about|skepticism about|scepticism over|skepticism over
    quibble:accusations over|misgivings about
    frame:under the|under a|under this|under an|under its|under their|under terms of|as part of
    frame:within the framework of|in line with|in keeping with|in accordance with|as required by
    frame:under the terms of
    deny:reject* accusations|dismiss* accusations|reject* … accusations|denied accusations
    deny:denies accusations|reject* … charge|reject* charges|reject* … notion|dismiss* … notion
    """

  static let russianCourse = """
    attribute:по утверждению|по версии|по выражению|по оценке
    held:держится|держатся|держалось|сохраняется|затягивается|продвига*|продвинул*
    held:затягиваются|затянулись|затянулся|затянулась|затянулось|затягивались
    suspend:затягива*|затянул*|затянуть|продержал* лишь|продержал* только|продержал* всего
    held:набира* обороты|идут полным ходом|с мертвой точки|выход* на новый этап
    uphold:привержен*|верность перемирию|верен перемирию|верны перемирию
    suspend:саботир*|торпедир*|буксу*|истека*|трещит|трещат|на грани срыва|на грани провала
    suspend:на грани краха|под угрозой срыва|подошло к концу|подходит к концу|на волоске|трещину
    suspend:окончено|окончен|перемирие завершилось|сошли на нет|уперл* в|упира* в|встали
    suspend:стоят на месте|топчутся на месте
    noword:не в курсе|ничего не знает|ничего не знают|не осведомл*|не информирован*
    quibble:критик*|обвинени*|нападк*|претензи*
    frame:в рамках|по условиям|согласно условиям|в соответствии с
    """

  static let ukrainianCourse = """
    attribute:за твердженням|за версією|на переконання|за оцінкою
    held:понови*|поновл*
    held:тримається|тримаються|трималося|зберігається|зберігаються|просува*
    held:затягується|затягуються|затяглися|затягнулися|затягнулись|затягувалися
    suspend:затягу*|затягн*|протрима* лише|протрима* тільки|протрима* всього
    held:просунул*|набира* обертів|з мертвої точки
    uphold:відданіст*|відданий|віддана|віддані|прихильніст*
    suspend:саботу*|торпеду*|буксу*|сплива*|тріщить|тріщать|на межі зриву|на межі провалу
    suspend:на межі краху|на волосині|добіга* кінця|добіг кінця|добігло кінця|закінчу*|скінчил*
    suspend:під загрозою зриву|тріщину|топчуться на місці|стоять на місці|уперл* в|зійшли нанівець
    noword:не в курсі|нічого не знає|нічого не знають|не обізнан*|не поінформован*
    offer:запропонован*
    quibble:критик*|критиц*|звинуваченн*|закид*|претензі*
    frame:в рамках|у рамках|в межах|у межах|за умовами|відповідно до
    """

  static let germanCourse = """
    attribute:nach ansicht von|nach meinung von|nach aussage von|nach auffassung von
    attribute:aus sicht von
    pseudo:rief … an und|ruft … an und|rufen … an und|riefen … an und
    uphold:respektier*|hält sich an|halten sich an|hielt sich an|hielten sich an
    suspend:hielt nur|hielten nur|hielt gerade|hielt kaum|hielt bloß|hielt keine|dauerte nur
    suspend:zieht … in die länge|ziehen … in die länge|zog … in die länge|verschlepp*
    held:hält|halte|halten|hielt|hielten|kommen voran|kommt voran|kamen voran|machen fortschritte
    held:machten fortschritte|ziehen sich hin|zieht sich hin|zogen sich hin|zog sich hin
    held:ziehen sich in die länge|zogen sich in die länge|schleppen sich|gehen voran|gingen voran
    pseudo:hält … für|halten … für|hielt … für|hielten … für|halte … für|zum halten
    uphold:hält an … fest|halten an … fest|hielt an … fest|hielten an … fest|festhalten an
    uphold:bekennt sich zu*|bekannte sich zu*|bekennen sich zu*|bekenntnis zu*|steht zur|stehen zur
    uphold:befürwort*|spricht sich für|sprach sich für|sprechen sich für|sprachen sich für
    suspend:bröckel*|wackelt|wackeln|wackelte|kippe|läuft aus|laufen aus|lief aus|liefen aus
    suspend:ausgelaufen|seidenen faden|zerbricht|zerbrach|zerbrochen|zerbrechen|waffenruhe endet
    suspend:waffenruhe endete|feuerpause endet|waffenstillstand endet|waffenruhe vorbei|treten auf
    suspend:drehen sich im kreis|kommen nicht voran|kommt nicht voran|platzt|platzte|platzten
    suspend:sabotier*|torpedier*|läuft … aus|laufen … aus|lief … aus|läuft … ab|abzubrechen
    suspend:auszusetzen|zu brechen|aufzukündigen
    reject:abzulehnen|zurückzuweisen|auszuschließen|auszuschlagen
    noword:weiß nichts|wisse nichts|weiss nichts|nichts bekannt|keine kenntnis
    quibble:kritik|bedenken|vorwürfe|vorwurf|zweifel an
    frame:im rahmen der|im rahmen des|im rahmen einer|im rahmen eines|im zuge der|gemäß der
    frame:infolge der
    speech:mitteil*|gesagt
    request:aufgefordert|gebeten|ersucht*|angemahnt
    """

  static let frenchCourse = """
    attribute:aux yeux de|de l'avis de|aux dires de
    deny:nie que|nient que|nie avoir|nient avoir|nie toute|nie tout
    uphold:respecte la|respectent la|respecter la|respecte le|respectent le|respecter le
    held:tient bon|tient toujours|avancent|avance|avancé|avançaient|progress*|traîne*|s'éternis*
    held:se prolong*|perdur*|vont bon train|va bon train|est respectée|est respecté
    suspend:fait traîner|font traîner|faire traîner|faisait traîner|fait … traîner|font … traîner
    suspend:traîner en longueur|tenu qu'|tenu que|duré qu'|duré que
    uphold:attachement à|attaché à|attachée à|attachés à|réaffirm* … attachement|engagement pour
    uphold:réaffirm* … soutien|se prononc* pour|s'est prononc* pour|engagement en faveur|fidèle à
    suspend:sabot*|torpill*
    agree:recondui*
    suspend:expir*|piétin*|patin*|vacill*|ne tient plus|ne tient pas|à un fil|prend fin|prennent fin
    suspend:pris fin|déraill*|bat de l'aile|battent de l'aile|caduc|caduque|touche à sa fin
    suspend:tourn* en rond|au bord de l'effondrement|vol* en éclats|est terminée|est terminé
    noword:pas au courant|pas connaissance|ignore tout|ignorent tout|ne sait rien|ne savent rien
    quibble:critiques|critique de|critique du|inquiétudes|reproches
    frame:dans le cadre de|dans le cadre du|dans le cadre d'un|dans le cadre d'une|en vertu de
    frame:en vertu du|conformément à|conformément au|aux termes de|aux termes du
    reject:il n'y aura pas|il n'y aura ni|n'y aura pas de|il n'y aura pas de|n'y aura aucun*
    reject:il n'y aura aucun*|il n'y aura jamais
    pseudo:nous sommes|la somme|une somme
    request:sommé|somment|sommait|somme … de
    blame:reproch*|blâm*
    """

  static let spanishCourse = """
    attribute:en palabras de|a juicio de|en opinión de
    uphold:respeta la|respetan la|respetará la|respetarán la|respetar la|respeta el|respetan el
    agree:tregua ampliada|amplía la tregua|amplían la tregua|amplió la tregua|ampliaron la tregua
    held:avanz*|progresan|progresa|sigue en pie|siguen en pie|sigue vigente|siguen|sigue en vigor
    held:se alarg*|se prolong*|aguanta|aguantan|se respeta|se respetan|continúan|se mantienen
    request:ha pedido|han pedido|había pedido|haya pedido
    speech:ha dicho|han dicho|había dicho|haya dicho
    plan:continuarán|continuará|proseguirán|proseguirá|seguirán|seguirá|se reanudarán
    uphold:compromiso con|reiter* … compromiso|reafirm* … compromiso|reiter* … apoyo|a favor de
    uphold:partidari* de|favorable a|favorables a|reafirm* … apoyo
    suspend:sabote*|rota|rotos|dinamit*|expir*|vence|vencen|venció|tambale*|resquebraj*
    suspend:pende de un hilo|hace agua|hacen agua|desmoron*|encall*|por los aires|a su fin
    suspend:termina la tregua|acaba la tregua|fin de la tregua|tregua termina|tregua acaba
    suspend:duró solo|duró sólo|duró apenas|apenas duró|solo duró|sólo duró
    suspend:no avanzan|no avanza|al borde del colapso|dan vueltas
    noword:no tiene conocimiento|no tiene constancia|no sabe nada|no está al tanto|desconoce
    noword:no saben nada|no tienen conocimiento
    quibble:críticas|crítica|preocupaciones|reproches
    frame:en el marco de|en el marco del|en virtud de|en virtud del|conforme a|como parte de|bajo la
    """
}
