// Saving, wherever the browser allows it.
const FORGET = 12 * 3600 * 1000, KEY = 'pumpwise ' + plan.id;

function stores() {
  return ['localStorage', 'sessionStorage'].map(name => { try { return window[name]; } catch { return null; } }).filter(Boolean);
}
function save(hasLeft = false) {
  const value = run && JSON.stringify({run, seen, hasLeft});
  for (const store of stores()) {
    try {
      if (run && !isOver()) store.setItem(KEY, value); else store.removeItem(KEY);
      return;
    } catch { /* full or forbidden: try the next one */ }
  }
}
function load() {
  for (const store of stores()) {
    try {
      const saved = JSON.parse(store.getItem(KEY)), r = saved.run;
      const isIndex = n => Number.isInteger(n) && n >= 0 && n < steps.length;
      const numbers = [saved.seen, r.start, r.begun, r.shift, r.fired];
      if (isIndex(r.step) && numbers.every(Number.isFinite) && (r.paused === null || Number.isFinite(r.paused))
          && [r.path, r.done].every(list => Array.isArray(list) && list.every(isIndex))
          && Math.abs(hooks.now() - saved.seen) < FORGET) return saved;
    } catch { /* nothing saved there, or not by this page */ }
  }
  return null;
}
