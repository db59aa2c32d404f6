/// Scripts other than Latin and Cyrillic, letter by letter.
enum NameScripts {
  static let latin = Respelling(
    """
    ß=ss æ=ae œ=oe ø=o å=a þ=th ð=d đ=d ł=l ı=i ə=a ğ=g ş=sh ș=sh ț=ts ţ=ts ç=c
    """)
  static let greek = Respelling(
    """
    α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=h
    ψ=ps ω=o ά=a έ=e ή=i ί=i ό=o ύ=y ώ=o ϊ=i ϋ=y ΐ=i ΰ=y ου=ou ού=ou αι=ai αί=ai ει=ei εί=ei οι=oi
    οί=oi αυ=av αύ=av ευ=ev εύ=ev μπ=b ντ=nt ^ντ=d γκ=g γγ=ng τζ=tz τσ=ts γι=gi για=gia
    """)
  static let hebrew = Respelling(
    """
    א=a ב=b ג=g ד=d ה=h ו=u וו=v ^ו=v ז=z ח=h ט=t י=i יי=i כ=k ך=k ל=l מ=m ם=m נ=n ן=n ס=s ע=a פ=p
    ף=f צ=ts ץ=ts ק=k ר=r ש=sh ת=t ה$=a ג'=j צ'=ch ז'=zh ץ'=ch
    """)
  static let arabic = Respelling(
    """
    ا=a ب=b ت=t ث=th ج=j ح=h خ=kh د=d ذ=dh ر=r ز=z س=s ش=sh ص=s ض=d ط=t ظ=z ع=a غ=gh ف=f ق=q ك=k
    ل=l م=m ن=n ه=h و=u ^و=w ي=i ى=a ة=a ء= أ=a إ=i آ=a ؤ=u ئ=i پ=p چ=ch ژ=zh گ=g ک=k ی=i ڤ=v ۀ=a
    ه$=a تش=ch ہ=h ے=e ں=n ٹ=t ڈ=d ڑ=r
    """)
  static let armenian = Respelling(
    """
    ա=a բ=b գ=g դ=d ե=e զ=z է=e ը=y թ=t ժ=zh ի=i լ=l խ=kh ծ=ts կ=k հ=h ձ=dz ղ=gh ճ=ch մ=m յ=y ն=n
    շ=sh ո=o չ=ch պ=p ջ=j ռ=r ս=s վ=v տ=t ր=r ց=ts ու=u փ=p ք=k և=ev օ=o ֆ=f
    """)
  static let georgian = Respelling(
    """
    ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=zh რ=r ს=s ტ=t უ=u ფ=p ქ=k ღ=gh
    ყ=q შ=sh ჩ=ch ც=ts ძ=dz წ=ts ჭ=ch ხ=kh ჯ=j ჰ=h
    """)
  static let devanagari = Respelling(
    """
    अ=a आ=a इ=i ई=i उ=u ऊ=u ए=e ऐ=ai ओ=o औ=au ऋ=ri क=k ख=kh ग=g घ=gh ङ=n च=ch छ=ch ज=j झ=j ञ=n
    ट=t ठ=t ड=d ढ=d ण=n त=t थ=t द=d ध=d न=n प=p फ=ph ब=b भ=b म=m य=y र=r ल=l व=v श=sh ष=sh स=s
    ह=h ा=a ि=i ी=i ु=u ू=u े=e ै=ai ो=o ौ=au ृ=ri ं=n ँ=n ः= ्= ़= ज़=z फ़=f
    """)
  static let kana = Respelling(
    """
    ア=a イ=i ウ=u エ=e オ=o カ=ka キ=ki ク=ku ケ=ke コ=ko サ=sa シ=shi ス=su セ=se ソ=so タ=ta チ=chi
    ツ=tsu テ=te ト=to ナ=na ニ=ni ヌ=nu ネ=ne ノ=no ハ=ha ヒ=hi フ=fu ヘ=he ホ=ho マ=ma ミ=mi ム=mu
    メ=me モ=mo ヤ=ya ユ=yu ヨ=yo ラ=ra リ=ri ル=ru レ=re ロ=ro ワ=wa ヲ=o ン=n ガ=ga ギ=gi グ=gu ゲ=ge
    ゴ=go ザ=za ジ=ji ズ=zu ゼ=ze ゾ=zo ダ=da ヂ=ji ヅ=zu デ=de ド=do バ=ba ビ=bi ブ=bu ベ=be ボ=bo
    パ=pa ピ=pi プ=pu ペ=pe ポ=po ヴ=v ー= ッ= ァ=a ィ=i ゥ=u ェ=e ォ=o ャ=ya ュ=yu ョ=yo ファ=fa
    フィ=fi フェ=fe フォ=fo ヴァ=va ヴィ=vi ヴェ=ve ヴォ=vo ティ=ti ディ=di トゥ=tu ドゥ=du デュ=dyu
    キャ=kya キュ=kyu キョ=kyo ギャ=gya ギュ=gyu ギョ=gyo シャ=sha シュ=shu ショ=sho シェ=she チャ=cha
    チュ=chu チョ=cho チェ=che ジャ=ja ジュ=ju ジョ=jo ジェ=je ニャ=nya ニュ=nyu ニョ=nyo ヒャ=hya
    ヒュ=hyu ヒョ=hyo ミャ=mya ミュ=myu ミョ=myo リャ=rya リュ=ryu リョ=ryo ビャ=bya ビュ=byu ビョ=byo
    ピャ=pya ピュ=pyu ピョ=pyo ウィ=wi ウェ=we ウォ=wo ツァ=tsa ツィ=tsi ^ウラ=vra
    """)

  static let leads = [
    "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p",
    "h",
  ]
  static let vowels = [
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we",
    "wi", "yu", "eu", "ui", "i",
  ]
  static let tails = [
    "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p",
    "t", "t", "ng", "t", "t", "k", "t", "p", "t",
  ]
}
