/// Case endings of names, by language and gender.
///
/// A rule `ка-1=а,и` reads: of words in -ка, one letter falls and these follow. The longest ending
/// that a word has decides; the first of what follows is the nominative. Accents are left out, as
/// texts are read without them: Polish ą and ę, Czech ů and ě. The tables take in what newspapers
/// write, such as apostrophes after silent letters and possessive adjectives.
struct NameEndings: Sendable {
  private struct Rule: Sendable {
    var suffix: NameWord
    var falls: Int
    var endings: [NameWord]
  }

  /// By the last letter of the suffix (0: any), the longest first.
  private var rules = [[Rule]](repeating: [], count: 256)

  init(_ table: String) {
    for entry in table.split(whereSeparator: \.isWhitespace) {
      let sides = entry.split(separator: "=", omittingEmptySubsequences: false)
      guard sides.count == 2, let dash = sides[0].firstIndex(of: "-"),
        let falls = Int(sides[0][sides[0].index(after: dash)...])
      else { continue }
      let endings = sides[1].split(separator: ",", omittingEmptySubsequences: false)
        .compactMap { NameWord($0) }
      // Several endings may share a rule: `ов/ев-0=…`.
      for suffix in sides[0][..<dash].split(separator: "/", omittingEmptySubsequences: false) {
        guard let suffix = NameWord(suffix) else { continue }
        let last = suffix.count > 0 ? suffix[suffix.count - 1] : 0
        rules[Int(last)].append(Rule(suffix: suffix, falls: falls, endings: endings))
      }
    }
    for last in rules.indices { rules[last].sort { $0.suffix.count > $1.suffix.count } }
  }

  /// The forms of a word, the nominative first; the word alone if no rule fits.
  func forms(of word: NameWord) -> [NameWord] {
    guard word.count > 1 else { return [word] }
    guard
      let rule = rules[Int(word[word.count - 1])].first(where: {
        $0.suffix.count < word.count && word.hasSuffix($0.suffix)
      })
        ?? rules[0].first
    else { return [word] }
    let stem = word.dropLast(rule.falls)
    return rule.endings.map { ending in
      var form = stem
      form.append(ending)
      return form
    }
  }

  static let none = NameEndings("-0=")
}

/// The tables of one language.
struct NameGrammar: Sendable {
  var masculine: NameEndings
  var feminine: NameEndings

  init(_ masculine: String, _ feminine: String) {
    self.masculine = NameEndings(masculine)
    self.feminine = NameEndings(feminine)
  }

