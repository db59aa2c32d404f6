/// Western and other men, part one.
extension GivenNameTable {
  static let men = """
    Joe Joseph Joey Джо Джозеф Джоузеф Йосип Иосиф Йозеф Josef Józef Jose José Хосе Giuseppe \
    Джузеппе Жозеф Хозе Joschka Jozef Josep Жозеп Хосеп Жузеп Josip Иосип
    George Джордж Георг Georg Georges Жорж Jorge Хорхе Jiří Jiri Иржи Їржі Giorgio Джорджо \
    Георге Gheorghe Юрай Juraj Юрій Georgios Георгиос Йиржи
    Michael Mike Mick Майкл Майк Мік Мик Михаэль Міхаель Михаел Майкъл Мишель Мішель Мишел \
    Michel Miguel Мигель Мігель Мигел Michele Микеле Michal Міхал Михал Mihai Mikael Микаэль \
    Мікаель Micheál Микол Mihály
    John Johnny Jack Джон Джонни Джоні Джоны Джак Джек Иоанн Ян Jan Йон Jon Йохан Johann Йоганн \
    Йоханн Иоганн Johannes Йоханнес Juan Хуан Giovanni Джованни Джованні João Жоао Жуан Jean \
    Жан Ioannis Hans Ганс Ханс János Янош Иван Johan Юхан Giani
    William Bill Will Billy Willy Уильям Вільям Вильям Билл Білл Бил Біл Уилл Вилл Уил Уилям \
    Wilhelm Вильгельм Вільгельм Willem Виллем Guillermo Гильермо Guillaume Гийом Liam Лиам Лиъм
    James Jim Jimmy Jamie Jimi Джеймс Джим Джимми Джими Джімі Джіммі Джейми Джеймі Jaime Хайме \
    Jacob Jake Джейкоб Джейк Якоб Джейкъб
    Robert Rob Bob Bobby Роберт Роб Боб Бобби Боби Боббі Roberto Роберто Рупърт
    Richard Rick Dick Rich Ricky Ричард Річард Рик Рік Дик Дік Рихард Ріхард Ришар Рішар Ricardo \
    Рикардо Рікардо Riccardo Риккардо Rishi Риши Ріші
    Thomas Tom Tommy Томас Том Томми Томмі Tomas Tomasz Tomás Tomaž Tomaz Tommaso Томмазо Тома \
    Томаж
    Charles Charlie Chuck Чарльз Чарлз Чарли Чарлі Чак Шарль Шарл Карл Karl Carl Carlos Карлос \
    Karel Карел Karol Кароль Carlo Карло Károly Charley
    Edward Ed Eddie Ted Teddy Эдвард Едвард Эд Ед Эдди Едді Еди Тед Эдуард Едуард Eduardo \
    Эдуардо Édouard Edvard Тедди Едуардо
    Anthony Tony Antony Энтони Ентоні Антони Антъни Тони Тоні Antonio Антонио Антоніо Antoine \
    Антуан António Anton Антон Antoni Антоній Энтоні
    Stephen Steven Steve Стивен Стівен Стив Стів Стийвън Стивън Стефан Stefan Stephan Štefan \
    Stéphane István Иштван Esteban Штефан Стефен Стийв Stephane Stjepan
    David Dave Дэвид Девід Дейвид Давид Дэйв Дейв Дейвід Давід Davide Давиде Дэйвид Девид Dawid
    Daniel Dan Danny Дэниел Деніел Даниел Даниэль Даніель Дэн Ден Дан Дэнни Данни Денні Даніел \
    Даниъл
    Matthew Matt Мэттью Метью Мэтью Мэтт Метт Матю Мат Матьё Mathieu Matthieu Matteo Маттео \
    Матео Matthias Маттиас Маттіас Матиас Matej Матей Mateusz Матеуш Мэт Мет Matti Mateo
    Mark Marc Marco Марк Марко Marcus Markus Маркус Marcos Маркос Marko
    Luke Lucas Lukas Luca Люк Лука Лукас Luc Лукаш Łukasz Lukáš Люка
    Paul Pol Пол Поль Пауль Паул Pablo Пабло Paolo Паоло Paulo Пауло Павел Pavel Paweł Пауел Pál
    Peter Pete Пит Піт Питер Пітер Петер Питър Пьер П'єр Pierre Pedro Педро Pietro Пьетро Pieter \
    Петр Пийт Pere Piet
    Philip Phil Philipp Phillip Филип Філіп Філ Фил Филипп Filip Felipe Фелипе Philippe Filippo \
    Филиппо
    Christopher Chris Кристофер Крістофер Крис Кріс Кристоф Крістоф Christoph Christophe \
    Cristóbal Krzysztof Кристъфър Кристофър Kris Kristof
    Christian Кристиан Крістіан Cristian Кристиян Krystian Кристіан Christiaan
    Nicholas Nick Nicolas Николас Ніколас Ник Нік Никола Ніколя Nicola Никос Nikos Nico Нико \
    Niklas Nikola Nikolaus Николаус Никлас Nicolás Ничола Nicolae Nicky Никълъс
    Andrew Andy Эндрю Ендрю Энди Енді Андрю Анди Andreas Андреас Andrea Андреа André Андре \
    Andrés Андрес András Андраш Anders Андерс Ендру Andris Андрис
    Alexander Alex Al Александр Олександр Алекс Алексис Alexis Alexandre Alejandro Алехандро \
    Alessandro Алессандро Олександер Aleksandar Александар Александър Ал Эл Aleksander \
    Александер Ел
    Benjamin Ben Benny Бенджамин Бенджамін Бен Беньямин Біньямін Биньямин Beniamin Беняминс \
    Беньямін Бениамин Benyamin Бенямин Бенжамен Binjamin Бинямин
    Bernard Bernie Bernhard Бернард Берни Берні Бернар Бернхард Бернгард Bernardo Бернардо Бърни \
    Бърнард
    Francis Frank Франсис Френсис Фрэнсис Франциск Франсіс Фрэнк Френк Франк Франсуа Francois \
    François Francisco Франсиско Франсіско Francesco Франческо Franz Франц Franciszek František \
    Франтишек Франсиск Frans Ференц Ferenc Paco Франсоа Franc
    Benedict Benedykt Бенедикт Benedikt Benedetto Бенедетто Benoît Benoit Бенуа
    Gregory Greg Грегори Грегорі Грег Gregor Грегор Grégory
    Kenneth Ken Kenny Кеннет Кен Кенни Кенні Кенет
    Ronald Ron Ronnie Рональд Роналд Рон Ронни Роні Роны Рони Ronaldo Роналду
    Donald Don Donnie Дональд Доналд Дон Donaldas
    Barack Барак Барака Barak
    Робинетт
    Boris Борис Boriss
    Dominic Dominik Dominique Доминик Домінік Доменик Domenico Доминико Доменико
    Jeremy Джереми Джеремі Джеръми Джеремая Jérémy Jeremiah Иеремия
    Nigel Найджел Найджъл Нигел Найгел Найжел
    Keir Кир Кеир Киър Кір Кийр Кейр
    Gordon Гордон Ґордон
    Rishi Риши Ріші
    Михал
    Simon Саймон Симон Сімон Simeon Szymon Шимон Saimon Саймън Simone Симоне Симеон Shimon
    Gavin Гэвин Гевін Гавин Гейвин
    Ian Иэн Иан Ієн Єн Иън Йен Йън
    Leo Лео Лио Leon Леон Léon Leonardo Леонардо Лъв
    Graham Грэм Грэхем Ґрем Грем Греъм Грэхам Грехам
    Geoffrey Jeffrey Jeff Geoff Джеффри Джефф Джеф Джеффрі Джефри
    Henry Harry Hank Генри Генрі Хенри Гарри Гаррі Хари Хэнк Хенк Анри Анрі Henri Heinrich \
    Генрих Хайнрих Enrique Энрике Енріке Henryk Хенрик Генрик Hendrik Henrik Enrico Энрико Харри
    Howard Говард Хауърд Хоуард Ховард
    Hugh Hugo Хью Г'ю Уго Гуго Хюго Hugues Х'ю Юго
    Oliver Олли Оливер Олівер Оливър Olivier Оливье Олів'є Оливие Olly
    Oscar Оскар Oskar
    Patrick Pat Патрик Патрік Пат Пэт Патрисио Patricio Patryk
    Roger Роджер Роже Роджър
    Rupert Руперт Рупърт
    Samuel Sam Сэмюэл Семюел Самюэль Сэм Сем Сам Самуэль Сэмюэль Самуел Самюел Сэмуэль Самуель
    Scott Скотт Скот
    Sean Shaun Shawn Шон
    Timothy Tim Тимоти Тімоті Тим Тім Timo Тимо
    Walter Вальтер Уолтер Волтер Валтер Уолтър
    Warren Уоррен Воррен Уорън
    Arnold Арнольд Арнолд
    Arthur Artur Артур Артюр Arturo Артуро Артър
    Al Albert Альберт Алберт Alberto Альберто Albrecht Альбер Албърт
    Alan Allan Allen Алан Аллан Ален Аллен Alain Алън
    Adam Адам
    Abraham Авраам Эйбрахам Абрахам
    Brian Bryan Брайан Браян Брайън
    Bruce Брюс Брус
    Cameron Кэмерон Камерън
    Clark Кларк
    Craig Крэйг Крейг Крэг
    Chad Чад Чед
    Dean Дин Дін Дийн
    Dennis Деннис Денніс Денис Деніс Denis
    Derek Дерек Дерик
    Douglas Doug Дуглас Даг Дъглас Дъг
    Dwight Дуайт Двайт
    Elon Илон Ілон Элон
    Eric Erik Эрик Ерік Ерик Эрік
    Ernest Ernst Эрнест Ернест Эрнст Ернст Ernesto Эрнесто
    Eugene Юджин Юджін Эжен Eugenio
    Fabian Фабиан Fabien Фабьен
    Fred Frederick Friedrich Фред Фредерик Фредерік Фридрих Фрідріх Фредрик Fredrik Frédéric \
    Federico Федерико Fryderyk Frederic Фридрік
    Fumio Фумио Фуміо
    Gary Гэри Гері Гари Ґері
    Gerald Gerry Jerry Джеральд Джерри Джеррі Джералд Джери Gérald Жеральд Джеррольд
    Gerhard Герхард Гергард Gerard Gérard Жерар Джерард Gerardo Герард
    Gianni Джанни Джанні Джани
    Gilbert Гилберт Жильбер
    Giuseppe Джузеппе
    Glenn Гленн Глен
    Guido Гвидо Гідо Гуидо
    Gunther Günter Günther Guenther Гюнтер Ґюнтер Guenter Гюнтър
    Gustavo Густаво Gustav Густав Гюстав
    Guy Гай Ги Гі
    Harold Гарольд Харольд Харолд Гаролд Harald Харальд Гаральд
    Heiko Хайко Гайко Хейко
    Helmut Гельмут Хельмут Хелмут
    Herbert Герберт Херберт Хърбърт
    Horst Хорст Горст
    Jason Джейсон Джейсън
    Javier Хавьер Хав'єр Хавиер Xavier Ксавье Ксавьер
    Yves Ив Ів
    Jens Йенс Єнс
    Jared Джаред Джаръд
    Jeroen Йерун Єрун
    Jesús Хесус
    Joaquín Хоакин Хоакін Joachim Йоахим Жоаким
    Jonas Йонас Jonathan Джонатан Йонатан Джонатън Jonah
    Jorge Хорхе
    Jürgen Jurgen Juergen Юрген Юрґен Йорген Jørgen
    Josh Joshua Джош Джошуа
    Julian Джулиан Юлиан Жюльен Julien Джуліан Хулиан Julián Джулиън Юліан Julius Юлиус
    Justin Джастин Джастін Джъстин Жюстен Юстин
    Kamal Камаль Камал
    Karl Carl Карл
    Kevin Кевин Кевін
    Kim Ким Кім
    Klaus Claus Клаус Claude Клод
    Kurt Curt Курт Кърт
    Lawrence Larry Лоуренс Лоренс Ларри Ларрі Лари Laurent Лоран Lorenzo Лоренцо Лорънс Laurence \
    Lars Ларс Laurenz
    Lech Лех
    Lindsey Lindsay Линдси Ліндсі Линдзи Линдсей Ліндсей
    Lloyd Ллойд Лойд
    Louis Luis Луис Луи Луї Луіс Люис Людовик Ludwig Людвиг Людвіг Luigi Луиджи Луїджі Lewis \
    Льюис Льюїс Luiz Луиш Lajos
    Malcolm Малкольм Малколм
    Manuel Мануэль Мануель Мануел Manu Manfred Манфред
    """
}
