// What a screen reader says: the steps and what matters in them, never the seconds.
const spoken = {
  'get-ready': () => phrase(),
  'timed-start': () => phrase(),
  'timed-enough': () => words.enough,
  'set-start': () => listed(step().name, step().place, step().target),
  'enough': () => words.enough,
  'rest-start': () => listed(words.phases[step().phase] + '. ' + text(words.next, step().name), step().place),
  'rest-ready': () => words.ready,
  'rest-over': () => words.phases.rest + ': ' + words.ready,
  'paused': () => words.phases.paused,
  'done': () => words.finished,
};
const phrase = () => listed(words.phases[step().phase], step().name, step().place);
const listed = (...parts) => parts.filter(Boolean).join(', ');
function react(kind) {
  if (spoken[kind]) $('say').textContent = spoken[kind]();
}
