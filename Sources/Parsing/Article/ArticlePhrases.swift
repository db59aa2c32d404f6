/// Words that pages put around the text of an article, in several languages, in lower case.
enum ArticlePhrases {
  /// Whole lines that are furniture: labels of buttons, headings of boxes.
  static let furniture = Set(
    list(
      """
      advertisement|advert|ad|ads|anzeige|werbung|publicité|publicidad|publicidade|pubblicità
      reklama|реклама
      share|share this|share this article|share this story|share on facebook|tweet|teilen|partager
      compartir|compartilhar|condividi|udostępnij|поделиться|поділитися|like this|like loading
      loading
      print|print this article|email|e-mail|drucken|imprimer|imprimir|stampa|drukuj|распечатать
      comments|comment|leave a reply|leave a comment|post a comment|view comments|show comments
      add a comment|comments are closed|join the conversation|join the discussion
      tell us what you think
      kommentare|kommentar schreiben|commentaires|laisser un commentaire|comentarios|comentários
      deja una respuesta|deixe um comentário|commenti|lascia un commento|komentarze
      dodaj komentarz
      комментарии|комментировать|оставить комментарий|коментарі|залишити коментар|напишіть відгук
      close|x|next|prev|previous|previous next|next prev|back|back to top|menu|search|caption
      video|play
      continue reading|continue reading the main story|read more|read less|show more|load more
      see more
      more|weiterlesen|lire la suite|leer más|leia mais|continua a leggere|czytaj więcej
      читать далее
      читати далі|view gallery|gallery|image|photo|photos|photo gallery|slideshow|hide caption
      toggle caption|enlarge|enlarge this image|subscribe|sign up|sign in|log in|register|follow
      follow us
      skip to main content|skip to content|newsletter|copy link|link copied|getty images
      reuse this content
      all rights reserved|story continues below|story continues|article continues below
      photo credit
      suggest a correction|report a typo|listen to this article|save|bookmark|gift article
      """))

  /// Headings over what readers wrote, or may write.
  static let replies = Set(
    list(
      """
      comments|comment|leave a reply|leave a comment|post a comment|join the conversation|responses
      join the discussion|reader comments|kommentare|kommentar schreiben|leserkommentare
      commentaires|laisser un commentaire|réagir|comentarios|deja una respuesta|deja un comentario
      comentários|deixe um comentário|deixe uma resposta|commenti|lascia un commento|komentarze
      dodaj komentarz|комментарии|оставить комментарий|коментарі|залишити коментар
      """
    ).map { $0[...] })

  /// Headings over who wrote the text, or in whose name.
  static let abouts = PhraseTable(
    list(
      """
      about the author|about the writer|about us|über den autor|über die autorin|zur person
      à propos de l'auteur|sobre el autor|sobre o autor|sobre a autora|informazioni sull'autore
      o autorze|об авторе|про автора
      """))

  /// Headings over links to other stories; they count with what follows, too.
  static let pointers = PhraseTable(
    list(
      """
      related|related articles|related stories|related posts|related news|related content
      related topics
      keep reading|read also|also read|read next|up next|see also|see more|more stories|more from
      more in|more on
      more great|more news|more like this|read more|further reading|recommended
      recommended for you|recommended reading
      you may also like|you might also like|you might like|you may like|don't miss|most read
      most popular
      popular on|popular stories|popular now|trending|trending now|top stories|latest news
      latest stories|what to read next
      editor's picks|editors' picks|must read|in case you missed it|other stories
      from the archives
      mehr zum thema|lesen sie auch|lesen sie mehr|auch interessant
      das könnte sie auch interessieren|siehe auch
      lire aussi|à lire aussi|à lire également|sur le même sujet|voir aussi|les plus lus
      lee también|lea también|te puede interesar|más noticias|noticias relacionadas|ver también
      artículos relacionados
      leia também|leia mais|artigos relacionados|veja também|mais lidas|notícias relacionadas
      saiba mais
      leggi anche|ti potrebbe interessare|articoli correlati|potrebbe interessarti
      per approfondire
      czytaj także|czytaj też|przeczytaj także|zobacz także|zobacz też|polecamy|podobne artykuły
      читайте также|читайте ещё|смотрите также|по теме|материалы по теме|похожие статьи
      ранее по теме|вам может быть интересно
      читайте також|дивіться також|за темою|матеріали за темою|схожі новини|вас може зацікавити
      """))

