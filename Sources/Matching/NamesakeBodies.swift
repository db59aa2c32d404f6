/// Places, bodies and firms that are named for people, and laws: general knowledge, kept by hand.
extension Namesakes {
  /// With a capital behind the name, or behind more words.
  static let sites = hashes(
    """
    tower towers street avenue ave boulevard blvd airport hotel hotels plaza square bridge center
    centre park university institute institution foundation organization organisation school
    college hospital stadium arena library museum highway hwy road station island islands bay
    mountain glacier prize award medal cup trophy auditorium theatre theater hall terrace
    expressway parkway tunnel dam county township cemetery observatory telescope castle resort
    casino winery club steaks vodka fellowship scholarship estate brewery rica brava smeralda
    straße strasse platz allee haus stiftung institut schule halle brücke flughafen turm kaserne
    gesetz gesetze preis medaille straat laan gatan gata plass
    """)
  static let siteQualities = hashes(
    """
    international national regional memorial presidential space state high elementary middle
    medical golf country beach concert performing grand royal art family charitable
    """)

  /// Of those, the ones that tell a name in a title in capitals, too.
  static let ofNames = hashes("international memorial presidential")

  /// Behind the names of firms and no others.
  static let legalForms = hashes(
    "inc incorporated corp llc llp ltd plc gmbh sarl srl oyj ooo")

  /// Bodies and firms that have a surname; in a title in capitals, other words as well.
  static let bodies = hashes(
    """
    media group company companies corporation capital ventures industries enterprises
    properties associates pharmaceuticals motors airlines pictures studios holdings organization
    organisation
    """)

  /// Of those, what nothing else is called behind a surname.
  static let firms = hashes("holdings organization organisation")

  /// What is told of a firm, behind a word that bodies are called by.
  static let business = hashes(
    """
    share shares stock stocks ceo cfo ipo spac shareholder shareholders investor investors merger
    earnings bondholders
    """)

  /// Without a capital in titles that otherwise have them.
  static let smallInTitles = hashes(
    """
    a about after against amid among an and are as at be before between but by down for from if in
    into is it like near nor of off on onto or out over per so than that the till to under until
    up upon via vs was when while will with without yet
    """)

  /// Behind "Reed &". "Reed & Co." are the official and others.
  static let companions = hashes("sons son brothers bros söhne fils figli hijos")

  /// The same before the name, in languages that put it there.
  static let sitesBefore = hashes(
    """
    rue avenue boulevard aéroport lycée collège hôpital université stade fondation groupe loi lois
    gruppo grupo legge ley
    calle avenida plaza paseo aeropuerto hospital universidad fundación estadio
    piazza viale aeroporto università fondazione stadio
    rua praça ulica ulicy ulicę aleja alei aleję plac placu skwer ulice třída náměstí lotnisko
    letiště улица улицы улице улицу улицей ул проспект проспекта проспекте площадь площади аэропорт
    аэропорта аэропорту аэропорте бульвар бульвара бульваре набережная музей музея музее
    мавзолей мавзолея мавзолее премия премии фонд фонда фонду фонде фондом
    вулиця вулиці вулицю вулицею вул проспекту проспекті площа площі площу аеропорт аеропорту
    набережна премія премії
    """)
}
