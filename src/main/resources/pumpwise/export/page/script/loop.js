// The loop: it advances the session, shows it and saves it, and sleeps until something changes.

// Without a tick for so long, the page was away.
const AWAY = 5000;

let timer = 0, saved = 0;
function catchUp(at) {
  if (at - seen > AWAY) away(seen, at); else advance(at);
  seen = at;
}
function after(at) {
  sound(at);
  save();
  saved = at;
  if (isOver()) { letSleep(); focusOn('finished-title'); }
  render(at);
}
function tick() {
  clearTimeout(timer);
  if (!run || isOver()) return;
  const at = now(), index = run.step;
  catchUp(at);
  if (run.step !== index || isOver() || at - saved > 1000) after(at); else { sound(at); render(at); }
  if (isOver()) return;
  const ahead = run.paused !== null ? [] : tracks[step().track].map(event => due(event) - elapsed(at)).filter(wait => wait > 0);
  timer = setTimeout(tick, Math.max(4, Math.min(100, ...ahead)));
}
function focusOn(id) { render(now()); $(id).focus({preventScroll: true}); }

function begin(at) {
  run = {begun: at, ended: 0, step: 0, start: at, shift: 0, fired: -1, held: false, paused: null, path: [], done: []};
  notice = '';
  enter(0, at);
  go(at);
}
function go(at) {
  seen = at;
  advance(at);
  after(at);
  $('session-title').focus({preventScroll: true});
  stayAwake();
  tick();
  paint();
}
function restore(stored) {
  run = stored.run;
  latest = stored.seen;
  const at = now();
  away(stored.seen, at);
  go(at);
}
function offer() {
  const stored = load();
  put('start', stored ? words.continue : words.start);
  show('over', !!stored);
  render(0);
}
function leave() {
  if (run && !isOver() && run.paused === null && step().kind !== 'rest') run.paused = now();
  seen = now();
  save(true);
  run = null;
  letSleep();
  offer();
  $('start').focus({preventScroll: true});
}
