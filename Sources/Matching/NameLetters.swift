/// Slavic names between the Latin and the Cyrillic alphabets, by the systems that newsrooms and
/// passports use, and between the Cyrillic ones.
enum NameLetters {
  /// Latin to Cyrillic letters, still without a language: Russian ones where they differ.
  static let toCyrillic = Respelling(
    """
    a=а b=б c=ц,к d=д e=е,э f=ф g=г h=г|х,й i=и,й|ий j=й k=к l=л|ль m=м n=н o=о p=п q=к r=р s=с,з
    t=т u=у v=в w=в x=кс y=ы|и,й|ий z=з,ц '=|ь ^e=е|э sh=ш ch=ч,х shch=щ|шч sch=ш|щ,сч tch=ч
    tsch=ч schtsch=щ zh=ж kh=х ts=ц|тс tz=ц ya=я,ья ia=я|иа,ия ja=я yu=ю iu=ю|иу,ью ju=ю ou=у
    ouskaya$=овская ouski$=овский auski$=авский euski$=евский auskaya$=авская ^tsi=ци|ти
    ^ye=е ye=е|ье ^je=е je=е|ье ie=е|ье,ие yo=ё|йо|ьо ^yo=ё|йо jo=ё|йо io=ё|ио|ьо dzh=дж dj=дж
    iy$=ий|ый ii$=ий|ый yi$=ый|ий yy$=ый|ий ij$=ий|ый yj$=ый|ий y$=ый|ий,и i$=и|ий,ый sky$=ский
    skiy$=ский skyi$=ский skyy$=ский skyj$=ский skij$=ский ski$=ский skii$=ский cky$=цкий
    cki$=цкий tsky$=цкий tskyi$=цкий tskiy$=цкий zki$=цкий ska$=ская,ска skaya$=ская skaia$=ская
    skaja$=ская cka$=цкая tska$=цкая oy$=ой oi$=ой oj$=ой oy=ой|ое ey=ей|ый ei=ей|еи ej=ей ay=ай
    ai=ай|аи aj=ай uy=уй yev$=ев|ьев ayev$=аев|айев oyev$=оев eyev$=еев|ейев
    uyev$=уев yeva$=ева|ьева ayeva$=аева oyeva$=оева iev$=ев|иев|ьев iyev$=иев yov$=ёв|ьов ova$=ова
    eva$=ева|ьева ev$=ев|ьев nya=ня|нья lya=ля|лья aya$=ая aia$=ая tine$=тин ine$=ин|ине
    ieva$=ева|иева|ьева sz=ш cz=ч szcz=щ rz=рж|рз,р|ж ó=у|о ł=л ń=нь ć=ч|ць|ть ś=сь|с|ш ź=зь ż=ж
    ą=он|ом ę=ен|ем š=ш č=ч ž=ж ř=рж ě=е ý=ы ů=у dž=дж đ=дж|дь lj=ль|лй nj=нь|нй ć$=ч|ць wicz$=вич
    vych$=вич yk$=ик|ык iek$=ек ck=цк|ск š=ш h$=г|х ă=ъ|а uk$=ук iuk$=юк dz=дз ks=кс šč=щ ss=сс|с
    ll=лл|л nn=нн|н mm=мм|м pp=пп|п tt=тт|т rr=рр|р ff=фф|ф
    """)

