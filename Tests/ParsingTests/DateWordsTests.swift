import Model
import Parsing
import Testing

/// Months and weekdays in the languages that feeds are written in, as CLDR has them.
struct DateWordsTests {
  struct Language: Sendable, CustomTestStringConvertible {
    var name: String
    /// January to December: as dates have them, then shortened.
    var months: String
    var short: String
    /// Monday to Sunday.
    var weekdays: String

    var testDescription: String { name }
  }

  @Test("Months are known in every language, with any of its weekdays before", arguments: languages)
  func months(_ language: Language) throws {
    let weekdays = language.weekdays.split(separator: " ")
    for words in [language.months, language.short] {
      let words = words.split(separator: " ")
      try #require(words.count == 12)
      for (at, word) in words.enumerated() {
        let number = at + 1 < 10 ? "0\(at + 1)" : "\(at + 1)"
        let expected = Timestamp(rfc3339: "2026-\(number)-22T05:41:00Z")
        #expect(parseDate("22 \(word) 2026 07:41 +0200") == expected, "\(word)")
        #expect(parseDate("22 \(word.uppercased()). 2026, 07:41 +0200") == expected, "\(word)")
        for day in weekdays {
          #expect(parseDate("\(day), 22 \(word) 2026 07:41 +0200") == expected, "\(day) \(word)")
          #expect(parseDate("2026. \(word) 22., \(day) 07:41 +0200") == expected, "\(day) \(word)")
        }
      }
    }
  }

