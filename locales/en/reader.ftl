page-parts = What do you want to read?
page-all = Read everything
page-original = The official page
page-field = Your answer
page-field-required = You must give this answer.
page-field-file = The official site will ask for a file. Prepare it.
page-yes = Yes
page-no = No
page-no-answer = I do not answer

page-script = We cannot read this page.
    .text =
        It works only in a recent browser.
        It is not your fault. Open the official page, or ask a person.
page-login = This page asks who you are.
    .text =
        You need an account and a password.
        We never ask for them. Type them only on the official site.
page-captcha = This page checks that you are a person.
    .text =
        It refuses machines like ours.
        It is not your fault. Open the official page.
page-missing = This page does not exist.
    .text =
        The official site says so. Perhaps the address has changed.
        It is not your fault. Ask a person.
page-maintenance = The official site is closed for now.
    .text =
        It is the site that does not work. It is not you.
        Try later, or call.
page-error = The official site is not working well.
    .text =
        It shows an error. It is not your fault.
        Try later, or call.
page-pdf = This is a PDF file.
    .text =
        We cannot make it into steps.
        Open it on the official site, or ask a person.
page-file = This is not a page to read.
    .text =
        It is a file. We cannot make it into steps.
        You can open it on the official site.
page-large = This page is too long.
    .text =
        We cannot make it into steps.
        Open the official page, or ask a person.
page-empty = This page is empty.
    .text =
        It is not your fault.
        Try later, or ask a person.
page-silent = The official site does not answer.
    .text =
        We tried to read the page. It is not your fault.
        Try later, or call.
page-later = You have to wait a little.
    .text =
        This site asks us not to go too fast. It is not your fault.
        Try in a minute, or open the official page.
page-unwelcome = This site does not want a machine to read it.
    .text =
        We respect this choice.
        Open the official page, or ask a person.
page-astray = This page leads to another site.
    .text =
        We do not read that other site. It is not your fault.
        Open the official page, or ask a person.
page-unasked = Here, we do not read official pages.
    .text =
        It is not your fault.
        Open the official page, or ask a person.

page-source-unread = This page is on this site. We did not read it.
page-source = This page comes from this site. We read it on { $date }, at { $hour } h { $minute }.

page-form = You fill in this form on the official site.
    .text = We do not ask these questions here. You answer there.
page-form-ask = Here is your answer.
    .text = The button opens the official site with your answers.
page-form-copy = Copy your answers onto the official site.
    .text = We have sent nothing. You send it yourself, on the official site.
page-copy = Your answers to copy
    .none = No answer
service-page = This page is on the official site.
    .open = Open the official page
page-unsafe = Careful, do not open this site.
    .text =
        It does not prove who it is. It may be a fake site.
        It is not your fault. Write nothing there. Ask a person.
pages = Read an official page
    .text =
        Give the address of a page of an official site.
        We show it in large, one screen after another.
    .label = The address of the page
    .go = Read this page
    .sites = We read these sites
page-lost = We no longer have your answers.
    .text =
        Your device does not keep them, or 2 hours have passed.
        It is not your fault. Start again here, or open the official page.
    .again = Start again
