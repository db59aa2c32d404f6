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

  /// Small words before a person; not those before a place, a day or what was told.
  static let companies = hashes(
    """
    with by and or named called including against like between alongside both avec par et ou
    contre comme entre dont con y e por contra como da com mit met en door med og och av z i
    przez ve ile
    """)

  /// Behind the subject of a clause rather than behind its object.
  static let verbs = hashes(
    """
    said says told tells wants wanted will would agreed called asked added warned vowed threatened
    signed veut voulait dit vuole dice dijo quiere
    """)

  /// Before a surname, and no given names.
  static let offices = hashes(
    """
    president presidents president-elect vice-president minister secretary chancellor premier
    speaker senator congressman congresswoman representative governor mayor judge justice
    prosecutor attorney general colonel marshal admiral commander captain chief chairman
    chairwoman chair ceo director ambassador envoy candidate leader spokesman spokeswoman
    spokesperson king queen prince princess pope cardinal state république président présidente
    ministre chancelier chancelière sénateur maire juge ambassadeur général chef presidente
    presidenta ministro ministra canciller senador alcalde juez embajador portavoz jefe
    cancelliere senatore sindaco giudice Präsident Präsidentin Kanzler Kanzlerin Minister
    Ministerin Außenminister Außenministerin Bundeskanzler Bundespräsident Verteidigungsminister
    Regierungschef Staatschef Kremlchef Parteichef Sprecher Senator Gouverneur Bürgermeister
    Botschafter Kollege Kollegin Amtskollege prezydent prezydenta premiera kanclerz prezident
    başkan başkanı bakan bakanı президент президента президенту президентом министр міністр
    премьер прем'єр канцлер генерал
    """)

  /// Places, days and bodies that a clause may end with before a surname.
  static let noPersons = hashes(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may
    june july august september october november december christmas easter ramadan lundi mardi
    mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo
    afghanistan africa albania algeria america argentina armenia asia australia austria
    azerbaijan bahrain bangladesh belarus belgium bosnia brazil britain bulgaria cambodia
    cameroon canada chile china colombia congo crimea croatia cuba cyprus czechia denmark
    ecuador egypt england eritrea estonia ethiopia europe finland france gaza georgia germany
    ghana greece greenland guatemala haiti honduras hungary iceland india indonesia iran iraq
    ireland israel italy ivory jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan
    laos latvia lebanon libya lithuania luxembourg malaysia mali malta mexico moldova mongolia
    montenegro morocco mozambique myanmar nato nepal netherlands nicaragua niger nigeria norway
    oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania
    russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden
    switzerland syria taiwan tajikistan tanzania thailand tunisia turkey türkiye turkmenistan
    uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe donbas
    catalonia russie chine allemagne espagne italie pologne turquie hongrie grèce suède norvège
    belgique suisse japon inde irak syrie liban égypte maroc algérie tunisie libye brésil
    mexique royaume-uni angleterre bruxelles londres moscou pékin kiev washington rusia ucrania
    alemania francia españa polonia turquía hungría grecia brasil méxico moscú pekín bruselas
    ucraina germania spagna turchia ungheria moscow kyiv beijing tehran ankara istanbul brussels
    riyadh doha cairo damascus beirut jerusalem baghdad kabul tokyo seoul pyongyang delhi
    islamabad havana caracas bogota brasilia ottawa canberra budapest prague bratislava
    bucharest belgrade zagreb minsk tbilisi yerevan baku astana tallinn riga vilnius helsinki
    oslo stockholm copenhagen amsterdam athens lisbon madrid geneva davos alaska texas florida
    california congress parliament senate kremlin pentagon whitehall westminster reuters
    bloomberg axios politico newsweek telegram twitter facebook instagram youtube google hamas
    hezbollah fatah taliban opec unesco unicef interpol gazprom rosneft boeing tesla spacex
    amazon nvidia labour likud fidesz wall street downing capitol hill house white supreme court
    union nation world west east north south god
    """)

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
