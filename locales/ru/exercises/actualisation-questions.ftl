exercise-actualisation-questions = Ответить на вопросы за Карима
    .line = Сайт задаёт вопросы, один за другим.
    .story =
        Карим (Karim) ищет работу.
        В ноябре он работал 2 недели в автомастерской.
        Его курсы начнутся в декабре.
        Помогите Кариму рассказать о своём ноябре.
    .learnt =
        Читать название месяца в каждом вопросе.
        Отвечать только за этот месяц.
        Оставаться на учёте.
        Видеть в конце, что всё хорошо сохранено.

exercise-actualisation-questions-accueil =
    Прочитайте рамку. Там есть последний день.
    Ищите кнопку { $label-actualiser } (отметиться).
    .profil = Эта кнопка — чтобы поменять адрес. Ищите { $label-actualiser } (отметиться).

exercise-actualisation-questions-formation =
    Вопрос — про ноябрь.
    Посмотрите на дату в письме. Потом нажмите { $label-suivant } (дальше).
    .stage = Курсы будут в декабре. Для ноября выберите { $value-stage } (нет).

exercise-actualisation-questions-travail =
    Карим работал в автомастерской.
    Ищите в расчётном листке часы и зарплату до вычетов (salaire brut).
    .travaille = У Карима есть расчётный листок за ноябрь. Выберите { $value-travaille } (да).
    .heures = Возьмите строку «Heures payées» (оплаченные часы): { $value-heures }
    .brut = Возьмите строку «Salaire brut» (зарплата до вычетов): { $value-brut }

exercise-actualisation-questions-inscription =
    Карим ещё ищет работу. Он остаётся на учёте.
    Потом нажмите { $label-valider } (подтвердить отметку).
    .rester = Без учёта выплаты прекращаются. Выберите { $value-rester } (да).
    .annuler = Эта кнопка всё стирает. Чтобы отправить, нажмите { $label-valider } (подтвердить отметку).

exercise-actualisation-questions-recu =
    Эта страница говорит, что всё сохранено.
    Сфотографируйте её. Потом нажмите { $label-quitter } (выйти).
