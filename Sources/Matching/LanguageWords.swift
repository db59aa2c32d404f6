extension LanguageGuess {
  /// Small words, and words of the news: headlines leave the small ones out.
  static let words: [(Language, String)] = [
    (
      .english,
      """
      a an talk the of and to in that is was it for with as his on be at by had are but from have
      this which will would been were they their has who after said over into than about against
      amid says talks war peace government minister president police people year new more when
      first could not its out up killed court deal world rules calls election week day may we you
      he she an or if all leader leaders state former house law health report attack attacks killed
      thousands without russia russian ukrainian kremlin moscow iran israel china prime budget
      faces
      """
    ),
    (
      .german,
      """
      der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an
      werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über vor gegen zum
      zur keine kein will soll haben wurde ab durch unter zwischen mehr ohne neue neuer neuen neues
      bis weiter krieg regierung minister präsident kanzler polizei gericht gestern heute uhr jahr
      jahre menschen stimmt lehnt fordert warnt sagt verhandlungen gespräche treffen trifft
      waffenruhe angriff deutsche kiew moskau russland russische russischen russischer ukraine
      ukrainische kreml china iran meldet
      """
    ),
    (
      .french,
      """
      de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont
      avec son aux cette mais ont été selon après l d qu n c s j ou où sans contre entre leur leurs
      ses deux être sous vers chez nouvelle nouveau nouvelles annonce réunion guerre paix
      gouvernement ministre président police accord trêve reprennent lundi mardi mercredi jeudi
      vendredi samedi dimanche ans morts grève attaque appelle veut lance russie russe russes
      ukraine ukrainien moscou kiev chine iran israël
      """
    ),
    (
      .spanish,
      """
      de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le
      ha este sobre entre según también tras sin contra hasta desde dos son fue muy ya hoy años
      gobierno ministro presidente policía guerra paz acuerdo tregua nuevas nuevos nueva nuevo
      lunes martes miércoles jueves viernes sábado domingo mañana empiezan detenido muertos anuncia
      pide ante rusia ruso rusos rusas rusa ucrania ucraniano moscú kiev china irán israel
      """
    ),
    (
      .italian,
      """
      di e il la che in a per un del è non una i con si da le dei nel della alla sono più al ha gli
      anche come delle ma dal lo su tra dopo contro senza nella sul degli al ai d l governo
      ministro presidente polizia guerra pace accordo tregua nuovo nuova nuovi lunedì martedì
      mercoledì giovedì venerdì sabato domenica oggi ieri anni morti trovato uomo arrestato
      negoziati riprendono russia russo russi russa russe ucraina ucraino mosca kiev cina iran
      israele
      """
    ),
    (
      .portuguese,
      """
      de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele
      das tem à seu sua ou são também pelo pela nos nas após sobre sem contra até entre diz governo
      ministro presidente polícia guerra paz acordo trégua novas novos nova novo segunda terça
      quarta quinta sexta amanhã hoje ontem anos mortos anuncia detém suspeito rússia russo russos
      russas ucrânia moscou moscovo kiev china irão israel
      """
    ),
    (
      .dutch,
      """
      de van een het en in is dat op te zijn met voor niet aan er om ook als dan maar bij uit nog
      worden door naar heeft hij deze wordt over zonder tegen na meer geen tot onder ze hun zich
      weer verder kabinet regering minister president politie oorlog vrede akkoord maandag dinsdag
      woensdag donderdag vrijdag zaterdag zondag jaar mensen gaan gaat valt wil nieuwe nieuw doden
      onderhandelingen rusland russische oekraïne oekraïense moskou kiev china israël iran meldt
      """
    ),
    (
      .swedish,
      """
      och att det i en som på är av för med till den har de inte om ett men var jag från efter vid
      kan ska mot över utan under mer nya ny nytt säger krig fred regeringen statsminister minister
      president polisen avtal måndag tisdag onsdag torsdag fredag lördag söndag år människor fram
      fortsätter tusentals döda ryssland ryska rysk ukraina ukrainska moskva kiev kina
      """
    ),
    (
      .norwegian,
      """
      og i det på som er en til å han av for med at var de ikke den har jeg om et fra etter ved kan
      skal mot over uten under mer nye ny nytt sier krig fred regjeringen statsminister minister
      president politiet avtale mandag tirsdag onsdag torsdag fredag lørdag søndag år mennesker
      fram frem fortsetter tusenvis døde hva bare noe etter russland russiske russisk ukraina
      ukrainske moskva kyiv kina
      """
    ),
    (
      .danish,
      """
      og i at det er en til på som af for med de ikke den har der et om men han var fra jeg efter
      ved kan skal mod over uden under mere nye ny nyt siger krig fred regeringen statsminister
      minister præsident politiet aftale mandag tirsdag onsdag torsdag fredag lørdag søndag år
      mennesker fortsætter tusindvis døde hvad kun noget rusland russiske russisk ukraine ukrainske
      moskva kyiv kina
      """
    ),
    (
      .finnish,
      """
      ja on ei että se oli hän mutta ovat myös kun joka mukaan tai sen vuoden ilman jälkeen ennen
      vastaan kanssa yli uusi uuden uudet sanoo sota rauha hallitus ministeri presidentti poliisi
      sopimus maanantai maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina
      sunnuntaina vuotta ihmistä kuollut jatkuvat neuvottelut tuhannet suomen ukrainan venäjän
      venäjä ukraina moskova kiova kiina israelin
      """
    ),
    (
      .hungarian,
      """
      a az és hogy nem is egy meg de volt van csak már szerint ez mint után több ezer nélkül ellen
      között lesz még vagy el ki be fel új háború béke kormány miniszter elnök rendőrség
      megállapodás hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnap évek ember
      tárgyalások magyar orosz ukrán tűzszünet oroszország ukrajna moszkva kijev kína izrael
      """
    ),
    (
      .romanian,
      """
      de în și a la cu pe că nu din o un este să care pentru au mai al fost sunt după fără între
      sau prin despre lui ale dintre contra nou noi noua război pace guvernul guvern ministrul
      ministru președintele poliția acord luni marți miercuri joi vineri sâmbătă duminică ani
      oameni morți mii negocierile a si sa rusia rusești rus ruși ucraina moscova kiev china
      """
    ),
    (
      .turkish,
      """
      ve bir bu da de için ile olarak çok daha olan gibi sonra kadar değil ancak yeni karşı önce ne
      var yok dedi oldu etti savaş barış hükümet bakan bakanı cumhurbaşkanı başkan polis anlaşma
      pazartesi salı çarşamba perşembe cuma cumartesi pazar yıl kişi binlerce rusya ukrayna ateşkes
      açıkladı görüştü müzakere rus moskova kiev çin israil abd
      """
    ),
    (
      .polish,
      """
      w i na z się nie do że to o jest po od za jak przez dla są oraz który będzie przed bez
      przeciw nad pod ma być co czy już tylko nowe nowy nowa wojna pokój rząd minister premier
      prezydent policja umowa poniedziałek wtorek środę czwartek piątek sobotę niedzielę rok lat
      ludzi tysiące rozmowy ukrainy rosji rosja rosyjskie rosyjski ukraina moskwa kijów kreml chiny
      """
    ),
    (
      .czech,
      """
      a se v na je že s z do o to i ve k za by podle jsou pro jeho také ale jako po od při bez
      proti před nad pod má být co jen už nové nový nová válka mír vláda ministr premiér prezident
      policie dohoda pondělí úterý středu čtvrtek pátek sobotu neděli rok let lidí tisíce jednání
      pokračují ukrajiny ruska rusko ruské ruský ukrajina moskva kyjev kreml čína
      """
    ),
    (
      .russian,
      """
      и в не на что с по это как он к но его из у за от то был для о же все так было также при
      после заявил чтобы только или если уже она они без против до об со во год года лет были будет
      может война мир правительство министр президент полиция переговоры переговоров понедельник
      вторник среду четверг пятницу субботу воскресенье новый новые тысячи сша россии россия
      украине киев кремль москва
      """
    ),
    (
      .ukrainian,
      """
      і в не на що з по це як він до але його у за від та був для про же все так було також при
      після заявив щоб тільки або якщо вже вона вони й із є її без проти зі під між рік року років
      були буде може війна мир уряд міністр президент поліція переговори переговорів понеділок
      вівторок середу четвер п'ятницю суботу неділю новий нові тисячі сша росії росія україні
      україна київ жодних москва кремль
      """
    ),
    (
      .catalan,
      """
      el la de i a que en un per amb no una els les del al es són és més però també com d l s n
      aquest aquesta seva seu sense contra entre després fins govern ministre president policia
      guerra pau acord dilluns dimarts dimecres dijous divendres dissabte diumenge anys nou nova
      noves avui dels rússia rus ucraïna moscou
      """
    ),
    (
      .basque,
      """
      eta da du ez bat dira dute izan duen baina ere zuen ziren egin gobernuak gobernua
      lehendakariak ministroa polizia gerra bakea gabe aurka artean arte bere berri berria
      astelehenean asteartean urte onartu hitz negoziazioak
      """
    ),
    (
      .indonesian,
      """
      yang dan di dengan untuk dari pada ini itu dalam tidak akan ke juga oleh karena adalah telah
      bisa tanpa lebih para baru pemerintah menteri presiden polisi perang damai senin selasa rabu
      kamis jumat sabtu minggu hari tahun orang warga ribuan negosiasi
      """
    ),
    (
      .irish,
      """
      an na agus ar le i go is a tá sé nach bhí leis ag do den sa ó mar éis níl bhfuil rialtas
      uachtarán aire gardaí cogadh síocháin inniu bliain daoine
      """
    ),
    (
      .lithuanian,
      """
      ir į kad su iš yra bei tai po ne o apie dėl nuo buvo bus už prie prieš be jau naujas nauja
      karas taika vyriausybė ministras prezidentas policija susitarimas pirmadienį antradienį
      trečiadienį ketvirtadienį penktadienį šeštadienį sekmadienį metų žmonių derybos sako rusija
      rusijos ukraina ukrainos maskva kijevas
      """
    ),
    (
      .serbian,
      """
      i u je da se na za su od o sa ne a ali kao iz do bi nije što će koji koja bez protiv posle
      nakon vlada ministar predsednik predsjednik policija rat mir sporazum ponedeljak ponedjeljak
      utorak sredu četvrtak petak subotu nedelju godina ljudi pregovori nastavljaju novi и у је да
      се на за су од о са не а али као из до би није што ће који која без против после након влада
      министар председник полиција рат мир споразум понедељак уторак среду четвртак петак суботу
      недељу година људи преговори нови rusija ruski ukrajina moskva kijev kina русија украјина
      москва
      """
    ),
    (
      .bulgarian,
      """
      и на в да се за от с не е са по че ще си до като към при след през без срещу или това който
      която беше има няма българия правителството министърът президентът полицията война мир
      преговорите понеделник вторник сряда четвъртък петък събота неделя година години хора нови
      нов прие русия украйна москва
      """
    ),
    (
      .arabic,
      "في من على إلى عن أن مع هذا التي الذي بعد قبل بين حول لا ما كان رئيس وزير الحكومة الحرب"
    ),
    (
      .persian,
      """
      در به از که این را با است برای آن یک خود تا کرد بر هم نیز می شد شود دولت رئیس وزیر جنگ صلح
      مذاکرات ادامه دارد
      """
    ),
  ]
}