  /// Labels that a line of keywords, names or dates begins with.
  static let labels = PhraseTable(
    list(
      """
      tags:|tag:|topics:|topic:|filed under|related tags|related roundup|categories:|category:
      posted in|keywords:
      schlagworte:|themen:|mots-clés|etiquetas:|temas:|tag articolo|tagi:|теги:|темы:|теми:|мітки:
      метки:
      more:|buyer's guide:|first published|share this|last updated|last modified|our standards
      """))

  /// Parts of lines that ask for something, or say what the law wants to be said.
  static let requests = PhraseTable(
    list(
      """
      uses cookies|use cookies|cookie policy|verwendet cookies|utilise des cookies|utiliza cookies
      usa i cookie|использует cookie
      email address will not be published|required fields are marked|sign up for our
      sign up to our|sign up here
      subscribe to our|subscribe to the|click here to subscribe|to subscribe to
      straight to your inbox|delivered to your inbox
      directly to your inbox|right in your inbox|in your inbox|abonnieren sie
      newsletter abonnieren|inscrivez-vous à
      abonnez-vous à|suscríbete a|assine nossa|iscriviti alla|zapisz się|подписывайтесь на
      подпишитесь на|підписуйтесь на|підписуйтеся на
      follow us on|like us on|join us on facebook|folgen sie uns|suivez-nous|síguenos en|siga-nos
      seguici su|may contain affiliate
      if you buy something through|javascript is disabled|enable javascript
      have a tip?|got a tip?|send us your tips|letters to the editor|opens in new window
      opens in a new window
      download our app|download the app|get the app|turn on notifications|powered by disqus
      view the discussion thread
      be respectful of other|your ad blocker|issues for £|start your free trial|subscribe now
      subscribe today
      all rights reserved|min read|ctrl+enter|ctrl + enter|нашли опечатку|нашли ошибку
      знайшли помилку|помітили помилку|fehler gefunden
      """))

  /// What a line about who wrote the text, and when, begins with.
  static let bylines = PhraseTable(
    list(
      """
      by |posted by|posted on|posted:|posted |written by|published|published:|updated|updated:
      last updated|modified
      von |veröffentlicht|aktualisiert|stand:|par |publié|mis à jour|por |publicado|actualizado
      atualizado|di |pubblicato
      aggiornato|autor:|opublikowano|aktualizacja|автор:|опубликовано|обновлено|опубліковано
      оновлено|source:|quelle:
      """))

  /// What writers are, after `is a` and the like.
  static let professions = PhraseTable(
    list(
      """
      journalist|reporter|writer|editor|correspondent|columnist|freelance|blogger|contributor
      author of
      journalistin|redakteur|redakteurin|journaliste|rédacteur|periodista|redactor|jornalista
      giornalista|dziennikarz
      журналист|редактор|корреспондент|журналіст|кореспондент|обозреватель|оглядач
      """))

  private static func list(_ text: String) -> [[UInt8]] {
    text.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { Array($0.utf8) }
  }
}

/// Phrases to be looked for in text, in time that does not grow with their number.
struct PhraseTable: Sendable {
  /// By their first two bytes.
  private let phrases: [UInt16: [[UInt8]]]

  /// Phrases of at least two bytes.
  init(_ phrases: [[UInt8]]) {
    self.phrases = Dictionary(
      grouping: phrases, by: { UInt16($0[0]) << 8 | UInt16($0[1]) })
  }

  /// The length of the longest phrase that stands at `at`; nil when none does.
  func match(_ text: [UInt8], at: Int = 0) -> Int? {
    guard at + 1 < text.count,
      let candidates = phrases[UInt16(text[at]) << 8 | UInt16(text[at + 1])]
    else { return nil }
    return candidates.filter { text[at...].starts(with: $0) }.map(\.count).max()
  }

  func occur(in text: [UInt8]) -> Bool {
    text.indices.contains { match(text, at: $0) != nil }
  }
}
