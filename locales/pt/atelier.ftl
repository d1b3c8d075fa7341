### The mediator's desk: for the person who helps, and the sheet for the person who was helped

atelier = Ajudar sem fazer por ela
    .text =
        Estas páginas são para a pessoa que ajuda.
        Vê o mesmo ecrã que ela, com conselhos.
    .language = Em que língua lê a pessoa?
    .guide = Que processo fazem juntos?
    .link = Ajuda alguém? Abra a oficina
    .home = Oficina
    .next-person = Pessoa seguinte

atelier-phrase = As palavras da oficina
    .hint = Peça-as à equipa que gere este site.
    .go = Abrir a oficina
    .wrong = Não são as palavras certas.
    .wait = Demasiadas tentativas. Espere um minuto.

atelier-notes = Conselhos para si
    .reads = A pessoa lê:
    .dire = O que dizer
    .laisser = O que deixar fazer
    .piege = A armadilha
    .phone = Continuar no telemóvel da pessoa
    .end = Acabar e imprimir a folha

atelier-never = Nunca toque
    .text = A palavra-passe, os códigos e o cartão bancário são dela.

atelier-ladder = Este ecrã, quem o fez?
    .shown = Eu mostrei
    .together = Fizemos juntos
    .alone = A pessoa fez sozinha

atelier-sheet = A sua folha
    .goals = Da próxima vez
    .together = Da próxima vez, faça com alguém.
    .alone = Da próxima vez, tente sem ajuda.
    .known = Já sabe fazer.

atelier-question = Uma pergunta
    .dire = Leia a pergunta em voz alta e espere.
    .laisser = A pessoa escolhe e toca no ecrã.
    .piege = Responder por ela, para ir mais depressa.

atelier-form = Um campo a preencher
    .dire = Aponte a linha certa do papel.
    .laisser = A pessoa escreve.
    .piege = Copiar um número do papel errado.

atelier-checklist = Papéis
    .dire = Procurem os papéis juntos, um a um.
    .laisser = A pessoa assinala o que tem.
    .piege = Ficar com os papéis dela, ou com uma cópia.

atelier-handoff = A porta do site oficial
    .dire = Leiam juntos o endereço do site, devagar.
    .laisser = A pessoa abre o site e escreve os seus códigos.
    .piege = Um site falso imita o verdadeiro. Verifique o endereço.

atelier-reading = Uma leitura
    .dire = Leiam juntos. Pergunte o que a pessoa compreendeu.
    .laisser = A pessoa continua quando estiver pronta.
