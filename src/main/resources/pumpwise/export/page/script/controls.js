// Buttons, keys, and what the browser tells of the page.
function start() {
  $('start').onclick = () => { unlock(); const stored = load(); if (stored) restore(stored); else begin(now()); };
  $('over').onclick = () => { unlock(); begin(now()); };
  $('main').onclick = () => run && command(mainCommand());
  for (const name of ['done', 'skip', 'back']) $(name).onclick = () => command(name);
  $('less').onclick = () => command('adjust', -15000);
  $('more').onclick = () => command('adjust', 15000);
  $('end').onclick = leave;
  $('again').onclick = leave;
  $('sound').onclick = () => { isLoud = !isLoud; $('sound').setAttribute('aria-pressed', String(isLoud)); };
  // After a click, the space bar means the main button again. Who moves with the keyboard stays on the button.
  document.addEventListener('click', event => { if (event.detail) event.target.closest('button')?.blur(); });
  document.addEventListener('keydown', event => {
    if (!run || isOver() || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    const isButton = event.target.closest('button');
    const keys = {
      ' ': isButton ? null : () => $('main').click(), Enter: isButton ? null : () => $('main').click(),
      p: () => command(run.paused !== null ? 'resume' : 'pause'), ArrowLeft: () => command('back'), ArrowRight: () => command('skip'),
      '+': () => command('adjust', 15000), '-': () => command('adjust', -15000),
      d: () => command('done'), m: () => $('sound').click(), Escape: leave,
    };
    const action = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (action) { event.preventDefault(); action(); }
  });
  document.addEventListener('visibilitychange', () => {
    if (run && !isOver()) { tick(); save(); }
    if (!document.hidden) { stayAwake(); paint(); }
  });
  addEventListener('pagehide', () => { if (run && !isOver()) { tick(); save(); } });
  addEventListener('pageshow', event => { if (event.persisted) { tick(); paint(); } });

  $('begin').hidden = false;
  unpack();
  const interrupted = load();
  if (interrupted && !interrupted.hasLeft) restore(interrupted); else offer();
}

if (steps.length) start();
