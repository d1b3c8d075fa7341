document-identifiant-francetravail = نام یا شماره کاربری شما در France Travail
    .hint = این شماره یا نام، صفحه شخصی شما را باز می‌کند.
    .where = خط‌ها و پیام‌های France Travail را ببینید. یا از دفتر خود بپرسید.

document-mot-de-passe-francetravail = رمز شما در France Travail
    .hint = آن را پنهان نگه دارید. این رهنما هیچ‌وقت آن را نمی‌پرسد.
    .where = دیگر آن را ندارید؟ از دفتر خود کمک بخواهید.

document-fiche-de-paie = ورق معاش شما
    .hint = از هر صاحب کار یک ورق معاش بگیرید.
    .where = صاحب کار آن را به شما می‌دهد، روی کاغذ یا در انترنت.

document-attestation-formation = تصدیق‌نامه آموزش شما
    .hint = کاغذی که آموزش شما را نشان می‌دهد.
    .where = آن را از مرکز آموزش بخواهید.

document-justificatif-arret = کاغذ رخصتی مریضی یا رخصتی شما
    .hint = مثلاً، کاغذ داکتر.
    .where = دیگر آن را ندارید؟ از داکتر بخواهید.

document-notification-pension = خط معاش تقاعد یا معلولیت شما
    .hint = این خط از تقاعد یا معاش معلولیت شما خبر می‌دهد.
    .where = صندوقی که معاش شما را می‌دهد، این خط را می‌فرستد.

document-numero-secu = شماره بیمه اجتماعی شما
    .hint = این شماره صفحه شما را در سایت CAF باز می‌کند.
    .where = روی carte Vitale شما نوشته شده.

document-mot-de-passe-caf = رمز شما در CAF
    .hint = آن را پنهان نگه دارید.
    .where = گم شده؟ به CAF زنگ بزنید یا به France Services بروید.

document-telephone = تیلفون شما، روشن
    .hint = سایت شاید یک کود بخواهد.

document-fiches-de-paie = ورق‌های معاش 3 ماه
    .hint = از هر نفر خانه بگیرید.
    .where = یک ورق معاش کم است؟ از صاحب کار بخواهید.

document-releves-allocations = ورق‌های پول بیکاری، مریضی یا تقاعد و معلولیت
    .hint = از 3 ماه بگیرید، برای هر نفر خانه.
    .where = از صندوقی بخواهید که به شما پول می‌دهد، مثلاً France Travail.

document-papiers-autre-argent = کاغذهای پول‌های دیگر که گرفته‌اید
    .hint = مثلاً: نفقه، بل‌ها، پول کرایه.
    .where = یک کاغذ کم است؟ از CAF بپرسید کدام کاغذ کافی است.

document-releves-banque = صورت حساب بانک 3 ماه
    .hint = پولی را که گرفته‌اید نشان می‌دهد.
    .where = از بانک خود بخواهید.

document-enfant-present = خود طفل
    .hint = طفل و پدر یا مادر با هم به ملاقات می‌آیند.

document-carte-parent = کاغذ هویت پدر یا مادری که می‌آید
    .hint = مثلاً کارت هویت او. سرپرست قانونی کاغذ خود را می‌آورد.

document-ancienne-carte = کارت هویت کهنه
    .hint = آن را به شاروالی پس می‌دهید. بدون آن، کارت پولی است.

document-passeport-valable = پاسپورت شما که هنوز اعتبار دارد
    .hint = ثابت می‌کند شما کی هستید.

document-passeport-enfant = پاسپورت طفل
    .hint = تنها اگر دارد. از شاروالی بپرسید.

document-recu-police = کاغذ پولیس درباره دزدی
    .hint = نام آن: récépissé de déclaration de vol (رسید خبر دزدی).
    .where = پیش پولیس یا gendarmerie (ژاندارم).

document-declaration-perte = خبر گم شدن کارت
    .hint = لازم نیست چیزی آماده کنید.
    .where = آن را در شاروالی، پیش غرفه می‌دهید.

