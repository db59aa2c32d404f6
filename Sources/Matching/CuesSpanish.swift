extension CueLexicon {
  static let spanish = """
    attribute:según|de acuerdo con
    agree:dijo sí|dice sí|dijo que sí|da luz verde|dio luz verde|llegaron a un acuerdo
    agree:llegan a un acuerdo|alcanz* un acuerdo|avala|avaló|avalan|suscrib*|acept*|acord*
    agree:acuerdan|acuerda|de acuerdo|aprob*|aprueb*|consient*|consint*|accede|acceden|accedi*
    agree:visto bueno|luz verde|se compromet*|respald*|apoy*|celebra la decisión|acog*|firmó
    agree:firman|firmaron|firmar|promet*|convien*|prorrog*|da el visto bueno|dio el visto bueno
    agree:cede|dice que sí|pactó|pactan|pactaron|pactar|convinieron|extendieron|extendió
    reject:dijo que no|dice no|no acept*|no aceptará*|no negoci*|no acudirá*|no asistirá*|rehus*
    reject:se opone*|da la espalda|no hay lugar|no habrá conversac*|no contempla|no piensan
    reject:ni hablar|no habrá|no hay negoci*|no se reunirá*|rechaz*|descart*|se niega|se niegan
    reject:se negó|negativa|se negaron|niega a|niegan a|negó a|opone|oponen|opuso|excluy*
    reject:no está dispuest*|no están dispuest*|no quiere|no quieren|no piensa|sin sentido
    reject:no tiene sentido|no hay motivo|inaceptable*|imposible*|prematur*|inútil*|boicot*|veta
    reject:vetó|vetaron|prohib*|bloque*|rehús*|desech*|no está list*|no están list*|declin*
    reject:desestim*|cierra la puerta|cerró la puerta|ningún interés|dio un portazo|repudi*
    reject:no ve razones|no ve razón|no ve motivos|no ven razones|no ve sentido|no tiene intención
    reject:no tienen intención|no va a negociar|no van a negociar|hace oídos sordos|oídos sordos
    reject:no está en la mesa|fuera de la mesa|da un portazo|ni habrá|no asistirá|no acudirá
    plan:retomará*|volverán a|se reunirán|mantendrá*|tendrán lugar|está programad*
    plan:están programad*|previst*|la próxima semana|acudirá*|será|serán|va a|van a|prevé|prevén
    plan:planea*|planific*|próxim*|celebrará*|se reunirá*|reunirá*|tendrá lugar|acogerá*
    plan:reanudará*|comenzará*|programad*|iniciará*|recibirá*|viajará*|participará*|está previst*
    plan:prepar*|asistirá*
    held:retom*|tuvo una reunión|se vieron|dialogaron|sostuv*|sostien*|celebr*|se reuni*|reunió
    held:reunieron|reúne|reúnen|mantuv*|mantien*|mantener|tuvo lugar|tuvieron lugar|comenz*
    held:comienz*|empez*|empiez*|inici*|reanud*|continú*|prosig*|se encontr*|lleg*|discut*
    held:en curso|particip*|arranc*|volver a|entr* en vigor|en vigor|volvieron a la mesa
    held:se sentaron|se sientan|dialogan|conversa|conversan|conversaron|conversó|conversar
    suspend:se rompen|se rompieron|se romp*|sin avances|sin resultados|quedaron en nada|se estanc*
    suspend:acabaron sin|terminaron sin|terminó sin|dej* la mesa|suspend*|suspens*|interrump*
    suspend:cancel*|aplaz*|pospon*|pospus*|posterg*|rompi*|rompe|rompen|rotas|roto|ruptura|congel*
    suspend:fracas*|colaps*|estanc*|punto muerto|se retir*|abandon*|paraliz*|se levant* de la mesa
    suspend:detuv*|detien*|pausa|naufrag*|sin acuerdo|callejón sin salida|descarril*|frustr*
    suspend:puso fin|pone fin|trunc*|en punto muerto|empantan*|se empantan*|sin avance
    suspend:terminan sin|acaban sin|se truncan
    noword:no ha contestado|no contest*|mantiene silencio|no ha dicho nada|no se sabe
    noword:aún no responde|no ha emitido|sin confirmación|no ha respondido|no respondi*
    noword:no ha comentado|no coment*|no ha reaccionado|sin respuesta|ninguna respuesta
    noword:ninguna señal|sin comentarios|ningún comentario|guarda silencio|silencio|no hay señales
    noword:no hay noticias|sin noticias|no hay indicios|ninguna noticia|no se ha pronunciado
    noword:no se pronunci*|no confirmó ni desmintió|ni confirma ni desmiente
    noword:ni confirmó ni desmintió|aún no ha respondido|no ha dicho|no dijo|evitó responder
    noword:se desconoce|no ha dado respuesta|no hay respuesta|nada se sabe
    noword:todavía no ha respondido|ninguna reacción|no hay reacción|sin pronunciarse|calla
    noword:no ha hecho comentarios|no hizo comentarios|no quiso pronunciarse|evita pronunciarse
    noword:evitó pronunciarse|guardó silencio|no se ha manifestado|hermetismo|mutismo
    request:urge a|urge|apela|apeló|ruega|anima a|animó a|pide|piden|pidi*|pedir|exig*|insta|instó
    request:instan|instaron|llam* a|llamado*|llamamiento*|reclam*|solicit*|demand*|urgi*|debe
    request:deben|debería*|presion*|abog*|apremi*|exhort*|insist*|hace falta|necesario*
    request:hace un llamado|quiere que|quieren que|ruegan|rogó|clama*|suplic*|tiene que|tienen que
    request:es hora de
    lack:sin
    concord:ningún|ninguna|ninguno|jamás|ni|tampoco
    pseudo:no sólo|no solo|sin duda|no menos|no solamente|sin lugar a dudas|no obstante
    deny:desmint*|desmient*|desment*|niega|niegan|negó|negaron|negando|refut*|falso que|infundad*
    deny:mentira|invento|falso|falsas|falsos|sin fundamento|nunca ocurri*|jamás ocurri*
    confirm:confirm*
    offer:dispuest*|abiert* a|abiert* al|ofrec*|propon*|propus*|propuesta*|invit*|quiere|quieren
    offer:busca|buscan|desea|desean|list* para|disposición|considera|contempl*|plantea*
    offer:preparad* para|no se opone|puerta abierta|puerta … abierta|tiende la mano|tendió la mano
    offer:no está en contra|no descarta
    condition:si|a condición|siempre que|sólo si|solo si|sólo después|solo después|salvo que
    condition:a menos que|sólo cuando|solo cuando|con la condición|a cambio de|condicion*
    condition:mientras no|solo tras|sólo tras|cuando se levanten|cuando se retiren|cuando haya
    condition:una vez que|tan pronto como|en cuanto|siempre y cuando|no antes de|hasta que no
    speculate:podría*|puede que|quizá*|tal vez|posibl*|probabl*|esper*|rumor*|supuest*|parec*
    speculate:al parecer|acaso|duda|dudan|especul*|cree|creen|eventual*|presunt*|según rumores
    speculate:improbabl*|confía|habría|habrían|estaría*
    guess:según analistas|según expertos|según los analistas|según los expertos|dicen analistas
    guess:creen los analistas|opinan expertos|según fuentes|dicen los analistas|afirman analistas
    past:hace dos años|hace tres años|hace un año|años después|años atrás|antes de la invasión
    past:antes de la guerra|el año pasado|en el pasado|un año después|recordó|recuerda|recordaron
    past:aniversario|en su momento|antaño|hace años|hace veinte años|hace diez años|hace mucho
    past:en los años
    end:levant*|retir* su negativa|revirt*|dej* atrás
    term:pero|aunque|sin embargo|mientras que|a pesar de|pese a
    sub:después de|porque|cuando|tras|antes de|desde|debido a|hasta|en medio de
    relative:que|quien|quienes|cuyo|cual
    and:y|o
    speech:dijo|dice|dicen|dijeron|afirm*|declar*|señal*|añadi*|asegur*|manifest*|advirti*
    speech:explic*|informó|informa|informan|informaron|indicó|indica|indican|indicaron
    answer:comentar|comentó|comentario*|responder|respondió|respuesta|contestar|contestó|reaccion*
    work:película sobre|libro sobre|documental sobre|artículo sobre|debate sobre|historia de
    work:serie sobre|papel de|análisis de|cronología de|exposición sobre
    neg:no
    ceased:ya no
    """
}
