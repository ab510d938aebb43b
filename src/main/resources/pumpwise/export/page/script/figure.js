// The figure, which moves at the tempo.
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
const atShare = (list, share) => list[Math.min(list.length - 1, Math.floor(share * list.length))];
function frame(passed) {
  const motion = plan.figures[step().figure];
  if (step().kind === 'timed') {
    if (calm.matches) return motion.still;
    const share = passed / motion.timedMillis;
    return atShare(motion.timed, motion.timedRepeats ? share % 1 : Math.min(1, share));
  }
  if (step().kind !== 'set') return motion.still;
  const now = phaseAt(passed), name = now.phase[0];
  const mirrored = now.phase[2] === 'left' ? motion.mirrored : 0;
  if (motion[name]) return atShare(motion[name], calm.matches ? 1 - 1e-9 : now.share) + mirrored;
  if (calm.matches) return motion.still;
  const stepShare = (now.index + now.share) / step().phases.length;
  return atShare(motion.lap, (now.reps % motion.stepsPerLap + stepShare) / motion.stepsPerLap);
}
function move(passed) {
  if (!figure || !figure.groups.length) return;
  const shown = frame(passed);
  if (shown === figure.shown) return;
  figure.groups[figure.shown]?.classList.remove('on');
  figure.groups[shown]?.classList.add('on');
  figure.shown = shown;
}
