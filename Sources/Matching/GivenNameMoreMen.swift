/// Western and other men, part two.
extension GivenNameTable {
  static let moreMen = """
    Marcel Марсель Марсел Марцел Marcelo Марсело
    Mario Марио Маріо
    Marcus Маркус
    Mariano Мариано Маріано
    Martin Мартин Мартін Мартен Martín Мартън Marcin
    Mateusz Матеуш
    Maurice Морис Моріс Mauricio Маурисио Moritz Мориц Maurizio
    Max Maximilian Макс Максимилиан Maxime Максим Максиміліан
    Mitchell Mitch Митч Мітч Митчелл Мітчелл Мичъл
    Mitt Митт Мітт Мит
    Mohammed Muhammad Mohamed Mohammad Mahomet Mohamad Мохаммед Мухаммад Мухаммед Магомед \
    Мохамед Мохаммад Мухамед Магомет Махмуд Mehmed Mehmet Мехмет Muhamed Мугаммед Могаммед \
    Mohameda
    Ahmed Ahmad Ахмед Ахмад Ахмет Ahmet
    Abdul Абдул Abd Абд Абдель Abdel Абдула
    Abdullah Абдулла Абдаллах Abdallah Абдулах Абдуллах Абдалла
    Ali Али Алі
    Hassan Hasan Хасан Хассан Гасан
    Hussein Hussain Hossein Husain Хусейн Хуссейн Хосейн Гусейн Husajn Хюсеин Хусеин Хоссейн \
    Гуссейн
    Ibrahim Ибрагим Ібрагім Ибрахим Ебрахим Ebrahim Эбрахим Эбрагим
    Imran Имран Імран
    Khadim Хадим Chádim Кадим Хадім
    Khalid Khaled Халид Халед Халід
    Omar Omer Омар Омер Умар Umar
    Osama Usama Усама Осама
    Recep Реджеп Реджеб Режеп
    Tayyip Тайип Тайїп Таїп Тайіп
    Salman Salmaan Салман
    Shahbaz Shehbaz Шахбаз Шехбаз
    Yusuf Youssef Yousef Юсуф Юсеф Йосиф
    Bashar Башар
    Ilham Ильхам Ільхам Илхам
    Nikol Никол Нікол
    Heydar Гейдар Хейдар
    Nursultan Нурсултан
    Kassym Касым Касим
    Emmanuel Эммануэль Емманюель Еммануель Эмманюэль Емануел Еманюел Эмануэль Emanuel Manuel \
    Эмманюель
    Nicolas Николя Ніколя
    Olaf Олаф Olav Улаф
    Otto Отто
    Oswald Освальд
    Pascal Паскаль Паскал
    Ralph Ralf Ральф Ралф
    Randy Рэнди Ренді Ранди
    Raymond Ray Реймонд Рэй Раймон Рей Raimundo Ramón Рамон Реймънд Раймон Раймонд Раймунд Raimond \
    Raimonds
    Rex Рекс
    Rand Рэнд Ренд Ранд
    Rudolf Rudolph Rudy Рудольф Руди Руді Рудолф
    Roman Роман
    Roland Роланд Ролан
    Roberto Роберто
    Romano Романо
    Roy Рой
    Rodrigo Родриго Родріго
    Russell Расселл Рассел Ръсел
    Ryan Райан Раян Райън
    Sebastian Себастьян Себастіан Себастиан Sebastien Sébastien
    Silvio Сильвио Сільвіо Силвио
    Sergio Серхио Серджо Серхіо Серджио
    Stanley Стэнли Стенлі Стенли
    Stuart Stewart Стюарт Стюърт
    Sadiq Садик Садік
    Sigmar Зигмар Сигмар Зігмар
    Sven Свен
    Theodore Ted Teddy Theo Теодор Тео Теодър
    Tedros Тедрос
    Trevor Тревор Тревър
    Tucker Такер Такър
    Tulsi Тулси
    Vaclav Вацлав
    Vincent Vince Винсент Вінсент Венсан Винс Vicente Висенте Vincenzo Винченцо Вінс Винсън
    Volker Volcker Фолькер Фолкер
    Valdis Валдис Валдіс
    Werner Вернер
    Wolfgang Вольфганг Волфганг
    Winston Уинстон Вінстон Уинстън
    Xi Си Сі
    Yair Яир Яїр Jair Жаир Жаїр Жайр
    Bob Боб
    Chuka Чука
    Dick Дик
    Arron Aaron Аррон Арън Аарон Аарън Эррон Аррън
    Dominick Доминик
    Iain Иэн Иан Іен Йън
    Neil Neal Нил Ніл Нийл
    Niki Ники Нікі Niky
    Viktor Виктор Віктор Victor Víctor
    Attila Аттила
    Gitanas Гитанас Гітанас
    Jarosław Ярослав
    Andrius Андрюс
    Algirdas Альгирдас
    Arvydas Арвидас
    Egils Эгилс Егілс Егилс
    Toomas Тоомас
    Jüri Юри
    Sauli Саули Саулі
    Carles Карлес
    Pere Пере
    Jordi Жорди Жорді
    Josep Жозеп
    Steffen Штеффен
    Ulrich Ульрих Улрих
    Uwe Уве
    Ugur Uğur Угур Уур
    Yves Ив
    Armin Армин Армін
    Markus Маркус
    Norbert Норберт
    Robin Робин Робін
    Roderich Родерих
    Konrad Конрад
    Günther Гюнтер
    Dietmar Дитмар
    Harald Харальд
    Bruno Бруно
    Claudio Клаудио
    Diego Диего Дієго
    Fernando Фернандо Fernand Ferdinand Фердинанд
    Gonzalo Гонсало
    Hector Эктор Гектор Héctor
    Íñigo Иньиго
    Ignacio Игнасио
    Rafael Рафаэль Рафаель Raphael Рафал Rafał Raffaele Рафаел
    Raúl Raul Рауль Раул
    Victor Виктор
    Evo Эво Ево
    Hugo Уго
    Nicolás Николас
    Alberto Альберто
    Lenín Ленин
    Jacek Яцек
    Keith Кит Кіт Кийт
    Kanye Канье Кание Каньє
    Brad Bradley Брэд Бред Брэдли Бредлі
    Brett Бретт Брет
    Ralph Ральф
    Todd Тодд Тод
    Trey Трей
    Wayne Уэйн Вейн Уейн
    Wesley Уэсли
    Zachary Zac Зак Закари
    Merrick Меррик Меррік Мерик
    Marshall Маршалл
    Lyndon Линдон
    Ulysses Улисс
    Rutherford Ратерфорд Резерфорд Ръдърфорд Рутерфорд
    Franklin Франклин Франклін
    Gerald Джеральд
    Calvin Кальвин Калвін
    Herbert Герберт
    Jeb Джеб
    Newt Ньют Нют
    Sheldon Шелдон Шелдън
    Mitch Митч
    Cory Кори Корі
    Pete Пит
    Beto Бето
    Julián Хулиан
    Tulsi Тулси
    Kirsten Кирстен
    """
}
