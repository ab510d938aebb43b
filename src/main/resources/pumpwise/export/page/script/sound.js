// Tones and vibration.
let audio = null, heard = [], isLoud = true;
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
