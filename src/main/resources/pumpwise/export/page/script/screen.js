// Keeps the screen on during a session, where the browser can.
let lock = null;

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
