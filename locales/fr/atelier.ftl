### The mediator's desk: for the person who helps, and the sheet for the person who was helped

atelier = Aider sans faire à la place
    .text =
        Ces pages sont pour la personne qui aide.
        Vous voyez le même écran qu’elle, avec des conseils.
    .language = Dans quelle langue lit la personne ?
    .guide = Quelle démarche faites-vous ensemble ?
    .link = Vous aidez quelqu’un ? Ouvrez l’atelier
    .home = Atelier
    .next-person = Personne suivante

atelier-phrase = Les mots de l’atelier
    .hint = Demandez-les à l’équipe qui gère ce site.
    .go = Ouvrir l’atelier
    .wrong = Ce ne sont pas les bons mots.
    .wait = Trop d’essais. Attendez une minute.

atelier-notes = Conseils pour vous
    .reads = La personne lit :
    .dire = À dire
    .laisser = À laisser faire
    .piege = Le piège
    .phone = Continuer sur le téléphone de la personne
    .end = Finir et imprimer la feuille

atelier-never = Ne touchez jamais
    .text = Le mot de passe, les codes, la carte bancaire sont à elle.

atelier-ladder = Cet écran, qui l’a fait ?
    .shown = J’ai montré
    .together = Nous l’avons fait ensemble
    .alone = La personne l’a fait seule

atelier-sheet = Votre feuille
    .goals = La prochaine fois
    .together = La prochaine fois, faites-le avec une personne.
    .alone = La prochaine fois, essayez sans aide.
    .known = Vous savez le faire.

atelier-question = Une question
    .dire = Lisez la question à voix haute, puis attendez.
    .laisser = La personne choisit et touche l’écran elle-même.
    .piege = Répondre pour elle, pour aller plus vite.

atelier-form = Un champ à remplir
    .dire = Montrez du doigt la bonne ligne du papier.
    .laisser = La personne tape elle-même.
    .piege = Recopier un chiffre du mauvais papier.

atelier-checklist = Des papiers
    .dire = Cherchez les papiers ensemble, un par un.
    .laisser = La personne coche ce qu’elle a.
    .piege = Garder ses papiers, ou une copie.

atelier-handoff = La porte du site officiel
    .dire = Lisez l’adresse du site ensemble, lentement.
    .laisser = La personne ouvre le site et tape ses codes.
    .piege = Un faux site imite le vrai. Vérifiez l’adresse.

atelier-reading = Une lecture
    .dire = Lisez ensemble. Demandez ce que la personne a compris.
    .laisser = La personne continue quand elle est prête.
