'use strict';
// Plays the session that Pumpwise compiled: steps, their phases, and their events with the time of each. There are no rules of
// a workout here, only a clock, commands, and a display. Deadlines are instants, so the page is right again after a sleep.
(() => {
  const $ = id => document.getElementById(id);
  const data = id => JSON.parse($(id).textContent);
  const plan = data('pumpwise-session');
  const {steps, tracks, kinds, words} = plan;
  if (!steps.length) return;

  // Tests replace the clock and call the tick. Every event is also sent to the document as "pumpwise".
  const hooks = window.pumpwise = {now: () => Date.now(), tick};
  const AWAY = 5000, FORGET = 12 * 3600 * 1000, KEY = 'pumpwise ' + plan.id;
  const text = (template, ...values) => template.replace(/\{(\d)\}/g, (_, n) => values[n]);

  // --- The clock: it never goes back, even if someone sets it.
  let offset = 0, latest = 0;
  function now() {
    const at = hooks.now() + offset;
    if (at < latest) { offset += latest - at; return latest; }
    return latest = at;
  }

  // --- The state of the session. Everything that is saved is in here.
  let run = null, seen = 0, notice = '';
  const step = () => steps[run.step];
  const elapsed = at => (run.paused === null ? at : run.paused) - run.start;
  const length = () => step().greatest + run.shift;
  const isOver = () => run.step >= steps.length;
  // The half-time stays where it was planned; everything else moves with the end.
  const due = event => event[0] === 0 || kinds[event[1]].id === 'half-time' ? event[0] : event[0] + run.shift;

  function emit(at, kind, number, side) {
    const now = isOver() ? {} : step();
    const event = {at: at - run.begun, kind: kinds[kind].id, number, exercise: now.exercise, set: now.set, side: side || now.side};
    heard.push({at, kind});
    react(event.kind);
    document.dispatchEvent(new CustomEvent('pumpwise', {detail: event}));
  }
  const kindOf = id => kinds.findIndex(kind => kind.id === id);

  function enter(index, at) {
    run.step = index; run.start = at; run.shift = 0; run.fired = -1; run.held = false; run.paused = null;
    if (isOver()) {
      run.ended = at;
      emit(at, kindOf('done'), 0);
    } else {
      run.path.push(index);
    }
  }

  function advance(at) {
    while (!isOver() && run.paused === null) {
      const end = length(), until = Math.min(elapsed(at), end);
      const isEnding = event => due(event) >= end && step().ending.includes(event[1]);
      const next = tracks[step().track]
        .filter(event => due(event) > run.fired && due(event) <= until && !(run.held && (isEnding(event) || kinds[event[1]].id === 'countdown')))
        .sort((a, b) => due(a) - due(b));
      const before = run.fired, start = run.start;
      run.fired = until;
      for (const event of next) emit(start + due(event), event[1], event[2], event[3]);
      if (until < end) return;
      if (run.held) {
        if (before < end) emit(start + end, kindOf('rest-over'), 0);
        return;
      }
      if (step().effort) run.done.push(run.step);
      enter(run.step + 1, start + end);
    }
  }

  // --- Commands.
  const repsOf = at => step().kind === 'set' ? Math.floor(elapsed(at) / rep(step())) : 0;
  const rep = set => set.phases.reduce((sum, phase) => sum + phase[1], 0);
  function resume(at) {
    if (run.paused !== null) { run.start += at - run.paused; run.paused = null; }
  }
  const commands = {
    pause(at) { run.paused = at; emit(at, kindOf('paused'), 0); },
    resume(at) { resume(at); emit(at, kindOf('resumed'), 0); },
    done(at) {
      const reps = repsOf(at);
      resume(at);
      for (const kind of step().ending) emit(at, kind, reps);
      if (step().effort) run.done.push(run.step);
      enter(run.step + 1, at);
    },
    skip(at) {
      const to = step().skipTo;
      if (step().skipKeepsRest) {
        run.shift += step().greatest - steps[to].greatest;
        run.path.pop();
        run.path.push(to);
        run.step = to;
      } else {
        resume(at);
        enter(to, at);
      }
    },
    back(at) {
      if (run.path.length > 1) run.path.pop();
      const to = run.path.pop();
      run.done = run.done.filter(index => index < to);
      enter(to, at);
      advance(at);
      // The user needs time to get back into position.
      if (step().effort) commands.pause(at);
    },
    adjust(at, by) {
      if (step().kind === 'set') return;
      const passed = elapsed(at), least = step().least + run.shift;
      const isReady = step().kind === 'rest' && by < 0 && least > passed && least + by <= passed;
      if (length() + by > passed) {
        run.shift += by;
        if (isReady) emit(at, kindOf('rest-ready'), 0);
      } else if (run.held) {
        if (isReady) emit(at, kindOf('rest-ready'), 0);
        if (length() > passed) { run.shift -= length() - passed; emit(at, kindOf('rest-over'), 0); }
      } else {
        commands.done(at);
      }
    },
  };

  // The phone slept, or the page was closed: a rest went on, but nothing starts after it without a key. Everything else is
  // paused as it was.
  function away(from, at) {
    advance(from);
    if (isOver() || run.paused !== null) return;
    if (step().kind === 'rest') {
      run.held = true;
      notice = words.awayRest;
      advance(at);
    } else {
      run.paused = from;
      notice = words.away;
    }
  }

  function command(name, by) {
    if (!run || isOver()) return;
    unlock();
    const at = now();
    catchUp(at);
    if (isOver()) return render(at);
    notice = '';
    commands[name](at, by);
    advance(at);
    after(at);
  }
  const mainCommand = () => run.paused !== null ? 'resume' : step().effort ? 'pause' : 'done';

  // --- Saving, wherever the browser allows it.
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

  // --- Sound, vibration, and the screen.
  let audio = null, lock = null, heard = [], isLoud = true;
  function unlock() {
    try {
      audio = audio || new (window.AudioContext || window.webkitAudioContext)();
      if (audio.state === 'suspended') audio.resume();
    } catch { audio = null; }
  }
  function play(notes) {
    if (!audio || !isLoud) return;
    let at = audio.currentTime + 0.01;
    for (const [from, to, millis] of notes) {
      const seconds = millis / 1000;
      if (from > 0) {
        const tone = audio.createOscillator(), level = audio.createGain();
        tone.type = 'triangle';
        tone.frequency.setValueAtTime(from, at);
        tone.frequency.linearRampToValueAtTime(to, at + seconds);
        level.gain.setValueAtTime(0, at);
        level.gain.linearRampToValueAtTime(0.5, at + 0.008);
        level.gain.setValueAtTime(0.5, at + Math.max(0.01, seconds - 0.02));
        level.gain.linearRampToValueAtTime(0, at + seconds);
        tone.connect(level).connect(audio.destination);
        tone.start(at);
        tone.stop(at + seconds);
      }
      at += seconds;
    }
  }
  // Of several events, the most important one of the latest moment is heard. What marks a moment is not heard late.
  function sound(at) {
    const tones = heard.map(event => ({at: event.at, ...kinds[event.kind]})).filter(event => event.tone !== undefined);
    heard = [];
    if (!tones.length) return;
    const last = Math.max(...tones.map(event => event.at));
    const best = tones.filter(event => event.at === last).reduce((a, b) => b.tone > a.tone ? b : a);
    if (!best.flash && at - last > 500) return;
    play(plan.tones[best.tone]);
    if (best.flash && navigator.vibrate && navigator.userActivation?.hasBeenActive !== false) {
      navigator.vibrate(plan.tones[best.tone].map(note => note[2]));
    }
  }
  async function stayAwake() {
    try {
      if (run && !isOver() && !lock && document.visibilityState === 'visible' && navigator.wakeLock) {
        lock = await navigator.wakeLock.request('screen');
        lock.addEventListener('release', () => { lock = null; });
        if (!run || isOver()) letSleep();
      }
    } catch { lock = null; }
  }
  function letSleep() {
    if (lock) lock.release().catch(() => {});
    lock = null;
  }

  // --- What a screen reader says: the steps and what matters in them, never the seconds.
  const spoken = {
    'get-ready': () => phrase(), 'timed-start': () => phrase(), 'set-start': () => [step().name, step().place, step().target].filter(Boolean).join(', '),
    'rest-start': () => [words.phases[step().phase] + '. ' + text(words.next, step().name), step().place].filter(Boolean).join(', '), 'rest-ready': () => words.ready, 'rest-over': () => words.phases.rest + ': ' + words.ready,
    'enough': () => words.enough, 'timed-enough': () => words.enough, 'paused': () => words.phases.paused, 'done': () => words.finished,
  };
  const phrase = () => [words.phases[step().phase], step().name, step().place].filter(Boolean).join(', ');
  function react(kind) {
    if (spoken[kind]) $('say').textContent = spoken[kind]();
  }

  // --- The figure.
  let frames = null, figure = null;
  async function unpack() {
    try {
      const bytes = Uint8Array.from(atob(data('pumpwise-frames')), c => c.charCodeAt(0));
      const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
      frames = JSON.parse(await new Response(stream).text());
      figure = null;
      if (run && !isOver()) render(now());
    } catch { frames = null; }
  }
  function showFigure(index) {
    if (figure && figure.index === index) return;
    const place = $('figure'), still = index === undefined ? null : document.querySelector(`#plan svg[data-figure="${index}"]`);
    place.replaceChildren();
    figure = {index, groups: [], shown: -1};
    if (!still) return;
    const svg = still.cloneNode(!frames);
    if (frames) {
      // Drawn by Pumpwise, without any text in it.
      svg.innerHTML = frames[index].map(frame => `<g class="k">${frame}</g>`).join('');
      figure.groups = [...svg.children];
    }
    place.append(svg);
  }
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  const at = (list, share) => list[Math.min(list.length - 1, Math.floor(share * list.length))];
  function frame(passed) {
    const motion = plan.figures[step().figure];
    if (step().kind === 'timed') {
      if (calm.matches) return motion.still;
      const share = passed / motion.timedMillis;
      return at(motion.timed, motion.timedRepeats ? share % 1 : Math.min(1, share));
    }
    if (step().kind !== 'set') return motion.still;
    const now = phaseAt(passed), name = now.phase[0];
    const mirrored = now.phase[2] === 'left' ? motion.mirrored : 0;
    if (motion[name]) return at(motion[name], calm.matches ? 1 - 1e-9 : now.share) + mirrored;
    if (calm.matches) return motion.still;
    const stepShare = (now.index + now.share) / step().phases.length;
    return at(motion.lap, (now.reps % motion.stepsPerLap + stepShare) / motion.stepsPerLap);
  }
  function phaseAt(passed) {
    const set = step(), whole = rep(set), reps = Math.min(set.reps - 1, Math.floor(passed / whole));
    let left = passed - reps * whole, index = 0;
    while (index < set.phases.length - 1 && left >= set.phases[index][1]) left -= set.phases[index++][1];
    const phase = set.phases[index];
    return {reps, index, phase, share: Math.min(1, left / phase[1]), left: phase[1] - left};
  }
  function move(passed) {
    if (!figure || !figure.groups.length) return;
    const shown = frame(passed);
    if (shown === figure.shown) return;
    figure.groups[figure.shown]?.classList.remove('on');
    figure.groups[shown]?.classList.add('on');
    figure.shown = shown;
  }

  // --- The display.
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

  // --- The loop.
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
})();
