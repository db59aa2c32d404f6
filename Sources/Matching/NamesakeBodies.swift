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
    casino winery club links steaks vodka fellowship scholarship estate brewery rica brava smeralda
    media group groups company companies corporation capital ventures industries enterprises
    properties partners associates brothers pharmaceuticals motors airlines records pictures studios
    straße strasse platz allee haus stiftung institut schule halle brücke flughafen turm kaserne
    gesetz gesetze preis medaille straat laan gatan gata plass
    """)
  static let siteQualities = hashes(
    """
    international national regional memorial presidential space state high elementary middle
    medical golf country beach concert performing grand royal art family charitable media real
    """)

  /// Of a title in capitals, too: what firms alone are called.
  static let firms = hashes(
    """
    inc incorporated corp llc llp ltd limited plc holding holdings gmbh sarl srl oyj ooo
    organization organisation foundation tower towers stiftung
    """)

  /// What is told of a firm, behind a word that bodies are called by.
  static let business = hashes(
    """
    share shares stock stocks ceo cfo ipo spac shareholder shareholders investor investors merger
    earnings bondholders
    """)

  /// Behind "Reed &" and "Reed and".
  static let companions = hashes(
    "sons son co company partners associates brothers bros daughters söhne fils figli hijos cie")

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
