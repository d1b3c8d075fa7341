portal-francetravail = France Travail
    .price = الخدمة مجانية. تدفعون فقط ثمن المكالمة.
    .hours = الرد الآلي يعمل ليلا ونهارا. للتحدث مع موظف، الوقت يختلف حسب وكالتكم.
    .place = وكالة France Travail الخاصة بكم، أو France Services، مكان عام مجاني.
    .fake = مواقع مزيفة تطلب المال. الموقع الحقيقي مجاني دائما.

portal-caf = CAF
    .price = الخدمة مجانية. تدفعون ثمن مكالمة عادية.
    .hours = الساعات تختلف حسب المقاطعة (département).
    .place = CAF تستقبل بموعد. France Services تساعد أيضا، مجانا.
    .paper = للحصول على RSA، توجد استمارة ورقية. اطلبوها من CAF.
    .fake = موقع مزيف يبيع المساعدة. CAF تطلب كلمة السر فقط في «Mon Compte» (حسابي).

portal-ants = France Titres
    .price = ثمن مكالمة محلية. تأكدوا عند البلدية.
    .hours = تأكدوا من الساعات عند البلدية.
    .place = بلدية تصنع البطاقات، أو مكان France Services.
    .paper = الطلب ممكن أيضا على الورق، في البلدية.
    .fake = مواقع مزيفة تبيع المساعدة. الموقع الحقيقي لا يطلب أبدا المال للطلب المسبق أو للموعد.

portal-service-public = Allô Service Public
    .price = ثمن مكالمة محلية. تأكدوا من الثمن قبل الاتصال.
    .hours = تأكدوا من الساعات. عادة من الاثنين إلى الجمعة.
    .place = بلديتكم، أو مكان France Services. هذا مجاني.
    .fake = مواقع مزيفة تطلب المال. عنوان الموقع الحقيقي ينتهي بـ «.gouv.fr».

portal-rendezvouspasseport = Rendez-vous carte d’identité et passeport
    .price = ثمن مكالمة محلية. تأكدوا عند البلدية.
    .hours = تأكدوا من الساعات عند البلدية.
    .place = اتصلوا ببلدية. هي أيضا تعطي مواعيد.
    .fake = مواقع مزيفة تبيع المواعيد. الموقع الحقيقي مجاني.

portal-ameli = Assurance maladie
    .price = الخدمة مجانية. تدفعون ثمن مكالمة عادية.
    .hours = من الاثنين إلى الجمعة. على الأقل من الساعة 8 و 30 دقيقة إلى الساعة 17.
    .place = مكتب استقبال التأمين الصحي (assurance maladie)، أو مكان France Services.
    .paper = توجد استمارات ورقية. اطلبوها من التأمين الصحي (assurance maladie).
    .fake = رسائل مزيفة تتكلم عن carte Vitale. لا تدفعوا شيئا عن طريق رسالة.

portal-impots = Impôts
    .price = الخدمة مجانية. تدفعون ثمن مكالمة عادية.
    .hours = من الاثنين إلى الجمعة، من الساعة 8 و 30 دقيقة إلى الساعة 19.
    .place = مركز الضرائب (centre des impôts)، أو مكان France Services.
    .paper = التصريح على الورق موجود. اطلبوه من مركز الضرائب (centre des impôts).
    .fake = رسائل مزيفة تقول: سنعيد لكم مالا. لا تعطوا بطاقة البنك.

portal-demarche-numerique = Démarche numérique
    .price = ثمن مكالمة محلية. تأكدوا من الثمن قبل الاتصال.
    .hours = هذا رقم كل الخدمات العامة. تأكدوا من الساعات.
    .place = المكتب الذي يطلب الورقة، أو مكان France Services.
    .fake = مواقع مزيفة تطلب المال. الموقع الحقيقي مجاني دائما.

portal-anef = Étrangers en France
    .price = المكالمة مجانية.
    .hours = تأكدوا من الساعات.
    .place = مكتب المساعدة على الإنترنت (point d’accueil numérique)، في المحافظة (préfecture).
    .fake = لا أحد يمكنه أن يبيع موعدا. كل شيء مجاني، إلا الرسم الرسمي (taxe).

portal-logement-social = Logement social
    .price = تأكدوا من الثمن قبل الاتصال.
    .hours = عادة من الاثنين إلى الجمعة، من الساعة 9 إلى الساعة 19.
    .place = مكتب في البلدية أو عند شركة السكن الاجتماعي. اسألوا البلدية أي مكتب.
    .paper = الطلب على الورق موجود. اطلبوه من البلدية.
    .fake = الطلب مجاني دائما. لا تدفعوا أبدا.

portal-msa = MSA
    .price = ثمن مكالمة محلية. تأكدوا من الثمن قبل الاتصال.
    .hours = هذا رقم كل الخدمات العامة. تأكدوا من الساعات.
    .place = وكالة MSA، أو مكان France Services.
    .fake = مواقع مزيفة تطلب المال. الموقع الحقيقي مجاني دائما.

portal-france-services = France Services
    .price = ثمن مكالمة محلية. تأكدوا من الثمن قبل الاتصال.
    .hours = هذا رقم كل الخدمات العامة. تأكدوا من الساعات.
    .place = مكان France Services قريب من بيتكم. هذا مجاني.
    .fake = مواقع مزيفة تطلب المال. France Services مجانية دائما.

portal-mesdroitssociaux = Mes droits sociaux
    .price = ثمن مكالمة محلية. تأكدوا من الثمن قبل الاتصال.
    .hours = هذا رقم كل الخدمات العامة. تأكدوا من الساعات.
    .place = مكان France Services، أو CAF.
    .fake = مواقع مزيفة تطلب المال. الموقع الحقيقي مجاني دائما.

portal-acces-soins = الطبيب المناوب (médecin de garde)
    .price = المكالمة مجانية.
    .hours = الساعات تختلف حسب المقاطعة (département).
    .place = صيدلية، أو مركز صحي (centre de santé) أو المستشفى.
    .fake = مواقع مزيفة تطلب المال. الموعد لا يُشترى.

portal-hebergement-urgence = Samu social
    .price = المكالمة مجانية، حتى بدون اشتراك.
    .hours = ليلا ونهارا، كل الأيام. أحيانا يجب الاتصال عدة مرات.
    .place = البلدية (mairie)، أو CCAS أو مركز استقبال في النهار (accueil de jour).
    .fake = لا أحد يبيع مكانا للنوم. هذا الرقم مجاني.

# The portal of any town: a commune file gives its phone and its site.
portal-commune = البلدية (mairie)
    .price = سعر مكالمة عادية.
    .hours = اسألوا البلدية عن الأوقات.
    .place = اذهبوا إلى البلدية. هذا مجاني.
    .paper = توجد ورقة. اطلبوها من البلدية.
    .fake = مواقع مزورة تطلب المال. موقع البلدية مجاني.
