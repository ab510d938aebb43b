// The session that Pumpwise compiled: steps, their phases, and their events with the time of each. There are no rules of a workout
// here. Deadlines are instants, so the page is right again after a sleep.
let run = null, seen = 0, notice = '';
const step = () => steps[run.step];
const elapsed = at => (run.paused === null ? at : run.paused) - run.start;
const length = () => step().greatest + run.shift;
const isOver = () => run.step >= steps.length;
// The half-time stays where it was planned; everything else moves with the end.
const due = event => event[0] === 0 || kinds[event[1]].id === 'half-time' ? event[0] : event[0] + run.shift;

// How long a rep takes, and where in which rep a set is.
const rep = set => set.phases.reduce((sum, phase) => sum + phase[1], 0);
function phaseAt(passed) {
  const set = step(), whole = rep(set), reps = Math.min(set.reps - 1, Math.floor(passed / whole));
  let left = passed - reps * whole, index = 0;
  while (index < set.phases.length - 1 && left >= set.phases[index][1]) left -= set.phases[index++][1];
  const phase = set.phases[index];
  return {reps, index, phase, share: Math.min(1, left / phase[1]), left: phase[1] - left};
}

function emit(at, kind, number, side) {
  const now = isOver() ? {} : step();
  const event = {at: at - run.begun, kind: kinds[kind].id, number, exercise: now.exercise, set: now.set, side: side || now.side};
  heard.push({at, kind});
  react(event.kind);
  document.dispatchEvent(new CustomEvent('pumpwise', {detail: event}));
}

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
