/// Words that a full stop abbreviates, so that it does not end the sentence.
enum Abbreviations {
  /// By the hash of the folded word. Initials are not listed: capitals alone count as such.
  static let hashes = index(of: words)
  /// Those behind which a number follows: elsewhere they are words that end sentences.
  static let numbering = index(of: "no nos nr nrs p pp art abs kap п стр")
  /// Behind a day of the month written with a stop, as in German and Scandinavian dates.
  static let months = index(of: monthNames)

  private static func index(of list: String) -> HashIndex.Pointers {
    var index = HashIndex()
    for word in list.split(separator: " ").flatMap({ Word.words(of: String($0)) }) {
      _ = index.take(word.hash, orInsert: 1)
    }
    return index.pointers()
  }

  private static let monthNames = """
    januar jänner februar feber märz april mai juni juli august september oktober november \
    dezember jan feb mrz apr jun jul aug sep sept okt nov dez
    """

  private static let words = """
    adm brig capt cmdr col cpl dr drs gen gov hon lt maj messrs mr mrs ms pres prof pvt rep reps \
    rev sec sen sens sgt st supt amb atty dep insp jr sr hr frau mme mlle mgr mons co corp inc ltd \
    dept univ assn bros approx vs vol viz jan feb aug sept oct nov dec ph ave blvd ft z bzw \
    ggf sog ee uu янв февр авг сент окт нояб дек род \
    акад ген гр губ деп див доц зам ім кв лейт млн млрд обл полк проф рр см ст стр тис трлн тыс ул \
    вул гг г м р с
    """
}
