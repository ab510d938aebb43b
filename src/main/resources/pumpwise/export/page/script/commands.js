// What the user can do in a session.
const repsOf = at => step().kind === 'set' ? Math.floor(elapsed(at) / rep(step())) : 0;
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
