/// Surnames, and given names that no table of equivalents has, in Hebrew and Arabic letters where
/// they are not what their sound makes of them: general knowledge, kept by hand.
enum SurnamesAbroad {
  /// By a word as read from the watchlist.
  static let forms: [UInt64: [String]] = {
    var forms: [UInt64: [String]] = [:]
    for line in lines.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      let abroad = words.filter { NameAbroad.language(of: $0) != nil }
      for word in words where NameAbroad.language(of: word) == nil {
        if let hash = Word.words(of: word).first?.hash { forms[hash, default: []] += abroad }
      }
    }
    return forms
  }()

  private static let lines = """
    Netanyahu נתניהו نتنياهو
    Herzog הרצוג هرتسوغ
    Gantz גנץ غانتس
    Lapid לפיד لابيد لبيد
    Bennett בנט بينيت
    Gallant גלנט غالانت
    Katz כץ كاتس
    Levi Levy לוי ليفي
    Cohen כהן كوهين
    Barak ברק باراك
    Olmert אולמרט أولمرت
    Sharon שרון شارون
    Peres פרס بيريز
    Liberman Lieberman ליברמן ليبرمان
    Smotrich סמוטריץ' سموتريتش
    Gvir גביר غفير
    Abbas עבאס عباس
    Haniyeh הנייה هنية
    Sinwar סינוואר سنوار
    Meshaal Mashal משעל مشعل
    Nasrallah נסראללה نصرالله
    Assad אסד أسد
    Sisi סיסי سيسي
    Mubarak מובארכ مبارك
    Sharaa שרע شرع
    Gaddafi Qaddafi קדאפי قذافي
    Haftar חפתר حفتر
    Hussein חוסיין حسين
    Saud סעוד سعود
    Salman סלמאן سلمان
    Nahyan נהיאן نهيان
    Maktoum מכתום مكتوم
    Thani ת'אני ثاني
    Sabah סבאח صباح
    Hariri חרירי حريري
    Berri ברי بري
    Aoun עאון عون
    Mikati מיקאתי ميقاتي
    Maliki מאלכי مالكي
    Sudani סודאני سوداني
    Sadr סדר صدر
    Khamenei חמינאי خامنئي
    Khomeini חומייני خميني
    Rouhani רוחאני روحاني
    Raisi ראיסי رئيسي
    Pezeshkian פזשכיאן بزشكيان پزشکیان
    Araghchi עראקצ'י عراقجي عراقچی
    Zarif זריף ظريف
    Erdogan ארדואן أردوغان
    Fidan פידאן فيدان
    Sharif שריף شريف
    Khan ח'אן خان
    Biden ביידן بايدن
    Obama אובמה أوباما
    Bush בוש بوش
    Clinton קלינטון كلينتون
    Blinken בלינקן بلينكن
    Rubio רוביו روبيو
    Vance ואנס فانس
    Witkoff ויטקוף ويتكوف
    Kushner קושנר كوشنر
    Harris האריס هاريس
    Macron מקרון ماكرون
    Starmer סטארמר ستارمر
    Johnson ג'ונסון جونسون
    Sunak סונאק سوناك
    Scholz שולץ شولتس
    Merz מרץ ميرتس
    Merkel מרקל ميركل
    Guterres גוטרש غوتيريش
    Modi מודי مودي
    Zelensky Zelenskyy Zelenskiy זלנסקי زيلينسكي
    Lavrov לברוב لافروف
    Peskov פסקוב بيسكوف
    Fattah פתאח فتاح
    """
}
