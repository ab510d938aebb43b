// Everything that is visible in a session.
const clock = millis => {
  const s = Math.max(0, Math.ceil(millis / 1000 - 1e-6)), two = n => String(n).padStart(2, '0');
  return s < 60 ? String(s) : s < 3600 ? `${Math.floor(s / 60)}:${two(s % 60)}` : `${Math.floor(s / 3600)}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}`;
};
const duration = millis => millis < 59500 ? clock(millis) + '\u00a0s' : clock(millis);
const put = (id, value) => { if ($(id).textContent !== value) $(id).textContent = value; };
const show = (id, isShown) => { if ($(id).hidden === isShown) $(id).hidden = !isShown; };
const total = steps.reduce((sum, each) => sum + each.greatest, 0);

function status(passed) {
  if (notice) return notice;
  const now = step(), least = now.least + run.shift;
  if (now.kind === 'rest') {
    if (passed > length() + 500) return text(words.over, duration(passed - length()));
    return passed < least ? text(words.readyIn, duration(least - passed)) : words.ready;
  }
  if (now.kind === 'timed' && now.least < now.greatest) {
    return passed < least ? text(words.enoughIn, duration(least - passed)) : words.enough;
  }
  if (now.kind === 'set' && now.enough < now.reps) {
    return phaseAt(passed).reps < now.enough ? text(words.enoughReps, now.enough) : words.enough;
  }
  return '';
}

function render(at) {
  const isRunning = run && !isOver();
  show('plan', !run); show('begin', !run); show('session', isRunning); show('finished', run && isOver());
  document.body.classList.toggle('running', isRunning);
  if (!isRunning) {
    document.body.removeAttribute('data-phase');
    if (run) {
      put('finished-time', text(words.finishedTime, clock(run.ended - run.begun)));
      put('finished-sets', text(words.finishedSets, new Set(run.done).size, steps.filter(each => each.effort).length));
    }
    return;
  }
  const now = step(), passed = elapsed(at), isSet = now.kind === 'set', guided = isSet ? phaseAt(passed) : null;
  const phase = run.paused !== null ? 'paused' : isSet ? guided.phase[0] : now.phase;
  document.body.dataset.phase = phase;
  put('phase', words.phases[phase]);
  put('name', now.kind === 'rest' ? text(words.next, now.name) : now.name);
  put('place', [now.place, now.target].filter(Boolean).join(' \u00b7 '));
  put('cue', now.cue || '');
  put('next', now.next || '');
  put('status', status(passed));
  put('big', isSet ? String(guided.reps + 1) : clock(length() - passed));
  put('small', isSet ? text(words.of, now.reps) : '');
  const left = Math.max(0, length() - passed) + steps.slice(run.step + 1).reduce((sum, each) => sum + each.greatest, 0);
  put('left', text(words.left, clock(left)));
  $('all').style.transform = `scaleX(${Math.min(1, Math.max(0, 1 - left / total))})`;
  put('main', words[run.paused !== null ? 'resume' : now.effort ? 'pause' : 'now']);
  put('skip', now.optional ? words.skipOptional : words.skip);
  show('less', !isSet); show('more', !isSet); show('done', !!now.effort);
  showFigure(now.figure);
  $('figure').classList.toggle('left', !!now.left);
  animate(passed);
}
function animate(passed) {
  const isSet = step().kind === 'set';
  const share = isSet ? phaseAt(passed).share : Math.min(1, passed / Math.max(1, length()));
  $('part').style.transform = `scaleX(${calm.matches && isSet ? 1 : share})`;
  if (step().figure !== undefined) move(passed);
}
function paint() {
  if (!run || isOver() || document.hidden) return;
  if (run.paused === null) animate(elapsed(now()));
  requestAnimationFrame(paint);
}
