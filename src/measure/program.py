"""A program that has just started, and what its window shows."""
import os
import shlex
import signal
import subprocess
import sys
import time

from screen import HEIGHT, WIDTH

PAINTED = 300
LONGEST = 20
STILL = 1
# The display may copy a frame in parts.
COPYING = 0.05
WATCHED = 1.5
# A tenth of the screen, because a page takes the place of another.
SHARE = 0.1


class Program:
    """A program that has just started, and what its window shows."""

    def __init__(self, screen, command, folder):
        environment = dict(
            os.environ, DISPLAY=screen.display, PUMPWISE_HOME=folder, GDK_BACKEND="x11", NO_AT_BRIDGE="1",
            XDG_STATE_HOME=folder + "/state", XDG_CACHE_HOME=folder + "/cache")
        environment.pop("WAYLAND_DISPLAY", None)
        self.screen = screen
        self.begun = time.monotonic()
        self.process = subprocess.Popen(
            shlex.split(command), env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)

    def start(self):
        """The milliseconds until the window answers a key."""
        while len(set(self.screen.pixels())) <= PAINTED:
            if time.monotonic() - self.begun > LONGEST:
                sys.exit("FAILED: no window")
            time.sleep(0.003)
        self.screen.press("Tab")
        return self.still(STILL) * 1000

    def still(self, seconds):
        """Waits until the screen has not changed for a time, and returns how long after the start it changed last."""
        last, changed = None, time.monotonic()
        while time.monotonic() - changed < seconds:
            frame, now = self.screen.all_pixels(), time.monotonic()
            if frame != last:
                last, changed = frame, now
            time.sleep(0.003)
        return changed - self.begun

    def press(self, *keys, watched=WATCHED):
        """Presses keys, and returns what the screen shows then: the seconds since, and the pixels."""
        pressed = time.monotonic()
        frames = [(0, self.screen.all_pixels())]
        self.screen.press(*keys)
        while (now := time.monotonic()) - pressed < watched:
            frame = self.screen.all_pixels()
            if frame != frames[-1][1]:
                frames.append((now - pressed, frame))
            time.sleep(0.003)
        return frames

    def close(self):
        self.screen.close_windows()
        self.process.wait(10)
        self.screen.clear()

    def kill(self):
        """Ends it in the middle of a session, which it would otherwise ask about."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        self.screen.clear()


def region(frame, left, top, right, bottom):
    return b"".join(frame[(WIDTH * y + left) * 4:(WIDTH * y + right) * 4] for y in range(top, bottom))


def painted(frames, *bounds):
    """The milliseconds until a region of the window shows what it shows at the end."""
    end = region(frames[-1][1], *bounds)
    if region(frames[0][1], *bounds) == end:
        sys.exit("FAILED: the key changed nothing")
    return next(seconds for seconds, frame in frames if region(frame, *bounds) == end) * 1000


def answered(frames):
    """The milliseconds until the screen changes."""
    if len(frames) < 2:
        sys.exit("FAILED: the key changed nothing")
    return frames[1][0] * 1000


def changed(frames):
    """The milliseconds until another page is there, which may go on to change."""
    before = memoryview(frames[0][1]).cast("I")[::37].tolist()
    for seconds, frame in frames:
        now = memoryview(frame).cast("I")[::37].tolist()
        if sum(one != other for one, other in zip(before, now)) > SHARE * len(before):
            later = [at for at, _ in frames if seconds <= at < seconds + COPYING]
            return later[-1] * 1000
    sys.exit("FAILED: the key led to no other page")


def window(frame):
    """The bounds of the window, which lies on a black screen."""
    pixels = memoryview(frame).cast("I")
    shown = [y for y in range(0, HEIGHT, 2) if pixels[WIDTH * y + WIDTH // 2] & 0xFFFFFF]
    row = shown[len(shown) // 2]
    columns = [x for x in range(WIDTH) if pixels[WIDTH * row + x] & 0xFFFFFF]
    return columns[0], shown[0], columns[-1], shown[-1]
