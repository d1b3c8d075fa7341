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
