// The score that MDN Observatory would give to a response of ours, computed here with its own code.
// Observatory asks a public host over HTTPS; ours listens in clear behind a proxy. So its analysers are fed with the headers and
// body we really send, under an https address, with the two things the proxy owes supplied as right: a verified certificate and
// the redirect from http. The HSTS preload list (a download) is left empty: it can only add points.
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';

const HOME = dirname(createRequire(import.meta.url).resolve('@mdn/mdn-http-observatory/package.json'));
const PRELOAD = join(HOME, 'conf', 'hsts-preload.json');
if (!existsSync(PRELOAD)) writeFileSync(PRELOAD, '{}');
const part = (path) => import(join(HOME, 'src', path));
const { ALL_TESTS } = await part('constants.js');
const { Requests } = await part('types.js');
const { Session } = await part('retriever/session.js');
const { parseHttpEquivHeaders } = await part('retriever/utils.js');
const { getScoreModifier } = await part('grader/grader.js');
const { MINIMUM_SCORE_FOR_EXTRA_CREDIT } = await part('grader/charts.js');

const HOST = 'marchepied.test';

// `page` is what lib/http.mjs visited; its cookies are those set on the way.
export async function score(page) {
  const address = `https://${HOST}${new URL(page.url).pathname}`;
  const requests = new Requests(HOST);
  const session = new Session(new URL(address));
  for (const line of page.setLines) await session.jar.setCookie(line, address);
  const headers = Object.fromEntries(page.headers);
  const response = { status: 200, headers, request: { protocol: 'https:' }, data: page.html, verified: true, httpEquiv: parseHttpEquivHeaders(page.html, address) };
  const redirects = [{ url: new URL(`http://${HOST}/`), status: 301 }, { url: new URL(address), status: 200 }];
  session.redirectHistory = redirects;
  session.response = response;
  Object.assign(requests, { session });
  requests.resources.path = page.html;
  Object.assign(requests.responses, { auto: response, https: response, http: response, httpRedirects: redirects, httpsRedirects: redirects });
  const preflight = await fetch(page.url, { method: 'OPTIONS', headers: { origin: 'https://example.org', 'access-control-request-method': 'GET' } });
  requests.responses.cors = { ...response, headers: Object.fromEntries(preflight.headers) };
  const results = ALL_TESTS.map((check) => check(requests));
  const marks = results.map((r) => ({ name: r.constructor.name, result: r.result, points: getScoreModifier(r.result), pass: r.pass }));
  const lost = marks.filter((m) => m.points < 0).reduce((sum, m) => sum + m.points, 100);
  const all = marks.reduce((sum, m) => sum + m.points, 100);
  return { score: lost >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? all : lost, marks, status: page.status };
}