  static let russian = NameGrammar(
    """
    -0=,а,у,ом,е ов/ев/ин/ын-0=,а,у,ым,ом,е ж/ш/щ/ч/ц-0=,а,у,ем,ом,е й-1=й,я,ю,ем,е,и
    ий-2=ий,ого,ому,им,ом,ия,ию,ием,ии,его,ему ый-2=ый,ого,ому,ым,ом ь-1=ь,я,ю,ем,е,и
    ой-2=ой,ого,ому,ым,им,ом,оя,ою,оем,ое а-1=а,ы,и,е,у,ой,ою,ей я-1=я,и,е,ю,ей ия-2=ия,ии,ию,ией
    о/е/и/у/ы/ю/э-0= ец-2=ец,ца,цу,цом,це,цем ек-2=ек,ка,ку,ком,ке,ека,еку,еком,еке
    ок-2=ок,ка,ку,ком,ке,ока,оку,оком,оке ел-2=ел,ла,лу,лом,ле,ела,елу,елом,еле
    лев-2=ев,ьва,ьву,ьвом,ьве,ева,еву,евым,евом,еве оец-3=оец,ойца,ойцу,ойцем,ойце
    аец-3=аец,айца,айцу,айцем,айце
    """,
    """
    -0= ая-2=ая,ой,ую,ою ова/ева/ина/ына-1=а,ой,у,ою,ы,е а-1=а,ы,и,е,у,ой,ою,ей я-1=я,и,е,ю,ей
    ия-2=ия,ии,ию,ией ь-1=ь,и,ью
    """)
  static let ukrainian = NameGrammar(
    """
    -0=,а,у,ові,ом,ем,і,е ов/ев/єв/ін/ин/їн/ьов/йов-0=,а,у,им,ом,ові,і,е о-1=о,а,у,ові,ом,і,е
    ж/ш/щ/ч/ц-0=,а,у,еві,ові,ем,ом,і,е р-0=,а,у,ові,ом,ем,і,е,я,ю,еві ий-2=ий,ого,ому,им,ім
    ій-2=ій,ія,ію,ієві,ієм,ії й-1=й,я,ю,єві,єм,ї ь-1=ь,я,ю,еві,ем,і а-1=а,и,і,у,ою,о,ею
    ка-2=ка,ки,ці,ку,кою,ко га-2=га,ги,зі,гу,гою,го ха-2=ха,хи,сі,ху,хою я-1=я,і,ї,ю,ею,єю,е,є
    ець-3=ець,ця,цю,цеві,цем,ці єць-3=єць,йця,йцю,йцем,йцеві е/и/і/у/ю/є/ї-0=
    ок-2=ок,ка,ку,ком,кові,ку,ока,оку,оком,окові ек-2=ек,ка,ку,ком,кові,ека,еку,еком,екові
    ів-2=ів,ова,ову,ову,овом,івим,іва,іву,івом ел-2=ел,ла,лу,лом,лові,ела,елу,елом,елові
    """,
    """
    -0= ська/цька/ова/ева/єва/іна/їна/ина/ьова/йова-1=а,ої,ій,у,ою,и,і а-1=а,и,і,у,ою,о,ею
    ка-2=ка,ки,ці,ку,кою,ко га-2=га,ги,зі,гу,гою,го ха-2=ха,хи,сі,ху,хою я-1=я,і,ї,ю,ею,єю,е,є
    ь-1=ь,і,ю ов-0=,і,ю
    """)
  static let belarusian = NameGrammar(
    """
    -0=,а,у,ам,ым,е,ом ў-1=ў,ва,ву,вым,ве,вам кі-1=і,ага,аму,ім й-1=й,я,ю,ем,і
    ы-1=ы,ага,аму,ым а-1=а,ы,і,е,у,ай
    я-1=я,і,ю,яй о/е/і/у-0= ь-1=ь,я,ю,ем
    """, "-0= а-1=а,ы,і,е,у,ай,ой я-1=я,і,ю,яй ая-2=ая,ай,ую")
  static let serbian = NameGrammar(
    """
    -0=,а,у,ом,ем,е,ов,ова,ово,ове,ови ки-1=и,ог,ом,им ј-1=ј,ја,ју,јем а-1=а,е,и,у,ом,о
    о-1=о,а,у,ом е/и/у-0=
    """, "-0= а-1=а,е,и,у,ом,о,ој")
  static let polish = NameGrammar(
    """
    -0=,a,owi,em,ie,u,'a,'owi,'em d-1=d,da,dowi,dem,dzie,d'a,d'owi,d'em,du
    n-0=,a,owi,em,ie,'a,'owi,'em t-1=t,ta,towi,tem,cie,t'a,t'owi,t'em,tu
    r-1=r,ra,rowi,rem,rze,r'a,r'owi,r'em,ru k/g-0=,a,owi,iem,u,'a,'owi,'iem
    ek-2=ek,ka,kowi,kiem,ku,eka,ekowi,ekiem,eku el-2=el,la,lowi,lem,lu,ela,elowi,elem,elu,le
    l-0=,a,owi,em,u,e,'a,'owi,'em ec-2=ec,ca,cowi,cem,cu,eca,ecowi,ecem
    x-1=x,xa,xowi,xem,ksa,ksowi,ksem,ksie,x'a,x'em st-2=st,sta,stowi,stem,scie,st'a
    v-0=,a,owi,em,ie,'a,'owi,'em er-2=er,ra,rowi,rem,rze,era,erowi,erem,erze
    ski/cki/dzki-1=i,iego,iemu,im i-0=,ego,emu,m,iego,iemu,'ego
    y-1=y,ego,emu,ym,y'ego,y'emu,y'm,yego,yemu e-0=,'a,'owi,'em,'m,'u,a,owi,m,go,mu
    ke-2=ke,ke'a,kiem,ka,kowi,ke'owi,ke'em,ke'iem a-1=a,y,i,ie,e,o,owi da-2=da,dy,dzie,de,do
    ta-2=ta,ty,cie,te,to ra-2=ra,ry,rze,re,ro ka-2=ka,ki,ce,ke,ko ga-2=ga,gi,dze,ge,go
    cha-3=cha,chy,sze,che,cho la-1=a,i,y,e,o ia/ja-1=a,i,e,o o-1=o,a,owi,em,u,om
    ko-1=o,i,a,e,owi,iem s-0=,a,owi,em,ie,'a,'owi,'em,u aw/ew/ow-0=,a,owi,em,ie,ym
    ey/ay/oy-0=,a,owi,em,'a,'owi,'em,'ego,'emu,'m
    """,
    """
    -0= a-1=a,y,i,ie,e,o ska/cka/dzka/na/wa-1=a,iej,ej,y,ie,e,i da-2=da,dy,dzie,de,do
    ra-2=ra,ry,rze,re,ro ta-2=ta,ty,cie,te,to ka-2=ka,ki,ce,ke,ko ga-2=ga,gi,dze,ge,go
    ia/ja-1=a,i,e,o la-1=a,i,y,e,o sa/za/ma/ba/pa-1=a,y,ie,e
    """)
  static let czech = NameGrammar(
    """
    -0=,a,ovi,u,em,uv,ova,ovo,ovy,ove,ovu,ovou,ovych,ovym,ovymi,ech
    s/z/x/c/j-0=,a,e,i,ovi,u,em,uv,ova,ovo,ovy,ove,ovu,ovou,ovych,ovym,ovymi
    ek-2=ek,ka,kovi,kem,ku,kuv,kova,kove,kovo,kovy ec-2=ec,ce,covi,ci,cem,cuv,cova,cove
    el-2=el,la,lovi,lem,lu,luv,lova,ela,elovi,elem,elu,eluv,elova,elove
    k-0=,a,ovi,u,em,uv,ova,ovo,ovy,ove,ovu,ovou,ovych,ovym,ovymi
    e-0=,ho,mu,m,ovi,em,a,uv,ova,ove,ovy,ovym,ovymi y-1=y,eho,emu,ym,yho,ymu,em,yovi,yova,ymi,yove
    i-0=,ho,mu,m,ovi,em,ova,ove a-1=a,y,ovi,u,ou,o,uv,ova,ove,ovo,e,i o-1=o,a,ovi,em,u,ova,ove,uv
    r-0=,a,e,ovi,u,em,uv,ova,ovo,ove,i ius/us-2=us,a,ovi,em,uv,use,usovi,usem
    """,
    """
    -0=,ova,ove,ovou ova/ska/cka/na-1=a,e,ou,y a-1=a,y,e,u,ou,o,i,in,ina,ine ia-1=a,e,i,ii,in,ina
    el-2=el,lova,love,lovou,elova,elove,elovou e-0=,m,ova,ove,ovou ie-1=e,i,im
    """)
  static let slovene = NameGrammar(
    """
    -0=,a,u,om,em,ov,ova,ovo,ove,ovi,ovega,ovemu,ovem,ovim,ovih,ovimi
    s/z/c/j/x-0=,a,u,om,em,ev,eva,evo,eve,evi,evega,evemu,evem,evim,evih,ov,ova,ovo,ove,ovi,\
    ovega,ovim
    r-0=,a,u,om,ja,ju,jem,jev,jeva,jevo,jeve,jevi,jevega,jevem,jevim,ov,ova,ovo,ove,ovi,ovega,\
    ovim,ovem
    y/i-0=,ja,ju,jem,jev,jeva,jevo,jeve,jevi,jevega,em,m ski/cki-1=i,ega,emu,im,em
    e-1=e,a,u,om,ov,ova,ove,ovo,ovi,ovega,ea,eu,eom,eov,eova,eovo,eove,eja,eju,ejem,ejev,ejeva,ejevo
    o-1=o,a,u,om,em,ov,ova,ove,ovo,ovi,ev,eva,evo a-1=a,e,i,o,u,om,ov,ova,ove,ovo,in,ina,ino,ine
    ek-2=ek,ka,ku,kom,kov,kova,kovo,kove ec-2=ec,ca,cu,cem,cev,ceva,cevo
    el-2=el,la,lu,lom,lov,lova,ela,elu,elom,elov,elova,elovo,elove
    er-2=er,ra,ru,rom,rov,era,eru,erom,erja,erju,erjem,erjev,erjeva,erjevo,erjevi,erjevega
    """,
    """
    -0=,ova,ove,ovi,ovo a-1=a,e,i,o,in,ina,ino,ine ska/cka/va/na-1=a,e,i,o
    el-2=el,lova,love,lovi,lovo,elova,elove,elovi,elovo
    """)
  static let latvian = NameGrammar(
    "-0=s,a,am,u o/e/i/u-0= ski/cki-1=is,a,im,i,am a-1=a,as,ai,u",
    "-0=,a,e,es,ei,as,ai a-1=a,as,ai,u e-1=e,es,ei,i")
  static let lithuanian = NameGrammar(
    """
    -0=as,o,ui,a,u,e,is,io,iui e/u/y-0= i-0=s,o,ui,u ski/cki-1=is,io,iui,i,iu j-0=us,aus,ui,u
    a-1=a,os,ai o-1=o,as,a,ui
    """, "-0= a-1=a,os,ai e-1=e,es,ei")
  static let none = NameGrammar("-0=", "-0=")
}
