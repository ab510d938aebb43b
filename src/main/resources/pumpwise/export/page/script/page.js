// What the page contains, and where everything is in it. The scripts of this folder become one function, in the order in which
// "RoutinePage" names them, so that they share their names.
const $ = id => document.getElementById(id);
const data = id => JSON.parse($(id).textContent);
const plan = data('pumpwise-session');
const {steps, tracks, kinds, words} = plan;
const kindOf = id => kinds.findIndex(kind => kind.id === id);
const text = (template, ...values) => template.replace(/\{(\d)\}/g, (_, n) => values[n]);

// Tests replace the clock and call the tick. Every event is also sent to the document as "pumpwise".
const hooks = window.pumpwise = {now: () => Date.now(), tick};

// The clock never goes back, even if someone sets it.
let offset = 0, latest = 0;
function now() {
  const at = hooks.now() + offset;
  if (at < latest) { offset += latest - at; return latest; }
  return latest = at;
}
