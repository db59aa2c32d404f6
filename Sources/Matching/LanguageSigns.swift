extension LanguageGuess {
  /// How longer words end.
  static let endings: [(Language, String)] = [
    (.english, "ing tion tions ness ally ers ates ured ists ship"),
    (.german, "ung ungen lich liche lichen isch ische ischen heit keit schaft ieren iert cht chen"),
    (.german, "ßen kt"),
    (.french, "eux euse euses tion tions aient ait ois ais aux ité ités eurs ment ments eau"),
    (.spanish, "ción ciones dad dades ados adas ando iendo mente ores ción aron ieron ería"),
    (.italian, "zione zioni mente ità ando endo etti ette aggio isti ista ali ori ezza iamo ati"),
    (.portuguese, "ção ções dade dades mente agem inho ões ães aram eram ando endo eiro eira ês"),
    (.dutch, "ingen heid heden lijk lijke baar tie ties schap eren aar oor eert oord ijn ijk"),
    (.swedish, "ningar ningen het arna erna orna ande ades else elser skt sk ligt iga ället"),
    (.norwegian, "ene inger ingen sjon sjoner het else elser sjonen lig lige skap eter ende"),
    (.danish, "erne inger ingen tion tioner hed else elser tionen lig lige skab eter ende et"),
    (
      .finnish,
      "ssa ssä sta stä lla llä lle nen inen tta ttä ksi een aan vat vät oita utta ään kaan"
    ),
    (
      .hungarian,
      "nak nek ban ben ság ség ról ről hoz hez tól től ett ott ják ések ások vel val ták"
    ),
    (.hungarian, "ásról ésről ásra ésre ában ében ány"),
    (.romanian, "ului ilor area ează ție ții ești elor rea iile ând ată uri lor iei"),
    (.turkish, "lar ler ları leri nda nde dan den yor dı di ecek acak ması mesi nın nin lık lik"),
    (.turkish, "tı ti ldı ldi yı yi"),
    (.polish, "ego emu ych ość ości ów ami ach enie anie ski ska cja cji wał ził ają ował ony"),
    (.czech, "ého ých ní ost osti ova ský ská ání ení ové ách ích ují ila ala ský ch"),
    (.russian, "ого его ться ция ции ние ния ость ший ает ают ует ский ская ов ений ил али ия ых"),
    (.ukrainian, "ння ість ться ський ська цію ції ця ого ами увати ає ють ів ив али ення ний их"),
    (.catalan, "ció cions tat tats ment ats ades ençà eix"),
    (.basque, "tzen ren aren etan ekin tako ak ek"),
    (.indonesian, "kan nya annya an asi"),
    (.lithuanian, "imas imo iai ams ose yje ais bė bės tojas ė ų ius"),
    (.serbian, "ije anje enje ava ima ama ske ski ski oj ju ти ње ања ама ски ске ја"),
    (.bulgarian, "ите ата ото ето ят ът ва ха ане ение ията ски"),
  ]

  /// Letters that others of the same script do not have, or few.
  static let letters: [(Language, String)] = [
    (.german, "äöüß"), (.french, "àâçèéêëîïôùûœ"), (.spanish, "áéíñóú"), (.italian, "àèìòù"),
    (.portuguese, "áàâãçéêíóôõú"), (.dutch, "ëï"), (.swedish, "åäö"), (.norwegian, "åæø"),
    (.danish, "åæø"), (.finnish, "äö"), (.hungarian, "áéíóöőúüű"), (.romanian, "ăâîșşțţ"),
    (.turkish, "çğıİöşü"), (.polish, "ąćęłńóśźż"), (.czech, "áčďéěíňřšťúůýž"),
    (.russian, "ёъыэ"), (.ukrainian, "іїєґ"), (.catalan, "àçèéíòóúï"), (.irish, "áéíóú"),
    (.lithuanian, "ąčęėįšųūž"), (.serbian, "čćđšžђјљњћџ"), (.bulgarian, "ъ"),
    (.persian, "پچژگکی"),
  ]
}
