/// Names of Latin languages as Cyrillic ones write them: by sound.
///
/// Two steps. The first turns letters to sounds: Cyrillic letters, and Latin ones for what the
/// languages write in different ways: `h` of Hunt, `w` of West, `q` of Trump, `y` of Sanders,
/// `x` of Parker, `j` of Johnson, `c` of Reeves, `a` of Blair, `u` of Matthew, `e` `i` `l` `g`;
/// capitals for the second letter of a pair. The second writes them in one language.
enum NameSounds {
  static let russian = Respelling(
    pairs("б|", "б") + """
      h=х|г ^w=у|в w=в|у q=а,у x=е,э|о j=о,е ^y=э|а,е y=э|е,а ^e=э|е e=е,э l=л|ль u=ью|ю i=и g=г
      a= c=и
      """)
  static let ukrainian = Respelling(
    pairs("|б", "б") + """
      h=г|х ^w=в|у w=в|у q=а,у x=е,о j=о,е ^y=е|а y=е|а ^e=е e=е,є l=л|ль u=ью|ю ^i=і i=і|и g=г|ґ
      э=е ы=и ё=ьо|йо|е ье=ьє йе=є г=г|ґ ия$=ія ий$=ій ъ= a= c=и|і
      и$=і|и и=и|і айер$=аєр|айєр ейе=еє|ейє
      """)
  static let bulgarian = Respelling(
    pairs("|б", "б") + """
      h=х ^w=у|в w=у|в q=ъ|а,у x=ъ|е j=ъ|о ^y=а|е y=а|е,ъ ^e=е e=е,ъ l=л u=ю i=и g=г э=е ы=и
      ё=ьо|йо|о ь= ье=ие йе=йе a=ъ c=ий|и шт=шт|щ о=о,ъ а=а,ъ е=е,ъ
      """)

  /// The rules for the second letter of pairs, from those of `б`.
  private static func pairs(_ rule: String, _ model: Character) -> String {
    zip("BDFGKLMNPRSTVZ", "бдфгклмнпрствз").map { capital, letter in
      "\(capital)=" + String(rule.map { $0 == model ? letter : $0 })
    }.joined(separator: " ") + " "
  }

  static let sounds = Respelling(vowels + consonants + endings)

