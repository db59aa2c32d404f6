/// Western and other women.
extension GivenNameTable {
  static let women = """
    Angela Ангела Анґела Анджела Ангел Angele Angelika Angelina
    Ursula Урсула Уршула Ursuli
    Kamala Камала
    Hillary Hilary Хиллари Гілларі Хилари Хіларі Гілари Хілларі
    Melania Мелания Меланія Melanie Мелани Мелані
    Ivanka Иванка Іванка
    Theresa Teresa Тереза Тереса Терезы
    Elizabeth Liz Elisabeth Elżbieta Alžběta Элизабет Елізабет Елизабет Лиз Ліз Елизавета \
    Єлизавета Елисавета Eliza Elzbieta Isabel Изабель Beth Elisabetta Betty Lizzy Лізз
    Margaret Maggie Маргарет Маргарита Margarita Margarete Margrethe Маргрете Małgorzata \
    Margaréta Margarethe Маргрет Marguerite Маргърет
    Catherine Katherine Kate Cathy Kathy Катрин Кэтрин Кетрін Кейт Кэти Катерина Катарина \
    Katarina Екатерина Kathleen Кэтлин Catarina Катріна Katie Кейти Katja Катя Karin Карин \
    Cathérine
    Mary Maria Marie Мэри Мері Мария Мари Марія Марі Marija Мери Maryam Марьям
    Anne Anna Ann Annie Энн Енн Анн Анна Ан Ана Ганна Ане Анне Ana
    Annalena Анналена Аналена
    Annegret Аннегрет Анегрет
    Nancy Нэнси Ненсі Нанси Ненси Нансі
    Sarah Sara Сара
    Susan Susanne Сьюзан Сюзан Сьюзен Сузанна Сузанне Зузанна Сузан Suzanne Сюзанна Сюзанне Сюзън
    Jennifer Jen Jenny Дженнифер Дженніфер Джен Дженни Дженні Дженифър Джени Йенни
    Jessica Джессика Джессіка Джесика
    Julia Julie Джулия Джулі Юлия Юлія Жюли Джули Giulia Джулія
    Christine Christina Kristina Kristin Кристин Кристина Крістін Крістіна Krystyna Cristina \
    Крістен Kristen Christiane
    Kristalina Кристалина Крісталіна
    Christa Криста
    Caroline Carolina Karolina Кэролайн Каролина Каролин Керолайн Кароліна Кэролин Carolyn \
    Каролайн
    Carrie Кэрри Керрі Кари
    Carol Кэрол Керол Карол
    Claire Clare Клэр Клер Clara Klara Клара
    Condoleezza Кондолиза Кондоліза
    Diana Диана Діана Diane Дайан Даян
    Dilma Дилма
    Dorothy Дороти Dorota Дорота
    Eleanor Элеонора Елеонора Элинор Eleonora Eleanora
    Emily Emilia Эмили Емілі Эмилия Емили Емілія
    Emma Эмма Емма Ема
    Ester Esther Эстер Естер Эсфирь
    Eva Ева Єва Ewa
    Federica Federika Федерика Федеріка
    Florence Флоранс Флоренс
    Frederiksen Фредериксен
    Gabriele Gabriela Gabrielle Габриэла Габріела Габриэль Габриела
    Gina Джина
    Giorgia Джорджа Джорджия Джорджія
    Greta Грета Gretchen Гретхен
    Heather Хезер Гізер Хедър
    Helen Helena Helene Хелен Елена Гелен Хелена Гелена Элен
    Ingrid Ингрид Інгрід
    Irene Ирен Ирена Ірена Irena
    Jacinda Джасинда Джасінда Джесинда
    Jacqueline Жаклин Жаклін Jackie Джеки Джекі
    Jane Jean Джейн Джин Жанна Jeanne Jana Яна Joan Джоан Йоанна Joanna Johanna Йоханна Джоанна \
    Джийн
    Janet Джанет
    Jill Джилл Джил
    Judith Judy Джудит Джуді Юдит Джуди
    Kaja Кая Кайя
    Karine Карин Карін
    Kayleigh Kayley Кейли Кейлі
    Kelly Келли Келлі Кели
    Kellyanne Келлиэнн Келліенн
    Kersti Керсти Керсті
    Ketanji Кетанджи
    Kirsten Кирстен Кірстен
    Laura Лаура Лора
    Linda Линда Лінда
    Lisa Лиза Ліза Лайза
    Loretta Лоретта
    Louise Луиза Луїза Луиз Люиз
    Luzia Lucia Lucie Лусия Лючия Люси Lucy Лусі
    Magdalena Магдалена
    Marine Марин Марін
    Margarita Маргарита
    Marianne Марианна Маріанна Марианне Мариан
    Marjorie Марджори Марджорі
    Marta Martha Марта
    Megan Meghan Меган Мегън
    Mette Метте
    Michelle Мишель Мішель Мишел
    Michaela Михаэла Міхаела
    Miriam Мириам
    Monica Monika Моника Моніка
    Natalie Натали Наталі Natalia
    Nicola Никола Нікола
    Nicole Николь Ніколь Никол
    Nikki Никки Ніккі Ники Nikky
    Pamela Памела
    Patricia Патриция Патриція Патрисия Patrycja
    Penny Пенни Пенні
    Priti Прити Пріті
    Rachel Рэйчел Рейчел Рахель Рейчъл
    Rebecca Ребекка Ребека
    Rosa Роза
    Ruth Рут
    Samantha Саманта
    Sandra Сандра
    Sanna Санна
    Sidney Sydney Сидни Сідні Сидней
    Simone Симона Сімона Simona Симоне
    Sofia Sophia Sophie Zofia София Софія Софи Софі
    Stacey Stacy Стейси Стейсі
    Stella Стелла Стела
    Stephanie Стефани Стефані Stéphanie Stefania Стефания
    Suella Суэлла Суелла
    Susana Сусана
    Sylvia Sylvie Silvia Сильвия Сільвія Сильви Sylwia Силвия
    Sylvi Сильви Сілві
    Tina Тина Тіна
    Tulsi Тулси Тулсі
    Ulrike Ульрике
    Usha Уша
    Valérie Валери Валері
    Vanessa Ванесса Ванеса
    Victoria Виктория Вікторія Viktoria Wiktoria
    Virginia Вирджиния Вірджинія
    Viola Виола
    Wendy Венди
    Yvette Иветт Івет
    Zuzana Зузана
    Asia Асия Азия Азія Асія
    Aung Аун
    Benazir Беназир
    Malala Малала
    Alexandria Alexandra Aleksandra Александрия Александра Олександра Александрія
    Amy Эми Емі Ейми
    Avril Аврил Евріл
    Barbara Барбара Barbora
    Beate Беате Beata Беата
    Bojana Бояна
    Brigitte Брижит Бриджит Брижитт Бриджитт Brigid
    Cindy Синди Сінді
    Deb Debbie Deborah Дебора Дебби
    Dominique Доминик
    Elaine Элейн Элайн Елейн
    Elise Элиза
    Gislaine Ghislaine Гислейн Гислен Гіслейн Жислен
    Amber Эмбер
    Arlene Арлин Арлен Арлийн
    Ruth Рут
    Rudy Руди
    """
}
