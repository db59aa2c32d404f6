/// Given names in Arabic and Hebrew letters where they are not what their sound makes of them.
extension GivenNameTable {
  /// A name of a row, and what it is written like: general knowledge, kept by hand.
  static let abroad: [String: [String]] = {
    var names: [String: [String]] = [:]
    for line in abroadLines.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      for word in words.dropFirst() { names[words[0], default: []].append(word) }
    }
    return names
  }()

  private static let abroadLines = """
    Benjamin בנימין بنيامين
    Joseph יוסף يوسف جوزيف ג'וזף
    Joe ג'ו جو
    Jacob יעקב يعقوب جاكوب
    Isaac יצחק إسحاق اسحاق
    Abraham אברהם إبراهيم
    David דוד דייוויד داود ديفيد دافيد
    Daniel דניאל دانيال دانيل
    Michael מיכאל מייקל مايكل ميخائيل
    Moshe משה موسى
    Moses משה موسى
    Solomon שלמה سليمان
    Naftali נפתלי
    Ariel אריאל
    Ehud אהוד
    Simon שמעון سيمون
    Shimon שמעון
    Samuel שמואל صموئيل
    Emmanuel עמנואל إيمانويل
    John ג'ון يوحنا جون
    James ג'יימס جيمس
    George ג'ורג' جورج
    Thomas תומאס توماس
    Charles צ'ארלס تشارلز شارل
    William ויליאם وليام
    Robert רוברט روبرت
    Richard ריצ'רד ريتشارد
    Peter פיטר بيتر بطرس
    Paul פול بول
    Antony אנתוני أنتوني
    Marco מרקו ماركو
    Mark מארק مارك
    Keir קיר كير
    Olaf אולף أولاف
    Ursula אורסולה أورسولا
    Angela אנגלה أنغيلا أنجيلا
    Mary מרי ماري مريم
    Sarah שרה سارة
    Hillary הילרי هيلاري
    Rishi רישי ريشي
    Narendra נרנדרה ناريندرا
    Mohammed מוחמד محمد
    Ahmed אחמד أحمد
    Mahmoud מחמוד محمود
    Ali עלי علي
    Hassan חסן حسن
    Hussein חוסיין حسين
    Abdullah עבדאללה عبدالله
    Ibrahim אבראהים إبراهيم ابراهيم
    Ismail אסמאעיל إسماعيل اسماعيل
    Mustafa מוסטפא مصطفى
    Khalid ח'אלד خالد
    Omar עומר عمر
    Yasser יאסר ياسر
    Yahya יחיא يحيى
    Salman סלמאן سلمان
    Faisal פייסל فيصل
    Bashar בשאר بشار
    Tamim תמים تميم
    Hamad חמד حمد
    Saleh סאלח صالح
    Nabih נביה نبيه
    Najib נג'יב نجيب
    Saad סעד سعد
    Michel מישל ميشال ميشيل
    Recep רג'פ رجب
    Masoud מסעוד مسعود
    Ebrahim אבראהים إبراهيم ابراهیم
    Muammar מועמר معمر
    Saddam סדאם صدام
    Fatima פאטמה فاطمة
    Abdul עבד عبد
    Said סעיד سعيد
    Karim כרים كريم
    Jamal ג'מאל جمال
    """
}
