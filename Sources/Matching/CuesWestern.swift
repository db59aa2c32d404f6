extension CueLexicon {
  static let german = """
    attribute:laut|nach angaben von|nach den worten von
    speech:sagte|sagten|meldet*|berichtet*|sagt|sagte er|sagte sie|erklärt*|teilte|mitgeteilt
    speech:betont*|so|zufolge|meint|meinte|kündigt*|warnt*|ergänzt*
    plan:findet|finden|plant|kommende woche|nächste woche|reist zu|trifft sich|wird|werden|will
    plan:wollen|soll|sollen|planen|geplant*|bevorsteh*|angesetzt|vorgesehen|bereitet|vorbereit*
    plan:steht bevor
    suspend:aufgekündigt|kündigt auf|zieht sich zurück|liegen auf eis|auf unbestimmte zeit
    suspend:ohne ergebnis|ohne einigung|steckt fest|stecken fest|ausgesetzt|unterbroch*
    suspend:unterbrech*|abgebroch*|abbrech*|brach|bricht|brechen|abgesagt|vertagt*|verschob*
    suspend:geplatzt|platzen|gescheitert|scheiter*|scheitern|gestoppt|stoppt*|eingefroren
    suspend:ausgestiegen|verschieb*|auf eis|sackgasse|stocken|stockt|stockten|festgefahren
    suspend:ausgefallen|abbruch|aussetz*|setzt aus|abgeblasen|verlässt|verlasst|verlassen
    suspend:zieht sich|zog sich|zurückgezogen|zusammengebrochen|kollabier*|pausier*|beendet*
    reject:will kein*|wollen kein*|kommt nicht in frage|kommen nicht in frage|nicht infrage
    reject:nicht in frage|erteilt|verwirft|verworfen|verwarf|schlägt aus|ausgeschlagen|pocht nicht
    reject:macht keinen sinn|lehnt|lehnen|lehnte|lehnten|ablehn*|abgelehnt|ablehnung|weigert*
    reject:weigern|weigerung|verweiger*|schliesst|schließt|ausgeschlossen|schloss|schlossen
    reject:ausschliess*|ausschließ*|zuruckgewiesen|zurückgewiesen|weist|wies|weisen|zuruckweis*
    reject:boykott*|gegen verhandlungen|gegen gespräche|unmöglich|sinnlos|nicht bereit
    reject:kein interesse|keinen sinn|absage|erteilt eine absage|erteilte|keine grundlage|veto
    reject:verbiet*|verbot|blockier*|inakzeptabel|verfrüht|will nichts wissen|vom tisch
    reject:ausschlagen|schlug aus|schlagt aus|sperrt sich|nicht verhandeln
    agree:sagt ja|gibt grünes licht|grünes licht|signalisiert zustimmung|haben sich geeinigt
    agree:verständig*|stimmt|stimmte|stimmten|stimmen|zugestimmt|zustimm*|einig*|geeinigt|einigten
    agree:akzeptier*|angenommen|nimmt|nahm|nahmen|einverstanden|begrüß*|begrüss*|unterstütz*
    agree:billig*|vereinbar*|willigt*|zusage|zugesagt|sagt zu|zusag*
    request:drängt auf|wirbt|ruft dazu auf|pocht auf|verlangt|fordert*|fordern|gefordert
    request:forderung*|ruft auf|rief|riefen|ruft|rufen|aufgerufen|aufruf*|appell*|verlang*|dräng*
    request:gedrängt|bittet|bat|baten|mahnt*|müsse|müssen|muss|sollte|sollten|mussten|plädier*
    request:wirbt für
    held:trafen sich|kamen zusammen|kommen zusammen|unterhändler trafen|laufen|begannen
    held:gingen weiter|gehen weiter|fortgeführt|aufgenommen|fand|fanden|stattgefunden|statt|traf
    held:trafen|trifft|treffen sich|getroffen|begann*|begonnen|beginnt|beginnen|geführt|führt
    held:führten|führen|wiederaufgenommen|wieder aufgenommen|fortgesetzt|setzen fort|fortsetz*
    held:eröffn*|dauern an|andauer*|empfing|empfängt|besucht*|aufnehmen|liefen|abgehalten|sprachen
    held:sprach|zurückgekehrt|kehrt zurück|kehrt|kehrten|gastgeber|teilgenommen|nimmt teil
    held:nahm teil
    noword:reagiert nicht|antwortet nicht|kommentiert nicht|hüllt sich in schweigen
    noword:noch keine antwort|bislang keine|bisher keine reaktion|gibt es keine reaktion
    noword:offen gelassen|keine reaktion|keine antwort|keine stellungnahme|keinen kommentar
    noword:kein kommentar|kein wort|keine anzeichen|schweigt|schweigen|schwieg|noch nicht geäußert
    noword:nicht geäußert|nicht geantwortet|nicht reagiert|nicht kommentier*
    noword:wollte sich nicht äußern|äußerte sich nicht|unklar|unbekannt|kein signal|keine signale
    noword:nichts gehört|nichts von|weder bestätigt noch dementiert|keine information*
    noword:keine bestätigung|keine angaben|steht aus|reagierte nicht|antwortete nicht
    noword:hat sich nicht|äußert sich nicht|kein zeichen|lässt offen|ließ offen|liess offen
    complement:dass|daß
    neg:kein|keine|keinen|keinem|keiner|keinerlei|nie|niemals|ohne|weder|nichts
    negafter:nicht|nicht mehr
    pseudo:hält es für|halten es für|hielt es für|hielten es für
    pseudo:nicht nur|nicht zuletzt|kein zweifel|ohne zweifel|nicht weniger|nicht umsonst
    deny:dementier*|bestreit*|bestritt*|widerspr*|verneint*|falschmeldung*|leugne*|streitet|stritt
    confirm:bestätig*
    offer:bereit|bereitschaft|offen für|bietet|bot|boten|anbiet*|angebot|angeboten|vorgeschlagen
    offer:schlägt|schlug|vorschlag*|einladung|lädt|lud|eingeladen|möchte|möchten|strebt|anstreb*
    offer:erwägt|erwagen|signalisier*
    condition:falls|wenn|sofern|nur wenn|erst wenn|erst nach|nur nach|nur unter
    condition:unter der bedingung|vorausgesetzt|es sei denn|bedingung*|solange|erst dann
    condition:im gegenzug
    speculate:könnte*|vielleicht|möglich*|wahrscheinlich|unwahrscheinlich|wohl|offenbar|angeblich
    speculate:dürfte*|mutmasslich|hofft|hoffen|hoffte|hoffnung*|erwart*|ob|vermut*|zweifel*
    speculate:spekul*|eventuell|womöglich|chance*|glaubt|glauben
    guess:analysten zufolge|experten zufolge|sagen experten|sagen analysten|laut experten
    guess:meinen experten|glauben experten|experten glauben|laut analysten
    past:vor jahren|jahre nach|vor zwei jahren|vor drei jahren|vor einem jahr|vor dem krieg
    past:vor der invasion|im vergangenen jahr|letztes jahr|damals|einst|erinner*|vor jahrzehnten
    past:zwei jahre nach|vor kriegsbeginn|jahrestag
    end:hebt|hob|aufgehoben|rückt ab|lockert*
    term:aber|doch|jedoch|obwohl|während|hingegen|trotz|allerdings|sondern
    sub:nachdem|weil|da|als|bevor|wegen|angesichts
    relative:welche|welcher|welches
    and:und|oder
    """

  static let french = """
    attribute:selon|d'après
    agree:dit oui|disent oui|a dit oui|donnent leur accord|donne son aval|donné son aval
    agree:se sont mis d'accord|sont parvenus à|parviennent à|conclut|conclu|conclus|conclue
    agree:souscrit|accept*|d'accord|accord pour|approuv*|consent*|donné son accord
    agree:donne son accord|donné son feu vert|feu vert|convenu*|convient|conviennent|s'accord*
    agree:s'engag*|engagé à|salu*|soutien*|souscri*|entérin*|signé*|promet*|promis
    reject:dit non|disent non|a dit non|n'accepte*|n'acceptera*|n'y aura pas|n'y aura|il n'y aura
    reject:ne négociera*|sans intérêt|décliné|écarte|écarté|écartent|rejette|oppose une fin
    reject:pas envisageable|ne viendra pas|pas à l'ordre du jour|rejet*|refus*|exclut|exclure
    reject:exclu|exclus|exclue|excluent|excluant|n'exclut|n'excluent|n'exclure|s'oppos*|oppose
    reject:opposent|opposé|opposée|décline*|décliné*|écart*|récus*|boycott*|boud*|repouss*
    reject:n'est pas prêt|n'est pas prête|pas prêt*|pas question|hors de question|pas disposé*
    reject:pas intéressé*|inutile*|aucun intérêt|aucun sens|inacceptable*|impossible*|prématuré*
    reject:fin de non recevoir|veto|interdi*|bloque*|ferme la porte|fermé la porte
    reject:n'a pas l'intention|aucune intention|balay*|ne veut pas|ne veulent pas|n'entend pas
    plan:est prévu|est prévue|sont prévus|sont prévues|reprendront|se rencontreront|participera
    plan:prévoient|programmé*|la semaine prochaine|commenceront|commencera|s'ouvriront|tiendront
    plan:va|vont|doit|doivent se|prévu*|prévoi*|sera|seront|prochain*|accueillera|rencontrera
    plan:se tiendra|se tiendront|reprendra|aura lieu|auront lieu|débutera|débuteront|s'apprêt*
    plan:prépar*|recevra
    held:ont commencé|se sont ouvert*|se poursuivent|ont eu lieu|s'est tenu*|se sont tenu*
    held:ont rencontré|a rencontré|tenu|tenue|tenus|tenues|tient|tiennent|tenir|a eu lieu
    held:rencontré*|rencontre son|rencontrent|repris*|repren*|reprise|commenc*|début*|entamé*
    held:entam*|poursui*|s'ouvr*|ouvert|arriv*|discut*|recevoir|reçu|reçoit|se déroul*|accueil*
    held:en cours|se sont réunis|réuni*|négocié avec|retour*|lancé*|participe*|participé
    suspend:ont été interromp*|sans résultat|sans accord|tourné court|tourne court
    suspend:se sont effondrés|bloquées|bloqués|en panne|dénonc*|suspend*|suspens*|interromp*
    suspend:interromp|interrompu*|annul*|reporté|reportés|reportée|reportées|reporter les|rompu*
    suspend:rompt|rupture|gelé*|gèle*|échou*|échec*|capot*|avort*|impasse|s'est retiré*|se retire*
    suspend:quitt*|au point mort|dans l'impasse|ajourn*|s'effondr*|effondr*|arrêt*|mis* fin
    suspend:met fin|mettent fin|paralys*|enlis*|enterr*|claqué la porte|claque la porte|fiasco
    suspend:renonc*|abandonn*
    noword:reste muet|reste muette|n'a pas réagi|n'a pas répondu|n'a pas commenté
    noword:n'ont pas répondu|sans réponse|aucune confirmation|garde le silence
    noword:se refuse à tout commentaire|pas répondu|pas réagi|pas commenté|aucun commentaire
    noword:aucune réaction|aucune réponse|aucun signe|aucun signal|aucune déclaration
    noword:aucune nouvelle|silence|silencieux|muet|muette|se tait|pas de réponse|pas de réaction
    noword:pas de commentaire|refusé de commenter|refuse de commenter|ni confirmé ni démenti
    noword:ne confirme ni ne dément|inconnu*|toujours pas répondu|pas encore répondu
    noword:pas encore réagi|s'est pas exprimé*|s'est pas prononcé*|on ignore|rien dit
    noword:sans nouvelles|n'a rien dit|pas souhaité commenter|encore répondu|aucune indication
    neg:sans
    concord:aucun|aucune|jamais|ni|nul|nulle
    pseudo:sommet|sommets|pas seulement|sans doute|non seulement|pas moins|pas uniquement
    pseudo:sans aucun doute|sans precedent
    negafter:pas|plus aucun|plus aucune|pas de|pas d'|pas encore
    deny:dément*|démenti*|nie|nient|nié|niait|réfut*|n'est pas en pourparlers|conteste*
    confirm:confirm*
    offer:prêt|prête|prêts|prêtes|dispos*|ouvert à|ouverte à|ouverts à|ouvert aux|offr*|offert*
    offer:propos*|invit*|veut|veulent|souhait*|cherche|cherchent|envisage*|favorable*
    offer:n'est pas opposé*|volonté
    request:appel*|demand*|exig*|exhort*|press*|réclam*|insist*|plaid*|doivent|devrait|devraient
    request:devoir|faut|prôn*|somm*
    condition:si|à condition|seulement si|uniquement si|seulement après|sauf si|à moins|pourvu que
    condition:qu'après|tant que|sous condition*|en échange|conditionn*|qu'à condition|s'il|s'ils
    condition:s'elle
    speculate:peut être|pourrai*|possibl*|probabl*|éventuel*|semble*|espèr*|espoir*|attend*|doute*
    speculate:rumeur*|selon des rumeurs|serait|seraient|aurait|auraient|spécul*|croit|croient
    speculate:pense|pensent|risque*|chances|vraisembl*|imagine*
    guess:selon des analystes|selon les analystes|selon des experts|selon les experts
    guess:estiment les experts|estiment les analystes|des analystes estiment|selon des sources
    past:il y a deux ans|il y a trois ans|il y a un an|ans après|un an après|avant l'invasion
    past:avant la guerre|l'an dernier|l'année dernière|autrefois|jadis|par le passé|rappel*
    past:ans plus tôt|à l'époque|ans auparavant|anniversaire
    end:lève|levé|lèvent|levée|revient sur|revenu sur
    term:mais|cependant|toutefois|bien que|tandis que|alors que|pourtant|malgré|néanmoins
    sub:après|parce que|lorsque|quand|avant|depuis|puisque|jusqu'à|sur fond
    relative:qui|dont|lequel|laquelle|que
    and:et|ou
    speech:dit|déclar*|affirm*|annonc*|indiqu*|ajout*|soulign*|estim*|assur*|expliqu*|préven*
    speech:a fait savoir|raconté
    """

  static let spanish = """
    attribute:según|de acuerdo con
    agree:dijo sí|dice sí|dijo que sí|da luz verde|dio luz verde|llegaron a un acuerdo
    agree:llegan a un acuerdo|alcanz* un acuerdo|avala|avaló|avalan|suscrib*|acept*|acord*
    agree:acuerdan|acuerda|de acuerdo|aprob*|aprueb*|consient*|consint*|accede|acceden|accedi*
    agree:visto bueno|luz verde|pact*|se compromet*|respald*|apoy*|celebra la decisión|acog*|firmó
    agree:firman|firmaron|firmar|promet*|convin*|convien*
    reject:dijo que no|dice no|no acept*|no aceptará*|no negoci*|no acudirá*|no asistirá*|rehus*
    reject:se opone*|da la espalda|no hay lugar|no habrá conversac*|no contempla|no piensan
    reject:ni hablar|no habrá|no hay negoci*|no se reunirá*|rechaz*|descart*|se niega|se niegan
    reject:se negó|negativa|se negaron|niega a|niegan a|negó a|opone|oponen|opuso|excluy*
    reject:no está dispuest*|no están dispuest*|no quiere|no quieren|no piensa|sin sentido
    reject:no tiene sentido|no hay motivo|inaceptable*|imposible*|prematur*|inútil*|boicot*|veta
    reject:vetó|vetaron|prohib*|bloque*|rehús*|desech*|no está list*|no están list*|declin*
    reject:desestim*|cierra la puerta|cerró la puerta|ningún interés|dio un portazo|repudi*
    plan:retomará*|reanudarán|comenzarán|iniciarán|volverán a|se reunirán|mantendrá*|tendrán lugar
    plan:está programad*|están programad*|previst*|la próxima semana|acudirá*|viajarán|será|serán
    plan:va a|van a|prevé|prevén|planea*|planific*|próxim*|celebrará*|se reunirá*|reunirá*
    plan:tendrá lugar|acogerá*|reanudará*|comenzará*|programad*|iniciará*|recibirá*|viajará*
    plan:participará*|está previst*|prepar*|asistirá*
    held:retom*|tuvo una reunión|se vieron|dialogaron|sostuv*|sostien*|celebr*|se reuni*|reunió
    held:reunieron|reúne|reúnen|mantuv*|mantien*|mantener|tuvo lugar|tuvieron lugar|comenz*
    held:comienz*|empez*|empiez*|inici*|reanud*|continú*|prosig*|se encontr*|convers*|lleg*
    held:discut*|en curso|particip*|arranc*|volver a
    suspend:se rompen|se rompieron|se romp*|sin avances|sin resultados|quedaron en nada|se estanc*
    suspend:acabaron sin|terminaron sin|terminó sin|dej* la mesa|suspend*|suspens*|interrump*
    suspend:cancel*|aplaz*|pospon*|pospus*|posterg*|rompi*|rompe|rompen|rotas|roto|ruptura|congel*
    suspend:fracas*|colaps*|estanc*|punto muerto|se retir*|abandon*|paraliz*|se levant* de la mesa
    suspend:detuv*|detien*|pausa|naufrag*|sin acuerdo|callejón sin salida|descarril*|frustr*
    suspend:puso fin|pone fin|trunc*
    noword:no ha contestado|no contest*|mantiene silencio|no ha dicho nada|no se sabe
    noword:aún no responde|no ha emitido|sin confirmación|no ha respondido|no respondi*
    noword:no ha comentado|no coment*|no ha reaccionado|sin respuesta|ninguna respuesta
    noword:ninguna señal|sin comentarios|ningún comentario|guarda silencio|silencio|no hay señales
    noword:no hay noticias|sin noticias|no hay indicios|ninguna noticia|no se ha pronunciado
    noword:no se pronunci*|no confirmó ni desmintió|ni confirma ni desmiente
    noword:ni confirmó ni desmintió|aún no ha respondido|no ha dicho|no dijo|evitó responder
    noword:se desconoce|no ha dado respuesta|no hay respuesta|nada se sabe
    noword:todavía no ha respondido|ninguna reacción|no hay reacción|sin pronunciarse|calla
    noword:no ha hecho comentarios|no hizo comentarios
    request:urge a|urge|apela|apeló|ruega|anima a|animó a|pide|piden|pidi*|pedir|exig*|insta|instó
    request:instan|instaron|llam* a|llamado*|llamamiento*|reclam*|solicit*|demand*|urgi*|debe
    request:deben|debería*|presion*|abog*|apremi*|exhort*|insist*|hace falta|necesario*
    neg:sin
    concord:ningún|ninguna|ninguno|nunca|jamás|ni|tampoco
    pseudo:no sólo|no solo|sin duda|no menos|no solamente|sin lugar a dudas|no obstante
    deny:desmint*|desmient*|desment*|niega|niegan|negó|negaron|negando|refut*|falso que
    confirm:confirm*
    offer:dispuest*|abiert* a|abiert* al|ofrec*|ofreci*|propon*|propus*|propuesta*|invit*|quiere
    offer:quieren|busca|buscan|desea|desean|list* para|disposición|considera|contempl*|plantea*
    offer:preparad* para|no se opone
    condition:si|a condición|siempre que|sólo si|solo si|sólo después|solo después|salvo que
    condition:a menos que|sólo cuando|solo cuando|con la condición|a cambio de|condicion*
    condition:mientras no|solo tras|sólo tras
    speculate:podría*|puede que|quizá*|tal vez|posibl*|probabl*|esper*|rumor*|supuest*|parec*
    speculate:al parecer|acaso|duda|dudan|especul*|cree|creen|eventual*|presunt*|según rumores
    speculate:improbabl*|confía|habría|habrían|estaría*
    guess:según analistas|según expertos|según los analistas|según los expertos|dicen analistas
    guess:creen los analistas|opinan expertos|según fuentes|dicen los analistas|afirman analistas
    past:hace dos años|hace tres años|hace un año|años después|años atrás|antes de la invasión
    past:antes de la guerra|el año pasado|en el pasado|un año después|recordó|recuerda|recordaron
    past:aniversario|en su momento|antaño|hace años
    end:levant*|retir* su negativa|revirt*|dej* atrás
    term:pero|aunque|sin embargo|mientras que|a pesar de|pese a
    sub:después de|porque|cuando|tras|antes de|desde|debido a|hasta|en medio de
    relative:que|quien|quienes|cuyo|cual
    and:y|o
    speech:dijo|dice|dicen|dijeron|afirm*|declar*|señal*|anunci*|añadi*|asegur*|manifest*|advirti*
    speech:inform*|explic*|indic*
    """
}