document-timbre-electronique = تکت محصول الکترونیکی
    .hint = کاغذ، یا پیام با 16 رقم را نگه دارید.
    .where = در دکان سگرت‌فروشی (bureau de tabac). در سایت رسمی تکت‌ها. در آخر پیش‌درخواست.

document-photo-identite = 1 عکس هویت
    .hint = عمر آن کمتر از 6 ماه است. آن را قیچی نکنید.
    .where = پیش عکاس، یا در ماشین عکاسی. از شاروالی بپرسید که آیا عکس می‌گیرد.

document-preuve-adresse = 1 سند آدرس
    .hint = به نام شما است. عمر آن کمتر از 1 سال است.
    .where = بل تیلفون، برق، گاز یا آب. ورق مالیه. بیمه خانه. کاغذ CAF، صندوق کمک‌های فامیلی، درباره خانه.

document-preuve-adresse-parent = 1 سند آدرس پدر یا مادر
    .hint = به نام پدر یا مادری است که می‌آید. عمر آن کمتر از 1 سال است.
    .where = بل تیلفون، برق، گاز یا آب. ورق مالیه. بیمه خانه. کاغذ CAF، صندوق کمک‌های فامیلی، درباره خانه.

document-carte-hebergeur = کارت هویت کسی که شما را جای داده
    .hint = یک کاپی کافی است.

document-lettre-hebergeur = خط امضاشده کسی که شما را جای داده
    .hint = در آن نوشته که شما بیشتر از 3 ماه است آن‌جا زندگی می‌کنید.

document-preuve-adresse-hebergeur = 1 سند آدرس کسی که شما را جای داده
    .hint = عمر آن کمتر از 1 سال است.
    .where = مثلاً: بل برق، گاز، آب، تیلفون.

document-attestation-hotel = کاغذ امضاشده مسئول هوتل
    .hint = او می‌نویسد که شما در هوتلش زندگی می‌کنید.
    .where = در پذیرش هوتل.

document-papier-terrain = کاغذ زمین شما
    .hint = قباله ملکیت، یا قرارداد کرایه.

document-papier-officiel-adresse = یک کاغذ رسمی با آدرس شما
    .hint = از شاروالی بپرسید کدام کاغذ درست است.

document-election-domicile = تصدیق‌نامه آدرس برای خط‌ها
    .hint = برای کاغذهای شما یک آدرس می‌دهد. رایگان است.
    .where = در CCAS، مرکز کمک اجتماعی شهر. یا در شاروالی یک شهر خرد.

document-papier-garde = کاغذ درباره حضانت طفل
    .hint = مثلاً فیصله قاضی. از شاروالی بپرسید کدام کاغذ را بیاورید.

document-preuve-adresse-autre-parent = 1 سند آدرس پدر یا مادر دیگر
    .hint = تنها وقتی طفل پیش هر 2 (پدر و مادر) زندگی می‌کند. از شاروالی بپرسید.

document-acte-naissance = سند تولد
    .hint = عمر آن کمتر از 3 ماه است. همیشه لازم نیست. مثال: تولد در خارج. از شاروالی بپرسید.
    .where = در شاروالی شهر تولد. رایگان است.

document-preuve-nationalite = کاغذی که تابعیت فرانسوی را ثابت می‌کند
    .hint = تنها وقتی شاروالی می‌خواهد. پیش از رفتن با تیلفون بپرسید.

document-infos-parents = نام 2 والدین (پدر و مادر)، تاریخ و جای تولدشان
    .hint = روی یک ورق بنویسید. قد شخص را هم بنویسید.
    .where = در livret de famille (کتابچه فامیل)، یا در سند تولد.

document-numero-pre-demande = شماره پیش‌درخواست
    .hint = هنوز آن را ندارید. سایت در آخر آن را می‌دهد.

document-carte-vitale = کارت سبز بیمه صحی شما
    .hint = شماره بیمه اجتماعی شما روی آن است.
    .where = گم شده؟ از بیمه صحی (assurance maladie) بخواهید.

