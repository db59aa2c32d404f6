extension LanguageGuess {
  /// Texts that show which letters follow each other, for words that no list has.
  static let samples: [(Language, String)] = [
    (
      .english,
      """
      The government announced on Wednesday that schools would close early because heavy snow was
      expected across the northern counties. Shares fell sharply while traders watched interest
      rates, and a spokesman for the company declined to comment. Firefighters rescued three
      children from a burning house. Scientists found evidence of water beneath the surface. Coach
      wins final match. Why your phone bill keeps growing, and how to change that. Review: a quiet
      novel about friendship, work and loss. Introducing faster search for large projects. What we
      learned from running this service at scale. Open source software update released with
      security fixes. Researchers build better models of language. Court decides against company in
      privacy case. Top five places to eat. Health officials urge caution as cases rise. Opinion:
      cities should plan for hotter summers. Live updates from the Senate hearing. Questions about
      drug prices, housing, energy, trade and jobs. Team beats rival in overtime; player hurt in
      crash, coach says. Event guide: music, art, food, science, travel, design, history, culture
      and the environment. Managing memory, understanding performance, designing networks, storage,
      cloud, data, code, hardware, operations and products.
      """
    ),
    (
      .german,
      """
      Die Bundesregierung kündigte am Mittwoch an, dass Schulen wegen starken Schneefalls früher
      schließen. Aktienkurse fielen deutlich, Händler beobachten die Zinsen, ein Sprecher des
      Unternehmens wollte sich nicht äußern. Feuerwehrleute retteten drei Kinder aus einem
      brennenden Haus. Forscher entdecken Hinweise auf Wasser. Trainer gewinnt Endspiel. Streit um
      Rente, Zahl der Verletzten, Drohung mit Zöllen, Ukraine meldet Luftangriffe, Gespräch
      abgesagt.
      """
    ),
    (
      .french,
      """
      Le gouvernement a annoncé mercredi que les écoles fermeraient plus tôt en raison de fortes
      chutes de neige. Les actions ont nettement reculé, les courtiers surveillent les taux, un
      porte-parole de l'entreprise n'a pas souhaité répondre. Les pompiers ont sauvé trois enfants.
      Des chercheurs découvrent de l'eau. L'entraîneur remporte la finale. Grève, hausse des prix,
      frappes aériennes.
      """
    ),
    (
      .spanish,
      """
      El Gobierno anunció el miércoles que las escuelas cerrarán antes por las fuertes nevadas. Las
      acciones cayeron con fuerza, los inversores vigilan los tipos, un portavoz de la empresa no
      quiso responder. Los bomberos rescataron a tres niños. Científicos hallan agua bajo la
      superficie. El entrenador gana la final. Huelga, subida de precios, ataques aéreos, heridos
      en un choque.
      """
    ),
    (
      .italian,
      """
      Il governo ha annunciato mercoledì che le scuole chiuderanno prima per le forti nevicate. Le
      azioni sono scese nettamente, gli operatori guardano i tassi, un portavoce dell'azienda non
      ha voluto rispondere. I pompieri hanno salvato tre bambini. Gli scienziati scoprono acqua
      sotto la superficie. L'allenatore vince la finale. Sciopero, prezzi in aumento, attacchi
      aerei, feriti.
      """
    ),
    (
      .portuguese,
      """
      O governo anunciou na quarta-feira que as escolas fecharão mais cedo devido à forte queda de
      neve. As ações caíram bastante, os investidores observam os juros, um porta-voz da empresa
      não quis responder. Os bombeiros salvaram três crianças. Cientistas encontram água. O
      treinador vence a final. Greve, subida dos preços, ataques aéreos, feridos num choque,
      eleições, chuva no litoral.
      """
    ),
    (
      .dutch,
      """
      De regering kondigde woensdag aan dat scholen eerder sluiten vanwege zware sneeuwval.
      Aandelen daalden flink, handelaren letten op de rente, een woordvoerder van het bedrijf wilde
      niet reageren. Brandweerlieden redden drie kinderen uit een brandend huis. Onderzoekers
      vinden water. Coach wint finale. Staking, prijzen stijgen, luchtaanvallen, gewonden,
      verkiezingen, meldt politie.
      """
    ),
    (
      .swedish,
      """
      Regeringen meddelade på onsdagen att skolorna stänger tidigare på grund av kraftigt snöfall.
      Aktier föll brant, handlare bevakar räntan, en talesperson för företaget ville inte
      kommentera. Brandmän räddade tre barn ur ett brinnande hus. Forskare hittar vatten. Tränaren
      vinner finalen. Strejk, stigande priser, flygattacker, skadade, valet, larmade polisen,
      misstänkt gripen.
      """
    ),
    (
      .norwegian,
      """
      Regjeringen kunngjorde onsdag at skolene stenger tidligere på grunn av kraftig snøfall.
      Aksjene falt bratt, meglere følger renten, en talsperson for selskapet ville ikke kommentere.
      Brannmenn reddet tre barn ut av et brennende hus. Forskere finner vann. Treneren vinner
      finalen. Streik, økte priser, luftangrep, skadde, valget, meldte politiet, mistenkt pågrepet,
      ble hentet av båt.
      """
    ),
    (
      .danish,
      """
      Regeringen meddelte onsdag, at skolerne lukker tidligere på grund af kraftigt snefald.
      Aktierne faldt brat, handlende holder øje med renten, en talsmand for selskabet ville ikke
      kommentere. Brandfolk reddede tre børn ud af et brændende hus. Forskere finder vand. Træneren
      vinder finalen. Strejke, stigende priser, luftangreb, sårede, valget, meldte politiet,
      mistænkt anholdt, blev.
      """
    ),
    (
      .finnish,
      """
      Hallitus ilmoitti keskiviikkona, että koulut suljetaan aikaisemmin rankan lumisateen takia.
      Osakkeet laskivat jyrkästi, kauppiaat seuraavat korkoja, yhtiön tiedottaja ei halunnut
      kommentoida. Palomiehet pelastivat kolme lasta palavasta talosta. Tutkijat löysivät vettä.
      Valmentaja voitti loppuottelun. Lakko, hintojen nousu, ilmahyökkäys, loukkaantuneita, vaalit,
      kertoo poliisi.
      """
    ),
    (
      .hungarian,
      """
      A kormány szerdán bejelentette, hogy az iskolák korábban bezárnak az erős havazás miatt. A
      részvények zuhantak, a kereskedők a kamatokat figyelik, a cég szóvivője nem kívánt
      nyilatkozni. A tűzoltók három gyereket mentettek ki az égő házból. Kutatók vizet találtak. Az
      edző megnyerte a döntőt. Sztrájk, áremelkedés, légicsapás, sebesültek, választás, közölte a
      rendőrség, letartóztattak.
      """
    ),
    (
      .romanian,
      """
      Guvernul a anunțat miercuri că școlile se vor închide mai devreme din cauza ninsorilor
      puternice. Acțiunile au scăzut brusc, comercianții urmăresc dobânzile, un purtător de cuvânt
      al companiei nu a dorit să răspundă. Pompierii au salvat trei copii. Cercetătorii găsesc apă.
      Antrenorul câștigă finala. Grevă, creșterea prețurilor, atacuri aeriene, răniți, alegeri,
      suspectul a fost reținut.
      """
    ),
    (
      .turkish,
      """
      Hükümet çarşamba günü yoğun kar yağışı nedeniyle okulların erken kapanacağını duyurdu.
      Hisseler sert düştü, yatırımcılar faizleri izliyor, şirketin sözcüsü yorum yapmak istemedi.
      İtfaiyeciler yanan evden üç çocuğu kurtardı. Bilim insanları su buldu. Antrenör finali
      kazandı. Grev, fiyat artışı, hava saldırısı, yaralılar, seçim, polis bildirdi, şüpheli
      gözaltına alındı, deprem oldu.
      """
    ),
    (
      .polish,
      """
      Rząd ogłosił w środę, że szkoły zostaną wcześniej zamknięte z powodu obfitych opadów śniegu.
      Akcje gwałtownie spadły, inwestorzy śledzą stopy procentowe, rzecznik firmy nie chciał
      komentować. Strażacy uratowali troje dzieci z płonącego domu. Naukowcy znaleźli wodę. Trener
      wygrał finał. Strajk, wzrost cen, naloty, ranni, wybory, przekazała policja, podejrzany
      zatrzymany, rosyjskie.
      """
    ),
    (
      .czech,
      """
      Vláda ve středu oznámila, že školy se kvůli silnému sněžení zavřou dříve. Akcie prudce
      klesly, obchodníci sledují úrokové sazby, mluvčí firmy se odmítl vyjádřit. Hasiči zachránili
      tři děti z hořícího domu. Vědci našli vodu. Trenér vyhrál finále. Stávka, růst cen, letecké
      nálety, zranění, volby, uvedla policie, podezřelý zadržen, výbuch v továrně, útok, ruský
      tank.
      """
    ),
    (
      .serbian,
      """
      Vlada je u sredu objavila da će se škole ranije zatvoriti zbog jakog snega. Akcije su naglo
      pale, trgovci prate kamate, portparol firme nije želeo da komentariše. Vatrogasci su spasli
      troje dece iz zapaljene kuće. Naučnici su našli vodu. Trener osvojio finale. Štrajk, rast
      cena, vazdušni napadi, povređeni, izbori, saopštila policija, osumnjičeni uhapšen, usvojen
      zakon, ubijeno. Влада је у среду објавила да ће се школе раније затворити због јаког снега.
      Ватрогасци су спасли децу из куће, саопштила полиција, осумњичени ухапшен, избори, штрајк,
      раст цена, напади.
      """
    ),
    (
      .lithuanian,
      """
      Vyriausybė trečiadienį pranešė, kad mokyklos bus uždarytos anksčiau dėl gausaus snygio.
      Akcijos smarkiai krito, prekiautojai stebi palūkanas, įmonės atstovas nenorėjo komentuoti.
      Ugniagesiai išgelbėjo tris vaikus iš degančio namo. Mokslininkai rado vandens. Treneris
      laimėjo finalą.
      """
    ),
    (
      .indonesian,
      """
      Pemerintah mengumumkan pada hari Rabu bahwa sekolah akan ditutup lebih awal karena hujan
      deras. Saham turun tajam, pedagang mengamati suku bunga, juru bicara perusahaan menolak
      berkomentar. Petugas menyelamatkan tiga anak dari rumah yang terbakar. Ilmuwan menemukan air.
      Pelatih menang.
      """
    ),
    (
      .catalan,
      """
      El Govern va anunciar dimecres que les escoles tancaran abans per la forta nevada. Les
      accions van caure amb força, els inversors vigilen els tipus, un portaveu de l'empresa no va
      voler respondre. Els bombers van salvar tres nens. Els científics troben aigua. L'entrenador
      guanya la final.
      """
    ),
    (
      .basque,
      """
      Gobernuak asteazkenean iragarri du eskolak lehenago itxiko dituztela elurteagatik. Akzioak
      nabarmen jaitsi dira, enpresaren bozeramaileak ez du erantzun nahi izan. Suhiltzaileek hiru
      haur erreskatatu dituzte. Zientzialariek ura aurkitu dute. Entrenatzaileak finala irabazi du.
      """
    ),
    (
      .irish,
      """
      D'fhógair an Rialtas Dé Céadaoin go ndúnfar scoileanna go luath de bharr sneachta throm. Thit
      scaireanna go géar, dhiúltaigh urlabhraí na cuideachta trácht a dhéanamh. Tháinig lucht
      dóiteáin i gcabhair ar thriúr páistí. Fuair eolaithe uisce. Bhuaigh an bainisteoir an cluiche
      ceannais.
      """
    ),
    (
      .russian,
      """
      Правительство объявило в среду, что школы закроются раньше из-за сильного снегопада. Акции
      резко упали, трейдеры следят за ставками, представитель компании отказался от комментариев.
      Пожарные спасли троих детей из горящего дома. Учёные нашли воду. Тренер выиграл финал.
      Забастовка, рост цен, авиаудары, раненые, выборы, сообщила полиция, подозреваемый задержан,
      встреча, переговоров.
      """
    ),
    (
      .ukrainian,
      """
      Уряд оголосив у середу, що школи зачиняться раніше через сильний снігопад. Акції різко впали,
      трейдери стежать за ставками, речник компанії відмовився від коментарів. Пожежники врятували
      трьох дітей з палаючого будинку. Учені знайшли воду. Тренер виграв фінал. Страйк, зростання
      цін, авіаудари, поранені, вибори, повідомила поліція, підозрюваного затримано, перемовини,
      тривають.
      """
    ),
    (
      .bulgarian,
      """
      Правителството обяви в сряда, че училищата ще затворят по-рано заради силния снеговалеж.
      Акциите паднаха рязко, търговците следят лихвите, говорителят на компанията отказа коментар.
      Пожарникари спасиха три деца от горяща къща. Учени откриха вода. Треньорът спечели финала.
      Стачка, ръст.
      """
    ),
  ]
}
