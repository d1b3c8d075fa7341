// A very small visitor without a browser: GET and POST, redirects followed, cookies kept, HTML parsed.
import { parseHTML } from 'linkedom';

const REDIRECTS = 6;
const TO_GET = new Set([301, 302, 303]);

// One request, no redirect followed. `cookies` is a plain object { name: { name, value, secure } }.
export async function request(url, { form, cookies = {}, headers = {} } = {}) {
  const send = { 'accept-language': 'fr', accept: 'text/html' };
  const jar = Object.values(cookies).map((c) => `${c.name}=${c.value}`).join('; ');
  if (jar) send.cookie = jar;
  if (form) {
    send.origin = new URL(url).origin;
    send['sec-fetch-site'] = 'same-origin';
  }
  Object.assign(send, headers);
  return fetch(url, {
    method: form ? 'POST' : 'GET',
    body: form && new URLSearchParams(form),
    headers: send,
    redirect: 'manual',
  });
}

// Follows redirects. Returns { url, status, html, document, cookies, setLines, headers }; `setLines` are the Set-Cookie met.
export async function visit(url, options = {}) {
  let cookies = { ...options.cookies };
  let { form } = options;
  const setLines = [];
  for (let hop = 0; hop <= REDIRECTS; hop += 1) {
    const response = await request(url, { ...options, form, cookies });
    const lines = response.headers.getSetCookie();
    setLines.push(...lines);
    cookies = keep(cookies, lines);
    const to = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || !to) {
      const html = await response.text();
      const { document } = parseHTML(html);
      return { url, status: response.status, html, document, cookies, setLines, headers: response.headers };
    }
    await response.arrayBuffer();
    if (TO_GET.has(response.status)) form = undefined;
    url = new URL(to, url).href;
  }
  throw new Error(`more than ${REDIRECTS} redirects, last to ${url}`);
}

function keep(cookies, lines) {
  const jar = { ...cookies };
  for (const line of lines) {
    const [pair, ...attributes] = line.split(';').map((part) => part.trim());
    const cut = pair.indexOf('=');
    const name = pair.slice(0, cut);
    const rules = attributes.map((a) => a.toLowerCase());
    const age = rules.find((a) => a.startsWith('max-age='));
    if (age && Number(age.slice(8)) <= 0) delete jar[name];
    else jar[name] = { name, value: pair.slice(cut + 1), secure: rules.includes('secure') };
  }
  return jar;
}

// The id and kind of the screen a page shows, or null for a page that is not a screen.
export function screenOf(document) {
  const main = document.querySelector('main[data-screen]');
  return main && { screen: main.getAttribute('data-screen'), kind: main.getAttribute('data-kind') };
}

export const words = (text) => text.replace(/\s+/g, ' ').trim();
