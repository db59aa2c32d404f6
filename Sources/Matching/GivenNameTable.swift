/// The rows of `GivenNames`, one a line: general knowledge, kept by hand.
enum GivenNameTable {
  static let all: [(table: String, isFeminine: Bool, isSlavic: Bool)] = [
    (slavicMen, false, true), (slavicWomen, true, true), (men, false, false),
    (moreMen, false, false), (women, true, false), (worldMen, false, false),
    (worldWomen, true, false),
  ]

  private static let slavicMen = """
    Кирилл Кирило Кірыл Кирил Kyrylo Kirill Cyril Kyryl Kirilo Cyryl Kyrill
    Владимир Володимир Уладзімір Владимір Vladimir Volodymyr Wladimir Władimir Włodzimierz \
    Uladzimir Wolodymyr Wołodymyr Vladimír Wolodimir Volodimir Volodimír
    Александр Олександр Аляксандр Александър Aleksandr Oleksandr Alexander Alexandr Aleksander \
    Alexandre Alejandro Aliaksandr Oleksander Ołeksandr Alessandro Alexandros Alex Алекс \
    Александер Саша Sasha
    Валерий Валерій Валери Valerii Valery Valeriy Waleri Valerij Walery Valéry Valeri
    Сергей Сергій Сяргей Сергеј Sergei Sergey Serhii Serhiy Siarhei Serge Sergej Siergiej Serhij \
    Serhí Sergio Sergejs Sergii Sergiy Sergueï Serguéi
    Михаил Михайло Міхаіл Михаил Mikhail Mykhailo Michail Michael Mihail Mykhaylo Mihailo \
    Mikhael Michał Michaił Mychajlo Mykhajlo Михайл
    Дмитрий Дмитро Дзмітрый Димитър Дмитри Dmitry Dmitri Dmitrii Dmytro Dmitriy Dmitrij Dimitri \
    Dimitar Dzmitry Dmitrijs Димитрий Дмитр
    Андрей Андрій Анджей Анджэй Andrei Andrey Andrii Andriy Andrej Andrzej Andrew Andrejs Ondrej \
    Ondřej Андрей Ендрю Andrzeja
    Юрий Юрій Юри Yuri Yury Yurii Yuriy Iurii Jurij Juri Jurijs Youri Jurij Jerzy Iouri Iurie \
    Јуриј Јури
    Николай Микола Мікалай Никола Nikolai Nikolay Mykola Nikolaj Mikołaj Nicholas Nicolai \
    Mikalai Nikolajs Микалай Николас
    Алексей Олексій Аляксей Aleksei Alexei Alexey Aleksey Oleksii Oleksiy Alexej Aleksiej \
    Oleksij Aliaksei Алекси Ołeksij Alexi
    Виктор Віктор Віктар Viktor Victor Wiktor Viktar
    Евгений Євген Яўген Євгеній Евгени Yevgeny Evgeny Evgeni Yevhen Yevhenii Evgenii Yevgeniy \
    Evgeniy Yauhen Eugene Evgenij Jevgenij Jewgeni Jewgenij Jevhen Jewhen Eugeniusz Evžen Євгєн
    Игорь Ігор Ігар Игор Igor Ihor Ihar Igors Igor'
    Иван Іван Янко Ivan Iwan Ivans Иване
    Олег Алег Oleg Oleh Aleh Ołeh Olegs
    Павел Павло Павал Pavel Pavlo Paul Paweł Pavol Pawlo Пол Pawel Поль
    Пётр Петро Пятро Петр Петър Petr Pyotr Petro Piotr Peter Pjotr Petar Петар Петер Piotra Пиотр
    Василий Василь Васіль Васил Vasily Vasyl Vasili Vasilii Vassily Vasiliy Vasil Wassili Wasyl \
    Wasilij Vasilij Vasyľ
    Роман Roman 
    Денис Дэніс Denis Denys Dennis Dzianis Деніс Dionysios
    Максим Максім Maksim Maxim Maksym Maxime Maksims Maxym
    Антон Anton Антін
    Константин Костянтин Канстанцін Konstantin Kostiantyn Konstantyn Constantin Kostyantyn \
    Konstantinos
    Леонид Леонід Леанід Leonid Leonyd Leonidas Leonids Léonid
    Анатолий Анатолій Анатоль Anatoly Anatolii Anatoli Anatoliy Anatol Anatolij Anatole
    Виталий Віталій Віталь Vitaly Vitalii Vitali Vitaliy Vitalij Witalij Witali Vitalijs
    Вячеслав В'ячеслав Вячаслаў Vyacheslav Viacheslav Wiaczesław Vjačeslav Wjatscheslaw \
    Viatcheslav
    Станислав Станіслав Станіслаў Stanislav Stanislaw Stanisław
    Ярослав Yaroslav Iaroslav Jaroslav Jarosław
    Святослав Sviatoslav Svyatoslav Swiatosław
    Мстислав Mstyslav Mstislav Mścisław
    Богдан Багдан Bohdan Bogdan
    Тарас Taras
    Степан Stepan Щепан Stefan Стефан
    Арсений Арсеній Arseny Arseniy Arsenii Arsenij Arsenijs Arsenij
    Артём Артем Арцём Artem Artyom Artiom
    Борис Барыс Boris Borys Борис
    Вадим Вадім Vadim Vadym Wadim Wadym
    Валентин Валентін Valentin Valentyn Walentin
    Геннадий Геннадій Генадзь Gennady Hennadii Gennadi Gennadiy Gennadij Giennadij Guennadi \
    Hennadiy
    Георгий Георгій Георги Georgy Heorhii Georgi Georgii Georgiy Gueorgui Giorgi Гиорги Гіоргі \
    Heorhiy
    Григорий Григорій Рыгор Григори Grigory Hryhorii Grigori Grigoriy Hryhoriy Grigorij Grzegorz \
    Гжегож \
    Hryhorij
    Даниил Данило Данила Данііл Danil Danylo Daniil Daniel Danilo Данил
    Илья Ілля Ілья Илия Ilya Illia Ilia Ilja Ilias
    Захар Zakhar Zachar
    Лев Lev Leo Lew
    Леонтий Леонтій Leonty
    Марат Marat
    Назар Nazar
    Никита Микита Мікіта Nikita Mykyta Mikita
    Остап Ostap
    Рамзан Ramzan
    Ринат Рінат Rinat
    Рустем Rustem
    Руслан Ruslan
    Семён Семен Семён Semyon Semen Simeon
    Тимофей Тимофій Timofey Timofei Tymofii Tymofiy
    Тимур Timur Tymur
    Федор Фёдор Федір Фёдар Fyodor Fedor Fedir Teodor Fjodor Theodor
    Филипп Филип Пилип Філіп Filipp Pylyp Filip
    Эдуард Едуард Eduard Édouard Edward
    Юлиан Юліан Юлиян Yuliyan Iulian Julian Yulian
    Яков Яків Yakov Yakiv Jakov Jakub Якуб
    Лукаш Lukasz Łukasz Lukas Лукас Lukáš
    Матеуш Mateusz Матеуш Matěj Matej Матей Mateo
    Яцек Jacek Яцек Яцэк
    Лех Lech
    Лешек Leszek Лешек Лєшек
    Ярослав Jarosław Jaroslaw Ярослав
    Радослав Radosław Radosław Radoslav Радек
    Збигнев Zbigniew Збігнєв Збигнєв
    Войцех Wojciech Войчех Vojtěch Войцєх
    Томаш Tomasz Tomáš Томас Thomas Томаш
    Мариуш Mariusz Маріуш
    Мацей Maciej Мачей
    Матеуш Mateusz
    Кшиштоф Krzysztof Кшыштоф
    Мартин Marcin Martin Марчин Мартін
    Дональд Donald Дональд Доналд
    Вацлав Václav Vaclav Wacław
    Милош Miloš Milos Мілош
    Зоран Zoran
    Борут Borut
    Янез Janez Янес
    Йоже Jože
    Марьян Marjan Мар'ян Marian Мариан
    Драган Dragan
    Милан Milan Мілан
    Горан Goran
    Бойко Boyko Бойко Bojko
    Румен Rumen
    Тодор Todor
    Христо Hristo Khristo
    Пламен Plamen
    Красимир Krasimir
    Ивайло Ivaylo Ivaïlo
    Асен Asen
    Вук Vuk
    Слободан Slobodan
    Миодраг Miodrag
    Ивица Ivica Івіца
    """