  static let ukrainian = Respelling(
    """
    и=и|і ^и=і ы=и э=е е=е,є ^е=є|е ё=ьо|йо,е ^ё=йо ский$=ський цкий$=цький ская$=ська цкая$=цька
    ска$=ська ий$=ій|ий ый$=ий ая$=а|ая ев$=єв|ев,ьов аев$=аєв|аев иев$=ієв ьев$=ьєв|'єв
    ева$=єва|ева иева$=ієва ьева$=ьєва ия=ія ие=іє иа=іа ио=іо ъ=' сь=сь ей$=ій|ей г=г,ґ щ=щ|шч
    ай=ай|аї ий=ий|ій ая=ая ья='я|ья ье='є|ьє
    """)
  static let bulgarian = Respelling(
    """
    ы=и э=е ё=ьо|йо,о ский$=ски,ский цкий$=цки,цкий ская$=ска,ская цкая$=цка,цкая ий$=ий|и
    ый$=и|ий ая$=а|ая ь= ье=ие ья=ия ъ=ъ ьо=ьо щ=щ|шч иев$=иев ьев$=иев ьева$=иева нн=нн|н лл=л|лл
    сс=с|сс мм=м|мм
    """)
  static let belarusian = Respelling(
    """
    и=і щ=шч ов$=аў|оў ев$=еў в$=ў ти=ці те=це ди=дзі де=дзе ский$=скі цкий$=цкі ская$=ская
    ий$=ій|ы ый$=ы ъ=' о=о|а е=е|я ё=ё ть=ць ко$=ка ше=шэ же=жэ че=чэ це=цэ ре=рэ|ре овск=оўск
    евск=еўск авр=аўр авск=аўск
    """)
  static let serbian = Respelling(
    """
    й=ј я=ја ю=ју ы=и э=е ё=јо ль=љ нь=њ ь= щ=шч дж=џ ский$=ски цкий$=цки ий$=иј|и ый$=и ская$=ска
    ье=је ьев$=јев ей$=еј ич$=ић|ич
    """)
  /// From the other Cyrillic alphabets.
  static let russian = Respelling(
    """
    і=и ї=и|й є=е ґ=г ў=в|у ј=й љ=ль њ=нь џ=дж ћ=ч ђ=дж ський$=ский цький$=цкий ська$=ская
    цька$=цкая '=ь|ъ ій$=ий|ей
    """)

