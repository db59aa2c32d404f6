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

  /// Back to Latin, of what Cyrillic writes by sound: English, German, French and Arabic names.
  static let latin = Respelling(
    """
    а=a,u б=b,bb в=v|w,ff г=g|h,gh д=d,dd е=e,ae|ee ё=o,eu|oe ж=j|g,zh|z з=z|s и=i,ee|y,ie|ea
    й=y|i,j к=k|c,ck|q,kk л=l|ll м=m,mm н=n|nn о=o,au,aw п=p,pp р=r,rr с=s|c,ss т=t,tt|th
    у=u,oo|ou,w
    ф=f|ph,ff х=h|kh,ch ц=ts|z|tz,c ч=ch,c|tch|cz ш=sh|sch,ch|s щ=shch ъ= ы=y|i ь= э=e|a,ae ю=u|yu
    я=ya|ia,ja кс=x|ks,cks дж=j|g,dj|dzh ай=i|ai,y|ay|ei ^ай=i|ei|ai ей=ei|ay|ai,ey|a эй=a|ay,ey|ai
    оу=o|ow,oa ау=ow|au,ou уи=wi|ui,wee уо=wa|wo уэ=wa|we ^у=w|u,oo ^уи=wi ер$=er,air|ere он$=on,one
    сс=ss,s тт=tt,t лл=ll,l нн=nn,n мм=mm,m кк=kk|cc,ck|k рр=rr,r пп=pp,p фф=ff,f бб=bb,b гг=gg,g
    дд=dd,d зз=zz|ss тц=tz|ts,z ман$=man|mann штейн$=stein берг$=berg сон$=son|sen и$=i|y,ie|ey|ee
    ье$=ier,iet|ie ье=ie|ye ия=ia|iya иа=ia ио=io инг$=ing кв=qu|kw нк=nk|nck,nc ч$=ch,cz|c|tch
    ск=sk|sc,sch ш$=sh|sch,ch|s ц$=tz|z|ts ь$= е$=e,et|ay|ai ю$=u|oux,ew ё$=eu,eux я$=ya|ia,a
    ль=l|ll нь=n|gn,ng ян=yan|ian юн=yun|un дь=d ^дж=j|g ^ш=sh|sch,s|ch ^х=h|kh,j ^хо=ho|jo
    ж$=ge|zh,j айн$=ine|ein,ain ейн$=ain|ein,ane айл$=ile|yle ейк$=ake ейс$=ace|ase аль$=al|ale
    ейтс$=ates|eits ейт=ate|eit|ight айс$=ice|ise айк=ike|eik айт=ight|ite|eit айд=ide|eid
    ни$=ni|ny,ney
    ли$=li|ly,ley|lie ри$=ri|ry,rey|rie эр$=air|er,ar ^мак=mac|mc,mak ^макк=mcc|mack,makk
    ёл=ol|ohl|oel
    ёр=or|oer,ohr ер=er,ur|ir лль$=ll,lle ен=en,ain|ehn ан=an,ahn|aan ель$=el|elle|ele
    шт=st|sht,scht шп=sp|shp ^шт=st|sht
    ой=oi|oy,eu ^с=s|z,c ес$=es|ez ос$=os|oz из$=is|iz нджер=nger|njer оль=ol|oll аут=out|aut
    ауэр=auer|ower бёрг$=berg|burg
    """)
  /// Double consonants that others hear single, and the other way round.
  static let doubled = Respelling(
    """
    сс=сс,с тт=тт,т лл=лл,л нн=нн,н мм=мм,м кк=кк,к рр=рр,р пп=пп,п фф=фф,ф бб=бб,б дд=дд,д зз=зз,з
    с=с,сс т=т,тт л=л,лл н=н,нн к=к,кк р=р,рр п=п,пп м=м,мм ск=ск ст=ст ^с=с ^т=т ^л=л ^н=н ^к=к
    ^р=р
    ^п=п ^м=м нг=нг нк=нк лк=лк
    """)

  static let sounds = Respelling(vowels + consonants + endings)

  private static let vowels = """
    a=а,y,ей|о aa=аа|а,о ae=е|э|ай,ае ai=ей|ай,э|е air$=еaр|ер|эр ay=ей|ай,эй au=ау|о,о ^au=о|ау
    aw=о|ау augh=о ake$=ейк|эйк,аке ame$=ейм|эйм,аме ane$=ейн|эйн,ане ate$=ейт|эйт,ате
    ale$=ейл|эйл,але ade$=ейд|эйд,аде ace$=ейс|эйс,аче aze$=ейз|эйз ave$=ейв|эйв,аве
    ase$=ейс|ейз,азе ape$=ейп age$=ейдж|идж|едж,аж|адж ain=ейн,айн|ен ail=ейл e=e,i|ей e$=|e,и
    ee=c,ее ea=c|e,ей|ea eau=о ei=ай|ей,и eigh=ей äu=ой eu=ой|ё,ею|эу|e|еу ew=u|у ey$=и|ей
    ey=ей|и,ай
    er$=xр,эр ear=ир|ер,эр ere$=ир|ере i=i,ай ia=иа|ия|я ^ia=я|иа ie$=и|ье,ие ie=c|ие|ье,е|ай
    ide$=айд,иде ike$=айк ine$=айн|ин,ине ile$=айл,иле ice$=айс|ис,иче ime$=айм ite$=айт ipe$=айп
    ife$=айф ive$=айв|ив ise=айз igh=ай ir=ир|ер,ёр|ър io=ио|ё|йо iu=иу|ю o=о,оу|jа oa=оу|о,оа
    oe=ё|о,е|ое oi=ой|уа oo=у,оо|о oh=о ou=у|ау,о|оу ough=о|оу,аф our=ур|ор,ауэр ow=оу|ау,ов|о
    oy=ой ole$=оул|ол ome$=оум|ом one$=оун|он|оне,ан ope$=оуп ose$=оуз|оз ove$=ав|ов|оув u=у|q,u
    ue=у|ю,уэ ue$=ю|у ui=уи|у|ью uy=ай|уй ur=ур|ёр|ер,ър y=и,ай|й ^y=й|и ya=я|йа ^ye=е|йе yi=йи
    yo=ё|йо yu=ю ye=йе|е ian=иан|ян jean=жан dj=дж ö=ё|е,о ü=ю|у,и ä=е|э,я ø=ё|е,о å=о ë=e é=e è=e
    ê=e ã=а õ=о ı=ы|и ó=о|у ą=он|ом ę=ен|ем ů=у ě=е ay$=ей|эй,ай yan$=айан|аян|ян
    ryan$=райан|раян|райън ^oe=э|ё ^ö=э|ё olf=ольф|олф,ульф|улф ja=джа,я|жа|ха ju=джу,ю|жу|ху
    jo=джо,йо|хо|ё nya=нья|ня lya=лья|ля ayes$=ейс|ейз ove=ов|ав,уве|овe|авe aker$=ейкxр
    ader$=ейдxр|адxр
    aser$=ейзxр|азxр aver$=ейвxр|авxр ater$=ейтxр|атxр ider$=айдxр|идxр iner$=айнxр|инxр
    iker$=айкxр|икxр iver$=ивxр|айвxр iler$=айлxр|илxр amer$=еймxр|амxр azer$=ейзxр ewis=ьюис|юис
    igel=айджel|игel ales$=ейлс|алес ates$=ейтс ames$=еймс akes$=ейкс ides$=айдс ah$=а
    ie=c|ие|ье,е|ай uh=у uo=уо eo=ео|и oui=уи oue=уэ

    """
  private static let consonants = """
    bb=бB c=к ^ch=ч,х|ш|к ch=ч|х,ш|к,хь cz=ч ck=к,кк cc=к|кк,ч cch=к|кк ce=сe,чe ce$=с,че ci=сi,чi
    cy=си|саи ç=с|ч,дж ck$=к dd=дD dt=дт|т dg=дж|дг dge$=дж ff=фF g=г,дж ge=гe|джe,же|хе
    ge$=дж|ж,ге gi=гi|джi,жи|хи gh=г|х,|к gn=нь|гн gu=гу|г,гв gg=гG|дж ggs=ггс|гс h=h hn=н|хн
    hm=м|хм hl=л|ль j=дж,й|ж|х k=к kh=х,к kk=кK kn=кн|н ^kn=н|кн l=l lk=лк|к ll=лL|ль l$=l lh=ль|л
    m=м mm=мM ^mc=мак|макк|ма ^mcc=макк|мак ^mck=макк|мак ^mac=мак|макк ^mcg=макг|магг nn=нN ng=нг
    nge=нгe|нджe|нже ngi=нгi|нджi
    ņ=нь|н ņa=ня ļ=ль|л ļa=ля ķ=к ģ=г|дж jj=й ijja=ийя|ия iyeh$=ия|ие
    ñ=нь nh=нь|н p=п pf=пф ph=ф pp=пP q=к qu=кв|к,ку que$=к r=р rh=р rr=рR s=с,з sch=ш|сх,ск
    ^sch=ш|ск|сх,шч sc=ск,ш|с sci=ши sh=ш,сх ss=сS,ш st=ст,шт ^st=ст|шт ^sp=сп|шп
    stein=штейн|штайн|стайн,стин sz=ш|с,с se$=з|с,се|зе ^z=з|ц,с tt=тT th=т,с|з|ф t=т tch=тч|ч
    ts=тс|ц tz=тц|ц tzs=ц tsch=ч tion=шн|цион v=в,ф vv=вV w=w wh=w wr=р w$=в|у x=кс x$=кс|,з
    ^x=с|кс|з,ш z=з,ц zz=цц|ц zh=ж zs=ж š=ш č=ч ć=ч|ц ž=ж đ=дж|д|ж ł=л|л ń=нь ś=сь|с|ш ź=зь ż=ж
    ř=рж|р ş=ш ț=ц ţ=ц ğ=г|й| ß=с|сс rz=рж|рз|рц,ж gy=дь d=д dh=д|дх b=б f=ф ^s=с,ш
    jacob=джейкоб|якоб ^o'=о' ourke$=урк|орк oud=ауд|оуд ye$=е|ай
    acobs$=ейкобс|акобс ^soed=сёд|зёд|съод ^seeh=зеех|сиих n=н '=|ъ
    ll$=лL|ль qi=ци zsch=ч dz=дз

    """
  private static let endings = """
    son$=сjн,зjн sen$=сeн,зен ton$=тjн ston$=стjн|штjн on$=jн,он en$=xн|eн ens$=xнс|eнс ers$=xрс
    or$=jр el$=el|ель|xль els$=xлс|eльс le$=л|ль|xл|ле les$=лс|ль|лес man$=ман|мен,мэн|мън
    mann$=манN|ман ham$=hам|hyм,ем|ам land$=ланд|ленд|лэнд ard$=ард,ърд berg$=берг burg$=бург|бёрг
    ell$=eлL|eль ley$=ли|лей ney$=ни|ней nes$=нс|нес es$=ес|с|eз,еш|иш ez$=ес ille$=иль|илл
    ette$=ет|етт eux$=ё oux$=у eaux$=о ault$=о|олт ot$=о|от et$=е|ет|э ier$=ье|ир|иер er=eр,ёр|xр
    field$=филд|филд wood$=вуд|уд worth$=ворт|уорт well$=велл|уелл|уэлл|вел|уел ford$=форд
    stone$=стоун|стон house$=хаус|гаус wright$=райт thy$=ти|си ks$=кс cks$=кс ows$=оуз ves$=вз|вес
    gton$=гтjн ski$=ский|ски sky$=ский|ски tz$=тц|ц|з lz$=льц|лц ich$=их|ич|ик nk=нк lm=льм|лм
    igg$=иг|игг
    ieg$=идж|иг yle$=айл ames$=еймс eier$=айер|айэр|аер ayer$=айер eyen$=яйен|ейен|айен
    ann$=анN|ан

    """
}