  private static let vowels = """
    a=а,y,ей|о aa=аа|а,о ae=е|э|ай,ае ai=ей|ай,э|е air$=еaр|ер|эр ay=ей|ай,эй au=ау|о,о ^au=о|ау
    aw=о|ау augh=о ake$=ейк|эйк,аке ame$=ейм|эйм,аме ane$=ейн|эйн,ане ate$=ейт|эйт,ате
    ale$=ейл|эйл,але ade$=ейд|эйд,аде ace$=ейс|эйс,аче aze$=ейз|эйз ave$=ейв|эйв,аве
    ase$=ейс|ейз,азе ape$=ейп age$=ейдж|идж|едж,аж|адж ain=ейн,айн|ен ail=ейл e=e,i e$=|e,и
    ee=c,ее ea=c|e,ей|ea eau=о ei=ай|ей,и eigh=ей eu=ой|ё,ею|эу|e|еу ew=u|у ey$=и|ей ey=ей|и,ай
    er$=xр,эр ear=ир|ер,эр ere$=ир|ере i=i,ай ia=иа|ия|я ^ia=я|иа ie$=и|ье,ие ie=c|ие|ье,е|ай
    ide$=айд,иде ike$=айк ine$=айн|ин,ине ile$=айл,иле ice$=айс|ис,иче ime$=айм ite$=айт ipe$=айп
    ife$=айф ive$=айв|ив ise=айз igh=ай ir=ир|ер,ёр|ър io=ио|ё|йо iu=иу|ю o=о,оу|jа oa=оу|о,оа
    oe=ё|о,е|ое oi=ой|уа oo=у,оо|о oh=о ou=у|ау,о|оу ough=о|оу,аф our=ур|ор,ауэр ow=оу|ау,ов|о
    oy=ой ole$=оул|ол ome$=оум|ом one$=оун|он|оне,ан ope$=оуп ose$=оуз|оз ove$=ав|ов|оув u=у|q,u
    ue=у|ю,уэ ue$=ю|у ui=уи|у|ью uy=ай|уй ur=ур|ёр|ер,ър y=и,ай|й ^y=й|и ya=я|йа ^ye=е|йе yi=йи
    yo=ё|йо yu=ю ye=йе|е ian=иан|ян jean=жан dj=дж ö=ё|е,о ü=ю|у,и ä=е|э,я ø=ё|е,о å=о ë=e é=e è=e
    ê=e ã=а õ=о ı=ы|и ó=о|у ą=он|ом ę=ен|ем ů=у ě=е ay$=ей|эй,ай yan$=айан|аян|ян
    ryan$=райан|раян|райън ^oe=э|ё ^ö=э|ё olf=ольф|олф,ульф|улф ja=джа,я|жа|ха ju=джу,ю|жу|ху
    jo=джо,йо|хо|ё nya=нья|ня lya=лья|ля ayes$=ейс|ейз ove=ов|ав,уве aker$=ейкxр ader$=ейдxр|адxр
    aser$=ейзxр|азxр aver$=ейвxр|авxр ater$=ейтxр|атxр ider$=айдxр|идxр iner$=айнxр|инxр
    iker$=айкxр|икxр iver$=ивxр|айвxр iler$=айлxр|илxр amer$=еймxр|амxр azer$=ейзxр ewis=ьюис|юис
    igel=айджel|игel ales$=ейлс|алес ates$=ейтс ames$=еймс akes$=ейкс ides$=айдс ah$=а
    ie=c|ие|ье,е|ай uh=у uo=уо eo=ео|и oui=уи oue=уэ

    """
  private static let consonants = """
    bb=бB c=к ^ch=ч,х|ш|к ch=ч|х,ш|к,хь cz=ч ck=к,кк cc=к|кк,ч cch=к|кк ce=сe,чe ce$=с,че ci=сi,чi
    cy=си|саи ç=с|ч,дж ck$=к dd=дD dt=дт|т dg=дж|дг dge$=дж ff=фF g=г,дж ge=гe|джe,же|хе
    ge$=дж|ж,ге gi=гi|джi,жи|хи gh=г|х, gn=нь|гн gu=гу|г,гв gg=гG|дж ggs=ггс|гс h=h hn=н|хн
    hm=м|хм hl=л|ль j=дж,й|ж|х k=к kh=х,к kk=кK kn=кн|н ^kn=н|кн l=l lk=лк|к ll=лL|ль l$=l lh=ль|л
    m=м mm=мM ^mc=мак|макк|ма ^mcc=макк|мак ^mck=макк|мак ^mac=мак|макк ^mcg=макг|магг nn=нN ng=нг
    ñ=нь nh=нь|н p=п pf=пф ph=ф pp=пP q=к qu=кв|к,ку que$=к r=р rh=р rr=рR s=с,з sch=ш|сх,ск
    ^sch=ш|ск|сх,шч sc=ск,ш|с sci=ши sh=ш ss=сS,ш st=ст,шт ^st=ст|шт ^sp=сп|шп
    stein=штейн|штайн|стайн,стин sz=ш|с,с se$=з|с,се|зе ^z=з|ц tt=тT th=т,с|з|ф t=т tch=тч|ч
    ts=тс|ц tz=тц|ц tzs=ц tsch=ч tion=шн|цион v=в,ф vv=вV w=w wh=w wr=р w$=в|у x=кс x$=кс|,з
    ^x=с|кс|з,ш z=з,ц zz=цц|ц zh=ж zs=ж š=ш č=ч ć=ч|ц ž=ж đ=дж|д|ж ł=л|л ń=нь ś=сь|с|ш ź=зь ż=ж
    ř=рж|р ş=ш ț=ц ţ=ц ğ=г|й| ß=с|сс rz=рж|рц|ж gy=дь d=д dh=д|дх b=б f=ф ^s=с,ш
    jacob=джейкоб|якоб ^o'=о' ourke$=урк|орк oud=ауд|оуд ye$=е|ай
    acobs$=ейкобс|акобс ^soed=сёд|зёд|съод ^seeh=зеех|сиих n=н '=|ъ
    ll$=лL|ль qi=ци zsch=ч dz=дз

    """
  private static let endings = """
    son$=сjн,зjн sen$=сeн,зен ton$=тjн ston$=стjн|штjн on$=jн,он en$=xн|eн ens$=xнс|eнс ers$=xрс
    or$=jр el$=el|ель|xль els$=xлс|eльс le$=л|ль|xл|ле les$=лс|ль|лес man$=ман|мен,мэн|мън
    mann$=манN|ман ham$=hам|hyм,ем|ам land$=ланд|ленд|лэнд ard$=ард,ърд berg$=берг burg$=бург|бёрг
    ell$=eлL|eль ley$=ли|лей ney$=ни|ней nes$=нс|нес es$=ес|с|eз ez$=ес ille$=иль|илл ette$=ет|етт
    eux$=ё oux$=у eaux$=о ault$=о|олт ot$=о|от et$=е|ет|э ier$=ье|ир|иер er=eр,ёр|xр
    field$=филд|филд wood$=вуд|уд worth$=ворт|уорт well$=велл|уелл|уэлл|вел|уел ford$=форд
    stone$=стоун|стон house$=хаус|гаус wright$=райт thy$=ти|си ks$=кс cks$=кс ows$=оуз ves$=вз|вес
    gton$=гтjн ski$=ский|ски sky$=ский|ски tz$=тц|ц|з ich$=их|ич|ик nk=нк lm=льм|лм igg$=иг|игг
    ieg$=идж|иг yle$=айл ames$=еймс eier$=айер|айэр|аер ayer$=айер eyen$=яйен|ейен|айен
    ann$=анN|ан

    """
}
