extension CueLexicon {
  static let french = """
    attribute:selon|d'après
    agree:dit oui|disent oui|a dit oui|donnent leur accord|donne son aval|donné son aval
    agree:se sont mis d'accord|sont parvenus à|parviennent à|conclut|conclu|conclus|conclue
    agree:accept*|d'accord|accord pour|approuv*|consent*|donné son accord|donne son accord
    agree:donné son feu vert|feu vert|convenu*|convient|conviennent|s'accord*|s'engag*|engagé à
    agree:salu*|soutien*|souscri*|signé*|promet*|promis|est d'accord|se disent d'accord|cède
    agree:finit par accepter|entérine|entériné|entérinent|prolonge|prolongé|prolongent|prolongée
    reject:dit non|disent non|a dit non|n'accepte*|n'y aura pas|n'y aura|il n'y aura|ne négociera*
    reject:sans intérêt|oppose une fin|pas envisageable|ne viendra pas|pas à l'ordre du jour
    reject:rejet*|refus*|exclut|exclure|exclu|exclus|exclue|excluent|excluant|n'exclut|n'excluent
    reject:n'exclure|s'oppos*|oppose|opposent|opposé|opposée|décline*|décliné*|écart*|récus*
    reject:boycott*|boude|boudent|boudait|boudé|repouss*|n'est pas prêt|n'est pas prête
    reject:pas prêt*|pas question
    reject:hors de question|pas disposé*|pas intéressé*|inutile*|aucun intérêt|aucun sens
    reject:inacceptable*|impossible*|prématuré*|fin de non recevoir|veto|interdi*|bloque*
    reject:ferme la porte|fermé la porte|n'a pas l'intention|aucune intention|balay*|ne veut pas
    reject:ne veulent pas|n'entend pas|ne voit aucune raison|ne voit pas de raison
    reject:n'a aucune raison|opposé une fin|opposent une fin|ne voit pas l'intérêt|tourne le dos
    reject:fait la sourde oreille|lettre morte|pas l'intention|ne participera pas
    reject:ne participeront pas|pas possible
    plan:est prévu|est prévue|sont prévus|sont prévues|reprendront|se rencontreront|participera
    plan:programmé*|la semaine prochaine|commenceront|commencera|s'ouvriront|tiendront|va|vont
    plan:doivent se|prévu*|prévoi*|sera|seront|prochain*|accueillera|rencontrera|se tiendra
    plan:se tiendront|reprendra|aura lieu|auront lieu|débutera|débuteront|s'apprêt*|prépar*
    plan:recevra
    request:doit|appel*|demand*|exig*|exhort*|réclam*|insist*|plaid*|doivent|devrait|devraient
    request:devoir|faut|prôn*|invite … à|presse … de|pressent … de|il est temps|supplie
    request:supplient|presse|pressent|pressé
    held:ont commencé|se sont ouvert*|se poursuivent|ont eu lieu|s'est tenu*|se sont tenu*
    held:ont rencontré|a rencontré|tenu|tenue|tenus|tenues|tient|tiennent|tenir|a eu lieu
    held:rencontré*|rencontre son|rencontrent|repris*|repren*|commenc*|début*|entam*|poursui*
    held:s'ouvr*|ouvert|arriv*|discut*|recevoir|reçu|reçoit|se déroul*|accueil*|en cours
    held:se sont réunis|réuni*|négocié avec|retour*|lancé*|participe*|participé|entr* en vigueur
    held:en vigueur|se sont retrouvés|se retrouvent|sont entrés
    suspend:ont été interromp*|sans résultat|sans accord|tourné court|tourne court
    suspend:se sont effondrés|bloquées|bloqués|en panne|dénonc*|suspend*|suspens*|interromp*
    suspend:annul*|reporté|reportés|reportée|reportées|reporter les|rompu*|rompt|rupture|gelé*
    suspend:gèle*|échou*|échec*|capot*|avort*|impasse|s'est retiré*|se retire*|quitt*
    suspend:au point mort|dans l'impasse|ajourn*|s'effondr*|effondr*|arrêt*|mis* fin|met fin
    suspend:mettent fin|paralys*|enlis*|enterr*|claqué la porte|claque la porte|fiasco|renonc*
    suspend:abandonn*|a rompu|ont rompu|tourné au fiasco|dans une impasse|interruption
    suspend:volé en éclats|vole en éclats
    noword:reste muet|reste muette|n'a pas réagi|n'a pas répondu|n'a pas commenté
    noword:n'ont pas répondu|sans réponse|aucune confirmation|garde le silence
    noword:se refuse à tout commentaire|pas répondu|pas réagi|pas commenté|aucun commentaire
    noword:aucune réaction|aucune réponse|aucun signe|aucun signal|aucune déclaration
    noword:aucune nouvelle|silence|silencieux|muet|muette|se tait|pas de réponse|pas de réaction
    noword:pas de commentaire|refusé de commenter|refuse de commenter|ni confirmé ni démenti
    noword:ne confirme ni ne dément|inconnu*|toujours pas répondu|pas encore répondu
    noword:pas encore réagi|s'est pas exprimé*|s'est pas prononcé*|on ignore|rien dit
    noword:sans nouvelles|n'a rien dit|pas souhaité commenter|encore répondu|aucune indication
    noword:est resté évasif|reste évasif|mutisme|bouche cousue
    lack:sans
    concord:aucun|aucune|ni|nul|nulle
    pseudo:sommet|sommets|pas seulement|sans doute|non seulement|pas moins|pas uniquement
    pseudo:sans aucun doute|sans precedent
    negafter:pas|plus aucun|plus aucune|pas de|pas d'|pas encore
    deny:dément*|nie|nient|nié|niait|réfut*|n'est pas en pourparlers|conteste*|infondé*|mensong*
    deny:sans fondement|faux|fausses|pure invention|invent*|n'ont jamais eu lieu
    deny:n'a jamais eu lieu
    confirm:confirm*
    offer:prêt|prête|prêts|prêtes|dispos*|ouvert à|ouverte à|ouverts à|ouvert aux|offr*|offert*
    offer:propos*|invit*|veut|veulent|souhait*|cherche|cherchent|envisage*|favorable*
    offer:n'est pas opposé*|volonté|se dit prêt*|se disent prêt*|porte ouverte|porte … ouverte
    offer:n'est pas contre|tend la main|tendu la main
    condition:si|à condition|seulement si|uniquement si|seulement après|sauf si|à moins|pourvu que
    condition:qu'après|tant que|sous condition*|en échange|conditionn*|qu'à condition|s'il|s'ils
    condition:s'elle|une fois que|dès que|lorsque les|seulement lorsque|à la condition
    condition:sous réserve|pas avant
    speculate:peut être|pourrai*|possibl*|probabl*|éventuel*|semble*|espèr*|espoir*|attend*|doute*
    speculate:rumeur*|selon des rumeurs|serait|seraient|aurait|auraient|spécul*|croit|croient
    speculate:pense|pensent|risque*|chances|vraisembl*|imagine*
    guess:selon des analystes|selon les analystes|selon des experts|selon les experts
    guess:estiment les experts|estiment les analystes|des analystes estiment|selon des sources
    past:il y a deux ans|il y a trois ans|il y a un an|ans après|un an après|avant l'invasion
    past:avant la guerre|l'an dernier|l'année dernière|autrefois|jadis|par le passé|rappel*
    past:ans plus tôt|à l'époque|ans auparavant|anniversaire|il y a vingt ans|il y a dix ans
    past:il y a longtemps|dans les années
    end:lève|levé|lèvent|levée|revient sur|revenu sur
    term:mais|cependant|toutefois|bien que|tandis que|alors que|pourtant|malgré|néanmoins
    sub:après|parce que|lorsque|quand|avant|depuis|puisque|jusqu'à|sur fond
    relative:qui|dont|lequel|laquelle|que
    and:et|ou
    speech:dit|déclar*|affirm*|indiqu*|ajout*|soulign*|assur*|expliqu*|a fait savoir
    speech:raconté|prévient|préviennent|prévenu|estime|estiment|estimé
    answer:commentaire*|commenter|réagir|réagi|répondre|répondu|répond|réponse|réaction
    work:film sur|livre sur|documentaire sur|article sur|débat sur|histoire des|histoire du
    work:série sur|rôle des|analyse des|chronologie des|pièce sur|exposition sur
    """
}
