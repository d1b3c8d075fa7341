document.querySelectorAll('[data-copy]').forEach(function (b) {
  b.hidden = !navigator.clipboard;
  b.onclick = function () {
    navigator.clipboard.writeText(b.dataset.copy).then(function () { b.textContent = b.dataset.done });
  };
});
document.querySelectorAll('[data-print]').forEach(function (b) {
  b.hidden = false;
  b.onclick = function () { print() };
});
document.querySelectorAll('[data-key]').forEach(function (b) {
  b.onclick = function (event) {
    var field = document.getElementById(b.dataset.key), key = b.value.slice(-1);
    event.preventDefault();
    field.value = key === '<' ? field.value.slice(0, -1) : field.value + key;
  };
});
(function (f) {
  if (f && location.hash.length > 20) {
    f.elements[0].value = location.hash.slice(1);
    history.replaceState(0, '', location.pathname + location.search);
    f.submit();
  }
})(document.querySelector('[data-square]'));
(function (box) {
  if (!box) return;
  var main = document.querySelector('main'), tag = document.documentElement.lang;
  var synth = window.speechSynthesis, player = box.querySelector('audio'), tools;
  var summary = box.querySelector('summary'), size = summary.querySelector('small');
  var words = box.dataset.tools.split('|'), told, lines, marks, at = -1, turn = 0, slow = false, sound, kept = {};
  var opus = player && player.canPlayType('audio/ogg; codecs=opus') ? '.opus' : '.mp3';

  function voice(language) {
    var all = synth && synth.getVoices ? synth.getVoices() : [];
    var fit = [].filter.call(all, function (v) {
      return v.localService && v.lang.toLowerCase().split(/[-_]/)[0] === language.split('-')[0];
    });
    return fit.filter(function (v) { return v.default })[0] || fit[0];
  }
  function ready() {
    var own = voice(tag);
    box.classList.toggle('no', !own && !player);
    if (size) size.classList.toggle('no', !!own);
  }
  function find() {
    var walk = document.createTreeWalker(main, NodeFilter.SHOW_TEXT), text = '', spots = [], node, from = 0;
    while ((node = walk.nextNode())) {
      if (node.parentElement.closest('svg,script,select,textarea,[hidden]')) continue;
      for (var i = 0; i < node.data.length; i++) {
        if (/\S/.test(node.data[i])) { text += node.data[i]; spots.push([node, i]); }
      }
    }
    return lines.map(function (line) {
      var bare = line[0].replace(/\s/g, ''), start = bare ? text.indexOf(bare, from) : -1, range;
      if (start < 0) return null;
      from = start + bare.length;
      range = document.createRange();
      range.setStart(spots[start][0], spots[start][1]);
      range.setEnd(spots[from - 1][0], spots[from - 1][1] + 1);
      return range;
    });
  }
  function mark(range) {
    var old = main.querySelector('.said');
    if (old) old.classList.remove('said');
    if (window.CSS && CSS.highlights) CSS.highlights.delete('said');
    if (!range) return;
    var around = range.startContainer.parentElement;
    if (window.CSS && CSS.highlights) CSS.highlights.set('said', new Highlight(range));
    else around.classList.add('said');
    around.scrollIntoView({ block: 'nearest' });
  }
  function quiet() {
    turn++;
    if (synth) synth.cancel();
    if (sound) { sound.onended = sound.onerror = null; sound.pause(); }
    sound = null;
  }
  function end() {
    quiet();
    mark();
    at = -1;
  }
  function stop() {
    end();
    box.open = false;
  }
  function fail() {
    end();
    kept = {};
    if (tools.contains(document.activeElement)) summary.focus();
    tools.hidden = true;
    told.hidden = false;
    told.textContent = words[3];
  }
  function play(number) {
    quiet();
    while (lines[number] && lines[number][4] && !(marks[number] && shown(marks[number]))) number++;
    if (!lines[number]) return end();
    at = number;
    mark(marks[at]);
    var line = lines[at], own = voice(line[2] || tag), mine = turn;
    function next() { if (mine === turn) play(number + 1) }
    if (own) speak(line[1] || line[0], own, mine, next);
    else if (line[3]) hear(line[3], opus, mine, next);
    else next();
  }
  function shown(range) {
    var around = range.startContainer.parentElement, fold = around.closest('details');
    return !fold || fold.open || !!around.closest('summary');
  }
  function speak(text, own, mine, next) {
    var said = new SpeechSynthesisUtterance(text);
    said.voice = own;
    said.lang = own.lang;
    said.rate = slow ? 0.7 : 1;
    said.onend = said.onerror = next;
    setTimeout(function () { if (mine === turn) synth.speak(said) }, 50);
  }
  function load(key, form) {
    var name = '/voix/' + key + form;
    return kept[name] || (kept[name] = new Audio(name));
  }
  function hear(key, form, mine, next) {
    sound = load(key, form);
    sound.playbackRate = slow ? 0.75 : 1;
    sound.currentTime = 0;
    sound.onended = next;
    sound.onerror = function () {
      if (mine !== turn) return;
      if (form === '.opus') hear(key, '.mp3', mine, next);
      else fail();
    };
    sound.play().catch(function () {});
    var after = lines[at + 1];
    if (after && after[3] && !after[4] && !voice(after[2] || tag)) load(after[3], form).preload = 'auto';
  }
  function begin() {
    box.open = true;
    if (!tools) equip();
    tools.hidden = false;
    told.hidden = true;
    told.textContent = '';
    if (lines) return play(0);
    var mine = ++turn;
    fetch('/voix/' + box.dataset.voice + '.json').then(function (answer) { return answer.json() }).then(function (read) {
      lines = read.lines;
      marks = find();
      if (mine === turn) play(0);
    }).catch(function () { if (mine === turn) fail() });
  }
  function equip() {
    tools = document.createElement('p');
    told = document.createElement('p');
    told.setAttribute('role', 'alert');
    ['again', 'slow', 'stop'].forEach(function (what, n) {
      var button = document.createElement('button');
      button.type = 'button';
      button.dataset.voiceDo = what;
      button.textContent = words[n];
      button.onclick = function () {
        if (what === 'stop') return stop();
        if (what === 'slow') { slow = !slow; button.setAttribute('aria-pressed', slow); }
        if (lines) play(Math.max(at, 0));
      };
      tools.appendChild(button);
    });
    box.appendChild(tools);
    box.appendChild(told);
  }
  if (player) player.hidden = true;
  ready();
  if (synth) synth.onvoiceschanged = ready;
  summary.onclick = function (event) {
    event.preventDefault();
    if (box.open && tools && !tools.hidden && (at >= 0 || !lines)) stop();
    else begin();
  };
  addEventListener('pagehide', quiet);
})(document.querySelector('[data-voice]'));
(function () {
  var page = document.documentElement.dataset;
  if (!page.idle) return;
  var go = function (there) { location.replace(there) };
  var waiting;
  var again = function () {
    clearTimeout(waiting);
    waiting = setTimeout(function () { go(page.then) }, page.idle * 1000);
  };
  var touched = !page.any ? again : function (sign) {
    var end = sign.target.closest && sign.target.closest('[data-finish]');
    if (!end) go(page.any);
  };
  ['pointerdown', 'keydown', 'input', 'scroll'].forEach(function (sign) {
    addEventListener(sign, touched, { passive: true });
  });
  addEventListener('pageshow', function (shown) { if (shown.persisted) location.reload() });
  again();
})();
(function (page) {
  var workers = navigator.serviceWorker;
  if (page && workers) workers.register(page.dataset.offline, { scope: location.pathname }).catch(function () {});
})(document.querySelector('[data-offline]'));
(function (form) {
  if (!form || !navigator.geolocation) return;
  var button = form.querySelector('button'), none = form.querySelector('[role=alert]'), words = none.textContent;
  none.textContent = '';
  form.hidden = none.hidden = false;
  form.onsubmit = function (event) {
    event.preventDefault();
    button.disabled = true;
    none.textContent = '';
    navigator.geolocation.getCurrentPosition(function (here) {
      form.elements.lat.value = here.coords.latitude.toFixed(2);
      form.elements.lon.value = here.coords.longitude.toFixed(2);
      form.submit();
      button.disabled = false;
    }, function () {
      button.disabled = false;
      none.textContent = words;
    }, { timeout: 15000, maximumAge: 600000 });
  };
})(document.querySelector('[data-here]'));
(function (box) {
  if (!box) return;
  setInterval(function () {
    if (document.hidden) return;
    fetch(location.href).then(function (answer) { return answer.text() }).then(function (text) {
      var now = new DOMParser().parseFromString(text, 'text/html').querySelector('[data-again]');
      if (now) box.textContent = '', box.append.apply(box, [].slice.call(now.childNodes));
    }).catch(function () {});
  }, 5000);
})(document.querySelector('[data-again]'));
document.querySelectorAll('[data-quit]').forEach(function (b) {
  b.onclick = function (event) {
    event.preventDefault();
    document.title = document.body.textContent = ' ';
    location.replace(b.href);
  };
});
