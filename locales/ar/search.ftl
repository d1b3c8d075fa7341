search = بحثكم
    .empty = اكتبوا كلمة. مثلا: بطاقة، بطالة، CAF.
    .none = لم نجد شيئا.
    .none-hint = جربوا كلمة أخرى. أو تحدثوا مع شخص.
    .found = هذا ما وجدناه.
    .understood = تبحثون عن: { $words }
    .human = التحدث مع شخص

search-kind =
    .guide = دليل خطوة بخطوة
    .fiche = صفحة رسمية
    .service = استمارة أو خدمة رسمية
    .term = كلمة مشروحة
    .theme = موضوع
