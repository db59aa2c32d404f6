/// Women of the West that the other tables leave out, and of the rest of the world.
extension GivenNameTable {
  static let worldWomen = """
    Alice Алиса Элис Аліса Alicia Алисия Alisa
    Andrea Андреа
    Antonia Антония
    Aisha Ayesha Аиша Айша Aicha
    Amina Амина
    Barbara Барбара
    Brenda Бренда
    Carla Карла
    Carmen Кармен
    Cecilia Сесилия Cécile Сесиль
    Charlotte Шарлотта Шарлотт
    Chloe Хлоя
    Clara Klara Клара
    Claudia Клаудия Klaudia Claudine Клодин
    Cristina Кристина
    Deborah Debora Дебора
    Denise Дениза Дениз
    Doris Дорис
    Edith Эдит
    Ellen Эллен Еллен
    Erika Erica Эрика
    Esther Эстер
    Evelyn Эвелин
    Fatima Fatma Фатима Фатма
    Fiona Фиона
    Gloria Глория
    Grace Грейс
    Gudrun Гудрун
    Hanan Ханан
    Hannah Ханна
    Hilde Хильда Hilda
    Indira Индира
    Isabella Изабелла Isabella
    Joan Джоан Joanna Джоанна Johanna Йоханна Joanne
    Josephine Жозефина Josefina
    Joyce Джойс
    Karen Карен
    Khadija Хадиджа
    Leila Layla Лейла
    Leticia Летиция Laetitia
    Lucia Лючия Lucy Люси Лусия
    Lydia Лидия
    Madeleine Madeline Мадлен
    Ségolène Segolene Сеголен
    Tzipi Tsipi Ципи
    Martha Марта
    Martina Мартина
    Maya Maja Майя
    Mercedes Мерседес
    Nadine Надин
    Nadia Надя
    Naomi Наоми
    Olivia Оливия
    Paula Паула
    Philippa Филиппа
    Rita Рита
    Roberta Роберта
    Salome Саломе
    Sanae Санаэ
    Sharon Шэрон Шарон
    Sheila Шейла
    Shirley Ширли
    Silvia Сильвия Sylvie
    Sonia Sonja Соня
    Susannah Сюзанна
    Tatjana Татьяна
    Tessa Тесса
    Tracy Трейси
    Zahra Захра
    Zeynep Zainab Зейнаб Зейнеп
    """
}
