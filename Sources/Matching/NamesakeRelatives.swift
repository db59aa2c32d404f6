/// Words by which relatives of officials are told: general knowledge, kept by hand.
extension Namesakes {
  /// Before a given name.
  static let kin = hashes(
    """
    wife wives ex-wife husband spouse widow widower daughter daughters son sons stepson
    stepdaughter brother brothers sister sisters mother father uncle aunt nephew niece cousin
    grandson granddaughter grandfather grandmother fiancée fiance girlfriend boyfriend Ehefrau
    Ehemann Gattin Gatte Witwe Tochter Sohn Bruder Schwester Mutter Vater Onkel Tante Neffe
    Nichte Cousin Cousine Enkel Enkelin Schwiegertochter Schwiegersohn Ex-Frau femme épouse mari
    veuve fille fils frère soeur sœur mère père oncle tante neveu nièce cousine petite-fille
    petit-fils gendre belle-fille esposa esposo viuda hija hijo hermano hermana madre padre tío
    tía sobrino sobrina primo prima nieto nieta yerno nuera marido moglie marito figlia figlio
    fratello sorella nipote cugino cugina genero nuora filha filho irmão irmã sobrinho mãe pai
    żona żony żonę żoną syn syna synem córka córki córkę córką brat brata siostra siostry mąż
    męża matka ojciec manželka dcera bratr sestra hustru dotter fru datter søn sønn bror søster
    kızı oğlu eşi kardeşi damadı gelini torunu yeğeni жена жены жене жену женой супруга супруги
    супруге супругу супругой вдова вдовы вдове вдову вдовой дочь дочери дочерью дочка дочки сын
    сына сыну сыном брат брата брату братом сестра сестры сестре сестру сестрой мать матери отец
    отца отцу отцом племянник племянника племянница племянницы внук внука внуку внучка внучки
    внучку внучкой дядя дяди зять зятя невестка невестки невестку муж мужа мужем дружина дружини
    дружині дружину дружиною донька доньки доньці доньку донькою син сина синові сином братові
    сестри сестрі сестрою мати батько батька племінник племінниця племінниці онук онука онучка
    онучки онучку онучкою вдови невістка невістки чоловік чоловіка чоловіком
    """)

  /// What words that stand before a surname and are no given names begin with.
  static let offices = list(
    """
    president vice minist secretar segretar chancel premier prime speaker senat congress
    represent governor mayor judge justice prosecutor attorney general colonel marshal admiral
    commander captain chief chair director ambassad envoy candidate leader spokes king queen
    prince princess pope cardinal state team président chanceli sénat maire juge général
    chef excellence canciller alcald juez embajador portavoz jef cancellier sindac giudice
    primeir präsident kanzler außenminister bundes verteidigungs regierungs staats kreml
    partei sprecher gouverneur bürgermeister botschafter kolleg amtskolleg prezydent wice kanclerz
    marszał szef prezident başkan bakan cumhurbaşkan başbakan sayın lider reis statsmin utrikes
    generalsek natochef президент вице віце министр міністр премьер прем'єр прем’єр канцлер генерал
    маршал глава лидер лідер
    """)

  /// What the names of nations and parties end with: Ukrainian, Republican, British, Democrat.
  static let nations = list("ian ican ish ese crat ist man woman")

  /// Given names that more often tell an office or a nation.
  static let callings = hashes("dane emir pole sultan")

  private static func list(_ words: String) -> [String] {
    words.split(whereSeparator: \.isWhitespace).map { String($0) }
  }

  /// Given names that the table of equivalents lacks: they tell persons apart and no more.
  static let moreGiven = hashes(
    """
    Aaliyah Abena Achieng Adebayo Agata Ainhoa Aitor Akie Akshata Akua Alasdair Alina Amaka Amal
    Angharad Anikó Anil Anisa Anita Anke Anoushka Aoife Arabella Arianna Arkady Ashley Asma
    Astrid Auma Aurélie Ava Avigdor Avner Ayelet Ayşe Bailey Balázs Barron Bartosz Beatrix Beau
    Begoña Beltrán Berat Bernadette Bezalel Birgit Birgitta Bogumiła Brayden Britta Burak Bushra
    Büşra Callum Carlota Carsten Cerys Chelsea Chiara Chidi Chinedu Ciara Cole Corinne Cormac
    Courtney Csaba Dagmar Dalia Danielle Danuta DeShawn Declan Deepa Delphine Demyan Detlef
    Dylan Ebba Eckart Eilidh Ekrem Eli Elif Elke Ella Ellie Emeka Emine Eoin Errol Esra Estelle
    Ethel Euan Eunice Ewan Falko Finnegan Flávio Flóra Folake Fraser Freya Fábio Gaël Gideon
    Ginevra Gisela Gleb Gracie Grażyna Gyula Győző Gáspár Hala Hamish Hannelore Harper Haruki
    Hatice Hauke Hayrünnisa Helle Hiroko Holger Hulusi Huma Iddo Ifeoma Iker Ildikó Imani Imogen
    Ingeborg Inés Isla Itamar Itziar Iwona Janja Jashodaben Jenna Jenni Jimmie Jolanta Jutta
    Jörg Kai Kaisa Kamau Kash Kasia Katalin Kathryn Kavita Kayden Kaylee Keisha Kendall Kerry
    Khamis Kimbal Kinga Kirsty Kofi Krishna Kristi Kuniko Kwame Kylie Kyoko Lachlan Lakshmi Lara
    Latoya Leire Lesya Letizia Levente Lina Lindiwe Linnea Liyuan Lori Loïc Luana Ludovic
    Ludovica Lulu Lutz Lyudmyla Maarit Macarena Mackenzie Maher Maisy Majd Makoto Malia Manette
    Marfa Marianna Marla Marvin Maryanne Maureen Mazarine Maëlle Merve Mevlüt Mia Millie Milo
    Mingze Morag Moshe Mutassim Naftali Naina Naoko Natasha Necmettin Neema Nerea Ngozi Niamh
    Nirmala Njeri Noa Nobuhiro Nomvula Noor Nour Noémie Obiageli Océane Odile Otieno Pam Patti
    Phoebe Pilar Piper Polina Prahlad Priyanka Päivi Qusay Radha Raghad Raisa Rajesh Ramesh Rana
    Rania Reem Reuven Rhys Rifaat Rimma Rocío Rodion Rory Rosalynn Rosemary Rosângela Réka
    Sabine Safia Salma Sanjay Saoirse Saskia Satoshi Saveliy Selçuk Shinjiro Shira Shivon Shlomo
    Sigrid Silke Siobhan Sipho Sita Skylar Smriti Snezhana Sofiya Solomiya Solveig Solène Suha
    Sunil Sunita Suresh Susie Suvi Sönke Sümeyye Taisiya Takako Takeshi Talulah Tamika Thabo
    Thaís Thiago Thorsten Tiffany Tiphaine Torsten Tricia Tumelo Tunde Tyrell Ulf Uliana Ulrika
    Unai Urszula Ute Veronica Veronika Vijay Vikram Vivian Wanda Wanjiru Yasmin Yasuko Yaşar
    Yemi Yoav Yoshiko Yuko Zanele Zlata Zoe Zoya Zoë Zsolt Zsófia Zuri Zuriñe Álvaro Çağla
    Élodie Аня Асма Баррон Бріжит Бэррон Даша Еміне Зоя Кай Лара Марлен Марфа Маша Настя Ольха
    Пенг Рания Селджук Сюмейе Тиффани Тіффані Эмине Эшли
    """)
}
