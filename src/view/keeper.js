var page = registration.scope;
function keep() {
  return caches.open('urgence').then(function (box) { return box.add(page) });
}
function kept() {
  return caches.match(page, { ignoreVary: true });
}
function late() {
  return new Promise(function (done) { setTimeout(done, 3000) });
}
addEventListener('install', function (event) {
  skipWaiting();
  event.waitUntil(keep());
});
addEventListener('fetch', function (event) {
  if (event.request.mode !== 'navigate') return;
  var fresh = fetch(event.request).then(function (answer) {
    if (answer.ok && event.request.url === page) {
      var copy = answer.clone();
      event.waitUntil(caches.open('urgence').then(function (box) { return box.put(page, copy) }));
    }
    if (answer.status < 500) return answer;
    return kept().then(function (old) { return old || answer });
  });
  var old = late().then(kept).then(function (found) { return found || fresh });
  event.respondWith(Promise.race([fresh, old]).catch(kept));
  event.waitUntil(fresh.catch(function () {}));
});