  private static let slavicWomen = """
    Мария Марія Марыя Maria Mariya Mariia Marija Mary Marie Мэри Мери Marya Marii
    Анна Ганна Hanna Anna Anne Ann Анне Энн Ганна Ана Ana
    Елена Олена Алена Yelena Elena Olena Helena Helen Alena Jelena Ołena Хелена Gelena
    Ирина Ірина Ірына Irina Iryna Irena Irène
    Наталья Наталія Наталля Наталия Natalia Natalya Nataliia Natalija Natalie Natalja Natália \
    Natalya Nataliya
    Юлия Юлія Yulia Yuliia Iuliia Julia Julija Юлиа Julie Юлиана
    Татьяна Тетяна Таццяна Татяна Tatiana Tatyana Tetiana Tetyana Tatjana Tatjana
    Ольга Вольга Олга Olga Olha Volha
    Светлана Світлана Святлана Svetlana Svitlana Sviatlana Swetlana Svietlana Swiatłana
    Оксана Ксенія Oksana Oxana
    Ксения Ксенія Ksenia Kseniya Xenia Kseniia
    Екатерина Катерина Кацярына Ekaterina Yekaterina Kateryna Katerina Katherine Catherine \
    Katarzyna Katarina Kateřina Catarina Кэтрин Кетрин Катрин
    Людмила Людміла Lyudmila Liudmyla Ludmila Liudmila Ludmyla Ljudmila Ludmiła
    Галина Галіна Halyna Galina
    Надежда Надія Надзея Nadezhda Nadiia Nadia Nadiya Nadja
    Вера Віра Vera Vira Věra
    Виктория Вікторія Вікторыя Victoria Viktoria Viktoriia Viktoriya Viktorija Wiktoria Виктория
    Валентина Valentina Valentyna Walentina
    Марина Марына Marina Maryna
    Маргарита Margarita Marharyta Margarete Margaret
    Марьяна Мар'яна Mariana Maryana
    Алла Alla
    Лариса Larysa Larisa
    Дарья Дарія Daria Darya Dariia
    Елизавета Єлизавета Yelizaveta Elizaveta
    Инна Інна Inna
    Нина Ніна Nina
    Эльвира Elvira Elwira Ельвіра
    Лиляна Lilyana Ліляна Liljana
    Беата Beata
    Эва Ева Ewa Eva Єва
    Зузана Zuzana
    Малгожата Małgorzata Малґожата
    Бояна Bojana
    Корнелия Корнелія Kornelia Cornelia Kornelija
    Цветелина Tsvetelina
    """
}