  /// Cyrillic to Latin: English newspapers, BGN/PCGN, the Library of Congress, ISO 9 and GOST
  /// without their accents, Ukraine's system of 2010, passports.
  static let english = Respelling(
    """
    а=a б=b в=v г=g ґ=g д=d е=e,ye ^е=ye|e є=ie|ye ^є=ye|ie ж=zh з=z и=i і=i ї=i|yi ^ї=yi й=y|i
    к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh,h ц=ts ч=ch ш=sh щ=shch|sch ъ= ы=y э=e
    ю=yu|iu я=ya|ia ь=,' ё=yo|e,io ий$=y|iy,ii|i ый$=y|yi,yy|iy ой$=oy|oi ей=ei|ey кс=ks|x
    ский$=sky|skiy,ski|skii|skyi ський$=sky|skyi,skyy|skiy|skii цький$=tsky|tskyi,tskyy
    цкий$=tsky|tskiy,tskii ая$=aya|aia ља=lja ў=u ье=ye|ie|'ye ьев$=yev|iev|'ev ія=iia|ia|iya
    ія$=ia|iia|iya ій$=ii|iy,y|i ій=iy|ii
    """)
  /// As above for Ukrainian, whose и and г are other letters.
  static let ukrainianLatin = Respelling(
    """
    и=y г=h,g зг=zh|zgh йо=yo|io ьо=io|yo|o ий$=yi|y,yy|ii|iy і=i ї=i|yi є=ie|ye,e ^є=ye|ie,e
    ю=iu|yu я=ia|ya ^я=ya ^ю=yu й=i|y х=kh,h ж=zh ш=sh ч=ch ц=ts щ=shch а=a б=b в=v ґ=g д=d е=e
    з=z к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f ь=,' '=|' ський$=skyi|sky,skyy|skii
    цький$=tskyi|tsky,tskyy ій$=ii|iy,i|y
    """)
  static let polish = Respelling(
    """
    а=a б=b в=w г=g|h ґ=g д=d е=ie|e ^е=je є=ie|je ж=z з=z и=i|y і=i ї=ji й=j к=k л=l м=m н=n о=o
    п=p р=r с=s т=t у=u ф=f х=ch ц=c ч=cz ш=sz щ=szcz ъ= ы=y э=e ю=ju|iu я=ja|ia ь= ё=io|jo|o
    ский$=ski ський$=ski цкий$=cki цький$=cki ий$=ij|i|y ый$=y ін=in ле=le|lie ля=la лю=lu ль=l
    ше=sze же=ze че=cze це=ce ше=sze ры=ry ри=ri|ry ая$=aja|a ская$=ska ська$=ska ой$=oj й$=j
    ия=ija|ia ьев$=jew
    """)
  static let czech = Respelling(
    """
    а=a б=b в=v г=g|h ґ=g д=d е=e,je ^е=je|e є=je|ie ж=z з=z и=i|y і=i ї=ji й=j к=k л=l м=m н=n
    о=o п=p р=r с=s т=t у=u ф=f х=ch|h ц=c ч=c ш=s щ=sc ъ= ы=y э=e ю=ju я=ja ь= ё=jo|o
    ский$=sky|skij|ski ський$=sky|skyj|ski цкий$=cky|cki цький$=cky|ckyj|cki ий$=ij|y|i ый$=y|yj|i
    ая$=aja|a ской$=skoj ская$=ska|skaja ська$=ska ева$=eva|jeva ев$=ev|jev ьев$=jev ьева$=jeva
    ия=ija|ia ій$=ij|y
    """)
  static let baltic = Respelling(
    """
    а=a б=b в=v г=g|h ґ=g д=d е=e,je ^е=je є=je ж=z з=z и=i|y і=i ї=ji й=j к=k л=l м=m н=n о=o п=p
    р=r с=s т=t у=u ф=f х=h|ch ц=c ч=c ш=s щ=sc ъ= ы=i|y э=e ю=ju я=ja ь= ё=jo ский$=ski ський$=ski
    цкий$=cki цький$=cki ый$=ij|i дж=dz кс=ks сс=s лл=l нн=n мм=m
    """)
  static let german = Respelling(
    """
    а=a б=b в=w г=g|h ґ=g д=d е=e,je ^е=je є=je ж=sch,sh з=s и=i|y і=i ї=ji й=j|i к=k л=l м=m н=n
    о=o п=p р=r с=s,ss т=t у=u ф=f х=ch ц=z ч=tsch ш=sch щ=schtsch ъ= ы=y э=e ю=ju я=ja ь= ё=jo
    ский$=ski|skij|skyj ський$=skyj|skyi|ski цький$=zkyj|zki цкий$=zki ий$=i|ij|yj ый$=y|yj
    """)
  static let hungarian = Respelling(
    """
    а=a б=b в=v г=g,h ґ=g д=d е=e,je ^е=je є=je,e ж=zs з=z и=i і=i ї=ji й=j к=k л=l м=m н=n о=o п=p
    р=r с=sz т=t у=u ф=f х=h ц=c ч=cs ш=s щ=scs ъ= ы=i э=e ю=ju я=ja ь= ё=jo ти=tyi ни=nyi ди=gyi
    ть=ty нь=ny дь=gy ский$=szkij ський$=szkij цкий$=ckij цький$=ckij ий$=ij ый$=ij
    """)
  static let french = Respelling(
    """
    а=a б=b в=v г=g|h ґ=g д=d е=e|ie є=ie ж=j з=z и=i|y і=i ї=i й=i|y к=k л=l м=m н=n о=o п=p р=r
    с=s|ss т=t у=ou ф=f х=kh ц=ts ч=tch ш=ch щ=chtch ъ= ы=y э=e ю=iou я=ia ь= ё=io ин$=ine ын$=yne
    ін$=ine ский$=ski|sky ський$=sky|skyi|ski ий$=i|y|yi ый$=y|yi кс=x
    """)
  static let spanish = Respelling(
    """
    а=a б=b в=v г=g|h ґ=g д=d е=e є=e|ie ж=zh|y з=z и=i і=i ї=i й=i|y к=k л=l м=m н=n о=o п=p р=r
    с=s т=t у=u ф=f х=j ц=ts ч=ch ш=sh щ=sch ъ= ы=y|i э=e ю=yu|iu я=ya|ia ь= ё=io ский$=ski|sky
    ський$=ski|skyi ий$=i|y ый$=y|i
    """)
  static let turkish = Respelling(
    """
    а=a б=b в=v г=g|h ґ=g д=d е=e ^е=ye є=ye ж=j з=z и=i і=i ї=yi й=y к=k л=l м=m н=n о=o п=p р=r
    с=s т=t у=u ф=f х=h ц=ts ч=c ш=s щ=sc ъ= ы=i э=e ю=yu я=ya ь= ё=yo ский$=ski|skiy
    ський$=ski|skiy цкий$=tski цький$=tski ий$=iy|i ый$=iy|i дж=c
    """)
}