  static let languages: [Language] = [
    Language(
      name: "Russian",
      months: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
      short: "янв февр мар апр мая июн июл авг сент окт нояб дек",
      weekdays: """
        понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс
        """),
    Language(
      name: "Ukrainian",
      months: """
        січня лютого березня квітня травня червня липня серпня вересня жовтня листопада \
        грудня
        """,
      short: "січ лют бер квіт трав черв лип серп вер жовт лист груд",
      weekdays: "понеділок вівторок середа четвер пʼятниця субота неділя пн вт ср чт пт сб нд"),
    Language(
      name: "Belarusian",
      months: """
        студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка \
        лістапада снежня
        """,
      short: "сту лют сак кра мая чэр ліп жні вер кас ліс сне",
      weekdays: "панядзелак аўторак серада чацвер пятніца субота нядзеля пн аў ср чц пт сб нд"),
    Language(
      name: "Bulgarian",
      months: "януари февруари март април май юни юли август септември октомври ноември декември",
      short: "яну фев март апр май юни юли авг сеп окт ное дек",
      weekdays: "понеделник вторник сряда четвъртък петък събота неделя пн вт ср чт пт сб нд"),
    Language(
      name: "Serbian",
      months: "јануар фебруар март април мај јун јул август септембар октобар новембар децембар",
      short: "јан феб мар апр мај јун јул авг сеп окт нов дец",
      weekdays: "понедељак уторак среда четвртак петак субота недеља пон уто сре чет пет суб нед"),
    Language(
      name: "Serbian (Latin)",
      months: "januar februar mart april maj jun jul avgust septembar oktobar novembar decembar",
      short: "jan feb mar apr maj jun jul avg sep okt nov dec",
      weekdays: """
        ponedeljak utorak sreda četvrtak petak subota nedelja pon uto sre čet pet sub ned
        """),
    Language(
      name: "Macedonian",
      months: """
        јануари февруари март април мај јуни јули август септември октомври ноември декември
        """,
      short: "јан фев мар апр мај јун јул авг сеп окт ное дек",
      weekdays: """
        понеделник вторник среда четврток петок сабота недела пон. вто. сре. чет. пет. саб. \
        нед.
        """),
    Language(
      name: "German",
      months: """
        Januar Februar März April Mai Juni Juli August September Oktober November Dezember
        """,
      short: "Jan Feb März Apr Mai Juni Juli Aug Sept Okt Nov Dez",
      weekdays: """
        Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Mo. Di. Mi. Do. Fr. Sa. \
        So.
        """),
    Language(
      name: "French",
      months: """
        janvier février mars avril mai juin juillet août septembre octobre novembre décembre
        """,
      short: "janv févr mars avr mai juin juil août sept oct nov déc",
      weekdays: """
        lundi mardi mercredi jeudi vendredi samedi dimanche lun. mar. mer. jeu. ven. sam. \
        dim.
        """),
    Language(
      name: "Spanish",
      months: """
        enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre \
        diciembre
        """,
      short: "ene feb mar abr may jun jul ago sept oct nov dic",
      weekdays: """
        lunes martes miércoles jueves viernes sábado domingo lun mar mié jue vie sáb dom
        """),
    Language(
      name: "Portuguese",
      months: """
        janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro \
        dezembro
        """,
      short: "jan fev mar abr mai jun jul ago set out nov dez",
      weekdays: """
        segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo seg. \
        ter. qua. qui. sex. sáb. dom.
        """),
    Language(
      name: "Catalan",
      months: "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
      short: "gen febr març abr maig juny jul ago set oct nov des",
      weekdays: """
        dilluns dimarts dimecres dijous divendres dissabte diumenge dl. dt. dc. dj. dv. ds. \
        dg.
        """),
    Language(
      name: "Italian",
      months: """
        gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre \
        dicembre
        """,
      short: "gen feb mar apr mag giu lug ago set ott nov dic",
      weekdays: """
        lunedì martedì mercoledì giovedì venerdì sabato domenica lun mar mer gio ven sab dom
        """),
    Language(
      name: "Romanian",
      months: """
        ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie \
        noiembrie decembrie
        """,
      short: "ian feb mar apr mai iun iul aug sept oct nov dec",
      weekdays: "luni marți miercuri joi vineri sâmbătă duminică lun. mar. mie. vin. sâm. dum."),
    Language(
      name: "Dutch",
      months: """
        januari februari maart april mei juni juli augustus september oktober november \
        december
        """,
      short: "jan feb mrt apr mei jun jul aug sep okt nov dec",
      weekdays: "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo"),
    Language(
      name: "Swedish",
      months: """
        januari februari mars april maj juni juli augusti september oktober november \
        december
        """,
      short: "jan feb mars apr maj juni juli aug sep okt nov dec",
      weekdays: "måndag tisdag onsdag torsdag fredag lördag söndag mån tis ons tors fre lör sön"),
    Language(
      name: "Danish",
      months: """
        januar februar marts april maj juni juli august september oktober november december
        """,
      short: "jan feb mar apr maj jun jul aug sep okt nov dec",
      weekdays: """
        mandag tirsdag onsdag torsdag fredag lørdag søndag man. tirs. ons. tors. fre. lør. \
        søn.
        """),
    Language(
      name: "Norwegian Bokmål",
      months: """
        januar februar mars april mai juni juli august september oktober november desember
        """,
      short: "jan feb mars apr mai juni juli aug sep okt nov des",
      weekdays: """
        mandag tirsdag onsdag torsdag fredag lørdag søndag man. tir. ons. tor. fre. lør. \
        søn.
        """),
    Language(
      name: "Finnish",
      months: """
        tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta \
        elokuuta syyskuuta lokakuuta marraskuuta joulukuuta
        """,
      short: "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu",
      weekdays: """
        maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntai ma ti \
        ke to pe la su
        """),
    Language(
      name: "Polish",
      months: """
        stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października \
        listopada grudnia
        """,
      short: "sty lut mar kwi maj cze lip sie wrz paź lis gru",
      weekdays: """
        poniedziałek wtorek środa czwartek piątek sobota niedziela pon. wt. śr. czw. pt. \
        sob. niedz.
        """),
    Language(
      name: "Czech",
      months: """
        ledna února března dubna května června července srpna září října listopadu prosince
        """,
      short: "led úno bře dub kvě čvn čvc srp zář říj lis pro",
      weekdays: "pondělí úterý středa čtvrtek pátek sobota neděle po út st čt pá so ne"),
    Language(
      name: "Slovak",
      months: """
        januára februára marca apríla mája júna júla augusta septembra októbra novembra \
        decembra
        """,
      short: "jan feb mar apr máj jún júl aug sep okt nov dec",
      weekdays: "pondelok utorok streda štvrtok piatok sobota nedeľa po ut st št pi so ne"),
    Language(
      name: "Slovenian",
      months: """
        januar februar marec april maj junij julij avgust september oktober november \
        december
        """,
      short: "jan feb mar apr maj jun jul avg sep okt nov dec",
      weekdays: """
        ponedeljek torek sreda četrtek petek sobota nedelja pon. tor. sre. čet. pet. sob. \
        ned.
        """),
    Language(
      name: "Croatian",
      months: """
        siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna okt studenoga \
        prosinca
        """,
      short: "sij velj ožu tra svi lipnj srpnj kol ruj okt stu pro",
      weekdays: """
        ponedjeljak utorak srijeda četvrtak petak subota nedjelja pon uto sri čet pet sub \
        ned
        """),
    Language(
      name: "Hungarian",
      months: """
        január február március április május június július augusztus szeptember október \
        november december
        """,
      short: "jan febr márc ápr máj jún júl aug szept okt nov dec",
      weekdays: "hétfő kedd szerda csütörtök péntek szombat vasárnap H K Sze Cs P Szo V"),
    Language(
      name: "Turkish",
      months: "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
      short: "Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara",
      weekdays: """
        Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar Pzt Sal Çar Per Cum Cmt Paz
        """),
    Language(
      name: "Estonian",
      months: """
        jaanuar veebruar märts aprill mai juuni juuli august september oktoober november \
        detsember
        """,
      short: "jaan veebr märts apr mai juuni juuli aug sept okt nov dets",
      weekdays: "esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev E T K N R L P"),
    Language(
      name: "Latvian",
      months: """
        janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris \
        novembris decembris
        """,
      short: "janv febr marts apr maijs jūn jūl aug sept okt nov dec",
      weekdays: """
        pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena pirmd. otrd. \
        trešd. ceturtd. piektd. sestd. svētd.
        """),
    Language(
      name: "Lithuanian",
      months: """
        sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio \
        lapkričio gruodžio
        """,
      short: "saus vas kov bal geg birž liep rugp rugs spal lapkr gruod",
      weekdays: """
        pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis \
        sekmadienis pr an tr kt pn št sk
        """),
    Language(
      name: "Indonesian",
      months: """
        Januari Februari Maret April Mei Juni Juli Agustus September Oktober November \
        Desember
        """,
      short: "Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des",
      weekdays: "Senin Selasa Rabu Kamis Jumat Sabtu Minggu Sen Sel Rab Kam Jum Sab Min"),
    Language(
      name: "Greek",
      months: """
        Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου \
        Οκτωβρίου Νοεμβρίου Δεκεμβρίου
        """,
      short: "Ιαν Φεβ Μαρ Απρ Μαΐ Ιουν Ιουλ Αυγ Σεπ Οκτ Νοε Δεκ",
      weekdays: """
        Δευτέρα Τρίτη Τετάρτη Πέμπτη Παρασκευή Σάββατο Κυριακή Δευ Τρί Τετ Πέμ Παρ Σάβ Κυρ
        """),
    Language(
      name: "Hebrew",
      months: "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר",
      short: "ינו פבר מרץ אפר מאי יוני יולי אוג ספט אוק נוב דצמ",
      weekdays: """
        יום-שני יום-שלישי יום-רביעי יום-חמישי יום-שישי יום-שבת יום-ראשון יום-ב׳ יום-ג׳ \
        יום-ד׳ יום-ה׳ יום-ו׳ שבת יום-א׳
        """),
    Language(
      name: "Arabic",
      months: "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
      short: "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
      weekdays: "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد"),
    Language(
      name: "Persian",
      months: "ژانویهٔ فوریهٔ مارس آوریل مهٔ ژوئن ژوئیهٔ اوت سپتامبر اکتبر نوامبر دسامبر",
      short: "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
      weekdays: "دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه"),
    Language(
      name: "Hindi",
      months: "जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
      short: "जन फ़र मार्च अप्रैल मई जून जुल अग सित अक्टू नव दिस",
      weekdays: """
        सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार सोम मंगल बुध गुरु शुक्र शनि रवि
        """),
  ]
}
