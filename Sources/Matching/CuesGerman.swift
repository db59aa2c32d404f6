extension CueLexicon {
  static let german = """
    attribute:laut|nach angaben von|nach den worten von
    speech:sagte|sagten|meldet*|berichtet*|sagt|sagte er|sagte sie|erklärt*|teilte|mitgeteilt
    speech:betont*|zufolge|meint|meinte|warnt*|ergänzt*
    plan:findet|finden|plant|kommende woche|nächste woche|reist zu|trifft sich|wird|werden|will
    shall:soll|sollen
    plan:wollen|planen|geplant*|bevorsteh*|angesetzt|vorgesehen|bereitet|vorbereit*
    plan:steht bevor|am dienstag beginnt|beginnt am|beginnen am|starten am|startet am|steht an
    plan:stehen an|in der nächsten woche
    suspend:aufgekündigt|kündigt auf|zieht sich zurück|liegen auf eis|auf unbestimmte zeit
    suspend:ohne ergebnis|ohne einigung|steckt fest|stecken fest|ausgesetzt|unterbroch*
    suspend:unterbrech*|abgebroch*|abbrech*|brach|bricht|brechen|abgesagt|vertagt*|verschob*
    suspend:platzen|gescheitert|scheiter*|gestoppt|stoppt*|eingefroren|ausgestiegen|verschieb*
    suspend:auf eis|sackgasse|stocken|stockt|stockten|festgefahren|ausgefallen|abbruch|aussetz*
    suspend:setzt aus|abgeblasen|verlässt|verlasst|verlassen|zieht sich|zog sich|zurückgezogen
    suspend:zusammengebrochen|kollabier*|pausier*|beendet*|brachen|stecken in der sackgasse
    suspend:ergebnislos|bricht ab|brach ab|geplatzt*|liegen am boden
    suspend:vor dem aus|am ende
    reject:will kein*|wollen kein*|kommt nicht in frage|kommen nicht in frage|nicht infrage
    reject:nicht in frage|erteilt|verwirft|verworfen|verwarf|schlägt aus|ausgeschlagen|pocht nicht
    reject:macht keinen sinn|lehnt|lehnen|lehnte|lehnten|ablehn*|abgelehnt|weigert*|weigern
    reject:weigerung|verweiger*|schliesst|schließt|ausgeschlossen|schloss|schlossen|ausschliess*
    reject:ausschließ*|zuruckgewiesen|zurückgewiesen|weist|wies|weisen|zuruckweis*|boykott*
    reject:gegen verhandlungen|gegen gespräche|unmöglich|sinnlos|nicht bereit|kein interesse
    reject:keinen sinn|absage|erteilt eine absage|erteilte|keine grundlage|veto|verbiet*|verbot
    reject:blockier*|inakzeptabel|verfrüht|will nichts wissen|vom tisch|ausschlagen|schlug aus
    reject:schlagt aus|sperrt sich|nicht verhandeln|wiesen|keinen grund|keine gründe|kein anlass
    reject:keinen anlass|keine notwendigkeit|kommt nicht infrage|kommen nicht infrage|erteilten
    reject:erteilen|brüskier*|ignorier*|nichts zu verhandeln|abfuhr|ohne mich|will keine
    reject:nicht zu gesprächen bereit
    agree:sagt ja|gibt grünes licht|grünes licht|signalisiert zustimmung|haben sich geeinigt
    agree:verständig*|stimmt|stimmte|stimmten|stimmen|zugestimmt|zustimm*|einig*|geeinigt
    agree:akzeptier*|angenommen|nimmt|nahm|nahmen|einverstanden|begrüß*|begrüss*|unterstütz*
    agree:billig*|vereinbar*|willigt*|zugesagt|sagt zu|zusag*|einwillig*|eingewilligt|einigung auf
    agree:lenkt ein|lenkte ein|verlänger*
    request:drängt auf|wirbt|ruft dazu auf|pocht auf|fordert*|fordern|gefordert|forderung*
    request:ruft auf|rief|riefen|ruft|rufen|aufgerufen|aufruf*|appell*|verlang*|dräng*|gedrängt
    request:bittet|bat|baten|mahnt*|müsse|müssen|muss|sollte|sollten|mussten|plädier*|wirbt für
    request:soll endlich|pochen|ruft beide|aufforder*|fordere
    held:trafen sich|kamen zusammen|kommen zusammen|unterhändler trafen|laufen|gingen weiter
    held:gehen weiter|fortgeführt|aufgenommen|fand|fanden|stattgefunden|statt|traf|trafen|trifft
    held:treffen sich|getroffen|begann*|begonnen|beginnt|beginnen|geführt|führt|führten|führen
    held:wiederaufgenommen|wieder aufgenommen|fortgesetzt|setzen fort|fortsetz*|eröffn*|dauern an
    held:andauer*|empfing|empfängt|besucht*|aufnehmen|liefen|abgehalten|sprachen|sprach
    held:zurückgekehrt|kehrt zurück|kehrt|kehrten|gastgeber|teilgenommen|nimmt teil|nahm teil
    held:in kraft|trat in kraft|laufen weiter|dauern|dauerten
    noword:reagiert nicht|antwortet nicht|kommentiert nicht|hüllt sich in schweigen
    noword:noch keine antwort|bislang keine|bisher keine reaktion|gibt es keine reaktion
    noword:offen gelassen|keine reaktion|keine antwort|keine stellungnahme|keinen kommentar
    noword:kein kommentar|kein wort|keine anzeichen|schweigt|schweigen|schwieg|noch nicht geäußert
    noword:nicht geäußert|nicht geantwortet|nicht reagiert|nicht kommentier*
    noword:wollte sich nicht äußern|äußerte sich nicht|unklar|unbekannt|kein signal|keine signale
    noword:nichts gehört|nichts von|weder bestätigt noch dementiert|keine information*
    noword:keine bestätigung|keine angaben|steht aus|reagierte nicht|antwortete nicht
    noword:hat sich nicht|äußert sich nicht|kein zeichen|lässt offen|ließ offen|liess offen
    noword:ließ … unbeantwortet|ohne antwort|bedeckt|hält sich bedeckt|hielt sich bedeckt
    complement:dass|daß
    neg:niemand|niemandem|kein|keine|keinen|keinem|keiner|keinerlei|nie|niemals|weder|nichts
    lack:ohne
    negafter:nicht
    pseudo:hält es für|halten es für|hielt es für|hielten es für
    pseudo:nicht nur|nicht zuletzt|kein zweifel|ohne zweifel|nicht weniger|nicht umsonst
    deny:dementier*|bestreit*|bestritt*|widerspr*|verneint*|falschmeldung*|leugne*|streitet|stritt
    deny:haltlos|erfunden|unwahr|frei erfunden|unbegründet|zurückgewiesene berichte|fake
    confirm:bestätig*
    offer:bereit|bereitschaft|offen für|bietet|bot|boten|anbiet*|angebot|angeboten|vorgeschlagen
    offer:schlägt|schlug|vorschlag*|einladung|lädt|lud|eingeladen|möchte|möchten|strebt|anstreb*
    offer:erwägt|erwagen|signalisier*|zeigt sich … bereit|gesprächsbereit*|verhandlungsbereit*
    offer:bereiterklärt|offen gegenüber|tür … offen|nicht abgeneigt
    condition:falls|wenn|sofern|nur wenn|erst wenn|erst nach|nur nach|nur unter
    condition:unter der bedingung|vorausgesetzt|es sei denn|bedingung*|solange|erst dann
    condition:im gegenzug|nur dann|sobald|unter einer bedingung|im austausch
    speculate:könnte*|vielleicht|möglich*|wahrscheinlich|unwahrscheinlich|wohl|offenbar|angeblich
    speculate:dürfte*|mutmasslich|hofft|hoffen|hoffte|hoffnung*|erwart*|ob|vermut*|zweifel*
    speculate:spekul*|eventuell|womöglich|glaubt|glauben|denkbar|fraglich|ungewiss|rückt näher
    speculate:chance|chancen
    guess:analysten zufolge|experten zufolge|sagen experten|sagen analysten|laut experten
    guess:meinen experten|glauben experten|experten glauben|laut analysten
    past:vor jahren|jahre nach|vor zwei jahren|vor drei jahren|vor einem jahr|vor dem krieg
    past:vor der invasion|im vergangenen jahr|letztes jahr|damals|einst|erinner*|vor jahrzehnten
    past:zwei jahre nach|vor kriegsbeginn|jahrestag|vor zwanzig jahren|vor zehn jahren
    past:vor langer zeit|ehemals|seinerzeit|früher
    end:hebt|hob|aufgehoben|rückt ab|lockert*
    term:aber|doch|jedoch|obwohl|während|hingegen|trotz|allerdings|sondern
    sub:nachdem|weil|da|als|bevor|wegen|angesichts
    relative:welche|welcher|welches
    and:und|oder
    answer:äußern|äussern|äußert*|antwort|antworte*|reagier*|kommentier*|stellungnahme|kommentar
    work:film über|buch über|bücher über|dokumentation über|dokumentarfilm über|artikel über
    work:debatte über|debatte um|geschichte der|chronik der|serie über|vortrag über|analyse der
    work:rolle der|rolle bei|experte für
    """
}