document-attestation-droits = تصدیق‌نامه بیمه اجتماعی شما
    .hint = به جای carte Vitale کار می‌دهد. آن را ندارید؟ باز هم بیایید.
    .where = از بیمه صحی بخواهید، با تیلفون یا در دفتر.

document-attestation-complementaire = کاغذ بیمه صحی تکمیلی شما
    .hint = تنها اگر دارید. مثلاً: mutuelle، aide médicale (کمک صحی).
    .where = mutuelle شما یا بیمه صحی آن را می‌فرستد.

document-liste-medicaments = لست دواهای شما
    .hint = نسخه، یا قطی‌های دوا را بیاورید.

document-lettre-medecin = خط داکتر شما
    .hint = برای یک داکتر دیگر کار می‌آید.
    .where = از داکتر اصلی خود بخواهید.

document-carnet-sante = کتابچه صحی
    .hint = تنها برای طفل.

document-mot-de-passe-ameli = رمز شما در ameli
    .hint = آن را پنهان نگه دارید. FranceConnect هم کار می‌دهد.
    .where = گم شده؟ به بیمه صحی زنگ بزنید یا به France Services بروید.

document-avis-impot = ورق مالیه شما
    .hint = از هر کلان‌سال خانه. آن را ندارید؟ بپرسید چه کنید.
    .where = با پوسته، یا در سایت مالیه. دفتر مالیه می‌تواند آن را چاپ کند.

document-argent-12-mois = کاغذهای پولی که گرفته‌اید
    .hint = برای 12 ماه. تنها اگر سایت یا کارمند بخواهد.
    .where = صاحب کار، France Travail، صندوق تقاعد.

document-numero-caf = شماره شما در CAF، صندوق کمک‌های فامیلی
    .hint = تنها اگر CAF به شما کمک پولی می‌دهد.
    .where = در خط‌های CAF است.

document-papier-identite = کاغذ هویت شما
    .hint = مثلاً: کارت هویت، پاسپورت.
    .where = گم شده یا وقتش تمام شده؟ شاروالی کمک می‌کند که نو بسازید.

document-titre-sejour = کارت اقامت شما
    .hint = کارت اقامت، récépissé (رسید)، یا کاغذ دیگر préfecture.
    .where = گم شده یا وقتش تمام شده؟ از préfecture بپرسید.

document-rib = کاغذ شماره حساب بانک شما (RIB)
    .hint = حساب به نام شما است.
    .where = در بانک شما، یا در کتابچه چک.

document-attestation-employeur = تصدیق‌نامه صاحب کار
    .hint = برای هر قرارداد تمام‌شده یکی بگیرید.
    .where = صاحب کار آن را به شما می‌دهد. نمی‌دهد؟ به France Travail بگویید.

document-cv = خلص سوانح شما (CV)
    .hint = تنها اگر دارید.

document-adresse-email = آدرس ایمیل شما
    .hint = ببینید که پیام‌های خود را خوانده می‌توانید.
    .where = ندارید؟ France Services می‌تواند همراه شما بسازد.

document-numero-fiscal = شماره مالیه شما
    .hint = حساب مالیه را باز می‌کند.
    .where = در بالای ورق مالیه شما.

document-identifiant-compte = نام یا شماره کاربری این حساب
    .where = خط‌ها و پیام‌هایی را که گرفته‌اید ببینید.

document-mot-de-passe-compte = رمز این حساب
    .hint = آن را پنهان نگه دارید. این رهنما هیچ‌وقت آن را نمی‌پرسد.

document-preuve-lien = کاغذی که ارتباط شما را با شهر نشان می‌دهد
    .hint = مثلاً: ورق معاش، کاغذ مکتب یا داکتر.
    .where = کاغذ ندارید؟ یک انجمن می‌تواند برای شما بنویسد.

document-noms-enfants = نام اولادهای شما
    .hint = اگر دارید. با تاریخ تولدشان.

document-assurance-enfant = تصدیق بیمه طفل
    .where = از بیمه خود بخواهید.

document-quotient-familial = تصدیق CAF شما
    .hint = quotient familial شما را نشان می‌دهد.
