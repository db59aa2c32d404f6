/// Men of the West that the other tables leave out, and of the rest of the world.
extension GivenNameTable {
  static let worldMen = """
    Jacques Жак
    Hunter Хантер
    Hiram Хайрам
    Lionel Лионель Лайонел
    Muammar Moammar Mu'ammar Муаммар
    Romain Ромен
    Dominique Доминик
    Thierry Тьерри
    Gérard Gerard Жерар Джерард
    Bertrand Бертран
    Alain Ален
    Didier Дидье
    Luis Luiz Luís Луис Луиш
    Barry Барри Баррі Бари Barrie
    Garrett Garret Гаррет Гаретт Гарет Гарретт
    Gareth Гарет
    Joel Джоэл Джоел Йоэль Joël Жоэль Хоэль
    Bernd Бернд Бернт Bernt
    Raimonds Раймондс
    Jonathan Jon Джонатан Джонатън Yonatan Йонатан Jonatan
    Nathan Нейтан Натан Nathaniel Натаниэль
    Andreas Андреас Andrea
    Aaron Аарон Аарън Aron
    Abel Абель
    Alfred Альфред Алфред Alfredo Альфредо Alf
    Alvin Элвин Alwin
    Ben Бен
    Blake Блейк
    Carlo Карло
    Caspar Kaspar Каспар
    Clint Clinton Клинт Клинтон
    Clive Клайв
    Colin Колин Колін
    Conor Connor Конор Коннор
    Cyrus Сайрус
    Damian Damien Дэмиан Дамиан Дамьен
    Darren Даррен Дарън
    Desmond Десмонд
    Dirk Дирк
    Duncan Данкан Дънкан
    Eduard Эдуард
    Edmund Edmond Эдмунд Эдмонд Едмунд
    Edgar Edgars Эдгар Едгар
    Edwin Эдвин Едвин
    Elias Элиас Elías
    Elliott Elliot Эллиот Элиот
    Enrique Энрике Enrico Энрико
    Erdal Эрдал
    Ferdinand Фердинанд
    Gabriel Gabriele Габриэль Габриел Габріель
    Gregor Грегор
    Guillermo Гильермо
    Harry Гарри Харри Хари Гаррі
    Harvey Харви
    Heinz Хайнц Гейнц
    Isaac Isaak Исаак Айзек Yitzhak Ицхак
    Ivo Иво
    Jeffrey Jeff Джеффри Джефф Джефри
    Jerome Jérôme Джером Жером
    Jordan Джордан Джордън
    Juan Хуан
    Julius Юлиус
    Keir Кир
    Kyle Кайл
    Leon Леон Léon
    Leonard Leonardo Леонард Леонардо
    Leopold Леопольд
    Lewis Льюис
    Lorenzo Лоренцо
    Ludwig Людвиг
    Marius Мариус
    Martin Мартин Мартін Martín
    Massimo Maximo Массимо Масимо Максимо
    Maximilian Максимилиан
    Melvin Мелвин
    Milton Милтон
    Morten Мортен
    Niels Nils Нильс
    Norman Норман Норманд
    Olivier Оливье
    Orlando Орландо
    Pavlos Павлос
    Percy Перси
    Perry Перри
    Quentin Квентин Кентен
    Ramiro Рамиро
    Reinhard Райнхард Рейнхард
    Renato Ренато René Рене Rene
    Roderick Родерик
    Rodney Родни
    Ruben Rubén Рубен
    Salvador Сальвадор Salvatore Сальваторе
    Santiago Сантьяго
    Spencer Спенсер
    Terence Terry Теренс Терри
    Theo Тео
    Tristan Тристан
    Tyler Тайлер
    Valentin Валентин Valentín
    Vernon Вернон
    Wilfred Wilfried Уилфред Вильфрид
    Zbigniew Збигнев Збігнєв
    Abbas Аббас Абас Аббас
    Abdelaziz Abdulaziz Абдельазиз Абдулазиз Абдель-Азиз
    Abdelfattah Абдель-Фаттах
    Abdurrahman Abdulrahman Abdelrahman Абдуррахман Абдурахман
    Adel Adil Адель Адиль
    Akbar Акбар
    Alaa Алаа
    Amin Ameen Амин Амін
    Amir Emir Амир Емір Амір
    Anwar Анвар
    Arif Aref Ариф
    Aslan Аслан Arslan
    Asif Асиф
    Ayman Aiman Айман
    Aziz Азиз Азіз
    Babak Бабак
    Bilal Билал Билаль Білал
    Bulent Bülent Бюлент
    Daud Dawood Dawud Daoud Дауд
    Djamel Jamal Gamal Jamaal Джамал Джамаль Гамаль
    Emomali Эмомали
    Enver Энвер
    Faisal Feisal Фейсал Файсал
    Farid Фарид Фарід
    Faruk Farouk Farooq Фарук
    Fatih Фатих
    Fuad Fouad Фуад
    Ghani Гани
    Habib Хабиб
    Hafez Hafiz Хафез Хафиз
    Hakan Хакан
    Hamad Хамад
    Hamid Хамид Гамид Hameed
    Hamza Хамза
    Harun Haroun Haroon Харун
    Hikmet Хикмет
    Husni Hosni Хосни
    Idris Идрис Idriss
    Iqbal Икбал
    Ismail İsmail Исмаил Исмаїл Ismael Esmail
    Issa Isa Исса Иса Eissa
    Jafar Jaafar Джафар Cafer
    Jalal Jelal Джалал Celal
    Karim Kareem Карим
    Kemal Kamal Кемаль Камаль
    Latif Lateef Латиф
    Mahmoud Mahmud Mahmood Mahmut Махмуд
    Malik Малик
    Mansur Mansour Мансур
    Marwan Марван
    Masoud Massoud Masud Масуд
    Mehdi Mahdi Мехди Махди
    Mubarak Мубарак
    Muhammad Mohammed Mohamed Mohammad Mahomed Mohamad Muhammed Мухаммад Мухаммед Мохаммед \
    Maxamed Muhamad
    Murad Murat Мурад Мурат
    Mustafa Moustafa Mostafa Мустафа Мостафа
    Nabil Nabeel Набиль Набил
    Nader Nadir Надир
    Naim Naeem Наим
    Najib Naguib Наджиб Necip
    Nasir Nasser Nasr Насер Насир Nasir
    Nasrallah Насралла
    Nawaz Наваз
    Noureddine Nuruddin Nooruddin Nureddin Нуреддин Нуруддин
    Nuri Nouri Noori Нури
    Orhan Орхан
    Osman Othman Usman Uthman Осман Усман
    Pervez Parvez Первез
    Qasim Kassem Qassem Kasim Касем Касим Касым
    Rafiq Rafik Рафик
    Rahim Raheem Рахим
    Rami Рами
    Ramzi Рамзи
    Ramzan Ramadan Ramazan Рамзан Рамадан Рамазан
    Rashid Rasheed Rachid Рашид
    Reza Riza Ridha Реза
    Riad Riyad Рияд Riyadh
    Ruhollah Рухолла
    Saad Sa'd Саад
    Sabri Сабри
    Saddam Садам Саддам
    Said Saeed Saïd Sayed Саид Саїд
    Saif Seif Саиф Сейф
    Sajjad Саджад
    Saleh Salih Салех Салих
    Salim Saleem Selim Салим Селим
    Sami Сами Самі
    Samir Sameer Самир
    Selahattin Salahuddin Saladin Селахаттин Салахуддин
    Shamil Шамиль
    Sharif Sherif Шариф Шериф
    Sirajuddin Сираджуддин
    Sulayman Suleiman Sulaiman Süleyman Soleiman Сулейман Сулайман Солейман
    Sultan Султан
    Taha Таха
    Tariq Tarek Tarik Тарик
    Turki Турки
    Walid Waleed Валид
    Yahya Yahia Яхья
    Yasin Yassin Yaseen Ясин
    Yasser Yasir Ясир Ясер
    Yaqub Yaqoob Yaakoub Yakub Якуб
    Younis Younes Yunus Юнис Юнус
    Zaur Заур
    Ziad Ziyad Зияд
    Zine Зин
    Narendra Нарендра
    Rajiv Rajeev Раджив
    Rahul Рахул
    Amit Амит
    Manmohan Манмохан
    Shinzo Shinzō Синдзо Шиндзо
    Hirohito Хирохито
    Kenji Кэндзи
    Taro Tarō Таро
    Yoshihide Ёсихидэ
    Giorgi Гиорги Георгий Гиоргий
    Mikheil Michail Михеил Михаил Михаїл
    Zurab Зураб
    Irakli Ираклий Іраклій
    Levan Леван
    Vakhtang Вахтанг
    Armen Армен
    Serzh Serge Серж
    Sahak Саак
    Tigran Тигран Тигран
    Gurbanguly Гурбангулы
    Shavkat Шавкат
    Sadyr Садыр
    Islam Ислам
    Askar Аскар
    Dmitrijs Дмитрийс
    Edgars Эдгарс
    Krišjānis Krisjanis Кришьянис
    Ilir Илир
    Edi Эди
    Hashim Хашим
    Albin Альбин
    """
}
